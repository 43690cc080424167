import type { StringForm } from './language.ts';

/** A string literal that is being read. */
export interface OpenString {
  readonly form: StringForm;
  /** How many `#` surround it. */
  readonly hashes: number;
}

/** Where a piece of a string ends, and why: its mark, an expression, the end of the line or text. */
export interface StringPiece {
  readonly end: number;
  readonly reason: 'closed' | 'expression' | 'unterminated';
}

const backslash = 92;
const newline = 10;
const hash = 35;

/** Reads a string from inside, after its opening mark or the end of an expression, up to where something else follows. */
export function scanString(text: string, from: number, { form, hashes }: OpenString): StringPiece {
  const mark = form.mark.charCodeAt(0);
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === backslash && form.escapes) {
      const escaped = countHashes(text, at + 1, hashes) === hashes;
      if (escaped && form.interpolation === '\\(' && text[at + 1 + hashes] === '(') {
        return { end: at + 2 + hashes, reason: 'expression' };
      }
      at += escaped ? 2 + hashes : 1;
    } else if (code === newline && !form.multiline) {
      return { end: at, reason: 'unterminated' };
    } else if (code === mark && closesAt(text, at, form, hashes)) {
      return { end: closingEnd(text, at, form, hashes), reason: 'closed' };
    } else if (form.interpolation === '${' && code === 36 && text[at + 1] === '{') {
      return { end: at + 2, reason: 'expression' };
    } else if (form.interpolation === '{' && code === 123) {
      if (text[at + 1] !== '{') return { end: at + 1, reason: 'expression' };
      at += 2;
    } else {
      at += 1;
    }
  }
  return { end: text.length, reason: 'unterminated' };
}

/** How many `#` stand at a place, at most `limit`. */
export function countHashes(text: string, at: number, limit: number): number {
  let count = 0;
  while (count < limit && text.charCodeAt(at + count) === hash) count += 1;
  return count;
}

function closesAt(text: string, at: number, form: StringForm, hashes: number): boolean {
  return text.startsWith(form.mark, at) && countHashes(text, at + form.mark.length, hashes) === hashes;
}

/** A fourth quote right behind three belongs to the literal: `"""a""""` holds one. */
function closingEnd(text: string, at: number, form: StringForm, hashes: number): number {
  let end = at + form.mark.length;
  if (form.mark.length === 3 && hashes === 0) {
    while (end < at + 5 && text[end] === form.mark[0]) end += 1;
  }
  return end + hashes;
}
