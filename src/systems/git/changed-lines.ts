import { ExternalError } from '../../core/model/errors.ts';
import { readDiffPath } from './diff-path.ts';

/** Lines that a diff adds or rewrites, counted from 1 in the new file, both ends included. */
export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Changed lines by path, as git writes paths: relative to the repository root, with `/`. */
export type ChangedLines = ReadonlyMap<string, readonly LineRange[]>;

const NEWLINE = 0x0a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const SPACE = 0x20;
const AT = 0x40;
const BACKSLASH = 0x5c;

/** A header longer than this is not one: no path that long exists on any system we run on. */
const longestHeader = 32_768;

/**
 * Reads a unified diff as it comes from git. Lines are counted by the hunk headers, so a removed line that looks like a
 * header (`--- a/x`), a `\ No newline` marker and any context width are read right; only the first byte of content is looked at.
 */
export class ChangedLinesReader {
  readonly #changed = new Map<string, LineRange[]>();
  #ranges: LineRange[] | undefined;
  #oldLeft = 0;
  #newLeft = 0;
  #newLine = 0;
  #start = 0;
  #pending: Uint8Array[] = [];
  #pendingSize = 0;

  /** Takes the next piece of the diff; pieces may end anywhere. */
  push(chunk: Uint8Array): void {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(NEWLINE, from);
      if (end < 0) break;
      this.#line(this.#complete(chunk.subarray(from, end)));
      from = end + 1;
    }
    if (from < chunk.length) this.#keep(chunk.subarray(from));
  }

  /** @throws ExternalError `tool-failed` when the diff ends inside a hunk: git was killed, so the answer would be too small. */
  finish(): ChangedLines {
    if (this.#pendingSize > 0) this.#line(this.#complete(new Uint8Array()));
    if (this.#oldLeft > 0 || this.#newLeft > 0) throw cutShort();
    this.#endRange();
    return this.#changed;
  }

  #complete(rest: Uint8Array): Uint8Array {
    if (this.#pendingSize === 0) return rest;
    const line = Buffer.concat([...this.#pending, rest]);
    this.#pending = [];
    this.#pendingSize = 0;
    return line;
  }

  /** Keeps the beginning of a line for the next piece; of a line of content one byte is enough. */
  #keep(part: Uint8Array): void {
    const inHunk = this.#oldLeft > 0 || this.#newLeft > 0;
    const limit = inHunk ? 1 : longestHeader;
    if (this.#pendingSize < limit) this.#pending.push(Buffer.from(part.subarray(0, limit - this.#pendingSize)));
    this.#pendingSize += part.length;
  }

  #line(line: Uint8Array): void {
    if (this.#oldLeft > 0 || this.#newLeft > 0) this.#content(line[0] ?? SPACE);
    else this.#header(line);
  }

  #content(marker: number): void {
    if (marker === PLUS) {
      if (this.#start === 0) this.#start = this.#newLine;
      this.#newLine++;
      this.#newLeft--;
      if (this.#newLeft === 0) this.#endRange();
      return;
    }
    if (marker === BACKSLASH) return;
    this.#endRange();
    if (marker === MINUS) {
      this.#oldLeft--;
    } else {
      this.#oldLeft--;
      this.#newLeft--;
      this.#newLine++;
    }
  }

  #endRange(): void {
    if (this.#start > 0) this.#ranges?.push({ start: this.#start, end: this.#newLine - 1 });
    this.#start = 0;
  }

  #header(line: Uint8Array): void {
    if (line[0] === AT) {
      const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(Buffer.from(line).toString('latin1'));
      if (hunk === null) return;
      this.#oldLeft = Number(hunk[1] ?? 1);
      this.#newLine = Number(hunk[2]);
      this.#newLeft = Number(hunk[3] ?? 1);
    } else if (line[0] === PLUS && line[1] === PLUS && line[2] === PLUS && line[3] === SPACE) {
      this.#file(Buffer.from(line.subarray(4)).toString('utf8'));
    }
  }

  #file(written: string): void {
    const path = readDiffPath(written);
    this.#ranges = undefined;
    if (path === undefined) return;
    this.#ranges = this.#changed.get(path) ?? [];
    this.#changed.set(path, this.#ranges);
  }
}

function cutShort(): ExternalError {
  return new ExternalError('tool-failed', 'The output of git diff ends inside a hunk.');
}
