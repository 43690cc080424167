import { goSpaces } from './character-sets.ts';
import { oneCharacter, perlClass } from './class-escapes.ts';
import type { Dialect, EscapedSet, Opening, RegexFlags } from './dialect.ts';
import type { PatternReader } from './pattern-reader.ts';
import { PatternError, type RegexNode } from './regex-node.ts';

/** What is switched on at the start of a Go pattern: nothing. */
export const goFlags: RegexFlags = { ignoreCase: false, multiline: false, dotAll: false, swapLazy: false };

const named = /\?P?<([A-Za-z_]\w*)>/y;
const flagWords = /\?([imsU]*)(?:-([imsU]+))?([:)])/y;
const hexCode = /x(?:\{([0-9A-Fa-f]{1,8})\}|([0-9A-Fa-f]{2}))/y;
const octalCode = /[1-7][0-7]{1,2}|0[0-7]{0,2}/y;
const property = /([pP])(?:\{(\^?)(\w+)\}|([A-Za-z]))/y;

const controls: Readonly<Record<string, number>> = { a: 7, f: 12, n: 10, r: 13, t: 9, v: 11 };

/** The syntax of Go's `regexp`, as its package `regexp/syntax` documents it. */
export const goDialect: Dialect = { readOpening, readEscape, readClassEscape, posixBrackets: true };

function readOpening(reader: PatternReader, flags: RegexFlags): Opening {
  if (reader.peek() !== '?') return { kind: 'group', capturing: true, flags };
  const name = reader.takeMatch(named)?.[1];
  if (name !== undefined) return { kind: 'group', capturing: true, name, flags };
  const match = reader.takeMatch(flagWords);
  if (match === undefined) {
    throw new PatternError(`(${reader.source.slice(reader.at, reader.at + 3)} is nothing that Go knows`);
  }
  const on = match[1] ?? '';
  const off = match[2] ?? '';
  const after: RegexFlags = {
    ignoreCase: switched(flags.ignoreCase, 'i', on, off),
    multiline: switched(flags.multiline, 'm', on, off),
    dotAll: switched(flags.dotAll, 's', on, off),
    swapLazy: switched(flags.swapLazy, 'U', on, off),
  };
  return match[3] === ')' ? { kind: 'flags', flags: after } : { kind: 'group', capturing: false, flags: after };
}

function switched(before: boolean, letter: string, on: string, off: string): boolean {
  return off.includes(letter) ? false : before || on.includes(letter);
}

function readEscape(reader: PatternReader, flags: RegexFlags): RegexNode {
  if (reader.takeIf('A')) return { kind: 'assertion', what: 'text-start' };
  if (reader.takeIf('z')) return { kind: 'assertion', what: 'text-end' };
  if (reader.takeIf('b')) return { kind: 'assertion', what: 'word-edge' };
  if (reader.takeIf('B')) return { kind: 'assertion', what: 'no-word-edge' };
  const { ranges, properties, code } = readClassEscape(reader);
  if (code !== undefined) return { kind: 'character', code, ignoreCase: flags.ignoreCase };
  return { kind: 'class', negated: false, ignoreCase: flags.ignoreCase, ranges, properties };
}

function readClassEscape(reader: PatternReader): EscapedSet {
  const hex = reader.takeMatch(hexCode);
  if (hex !== undefined) return single(Number.parseInt(hex[1] ?? hex[2] ?? '0', 16));
  const octal = reader.takeMatch(octalCode)?.[0];
  if (octal !== undefined) return single(Number.parseInt(octal, 8));
  const unicode = reader.takeMatch(property);
  if (unicode !== undefined) return { ranges: [], properties: [propertyOf(unicode)] };
  const letter = reader.take();
  const set = perlClass(letter, goSpaces);
  if (set !== undefined) return set;
  const control = Object.hasOwn(controls, letter) ? controls[letter] : undefined;
  if (control !== undefined) return single(control);
  if (/^\w$/.test(letter)) throw new PatternError(`\\${letter} is nothing that Go knows`);
  return single(letter.codePointAt(0) ?? 0);
}

function single(code: number): EscapedSet {
  if (code > 0x10ffff) throw new PatternError(`\\x{${code.toString(16)}} is no character`);
  return oneCharacter(code);
}

/** `\pL` and `\p{Greek}` in JavaScript's words: a general category has one or two letters, else it is a script. */
function propertyOf(match: RegExpExecArray): string {
  const name = match[3] ?? match[4] ?? '';
  const negated = (match[1] === 'P') !== (match[2] === '^');
  const words = name === 'Any' || name.length <= 2 ? name : `Script=${name}`;
  const text = `\\${negated ? 'P' : 'p'}{${words}}`;
  try {
    new RegExp(text, 'u');
  } catch (error) {
    throw new PatternError(`\\p{${name}} is no property of Unicode that is known here`, { cause: error });
  }
  return text;
}
