import type { Range } from './regex-node.ts';

const lower: Range = [0x61, 0x7a];
const upper: Range = [0x41, 0x5a];
const digit: Range = [0x30, 0x39];

/** The highest code point. */
export const highest = 0x10ffff;

export const digits: readonly Range[] = [digit];
export const wordCharacters: readonly Range[] = [digit, upper, [0x5f, 0x5f], lower];
/** White space in RE2, which has neither the vertical tab nor Unicode's spaces. */
export const goSpaces: readonly Range[] = [
  [0x09, 0x0a],
  [0x0c, 0x0d],
  [0x20, 0x20],
];
/** White space in JavaScript: ECMA-262, WhiteSpace and LineTerminator. */
export const scriptSpaces: readonly Range[] = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

/** The named classes of POSIX brackets, as RE2's syntax page lists them: ASCII only. */
export const posixClasses: Readonly<Record<string, readonly Range[]>> = {
  alnum: [digit, upper, lower],
  alpha: [upper, lower],
  ascii: [[0x00, 0x7f]],
  blank: [
    [0x09, 0x09],
    [0x20, 0x20],
  ],
  cntrl: [
    [0x00, 0x1f],
    [0x7f, 0x7f],
  ],
  digit: [digit],
  graph: [[0x21, 0x7e]],
  lower: [lower],
  print: [[0x20, 0x7e]],
  punct: [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
  ],
  space: [
    [0x09, 0x0d],
    [0x20, 0x20],
  ],
  upper: [upper],
  word: wordCharacters,
  xdigit: [digit, [0x41, 0x46], [0x61, 0x66]],
};

/** Every code point that is in none of the ranges. */
export function complementOf(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  let next = 0;
  for (const [low, high] of [...ranges].sort(([one], [other]) => one - other)) {
    if (low > next) result.push([next, low - 1]);
    next = Math.max(next, high + 1);
  }
  if (next <= highest) result.push([next, highest]);
  return result;
}

/** The same characters as few ranges in order, so that equal sets are written alike. */
export function mergedRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [low, high] of [...ranges].sort(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else merged.push([low, high]);
  }
  return merged;
}

/** The ranges with both cases of every letter in them; of letters beyond ASCII only where a range is short. */
export function bothCasesOf(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [...ranges];
  for (const [low, high] of ranges) {
    const fromLower: Range = [Math.max(low, lower[0]), Math.min(high, lower[1])];
    if (fromLower[0] <= fromLower[1]) result.push([fromLower[0] - 32, fromLower[1] - 32]);
    const fromUpper: Range = [Math.max(low, upper[0]), Math.min(high, upper[1])];
    if (fromUpper[0] <= fromUpper[1]) result.push([fromUpper[0] + 32, fromUpper[1] + 32]);
    if (low > 0x7f && high - low < 512) {
      for (let code = low; code <= high; code += 1) {
        for (const other of casesOf(code)) if (other !== code) result.push([other, other]);
      }
    }
  }
  return result;
}

/** The cases of one character that are one code point each, itself first. */
export function casesOf(code: number): readonly number[] {
  const text = String.fromCodePoint(code);
  const cases = new Set([code]);
  for (const other of [text.toLowerCase(), text.toUpperCase()]) {
    const first = other.codePointAt(0);
    if (first !== undefined && String.fromCodePoint(first) === other) cases.add(first);
  }
  return [...cases];
}
