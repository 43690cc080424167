import type { Known } from '../../core/model/known.ts';
import type { DeclaredFigures, Figure } from '../../readers/coverage/reader.ts';
import type { ReadErrorCode } from '../../readers/read-error.ts';
import type { TestSummary } from '../../readers/test-results/test-tally.ts';
import type { LineRange } from '../../systems/git/changed-lines.ts';

/** A report that was read. */
export interface ReportRead {
  /** Relative to the working directory. */
  readonly name: string;
  /** Title of its format. */
  readonly format: string;
  readonly warnings: readonly string[];
  /** What the producer says of itself, for coverage. */
  readonly declared?: DeclaredFigures;
  readonly timestamp?: Date;
  /** The report of the same content that counts instead of this one. */
  readonly copyOf?: string;
}

/** Something demanded that gave no data: a report that cannot be trusted, or a pattern that matches nothing. */
export interface MissingReport {
  /** The file, or the pattern. */
  readonly name: string;
  readonly code: ReadErrorCode;
  readonly why: string;
  readonly fix: string;
}

/** Reports of one kind. */
export interface ReportSet {
  readonly reports: readonly ReportRead[];
  readonly missing: readonly MissingReport[];
  /** Set when no input named the reports and they were found at usual places. */
  readonly discovered: boolean;
}

interface CoverageFigures {
  readonly lines: Figure;
  readonly branches: Figure;
  readonly functions: Figure;
}

export interface FileCoverage extends CoverageFigures {
  readonly path: string;
}

export interface ModuleFacts {
  readonly name: string;
  readonly lines: Figure;
  readonly files: number;
  /** The commit or place its figure was carried over from, when this run did not measure it. */
  readonly carriedFrom?: string;
}

export interface PatchFile {
  readonly path: string;
  readonly lines: Figure;
  /** Executable lines of the change that no test ran. */
  readonly missed: readonly LineRange[];
}

export interface PatchFacts {
  /** The commit the change is measured against. */
  readonly base: string;
  readonly lines: Figure;
  readonly files: readonly PatchFile[];
  /** Changed sources of a language that is covered, which no report mentions: without an executable line, or not looked at. */
  readonly unreported: readonly string[];
}

/** Coverage of an earlier run. */
export interface BaselineFacts {
  /** Where it came from, for people. */
  readonly source: string;
  readonly commit?: string;
  readonly lines: Figure;
  readonly modules: Readonly<Record<string, Figure>>;
}

export interface CoverageFacts extends ReportSet {
  /** Including modules that are carried over. */
  readonly totals: CoverageFigures;
  readonly files: readonly FileCoverage[];
  readonly modules: readonly ModuleFacts[];
  /** Present when a patch threshold asks for it, or a base was found anyway. */
  readonly patch?: Known<PatchFacts>;
  readonly baseline?: Known<BaselineFacts>;
  /** Paths in reports that are no file of the repository. */
  readonly unmatched: readonly string[];
  /** Those of them that several reports name and several files of the repository fit: counted as one file, perhaps wrongly. */
  readonly mixed: readonly string[];
}

export interface TestFacts extends ReportSet {
  readonly summary: TestSummary;
}

/** Everything the judge looks at. What was not configured is absent. */
export interface Facts {
  readonly coverage?: CoverageFacts;
  readonly tests?: TestFacts;
}
