import type { FileList, ListSource } from './batch-scanner.ts';
import type { ScannedFiles } from './file-tally.ts';

/** Files in one list: small enough for the threads to end together, large enough for its messages not to count. */
const listLength = 128;

/** The lists of files that are still to be scanned, and what was found in the others. */
export class BatchQueue implements ListSource {
  readonly #files: readonly string[];
  readonly #count: number;
  readonly #results: ScannedFiles[] = [];
  readonly #returned: number[] = [];
  #next = 0;
  #finished = 0;
  #wake: (() => void) | undefined;

  constructor(files: readonly string[]) {
    this.#files = files;
    this.#count = Math.ceil(files.length / listLength);
  }

  get done(): boolean {
    return this.#finished === this.#count;
  }

  /** Lists that nobody has taken yet. */
  get left(): number {
    return this.#count - this.#next;
  }

  /** Share of the lists that nobody has taken yet, 0 to 1. */
  get remaining(): number {
    return this.#count === 0 ? 0 : this.left / this.#count;
  }

  /** The next list; undefined when all are taken. */
  take(): FileList | undefined {
    const list = this.#returned.pop() ?? (this.#next < this.#count ? this.#next++ : undefined);
    if (list === undefined) return undefined;
    return { list, paths: this.#files.slice(list * listLength, (list + 1) * listLength) };
  }

  finish(list: number, found: ScannedFiles): void {
    if (this.#results[list] === undefined) this.#finished += 1;
    this.#results[list] = found;
    this.#wake?.();
  }

  /** Puts back a list that was taken and not scanned. */
  giveBack(list: number): void {
    if (this.#results[list] === undefined) this.#returned.push(list);
    this.#wake?.();
  }

  /** Resolves when another thread has finished or given back a list. */
  async changed(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#wake = undefined;
  }

  /** What was found, in the order of the files. */
  results(): readonly ScannedFiles[] {
    return this.#results;
  }
}
