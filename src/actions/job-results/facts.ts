import type { Condition } from '../../core/model/condition.ts';
import type { Finding } from '../../core/model/finding.ts';
import type { Known, Unknown } from '../../core/model/known.ts';
import type { Metric } from '../../core/model/metric.ts';
import type { Outcome } from '../../core/model/outcome.ts';
import type { Conclusion } from '../../core/model/verdict.ts';

/** How one job ended. */
export interface JobResult {
  readonly name: string;
  /** GitHub's word: `success`, `failure`, `cancelled` or `skipped`. Untrusted; undefined where there is none. */
  readonly result: string | undefined;
  /** The job's output `verdict`, where it has one. Untrusted. */
  readonly verdict?: string;
  /** Its output `summary`, as an action or workflow of this suite gives it beside a verdict. Untrusted. */
  readonly summary?: string;
}

/** What an action of this suite has found and done in an earlier job, as its report tells. All texts are untrusted. */
export interface JobReport {
  readonly action: string;
  readonly checkName: string;
  readonly outcome: Outcome;
  /** What its step did, by the rules that it had. */
  readonly conclusion: Conclusion;
  readonly summary: string;
  /** Commit that was judged; undefined outside git. */
  readonly commit: string | undefined;
  /** Each with its findings. */
  readonly conditions: readonly Condition[];
  readonly metrics: readonly Metric[];
  /** Findings that no condition rests on. */
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
}

/** A report that was read. */
export interface ReadReport extends JobReport {
  /** Path behind the working directory. */
  readonly file: string;
  readonly sha256: string;
}

/** A report that was asked for and cannot be counted on. */
export interface LostReport extends Unknown {
  /** The file, or the pattern that matches none. */
  readonly name: string;
}

/** Everything the judge looks at. */
export interface Facts {
  readonly jobs: Known<{ readonly results: readonly JobResult[] }>;
  readonly reports: readonly ReadReport[];
  readonly lost: readonly LostReport[];
  /** The commit that this run is about; undefined where it is not known. */
  readonly commit: string | undefined;
}
