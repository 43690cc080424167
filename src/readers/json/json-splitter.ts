import { ReadError } from '../read-error.ts';
import { describePath, type JsonPath, type JsonSelection, matchesStep } from './json-path.ts';
import { SubtreeScanner } from './subtree-scanner.ts';

export interface JsonLimits {
  /** Deepest nesting; more is `report-hostile`. */
  readonly depth: number;
  /** Bytes of one selected subtree; more is `report-too-large`, because parsing it takes about five times its size. */
  readonly subtree: number;
}

/** No report format nests a tenth as deep; one source file's coverage entry stays below 64 MiB even for a large bundle. */
export const usualJsonLimits: JsonLimits = { depth: 512, subtree: 64 * 1024 * 1024 };

/** Bytes of one key on the way to a selection. */
const longestKey = 64 * 1024;

interface Frame {
  readonly isArray: boolean;
  /** The entry at hand: a key, or an index. */
  key: string | number;
  /** Selections still possible inside this container. */
  readonly live: readonly JsonSelection[];
}

type Expectation = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/**
 * Walks JSON as it comes in, chunk by chunk, and hands out only the selected subtrees. Memory holds one subtree at a time.
 * Structure is checked on the way to the selections and inside them; what is skipped is only held to balanced brackets and strings.
 */
export class JsonSplitter {
  readonly #frames: Frame[] = [];
  readonly #scanner: SubtreeScanner;
  readonly #selections: readonly JsonSelection[];
  readonly #limits: JsonLimits;
  #expectation: Expectation = 'value';
  /** What the scanner is busy with: a key, a value, or nothing. */
  #scanning: 'key' | 'value' | 'nothing' = 'nothing';
  #taker: JsonSelection | undefined;
  #offset = 0;

  constructor(selections: readonly JsonSelection[], limits: JsonLimits = usualJsonLimits) {
    this.#selections = selections;
    this.#limits = limits;
    this.#scanner = new SubtreeScanner();
  }

  /** Takes the next bytes of the document, UTF-8 without byte order mark. */
  write(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = 0;
    while (at < bytes.length) at = this.#scanning === 'nothing' ? this.#step(bytes, at) : this.#scan(bytes, at);
    this.#offset += bytes.length;
  }

  /** Says that no more bytes come. */
  end(): void {
    if (this.#scanning === 'value' && this.#frames.length === 0 && this.#scanner.isScalar) {
      this.#deliver();
    }
    if (this.#expectation === 'nothing' && this.#scanning === 'nothing') return;
    if (this.#expectation === 'value' && this.#frames.length === 0 && this.#scanning === 'nothing') {
      throw new ReadError(
        'report-empty',
        'The file holds white space only.',
        'Check the command that writes the report.',
      );
    }
    throw new ReadError(
      'report-cut-short',
      `The JSON ends inside ${describePath(this.#path())}.`,
      'The file was cut while it was written or uploaded: write the report again.',
    );
  }

  #scan(bytes: Buffer, from: number): number {
    const next = this.#scanner.feed(bytes, from);
    if (this.#scanner.isComplete) this.#deliver();
    return next;
  }

  #step(bytes: Buffer, at: number): number {
    const byte = bytes[at];
    if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return at + 1;
    const frame = this.#frames.at(-1);
    switch (this.#expectation) {
      case 'key or end':
      case 'key':
        if (byte === 0x22) return this.#begin('key', bytes, at, longestKey);
        if (byte === 0x7d && this.#expectation === 'key or end') return this.#close(at);
        break;
      case 'colon':
        if (byte !== 0x3a) break;
        this.#expectation = 'value';
        return at + 1;
      case 'value or end':
        if (byte === 0x5d) return this.#close(at);
        return this.#value(bytes, at, frame);
      case 'value':
        return this.#value(bytes, at, frame);
      case 'comma or end':
        if (byte === 0x2c && frame !== undefined) return this.#nextEntry(at, frame);
        if (frame !== undefined && byte === (frame.isArray ? 0x5d : 0x7d)) return this.#close(at);
        break;
      case 'nothing':
        throw this.#malformed(at, 'The document is over, but more follows.');
    }
    throw this.#malformed(at, `Expected ${this.#expectation}.`);
  }

  #nextEntry(at: number, frame: Frame): number {
    if (typeof frame.key === 'number') frame.key += 1;
    this.#expectation = frame.isArray ? 'value' : 'key';
    return at + 1;
  }

  #close(at: number): number {
    this.#frames.pop();
    this.#expectation = this.#frames.length === 0 ? 'nothing' : 'comma or end';
    return at + 1;
  }

  #value(bytes: Buffer, at: number, frame: Frame | undefined): number {
    const depth = this.#frames.length;
    const candidates =
      frame === undefined ? this.#selections : frame.live.filter((one) => matchesStep(one.path[depth - 1], frame.key));
    this.#taker = candidates.find((one) => one.path.length === depth);
    const byte = bytes[at];
    const opens = byte === 0x7b || byte === 0x5b;
    if (this.#taker === undefined && opens && candidates.length > 0) {
      const isArray = byte === 0x5b;
      for (const one of candidates) {
        if (one.path.length === depth + 1) one.enter?.(isArray ? 'array' : 'object', this.#path());
      }
      this.#frames.push({ isArray, key: isArray ? 0 : '', live: candidates });
      this.#expectation = isArray ? 'value or end' : 'key or end';
      return at + 1;
    }
    return this.#begin('value', bytes, at, this.#limits.subtree);
  }

  #begin(what: 'key' | 'value', bytes: Buffer, at: number, limit: number): number {
    const capture = what === 'key' || this.#taker !== undefined;
    const started = this.#scanner.start(bytes, at, { capture, limit, depth: this.#limits.depth - this.#frames.length });
    if (!started) throw this.#malformed(at, 'Expected a value.');
    this.#scanning = what;
    return at;
  }

  #deliver(): void {
    const scanning = this.#scanning;
    const taker = this.#taker;
    this.#scanning = 'nothing';
    const value = this.#scanner.take(() => describePath(this.#path()));
    const frame = this.#frames.at(-1);
    if (scanning === 'key' && frame !== undefined) {
      frame.key = String(value);
      this.#expectation = 'colon';
      return;
    }
    this.#expectation = frame === undefined ? 'nothing' : 'comma or end';
    taker?.visit(value, this.#path());
  }

  #path(): JsonPath {
    return this.#frames.map((frame) => frame.key);
  }

  #malformed(at: number, what: string): ReadError {
    return new ReadError(
      'report-malformed',
      `Not valid JSON at byte ${this.#offset + at}, in ${describePath(this.#path())}. ${what}`,
      'Write the report again with the tool itself; do not join JSON files by hand.',
    );
  }
}
