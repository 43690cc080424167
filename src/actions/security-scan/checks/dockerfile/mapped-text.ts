/** A text that was put together from pieces of a file, and knows where each came from. */
export class MappedText {
  readonly text: string;
  readonly #starts: readonly number[];
  readonly #indices: readonly number[];

  private constructor(text: string, starts: readonly number[], indices: readonly number[]) {
    this.text = text;
    this.#starts = starts;
    this.#indices = indices;
  }

  /** Joins pieces; `index` is where each stands in the file. */
  static join(pieces: readonly { readonly text: string; readonly index: number }[]): MappedText {
    const starts: number[] = [];
    let length = 0;
    for (const { text } of pieces) {
      starts.push(length);
      length += text.length;
    }
    return new MappedText(
      pieces.map(({ text }) => text).join(''),
      starts,
      pieces.map(({ index }) => index),
    );
  }

  /** The part from `start` on. */
  from(start: number): MappedText {
    const kept = this.#starts.flatMap((at, piece) => {
      const next = this.#starts[piece + 1] ?? this.text.length;
      if (next <= start && piece + 1 < this.#starts.length) return [];
      const skipped = Math.max(0, start - at);
      return [{ text: this.text.slice(at + skipped, next), index: (this.#indices[piece] ?? 0) + skipped }];
    });
    return MappedText.join(kept);
  }

  /** Index in the file of a character of this text. */
  indexAt(at: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return (this.#indices[low] ?? 0) + at - (this.#starts[low] ?? 0);
  }
}
