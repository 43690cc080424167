import { ReadError } from '../read-error.ts';
import { readBranch } from './lcov-branches.ts';
import { code, endOfDigits, exactDigits, holds, numberOf, textOf } from './lcov-bytes.ts';
import { LcovCounts } from './lcov-counts.ts';
import { LcovFunctions } from './lcov-functions.ts';
import { LcovSections } from './lcov-sections.ts';
import type { CoverageReading, CoverageSink, FileCoverageSink } from './reader.ts';

const [letterA, letterB, letterD, letterE, letterF, letterH, letterL, letterN, letterR, letterS] = [
  65, 66, 68, 101, 70, 72, 76, 78, 82, 83,
];

/** Bytes. Mangled names of C++ templates reach hundreds of kilobytes; a longer line is no trace. */
const longestLine = 8 * 1024 * 1024;

/**
 * Parses an LCOV trace from UTF-8 bytes without a string per line, which is what a report of hundreds of megabytes
 * needs. Tolerant where real producers are odd (counts, unknown records), strict where data is lost (cut sections).
 */
export class LcovParser {
  readonly #sections: LcovSections;
  readonly #counts = new LcovCounts();
  readonly #functions = new LcovFunctions(this.#counts);
  #file: FileCoverageSink | undefined;
  /** A line whose end is in a later chunk. */
  #begun: Uint8Array[] = [];
  #begunLength = 0;
  /** Lines that are no record of the format, records outside a section, and records that could not be read. */
  #strange = 0;

  constructor(sink: CoverageSink) {
    this.#sections = new LcovSections(sink);
  }

  /** Parses the next bytes of the trace. They may be reused afterwards. */
  push(chunk: Uint8Array): void {
    const last = chunk.lastIndexOf(code.lineFeed);
    let start = 0;
    if (last >= 0 && this.#begunLength > 0) {
      start = chunk.indexOf(code.lineFeed) + 1;
      this.#begin(chunk.subarray(0, start));
      this.#parseBegun();
    }
    this.#parse(chunk, start, last + 1);
    this.#begin(chunk.subarray(last + 1));
  }

  /** Ends the trace. @throws ReadError `report-cut-short`, `report-malformed`. */
  end(): CoverageReading {
    const before = this.#strange;
    if (this.#begunLength > 0) {
      this.#begin(Uint8Array.of(code.lineFeed));
      this.#parseBegun();
    }
    this.#sections.finish(this.#strange > before);
    const warnings =
      this.#strange === 0 ? [] : [`${this.#strange} lines are no record of the format and were passed over`];
    return this.#sections.reading([...this.#counts.warnings, ...warnings]);
  }

  #begin(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#begun.push(new Uint8Array(part));
    this.#begunLength += part.length;
    if (this.#begunLength > longestLine) {
      throw new ReadError(
        'report-hostile',
        `a line of more than ${longestLine / 1024 / 1024} MiB`,
        'Check that the file is an LCOV trace and was not damaged.',
      );
    }
  }

  #parseBegun(): void {
    const line = Buffer.concat(this.#begun, this.#begunLength);
    this.#begun = [];
    this.#begunLength = 0;
    this.#parse(line, 0, line.length);
  }

  /** Parses whole lines; the byte before `end` is a line feed. */
  #parse(bytes: Uint8Array, start: number, end: number): void {
    let at = start;
    while (at < end) {
      if (bytes[at] === letterD && bytes[at + 1] === letterA && bytes[at + 2] === code.colon) {
        at = this.#parseLine(bytes, at + 3);
        continue;
      }
      let lineEnd = at;
      while (bytes[lineEnd] !== code.lineFeed) lineEnd += 1;
      const textEnd = lineEnd > at && bytes[lineEnd - 1] === code.carriageReturn ? lineEnd - 1 : lineEnd;
      if (!this.#parseRecord(bytes, at, textEnd)) this.#strange += 1;
      at = lineEnd + 1;
    }
  }

  /** `DA:<line>,<count>[,<checksum>]` after the colon. @returns where the next line begins. */
  #parseLine(bytes: Uint8Array, start: number): number {
    let at = start;
    let number = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= code.zero && byte <= code.nine) {
      number = number * 10 + byte - code.zero;
      at += 1;
      byte = bytes[at] ?? 0;
    }
    const isNumber = byte === code.comma && at > start && at - start <= exactDigits;
    const countStart = at + 1;
    let hit = 0;
    if (isNumber) {
      at += 1;
      byte = bytes[at] ?? 0;
      while (byte >= code.zero && byte <= code.nine) {
        hit |= byte - code.zero;
        at += 1;
        byte = bytes[at] ?? 0;
      }
    }
    const countEnd = at;
    while (byte !== code.lineFeed) {
      at += 1;
      byte = bytes[at] ?? 0;
    }
    const file = this.#file;
    if (isNumber && file === undefined) this.#sections.refuseStray();
    if (!isNumber || file === undefined) {
      this.#strange += 1;
      return at + 1;
    }
    const next = bytes[countEnd];
    const isPlain =
      (next === code.lineFeed || next === code.comma || next === code.carriageReturn) &&
      countEnd > countStart &&
      countEnd - countStart <= exactDigits;
    this.#sections.section.records.lines = true;
    file.line(number, isPlain ? hit !== 0 : this.#isOddHit(bytes, countStart, at));
    return at + 1;
  }

  #isOddHit(bytes: Uint8Array, start: number, lineEnd: number): boolean {
    const comma = bytes.subarray(start, lineEnd).indexOf(code.comma);
    return this.#counts.isHit(bytes, start, comma < 0 ? lineEnd : start + comma);
  }

  /** @returns whether the line is a record that belongs where it stands. */
  #parseRecord(bytes: Uint8Array, start: number, end: number): boolean {
    switch (bytes[start]) {
      case letterB:
      case letterF:
      case letterL:
        return this.#file !== undefined && this.#parseFileRecord(this.#file, bytes, start, end);
      case letterS:
        if (!holds(bytes, start, 'SF:')) return false;
        this.#functions.startSection();
        this.#file = this.#sections.open(textOf(bytes, start + 3, end));
        return true;
      case letterE:
        if (textOf(bytes, start, Math.min(end, start + 64)).trim() !== 'end_of_record') return false;
        this.#sections.close();
        this.#file = undefined;
        return true;
      default:
        return isPassedOver(bytes, start, end);
    }
  }

  #parseFileRecord(file: FileCoverageSink, bytes: Uint8Array, start: number, end: number): boolean {
    const { records, found, hit } = this.#sections.section;
    const [first, second, third] = [bytes[start], bytes[start + 1], bytes[start + 2]];
    if (first === letterB && second === letterR && third === letterD && holds(bytes, start + 3, 'A:')) {
      records.branches = true;
      return readBranch(bytes, start + 5, end, file, this.#counts);
    }
    if (first === letterF && second === letterN) {
      if (third === code.colon) {
        records.functions = true;
        return this.#functions.readName(bytes, start + 3, end, file);
      }
      if (third === letterD && holds(bytes, start + 3, 'A:')) {
        records.functions = true;
        return this.#functions.readCount(bytes, start + 5, end, file);
      }
      if (third === letterL && bytes[start + 3] === code.colon) {
        records.functions = true;
        return this.#functions.readLeader(bytes, start + 4, end, file);
      }
      if (third === letterA && bytes[start + 3] === code.colon) {
        return this.#functions.readAlias(bytes, start + 4, end, file);
      }
    }
    const kind = first === letterL ? 'lines' : first === letterB && second === letterR ? 'branches' : 'functions';
    const letterAt = kind === 'lines' ? start + 1 : start + 2;
    const side = bytes[letterAt] === letterF ? found : bytes[letterAt] === letterH ? hit : undefined;
    if (side === undefined || bytes[letterAt + 1] !== code.colon) return false;
    const value = numberOf(bytes, letterAt + 2, endOfDigits(bytes, letterAt + 2, end));
    if (Number.isNaN(value)) return false;
    side[kind] = value;
    return true;
  }
}

/** Records that say nothing the gate asks, comments and blank lines. */
function isPassedOver(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === code.hash) return true;
  if (['TN:', 'VER:', 'MCDC:', 'MCF:', 'MCH:'].some((name) => holds(bytes, start, name))) return true;
  for (let at = start; at < end; at += 1) {
    if ((bytes[at] ?? 0) > 32) return false;
  }
  return true;
}
