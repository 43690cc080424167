import type { ReportFile } from '../report-file.ts';

/** Covered of total, both counts. */
export interface Figure {
  readonly covered: number;
  readonly total: number;
}

/** What a producer says about its own report, in its own counting. Shown beside our figure, never used for the gate when lines are known. */
export interface DeclaredFigures {
  readonly lines?: Figure;
  readonly branches?: Figure;
  readonly functions?: Figure;
  readonly statements?: Figure;
  readonly instructions?: Figure;
  readonly regions?: Figure;
}

/** Takes what one report says about one source file. Repeated facts merge: a line, branch or function counts once and is hit if any report hit it. */
export interface FileCoverageSink {
  /** An executable line, counted from 1; other numbers are ignored. */
  line(number: number, hit: boolean): void;
  /** One arm of a branch on a line. The same `arm` on the same line is the same branch, taken if either was. */
  branch(line: number, arm: number | string, taken: boolean): void;
  /** Branches of a line given as counts only. Given twice for one line, the entry with most taken counts. */
  branchCounts(line: number, taken: number, total: number): void;
  /** One function; `key` is unique in the file. */
  function(key: number | string, hit: boolean): void;
  /** For reports without line data: totals only. Counts only as long as no report gives this file's lines. */
  totals(figures: DeclaredFigures): void;
}

export interface CoverageSink {
  /**
   * The file of that path, created on first use.
   * @param path as the report has it: absolute, relative, Windows or POSIX.
   * @param roots folders the report says its paths are relative to (Cobertura's `sources`), in the report's order.
   */
  file(path: string, roots?: readonly string[]): FileCoverageSink;
}

/** What a reader says about a report besides its files. */
export interface CoverageReading {
  readonly declared: DeclaredFigures;
  /** Oddities that did not make the report unreadable, for example `3 DA records with an unreadable count were read as 0`. */
  readonly warnings: readonly string[];
  /** When the report was made, where it says so. */
  readonly timestamp?: Date;
}

/** Reads one coverage format. Rejects with `ReadError`; memory grows with the number of files and lines covered only. */
export interface CoverageReader {
  /** Stable id, for example `lcov`. */
  readonly id: string;
  /** For people, for example `LCOV`. */
  readonly title: string;
  /** Whether the first bytes look like this format. Never decided by the file's name. */
  sniff(file: Pick<ReportFile, 'head' | 'headText'>): boolean;
  read(file: ReportFile, sink: CoverageSink): Promise<CoverageReading>;
}
