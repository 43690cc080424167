import { ownedText } from '../owned-text.ts';
import { attributeText } from './xml-text.ts';

/** An element's attributes, valid only while the handler that got them runs. Names are as written, prefix included. */
export interface XmlAttributes {
  /** The value in memory of its own; undefined when the element has no such attribute. */
  get(name: string): string | undefined;
  /** The same value for looking at, not for keeping: it may share the memory of the whole chunk. */
  peek(name: string): string | undefined;
  /** The value as a number; undefined when the attribute is absent, empty or no decimal number. */
  number(name: string): number | undefined;
}

const fieldsPerAttribute = 4;
/** Decimal numbers of up to this many characters are exact: their digits fit in 53 bits. */
const safeDigits = 15;
/** Up to this many names are compared pairwise when looking for a repetition. */
const comparedPairwise = 8;
const zero = 48;
const nine = 57;
const fullStop = 46;
const powersOfTen = Array.from({ length: safeDigits }, (_, exponent) => 10 ** exponent);

/**
 * The places of one element's attributes in the parser's buffer. Values become strings only when asked for: most attributes of a
 * coverage report never are.
 */
export class AttributeSpans implements XmlAttributes {
  readonly #places: Int32Array;
  readonly #most: number;
  /** What makes a value differ from how it is written. */
  readonly #special = ['&', '\n', '\t', '\r'].map((character) => new ForwardSearch(character));
  #buffer = '';
  #start = 0;
  #count = 0;

  /** @param most attributes of one element that are accepted */
  constructor(most: number) {
    this.#most = most;
    this.#places = new Int32Array(most * fieldsPerAttribute);
  }

  /** Begins a document's next stretch; places in it only grow. */
  enter(buffer: string): void {
    this.#buffer = buffer;
    for (const search of this.#special) search.enter(buffer);
  }

  /** Begins the next element. @param start where its tag begins */
  clear(start: number): void {
    this.#start = start;
    this.#count = 0;
  }

  /** Notes an attribute. `repeated`: the name was there already; `too-many`: beyond what is accepted. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): 'repeated' | 'too-many' | undefined {
    if (this.#count === this.#most) return 'too-many';
    if (this.#count <= comparedPairwise && this.#findSpan(nameStart, nameEnd) !== -1) return 'repeated';
    const field = this.#count * fieldsPerAttribute;
    this.#places[field] = nameStart;
    this.#places[field + 1] = nameEnd;
    this.#places[field + 2] = valueStart;
    this.#places[field + 3] = valueEnd;
    this.#count += 1;
    return undefined;
  }

  /** Whether a name is there twice; only to be asked once all are noted. */
  get repeated(): boolean {
    if (this.#count <= comparedPairwise) return false;
    const names = new Set<string>();
    for (let index = 0; index < this.#count; index += 1) {
      names.add(this.#buffer.slice(this.#place(index, 0), this.#place(index, 1)));
    }
    return names.size < this.#count;
  }

  get(name: string): string | undefined {
    const value = this.peek(name);
    return value === undefined ? undefined : ownedText(value);
  }

  peek(name: string): string | undefined {
    const index = this.#find(name);
    if (index === -1) return undefined;
    const end = this.#place(index, 3);
    const raw = this.#buffer.slice(this.#place(index, 2), end);
    for (const search of this.#special) {
      if (search.from(this.#start) < end) return attributeText(raw);
    }
    return raw;
  }

  number(name: string): number | undefined {
    const index = this.#find(name);
    if (index === -1) return undefined;
    const start = this.#place(index, 2);
    const end = this.#place(index, 3);
    if (end - start > safeDigits) return decimal(this.get(name));
    let digits = 0;
    let point = end;
    for (let at = start; at < end; at += 1) {
      const code = this.#buffer.charCodeAt(at);
      if (code >= zero && code <= nine) digits = digits * 10 + (code - zero);
      else if (code === fullStop && point === end && at > start && at + 1 < end) point = at;
      else return decimal(this.get(name));
    }
    if (end === start) return undefined;
    return point === end ? digits : digits / (powersOfTen[end - point - 1] ?? 1);
  }

  #find(name: string): number {
    const first = name.charCodeAt(0);
    for (let index = 0; index < this.#count; index += 1) {
      const start = this.#place(index, 0);
      if (this.#buffer.charCodeAt(start) !== first || this.#place(index, 1) - start !== name.length) continue;
      if (this.#buffer.startsWith(name, start)) return index;
    }
    return -1;
  }

  #findSpan(start: number, end: number): number {
    for (let index = 0; index < this.#count; index += 1) {
      const other = this.#place(index, 0);
      if (this.#place(index, 1) - other !== end - start) continue;
      let offset = 0;
      while (
        start + offset < end &&
        this.#buffer.charCodeAt(start + offset) === this.#buffer.charCodeAt(other + offset)
      ) {
        offset += 1;
      }
      if (start + offset === end) return index;
    }
    return -1;
  }

  #place(index: number, field: 0 | 1 | 2 | 3): number {
    return this.#places[index * fieldsPerAttribute + field] ?? 0;
  }
}

/** Finds one character in a text again and again, at places that only grow: each stretch of the text is searched once. */
class ForwardSearch {
  readonly #character: string;
  #text = '';
  #found = -1;

  constructor(character: string) {
    this.#character = character;
  }

  enter(text: string): void {
    this.#text = text;
    this.#found = -1;
  }

  /** Where the character stands first from `start` on; beyond the text when it does not. */
  from(start: number): number {
    if (this.#found < start) {
      const found = this.#text.indexOf(this.#character, start);
      this.#found = found === -1 ? Number.MAX_SAFE_INTEGER : found;
    }
    return this.#found;
  }
}

function decimal(text: string | undefined): number | undefined {
  if (text === undefined || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text)) return undefined;
  return Number(text);
}
