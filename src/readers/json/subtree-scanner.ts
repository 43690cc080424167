import { ReadError } from '../read-error.ts';

/** What a byte means to the scanner outside strings. */
const plain = 0;
const quote = 1;
const opener = 2;
const closer = 3;

const classes = new Uint8Array(256);
classes[0x22] = quote;
classes[0x7b] = opener;
classes[0x5b] = opener;
classes[0x7d] = closer;
classes[0x5d] = closer;

/** Bytes that end a number or literal. */
const endsScalar = new Uint8Array(256);
for (const byte of [0x20, 0x09, 0x0a, 0x0d, 0x2c, 0x5d, 0x7d]) endsScalar[byte] = 1;

/** A number or literal longer than this is no JSON any tool writes. */
const longestScalar = 1024;

interface ScanOptions {
  /** Whether the bytes are kept and parsed. */
  readonly capture: boolean;
  /** Bytes kept at most. */
  readonly limit: number;
  /** Nesting allowed inside the value. */
  readonly depth: number;
}

/** Finds the end of one JSON value over any number of chunks, keeping its bytes when they are wanted. */
export class SubtreeScanner {
  isComplete = false;
  isScalar = false;
  #capture = false;
  #limit = 0;
  #maxDepth = 0;
  #kept: Buffer[] = [];
  #keptBytes = 0;
  #depth = 0;
  #brackets = new Uint8Array(64);
  #inString = false;
  #escaped = false;

  /** Whether the byte at `at` can begin a value; `feed` then starts there. */
  start(bytes: Buffer, at: number, options: ScanOptions): boolean {
    const byte = bytes[at] ?? 0;
    const kind = classes[byte];
    if (kind === closer || byte === 0x2c || byte === 0x3a) return false;
    this.isScalar = kind === plain;
    // Numbers and literals are always kept: they are short, and parsing is what checks them.
    this.#capture = options.capture || this.isScalar;
    this.#limit = this.isScalar ? longestScalar : options.limit;
    this.#maxDepth = options.depth;
    this.#kept = [];
    this.#keptBytes = 0;
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
    this.isComplete = false;
    return true;
  }

  /** Scans on from `from`; returns where the value ended, or the chunk's length. */
  feed(bytes: Buffer, from: number): number {
    const end = this.isScalar ? this.#feedScalar(bytes, from) : this.#feedTree(bytes, from);
    if (this.#capture) {
      this.#keptBytes += end - from;
      if (this.#keptBytes > this.#limit) throw tooLarge(this.isScalar, this.#limit);
      const piece = bytes.subarray(from, end);
      // The chunk's memory is reused once more bytes are asked for.
      this.#kept.push(this.isComplete ? piece : Buffer.from(piece));
    }
    return end;
  }

  /** The parsed value; undefined for one that was skipped. `where` names it in the error. */
  take(where: () => string): unknown {
    if (!this.#capture) return undefined;
    const [only] = this.#kept;
    const bytes = this.#kept.length === 1 && only !== undefined ? only : Buffer.concat(this.#kept);
    this.#kept = [];
    try {
      return JSON.parse(bytes.toString('utf8'));
    } catch (error) {
      throw new ReadError(
        'report-malformed',
        `Not valid JSON in ${where()}.`,
        'Write the report again with the tool itself.',
        {
          cause: error,
        },
      );
    }
  }

  #feedScalar(bytes: Buffer, from: number): number {
    for (let at = from; at < bytes.length; at += 1) {
      if (endsScalar[bytes[at] ?? 0] === 1) {
        this.isComplete = true;
        return at;
      }
    }
    return bytes.length;
  }

  #feedTree(bytes: Buffer, from: number): number {
    const { length } = bytes;
    let at = from;
    let inString = this.#inString;
    let escaped = this.#escaped;
    while (at < length) {
      if (inString) {
        if (escaped) {
          escaped = false;
          at += 1;
          continue;
        }
        let byte = bytes[at];
        while (byte !== 0x22 && byte !== 0x5c && at < length) byte = bytes[++at];
        if (at >= length) break;
        at += 1;
        if (byte === 0x5c) escaped = true;
        else {
          inString = false;
          if (this.#depth === 0) return this.#complete(at);
        }
        continue;
      }
      let kind = classes[bytes[at] ?? 0];
      while (kind === plain && ++at < length) kind = classes[bytes[at] ?? 0];
      if (at >= length) break;
      const byte = bytes[at] ?? 0;
      at += 1;
      if (kind === quote) inString = true;
      else if (kind === opener) this.#open(byte);
      else if (this.#close(byte)) return this.#complete(at);
    }
    this.#inString = inString;
    this.#escaped = escaped;
    return at;
  }

  #complete(at: number): number {
    this.isComplete = true;
    return at;
  }

  #open(byte: number): void {
    if (this.#depth >= this.#maxDepth) {
      throw new ReadError(
        'report-hostile',
        'The JSON is nested deeper than any report.',
        'Check that this is the report you meant.',
      );
    }
    if (this.#depth === this.#brackets.length) {
      const larger = new Uint8Array(this.#brackets.length * 2);
      larger.set(this.#brackets);
      this.#brackets = larger;
    }
    this.#brackets[this.#depth] = byte;
    this.#depth += 1;
  }

  /** Whether this bracket ends the value. The closing bracket's code is the opening one's plus two. */
  #close(byte: number): boolean {
    this.#depth -= 1;
    if (this.#brackets[this.#depth] !== byte - 2) {
      throw new ReadError(
        'report-malformed',
        'A bracket in the JSON is closed by the wrong kind.',
        'Write the report again with the tool itself.',
      );
    }
    return this.#depth === 0;
  }
}

function tooLarge(isScalar: boolean, limit: number): ReadError {
  return isScalar
    ? new ReadError(
        'report-malformed',
        'A word in the JSON is no number or literal.',
        'Write the report again with the tool itself.',
      )
    : new ReadError(
        'report-too-large',
        `One entry of the report is larger than ${limit} bytes.`,
        'Leave generated and bundled files out of the report, or write it in another format such as LCOV.',
      );
}
