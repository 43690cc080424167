/** Kinds of tokens. A string with expressions in it is `stringHead`, tokens, any `stringMiddle` with tokens, `stringTail`. */
export const tokenKinds = {
  word: 0,
  number: 1,
  string: 2,
  stringHead: 3,
  stringMiddle: 4,
  stringTail: 5,
  regex: 6,
  lifetime: 7,
  punctuation: 8,
} as const;

export type TokenKind = (typeof tokenKinds)[keyof typeof tokenKinds];

const openers = '([{';
const closers = ')]}';

/** The tokens of a text in order, with comments apart; what lies between them is white space. */
export class TokenList {
  readonly text: string;
  readonly #tokens: Uint32Array;
  readonly #kinds: Uint8Array;
  readonly #comments: Uint32Array;
  #partners: Int32Array | undefined;

  /** `tokens` and `comments` hold start and end of each in turn, as character indices. */
  constructor(text: string, tokens: Uint32Array, kinds: Uint8Array, comments: Uint32Array) {
    this.text = text;
    this.#tokens = tokens;
    this.#kinds = kinds;
    this.#comments = comments;
  }

  get length(): number {
    return this.#kinds.length;
  }

  get commentCount(): number {
    return this.#comments.length / 2;
  }

  kindOf(index: number): TokenKind | undefined {
    return this.#kinds[index] as TokenKind | undefined;
  }

  /** Where a token begins; the length of the text for one behind the last. */
  startOf(index: number): number {
    return this.#tokens[index * 2] ?? this.text.length;
  }

  endOf(index: number): number {
    return this.#tokens[index * 2 + 1] ?? this.text.length;
  }

  textOf(index: number): string {
    return this.text.slice(this.startOf(index), this.endOf(index));
  }

  /** The source from one token up to, without, another. */
  sourceOf(from: number, to: number): string {
    return to <= from ? '' : this.text.slice(this.startOf(from), this.endOf(to - 1));
  }

  commentAt(index: number): { readonly start: number; readonly end: number } {
    return { start: this.#comments[index * 2] ?? 0, end: this.#comments[index * 2 + 1] ?? 0 };
  }

  /** Whether a line ends between a token and the one before it. */
  startsLine(index: number): boolean {
    return index === 0 || this.text.slice(this.endOf(index - 1), this.startOf(index)).includes('\n');
  }

  /** The index of the token that begins at a character, or -1. */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const start = this.startOf(middle);
      if (start === offset) return middle;
      if (start < offset) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  /** Whether a token opens what another closes: a bracket, or a string up to its next expression. */
  opens(index: number): boolean {
    const kind = this.kindOf(index);
    if (kind === tokenKinds.stringHead) return true;
    return kind === tokenKinds.punctuation && openers.includes(this.textOf(index));
  }

  closes(index: number): boolean {
    const kind = this.kindOf(index);
    if (kind === tokenKinds.stringTail) return true;
    return kind === tokenKinds.punctuation && closers.includes(this.textOf(index));
  }

  /** The other end of a bracket or of a string with expressions; -1 where there is none. */
  partnerOf(index: number): number {
    this.#partners ??= this.#pair();
    return this.#partners[index] ?? -1;
  }

  #pair(): Int32Array {
    const partners = new Int32Array(this.length).fill(-1);
    const open: number[] = [];
    for (let index = 0; index < this.length; index += 1) {
      if (this.opens(index)) {
        open.push(index);
      } else if (this.closes(index)) {
        const last = open.at(-1);
        if (last === undefined || !this.#belong(last, index)) continue;
        open.pop();
        partners[last] = index;
        partners[index] = last;
      }
    }
    return partners;
  }

  #belong(opener: number, closer: number): boolean {
    if (this.kindOf(opener) === tokenKinds.stringHead) return this.kindOf(closer) === tokenKinds.stringTail;
    return (
      this.kindOf(closer) === tokenKinds.punctuation &&
      openers.indexOf(this.textOf(opener)) === closers.indexOf(this.textOf(closer))
    );
  }
}

/** Collects tokens; arrays grow by doubling. */
export class TokenBuilder {
  #tokens = new Uint32Array(512);
  #kinds = new Uint8Array(256);
  #count = 0;
  #comments: number[] = [];

  add(kind: TokenKind, start: number, end: number): void {
    if (this.#count === this.#kinds.length) this.#grow();
    this.#tokens[this.#count * 2] = start;
    this.#tokens[this.#count * 2 + 1] = end;
    this.#kinds[this.#count] = kind;
    this.#count += 1;
  }

  addComment(start: number, end: number): void {
    this.#comments.push(start, end);
  }

  build(text: string): TokenList {
    const tokens = this.#tokens.slice(0, this.#count * 2);
    return new TokenList(text, tokens, this.#kinds.slice(0, this.#count), Uint32Array.from(this.#comments));
  }

  #grow(): void {
    const tokens = new Uint32Array(this.#tokens.length * 2);
    tokens.set(this.#tokens);
    this.#tokens = tokens;
    const kinds = new Uint8Array(this.#kinds.length * 2);
    kinds.set(this.#kinds);
    this.#kinds = kinds;
  }
}
