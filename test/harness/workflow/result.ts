import type { ParsedOutput } from '../workflow-commands.ts';
import type { Permissions } from './permissions.ts';
import type { ValueMap } from './values.ts';

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

export type Annotation = ParsedOutput['annotations'][number];

export interface StepResult {
  /** The `id` it was given. */
  readonly id: string | undefined;
  readonly name: string;
  /** Before `continue-on-error`. */
  readonly outcome: Result;
  /** After it: what counts for the job. */
  readonly conclusion: Result;
  readonly outputs: Readonly<Record<string, string>>;
  /** What the step printed, with what is masked as `***`. */
  readonly log: string;
  /** The first ten of each level, as GitHub keeps them; those of steps inside a composite action count for the step that uses it. */
  readonly annotations: readonly Annotation[];
  /** Markdown for the summary of the run. */
  readonly summary: string;
  /** Of a composite action. */
  readonly steps: readonly StepResult[];
}

export interface JobResult {
  /** Id in its workflow, after those of the jobs that called it: `gate/scan`. The legs of a matrix share one. */
  readonly id: string;
  /** Name of the check run as GitHub shows it: `gate / Test (core)`. */
  readonly name: string;
  /** Conclusion of the check run; `continue-on-error` does not change it. */
  readonly result: Result;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  readonly matrix: ValueMap;
  /** Labels of the machine it asked for. */
  readonly runsOn: readonly string[];
  /** What the job's token was allowed to do. */
  readonly permissions: Permissions;
  /** The logs of all steps. */
  readonly log: string;
  /** Those of all steps, and what GitHub says when it cannot run the job. */
  readonly annotations: readonly Annotation[];
  /** Summaries of all steps. */
  readonly summary: string;
}

/** What other jobs see of a job: of all its legs, or of all jobs of the workflow it calls. */
export interface JobOutcome {
  readonly result: Result;
  readonly outputs: ValueMap;
}

/** The worst of several results, as one matrix job or one called workflow shows it to the jobs that need it. */
export function joinResults(results: readonly Result[]): Result {
  for (const worst of ['failure', 'cancelled', 'success'] as const) if (results.includes(worst)) return worst;
  return 'skipped';
}
