import type { DetectorOptions } from './detector.ts';
import type { DetectorId } from './detectors.ts';
import { type FileScanner, fileScanner } from './file-scanner.ts';
import { FileTally, type ScannedFiles } from './file-tally.ts';
import type { HeldContents } from './held-bytes.ts';
import { type TimeLimit, timeLimit } from './time-limit.ts';

/** What is bounded for every file. */
export interface FileLimits {
  /** Bytes that are looked at; of a larger file the beginning. */
  readonly fileBytes: number;
  /** Milliseconds that a rule, or a detector without rules of its own, may take for one file. */
  readonly fileTimeMs: number;
}

/** What a thread needs to scan files. Plain values: it crosses threads. */
export interface ScanSetup {
  readonly root: string;
  readonly detectors: readonly DetectorId[];
  readonly options: Omit<DetectorOptions, 'root'>;
  readonly limits: FileLimits;
  /** What stands in for the files on disk. */
  readonly contents?: HeldContents;
}

/** Where lists of files come from, and where what was found goes. */
export interface ListSource {
  /** The next list; undefined when there is none. */
  take(): FileList | undefined;
  finish(list: number, found: ScannedFiles): void;
}

/** Files to scan, by the number of their list. */
export interface FileList {
  readonly list: number;
  readonly paths: readonly string[];
}

/** Scans lists of files bit by bit in this thread. */
export interface BatchScanner {
  /**
   * Goes on with the list in hand and those after it for about `milliseconds`; longer only for a file that takes long, and
   * not longer than its limit. False when there was no list left.
   */
  advance(milliseconds: number, source: ListSource): boolean;
}

/** Makes the detectors of a setup ready in this thread. Throws InputError where they cannot be made of the options. */
export async function batchScanner({ root, detectors, options, limits, contents }: ScanSetup): Promise<BatchScanner> {
  const scanner = await fileScanner(detectors, { ...options, root }, limits.fileBytes, contents);
  return new ListScanner(scanner, detectors, limits);
}

class ListScanner implements BatchScanner {
  readonly #scanner: FileScanner;
  readonly #detectors: readonly DetectorId[];
  readonly #limits: FileLimits;
  readonly #time: TimeLimit = timeLimit();
  #current: FileList | undefined;
  #next = 0;
  #tally = new FileTally();

  constructor(scanner: FileScanner, detectors: readonly DetectorId[], limits: FileLimits) {
    this.#scanner = scanner;
    this.#detectors = detectors;
    this.#limits = limits;
  }

  advance(milliseconds: number, source: ListSource): boolean {
    const end = performance.now() + milliseconds;
    const inTime = this.#time.run(milliseconds + this.#limits.fileTimeMs, () => {
      while (this.#hasFile(source)) {
        this.#scanner.scan(this.#current?.paths[this.#next] ?? '', this.#tally);
        this.#next += 1;
        if (performance.now() >= end) return;
      }
    });
    if (!inTime) this.#afterTimeout();
    return this.#current !== undefined;
  }

  /** Whether there is a file in hand, be it of the next list. */
  #hasFile(source: ListSource): boolean {
    while (this.#current === undefined || this.#next >= this.#current.paths.length) {
      const done = this.#current;
      this.#current = undefined;
      if (done !== undefined) source.finish(done.list, this.#tally.total());
      this.#current = source.take();
      this.#next = 0;
      this.#tally = new FileTally();
      if (this.#current === undefined) return false;
    }
    return true;
  }

  /** The file in hand is tried again without what took so long, as long as that is known. */
  #afterTimeout(): void {
    const path = this.#current?.paths[this.#next];
    if (path === undefined) return;
    const gap = this.#scanner.leaveOut(path);
    this.#tally.addGap(gap ?? { path, detectors: this.#detectors, kind: 'timeout' });
    if (gap === undefined) this.#next += 1;
  }
}
