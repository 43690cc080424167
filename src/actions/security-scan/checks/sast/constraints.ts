import type { TokenRange } from '../../../../engines/source/match.ts';
import { contentOf } from '../../../../engines/source/pattern.ts';
import { type TokenList, tokenKinds } from '../../../../engines/source/token-list.ts';
import { isConstant, variableParts } from './built-strings.ts';
import type { Constraint, NameKind } from './code-rule.ts';
import { isSensitiveName, masksValues, showsValue } from './sensitive-names.ts';

/** What a constraint says of a range: it does not hold, or it does, with the sensitive name that it found. */
export type Answer = { readonly holds: false } | { readonly holds: true; readonly name?: string };

const no: Answer = { holds: false };

/** How much of what a variable stands for is looked at: calls that lie in each other would else be read again for each of them. */
const mostTokens = 600;
const longestSource = 4000;

/** Holds what a variable stands for, or its beginning where it is very long, against its constraint. */
export function check(tokens: TokenList, whole: TokenRange, constraint: Constraint): Answer {
  const range = { from: whole.from, to: Math.min(whole.to, whole.from + mostTokens) };
  const source = tokens.sourceOf(range.from, range.to).slice(0, longestSource);
  if (constraint.matches?.test(source) === false || constraint.unless?.test(source) === true) return no;
  if (constraint.literal !== undefined && !isLiteralLike(tokens, range, constraint.literal)) return no;
  if (constraint.value !== undefined && !hasValue(tokens, range, constraint)) return no;
  if (constraint.below !== undefined && !isBelow(source, constraint.below)) return no;
  if (constraint.names === undefined) return { holds: true };
  const name = sensitiveNameIn(tokens, range, constraint.names, constraint);
  return name === undefined ? no : { holds: true, name };
}

function isLiteralLike(tokens: TokenList, { from, to }: TokenRange, pattern: RegExp): boolean {
  return to === from + 1 && tokens.kindOf(from) === tokenKinds.string && pattern.test(contentOf(tokens.textOf(from)));
}

function hasValue(tokens: TokenList, range: TokenRange, { value, harmless }: Constraint): boolean {
  if (value !== 'built') return isConstant(tokens, range) === (value === 'constant');
  return variableParts(tokens, range).some((part) => harmless?.test(part) !== true);
}

function isBelow(source: string, limit: number): boolean {
  const digits = source.replaceAll('_', '').replace(/^[A-Za-z]\w*\((\d+)\)$/, '$1');
  return /^\d+$/.test(digits) && Number(digits) < limit;
}

/** The first name in a range that is sensitive, unless it is passed to what masks values or only compared. */
function sensitiveNameIn(
  tokens: TokenList,
  { from, to }: TokenRange,
  kind: NameKind,
  { inLiterals = false, inBraces = false, beside }: Constraint,
): string | undefined {
  for (let index = from; index < to; index += 1) {
    const tokenKind = tokens.kindOf(index);
    if (tokenKind === tokenKinds.string && inLiterals) {
      const content = contentOf(tokens.textOf(index));
      if (/^[\w.:@/-]{2,60}$/.test(content) && isSensitiveName(content, kind)) return content;
    }
    if (tokenKind === tokenKinds.string && inBraces) {
      const braces = tokens.textOf(index).matchAll(/\{([A-Za-z_][\w.]{0,60})(?::[^{}]{0,20})?\}/g);
      for (const [, name = ''] of braces) if (isSensitiveName(name, kind)) return name;
    }
    if (tokenKind !== tokenKinds.word) continue;
    const end = chainEnd(tokens, index, to);
    const negated = index > from && /^(?:!|typeof)$/.test(tokens.textOf(index - 1));
    const chain = tokens.sourceOf(index, end).replaceAll(/[\s!?]/g, '');
    const dot = chain.lastIndexOf('.');
    const isCall = end < to && tokens.textOf(end) === '(';
    if (isCall && masksValues(tokens.textOf(end - 1))) {
      index = Math.max(index, tokens.partnerOf(end));
      continue;
    }
    const name = isCall ? chain.slice(0, Math.max(0, dot)) : chain;
    const shown = isCall ? showsValue(chain.slice(dot + 1)) : !isLabel(tokens, end, to);
    if (shown && !negated && isSensitiveName(name, kind) && beside?.test(expressionFrom(tokens, index, to)) !== false) {
      return name;
    }
    index = end - 1;
  }
  return undefined;
}

/** The rest of an expression inside a string. */
function expressionFrom(tokens: TokenList, from: number, to: number): string {
  let end = from;
  while (end < to && ![tokenKinds.stringMiddle, tokenKinds.stringTail].some((kind) => kind === tokens.kindOf(end)))
    end += 1;
  return tokens.sourceOf(from, end);
}

/** Behind `a.b?.c`. */
function chainEnd(tokens: TokenList, start: number, to: number): number {
  let end = start + 1;
  for (;;) {
    const mark = end < to && ['!', '?'].includes(tokens.textOf(end)) && tokens.textOf(end + 1) === '.' ? end + 1 : end;
    const joined = mark + 1 < to && ['.', '?.'].includes(tokens.textOf(mark));
    if (!joined || tokens.kindOf(mark + 1) !== tokenKinds.word) return end;
    end = mark + 2;
  }
}

/** An argument label or a key is no value; nor is the condition of `a ? b : c` or what is compared. */
function isLabel(tokens: TokenList, end: number, to: number): boolean {
  return end < to && /^(?:[:?]|[=!]==?|!)$/.test(tokens.textOf(end));
}
