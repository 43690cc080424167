import type { TokenRange } from '../../../../engines/source/match.ts';
import { contentOf, isLiteral } from '../../../../engines/source/pattern.ts';
import { type TokenList, tokenKinds } from '../../../../engines/source/token-list.ts';

/** Names in capitals, and what the program knows of itself. */
const constantWord =
  /^(?:[A-Z][A-Z0-9_]*|true|false|null|nil|undefined|None|process|execPath|pid|platform|cwd|__dirname|__filename)$/;

/** Whether all that stands in a range is written there: literals, and names in capitals. */
export function isConstant(tokens: TokenList, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index += 1) {
    const kind = tokens.kindOf(index);
    if (isLiteral(kind)) continue;
    const text = tokens.textOf(index);
    if (kind === tokenKinds.word && constantWord.test(text)) continue;
    if (kind !== tokenKinds.punctuation || !/^[-+()[\],.&?:]$/.test(text)) return false;
  }
  return true;
}

/**
 * Source of the parts that a string is put together from and that are not constant: expressions in it, what `+` adds,
 * and what a formatting call inserts. Empty for what is no such string. What stands in brackets is not looked at: a
 * callback may build strings of its own.
 */
export function variableParts(tokens: TokenList, range: TokenRange): readonly string[] {
  const operands = operandsOf(tokens, range);
  let isString = false;
  const parts: string[] = [];
  for (const operand of operands) {
    const own = stringParts(tokens, operand);
    if (own !== undefined) {
      isString = true;
      parts.push(...own);
    } else if (operands.length > 1 && !isConstant(tokens, operand)) {
      parts.push(tokens.sourceOf(operand.from, operand.to));
    }
  }
  return isString ? parts : [];
}

/** What `+` joins, outside brackets and strings. */
function operandsOf(tokens: TokenList, { from, to }: TokenRange): readonly TokenRange[] {
  const operands: TokenRange[] = [];
  let start = from;
  for (let index = from; index < to; index = stepOver(tokens, index)) {
    if (tokens.textOf(index) !== '+') continue;
    operands.push({ from: start, to: index });
    start = index + 1;
  }
  operands.push({ from: start, to });
  return operands;
}

function stepOver(tokens: TokenList, index: number): number {
  const partner = tokens.opens(index) ? tokens.partnerOf(index) : -1;
  return Math.max(index, partner) + 1;
}

/** The variable parts of the strings that stand in an operand; undefined where none does. */
function stringParts(tokens: TokenList, { from, to }: TokenRange): readonly string[] | undefined {
  let parts: string[] | undefined;
  for (let index = from; index < to; index = stepOver(tokens, index)) {
    const kind = tokens.kindOf(index);
    if (kind === tokenKinds.string) parts ??= [];
    else if (kind === tokenKinds.stringHead && !isTagged(tokens, index, from)) {
      parts = [...(parts ?? []), ...expressionsIn(tokens, index)];
    } else if (tokens.textOf(index) === '(') {
      const inserted = formattedParts(tokens, index, from);
      if (inserted !== undefined) parts = [...(parts ?? []), ...inserted];
    }
  }
  return parts;
}

/** A tag such as `sql` before a template receives the parts apart. */
function isTagged(tokens: TokenList, index: number, from: number): boolean {
  return index > from && tokens.textOf(index).startsWith('`') && tokens.kindOf(index - 1) === tokenKinds.word;
}

/** Source of the expressions of a string that are not constant. */
function expressionsIn(tokens: TokenList, head: number): readonly string[] {
  const tail = tokens.partnerOf(head);
  const expressions: string[] = [];
  let from = head + 1;
  for (let index = from; index <= tail; index += 1) {
    if (tokens.kindOf(index) === tokenKinds.stringHead) index = Math.max(index, tokens.partnerOf(index));
    if (tokens.kindOf(index) !== tokenKinds.stringMiddle && index !== tail) continue;
    if (!isConstant(tokens, { from, to: index })) expressions.push(tokens.sourceOf(from, index));
    from = index + 1;
  }
  return expressions;
}

/** What `format!("… {}", x)` and `String(format: "… %@", x)` insert, told from the opening bracket; undefined for other calls. */
function formattedParts(tokens: TokenList, bracket: number, from: number): readonly string[] | undefined {
  const name = tokens.sourceOf(Math.max(from, bracket - 2), bracket);
  const isFormat = /\bformat *!$/.test(name);
  const isStringFormat = /\bString$/.test(name) && tokens.textOf(bracket + 1) === 'format';
  if (!isFormat && !isStringFormat) return undefined;
  const template = bracket + (isFormat ? 1 : 3);
  const content = contentOf(tokens.textOf(template));
  const named = isFormat
    ? [...content.replaceAll('{{', '').matchAll(/\{(\w+)[^{}]*\}/g)].map(([, word = '']) => word)
    : [];
  const inserted = tokens.sourceOf(template + 1, tokens.partnerOf(bracket)).replace(/^\s*,\s*/, '');
  const end = tokens.partnerOf(bracket);
  const isConstantList = isConstant(tokens, { from: template + 1, to: end });
  return [...named.filter((word) => !/^\d+$/.test(word)), ...(inserted === '' || isConstantList ? [] : [inserted])];
}
