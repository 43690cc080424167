import { code, endOfDigits, numberOf, textOf } from './lcov-bytes.ts';
import type { LcovCounts } from './lcov-counts.ts';
import type { FileCoverageSink } from './reader.ts';

/** Numbers below this make one number together, block before branch. */
const blockLimit = 0x1_0000;
const [exception, fallthrough, unreachable] = [101, 102, 85];

/**
 * Reads `<line>,[e|f][U]<block>,<branch>,<taken>`, the part of a BRDA record after the colon. An arm is its line, block and
 * branch; exception and fall-through arms are arms like others, what is marked unreachable is not counted
 * (geninfo(1) of lcov 2.5). The branch may be an expression with commas.
 * @returns whether the record could be read.
 */
export function readBranch(
  bytes: Uint8Array,
  start: number,
  end: number,
  file: FileCoverageSink,
  counts: LcovCounts,
): boolean {
  const lineEnd = endOfDigits(bytes, start, end);
  const line = numberOf(bytes, start, lineEnd);
  if (!(line >= 0) || bytes[lineEnd] !== code.comma) return false;
  let at = lineEnd + 1;
  let counted = true;
  for (; bytes[at] === exception || bytes[at] === fallthrough || bytes[at] === unreachable; at += 1) {
    if (bytes[at] === unreachable) counted = false;
  }
  const blockEnd = endOfDigits(bytes, at, end);
  if (bytes[blockEnd] !== code.comma) return false;
  const branchEnd = endOfDigits(bytes, blockEnd + 1, end);
  const takenComma = bytes[branchEnd] === code.comma ? branchEnd : -1;
  const lastComma = lastCommaOf(bytes, Math.max(takenComma, blockEnd), end);
  if (lastComma <= blockEnd) return false;
  const taken = counts.isHit(bytes, lastComma + 1, end);
  if (!counted || line === 0) return true;
  const block = numberOf(bytes, at, blockEnd);
  const branch = takenComma === lastComma ? numberOf(bytes, blockEnd + 1, branchEnd) : Number.NaN;
  const isShort = block < blockLimit && branch < blockLimit;
  file.branch(line, isShort ? block * blockLimit + branch : textOf(bytes, at, lastComma), taken);
  return true;
}

function lastCommaOf(bytes: Uint8Array, first: number, end: number): number {
  for (let at = end - 1; at > first; at -= 1) {
    if (bytes[at] === code.comma) return at;
  }
  return first;
}
