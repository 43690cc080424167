import { functionKey, functionKeyOfBytes } from './function-key.ts';
import { code, endOfDigits, numberOf } from './lcov-bytes.ts';
import type { LcovCounts } from './lcov-counts.ts';
import type { FileCoverageSink } from './reader.ts';

/** Groups of one section that are remembered; more is no source file. */
const mostGroups = 1_000_000;

/**
 * Function records of one section. Up to lcov 2.1 a function is its name (`FN`, `FNDA`); since 2.2 it is the line it starts
 * on, and the names there are its aliases, hit when one of them is (`FNL`, `FNA`). The keys do not depend on the section, so
 * that the same file in another section, or another report, merges.
 */
export class LcovFunctions {
  readonly #counts: LcovCounts;
  /** Keys of the section's groups by their index. */
  readonly #groups = new Map<number, number>();

  constructor(counts: LcovCounts) {
    this.#counts = counts;
  }

  /** Indexes are numbered anew in each section. */
  startSection(): void {
    this.#groups.clear();
  }

  /** `FN:<start>,[<end>,]<name>` after the colon: the second field is the end line when it is all digits and a name follows. */
  readName(bytes: Uint8Array, start: number, end: number, file: FileCoverageSink): boolean {
    const lineEnd = endOfDigits(bytes, start, end);
    if (lineEnd === start || bytes[lineEnd] !== code.comma) return false;
    const secondEnd = endOfDigits(bytes, lineEnd + 1, end);
    const hasEndLine = secondEnd > lineEnd + 1 && secondEnd < end && bytes[secondEnd] === code.comma;
    const nameStart = hasEndLine ? secondEnd + 1 : lineEnd + 1;
    file.function(functionKeyOfBytes(bytes, nameStart, end), false);
    return true;
  }

  /** `FNDA:<count>,<name>` after the colon. */
  readCount(bytes: Uint8Array, start: number, end: number, file: FileCoverageSink): boolean {
    const at = commaIn(bytes, start, end);
    if (at < 0) return false;
    const hit = this.#counts.isHit(bytes, start, at);
    file.function(functionKeyOfBytes(bytes, at + 1, end), hit);
    return true;
  }

  /** `FNL:<index>,<start>[,<end>]` after the colon. */
  readLeader(bytes: Uint8Array, start: number, end: number, file: FileCoverageSink): boolean {
    const indexEnd = endOfDigits(bytes, start, end);
    const lineEnd = endOfDigits(bytes, indexEnd + 1, end);
    const index = numberOf(bytes, start, indexEnd);
    const line = numberOf(bytes, indexEnd + 1, lineEnd);
    if (Number.isNaN(index) || Number.isNaN(line) || bytes[indexEnd] !== code.comma) return false;
    if (this.#groups.size >= mostGroups) return false;
    const key = functionKey(`\0starts on line ${line}`);
    this.#groups.set(index, key);
    file.function(key, false);
    return true;
  }

  /** `FNA:<index>,<count>,<name>` after the colon. An alias without its leader counts by its name. */
  readAlias(bytes: Uint8Array, start: number, end: number, file: FileCoverageSink): boolean {
    const indexEnd = endOfDigits(bytes, start, end);
    const countEnd = commaIn(bytes, indexEnd + 1, end);
    const index = numberOf(bytes, start, indexEnd);
    if (Number.isNaN(index) || bytes[indexEnd] !== code.comma || countEnd < 0) return false;
    const hit = this.#counts.isHit(bytes, indexEnd + 1, countEnd);
    file.function(this.#groups.get(index) ?? functionKeyOfBytes(bytes, countEnd + 1, end), hit);
    return true;
  }
}

function commaIn(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    if (bytes[at] === code.comma) return at;
  }
  return -1;
}
