import { ReadError } from '../read-error.ts';
import type { CoverageReading, CoverageSink, DeclaredFigures, FileCoverageSink } from './reader.ts';

const kinds = ['lines', 'branches', 'functions'] as const;
type Kind = (typeof kinds)[number];

/** What a section says itself: found and hit of each kind; -1 where it does not say. */
class Declared {
  readonly found = { lines: -1, branches: -1, functions: -1 };
  readonly hit = { lines: -1, branches: -1, functions: -1 };
  /** Whether the section has records of the kind. */
  readonly records = { lines: false, branches: false, functions: false };

  reset(): void {
    for (const kind of kinds) {
      this.found[kind] = -1;
      this.hit[kind] = -1;
      this.records[kind] = false;
    }
  }
}

/** Follows the sections of a trace: which file is open, what each declares, and whether the last one was closed. */
export class LcovSections {
  readonly #sink: CoverageSink;
  readonly #sums = {
    lines: { covered: 0, total: 0 },
    branches: { covered: 0, total: 0 },
    functions: { covered: 0, total: 0 },
  };
  /** Kinds for which every section with records declares figures; others have no sum that means something. */
  readonly #complete = { lines: true, branches: true, functions: true };
  readonly section = new Declared();
  #path = '';
  #file: FileCoverageSink | undefined;
  #count = 0;
  #summaries = 0;

  constructor(sink: CoverageSink) {
    this.#sink = sink;
  }

  /** Begins the section of a source file. */
  open(path: string): FileCoverageSink {
    if (this.#file !== undefined) throw cutShort(`the section of ${this.#path} has no end_of_record`);
    if (path === '') {
      throw new ReadError(
        'report-malformed',
        'a section names no source file (SF: and nothing more)',
        'Make the report again; if it stays so, tell the makers of the tool.',
      );
    }
    this.#path = path;
    this.#count += 1;
    this.section.reset();
    this.#file = this.#sink.file(path);
    return this.#file;
  }

  /** A line outside any section: whose it is was lost, and what else with it. @throws ReadError `report-cut-short` */
  refuseStray(): never {
    throw cutShort('a DA record stands outside any section (before SF)');
  }

  /** Ends the open section. One without DA records whose LF is not 0 counts by its totals. */
  close(): void {
    const file = this.#file;
    if (file === undefined) return;
    const { found, hit, records } = this.section;
    for (const kind of kinds) {
      if (found[kind] >= 0) this.#sum(kind);
      else if (records[kind]) this.#complete[kind] = false;
    }
    if (!records.lines && found.lines > 0) {
      this.#summaries += 1;
      file.totals(
        Object.fromEntries(
          kinds
            .filter((kind) => found[kind] >= 0)
            .map((kind) => [kind, { covered: clamp(hit[kind], found[kind]), total: found[kind] }]),
        ),
      );
    }
    this.#file = undefined;
  }

  /** Checks that the trace ended with a closed section. `dangling` tells that its last line is a piece of one. */
  finish(dangling: boolean): void {
    if (this.#file !== undefined) throw cutShort(`the section of ${this.#path} has no end_of_record`);
    if (dangling) throw cutShort('its last line is a piece');
    if (this.#count === 0) {
      throw new ReadError(
        'report-malformed',
        'no section (SF record) in the trace',
        'Check that the tests were built with coverage and that the tool found their data.',
      );
    }
  }

  reading(warnings: readonly string[]): CoverageReading {
    const declared: { -readonly [kind in Kind]?: DeclaredFigures[kind] } = {};
    for (const kind of kinds) {
      if (this.#complete[kind] && this.#sums[kind].total > 0) declared[kind] = this.#sums[kind];
    }
    const own = this.#summaries === 0 ? [] : [this.#summaryWarning()];
    return { declared, warnings: [...own, ...warnings] };
  }

  #sum(kind: Kind): void {
    this.#sums[kind].total += this.section.found[kind];
    this.#sums[kind].covered += clamp(this.section.hit[kind], this.section.found[kind]);
  }

  #summaryWarning(): string {
    const which =
      this.#summaries === this.#count ? 'the trace has' : `${this.#summaries} of ${this.#count} sections have`;
    return `${which} totals (LF, LH) without lines (DA): counted by the totals, no patch coverage possible`;
  }
}

function clamp(hit: number, found: number): number {
  return Math.max(0, Math.min(hit, found));
}

function cutShort(where: string): ReadError {
  return new ReadError(
    'report-cut-short',
    `the trace is cut short: ${where}`,
    'Make or upload the report again, and check that the step that writes it ended well.',
  );
}
