import { ExternalError } from '../../core/model/errors.ts';
import { readDiffPath } from './diff-path.ts';

/** Lines that a commit adds side by side. */
export interface AddedText {
  /** Full name of the commit. */
  readonly commit: string;
  /** Relative to the root, with `/`. */
  readonly path: string;
  /** Line of the first one in the commit's version of the file, from 1. */
  readonly line: number;
  readonly text: string;
}

const NEWLINE = 0x0a;
const PLUS = 0x2b;
const MINUS = 0x2d;
const AT = 0x40;
const BACKSLASH = 0x5c;

/** Bytes of added text that are handed on at once: a file that is larger comes in pieces that end with a line. */
const largestPiece = 4 * 1024 * 1024;

/** Lines that a hunk can have at most: git itself counts them in an `int`. */
const largestCount = 2 ** 31;

/** Bytes of a line that are kept; what follows is machine-made. */
const longestLine = 2 * 1024 * 1024;

/** Reads what `git diff-tree --stdin -p -c` prints and hands on the added lines. Lines are counted by the hunk headers, as in ChangedLinesReader. */
export class AddedTextReader {
  readonly #take: (added: AddedText) => void;
  #commit = '';
  #path: string | undefined;
  /** Columns of marks before each line: one per parent. */
  #parents = 1;
  #oldLeft = 0;
  #newLeft = 0;
  #newLine = 0;
  #start = 0;
  #piece = Buffer.allocUnsafe(64 * 1024);
  #pieceSize = 0;
  #rest: Buffer[] = [];
  #restSize = 0;

  constructor(take: (added: AddedText) => void) {
    this.#take = take;
  }

  /** The commit that is being read; empty before the first. */
  get commit(): string {
    return this.#commit;
  }

  /** Takes the next piece of the output; pieces may end anywhere. */
  push(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (;;) {
      const end = bytes.indexOf(NEWLINE, from);
      if (end < 0) break;
      if (this.#restSize === 0) this.#line(bytes, from, end);
      else this.#lineFromRest(bytes.subarray(from, end));
      from = end + 1;
    }
    if (from === bytes.length) return;
    const part = bytes.subarray(from, Math.min(bytes.length, from + Math.max(0, longestLine - this.#restSize)));
    // The chunk's memory is used again.
    this.#rest.push(Buffer.from(part));
    this.#restSize += part.length;
  }

  /** @throws ExternalError `tool-failed` when the output ends inside a hunk: git was killed, so there is more than was seen. */
  finish(): void {
    if (this.#restSize > 0) this.#lineFromRest(Buffer.alloc(0));
    if (this.#oldLeft > 0 || this.#newLeft > 0) {
      throw new ExternalError('tool-failed', 'The output of git diff-tree ends inside a hunk.');
    }
    this.#flush();
  }

  #lineFromRest(end: Buffer): void {
    const line = Buffer.concat([...this.#rest, end]);
    this.#rest = [];
    this.#restSize = 0;
    this.#line(line, 0, line.length);
  }

  #line(bytes: Buffer, from: number, to: number): void {
    if (this.#oldLeft === 0 && this.#newLeft === 0) this.#header(bytes, from, to);
    else if (bytes[from] === BACKSLASH) return;
    else if (this.#parents > 1) this.#combined(bytes, from, to);
    else this.#content(bytes, from, to);
  }

  #content(bytes: Buffer, from: number, to: number): void {
    const mark = bytes[from];
    if (mark === MINUS) {
      this.#oldLeft--;
      return;
    }
    if (mark === PLUS) this.#keep(bytes, from + 1, to);
    else {
      this.#flush();
      this.#oldLeft--;
    }
    this.#newLine++;
    this.#newLeft--;
    if (this.#newLeft === 0) this.#flush();
  }

  /** A line of a merge is new when no parent has it. Old lines are counted by no one: the header's counts are per parent. */
  #combined(bytes: Buffer, from: number, to: number): void {
    const marks = bytes.subarray(from, Math.min(to, from + this.#parents));
    if (marks.includes(MINUS)) return;
    if (marks.every((mark) => mark === PLUS)) this.#keep(bytes, from + marks.length, to);
    else this.#flush();
    this.#newLine++;
    this.#newLeft--;
    if (this.#newLeft === 0) this.#flush();
  }

  #keep(bytes: Buffer, from: number, to: number): void {
    const end = Math.min(to, from + longestLine);
    if (this.#pieceSize === 0) this.#start = this.#newLine;
    const size = end - from + 1;
    if (this.#pieceSize + size > this.#piece.length) this.#grow(size);
    bytes.copy(this.#piece, this.#pieceSize, from, end);
    this.#piece[this.#pieceSize + size - 1] = NEWLINE;
    this.#pieceSize += size;
    if (this.#pieceSize >= largestPiece) this.#flush();
  }

  #grow(size: number): void {
    const larger = Buffer.allocUnsafe(Math.max(this.#piece.length * 2, this.#pieceSize + size));
    this.#piece.copy(larger, 0, 0, this.#pieceSize);
    this.#piece = larger;
  }

  #flush(): void {
    if (this.#pieceSize === 0) return;
    const text = this.#piece.toString('utf8', 0, this.#pieceSize - 1);
    this.#pieceSize = 0;
    if (this.#path !== undefined) this.#take({ commit: this.#commit, path: this.#path, line: this.#start, text });
  }

  #header(bytes: Buffer, from: number, to: number): void {
    if (bytes[from] === AT) this.#hunk(bytes.toString('latin1', from, Math.min(to, from + 4096)));
    else if (bytes[from] === PLUS && bytes[from + 3] === 0x20) {
      this.#path = readDiffPath(bytes.toString('utf8', from + 4, to));
    } else {
      const line = bytes.toString('latin1', from, Math.min(to, from + 65));
      if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(line)) this.#commit = line;
    }
  }

  /** `@@ -1,2 +3,4 @@`, and for a merge of two `@@@ -1,2 -1,2 +3,4 @@@`. */
  #hunk(line: string): void {
    const [, signs = '', old = '', start = '', count = '1'] =
      /^(@@+)((?: -\d+(?:,\d+)?)+) \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (signs === '') return;
    this.#parents = signs.length - 1;
    // The old lines of a merge overlap between its parents; where the new ones end the hunk ends.
    this.#oldLeft = this.#parents > 1 ? 0 : Number(/,(\d+)$/.exec(old)?.[1] ?? 1);
    this.#newLine = Number(start);
    // Git prints -1 as an unsigned number where a merge without context lines leaves none (seen in 2.39).
    this.#newLeft = Number(count) > largestCount ? 0 : Number(count);
  }
}
