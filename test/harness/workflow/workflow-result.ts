import type { Artifact } from './artifacts.ts';
import type { Concurrency } from './concurrency.ts';
import type { JobResult, Result } from './result.ts';

export interface WorkflowResult {
  /** `not-triggered`: the event does not start it. `startup_failure`: GitHub refuses it; `problems` says why. */
  readonly conclusion: Result | 'not-triggered' | 'startup_failure';
  readonly problems: readonly string[];
  /** In the order they ended. */
  readonly jobs: readonly JobResult[];
  readonly artifacts: readonly Artifact[];
  /** The group of the whole run. */
  readonly concurrency: Concurrency | undefined;
  /** GITHUB_SHA of the run. */
  readonly sha: string;
  /** The one job of this id or name; throws with all names when there is none, or more than one. */
  job(name: string): JobResult;
  /** What a branch protection that requires a check of this name would say. A skipped job counts as a success. */
  requiredCheck(name: string): 'success' | 'failure' | 'pending';
}

type Facts = Pick<WorkflowResult, 'conclusion'> &
  Partial<Pick<WorkflowResult, 'problems' | 'jobs' | 'artifacts' | 'concurrency' | 'sha'>>;

/** What came of a run, with the means to ask about it. */
export function workflowResult({
  conclusion,
  problems = [],
  jobs = [],
  artifacts = [],
  concurrency,
  sha = '',
}: Facts): WorkflowResult {
  return {
    conclusion,
    problems,
    jobs,
    artifacts,
    concurrency,
    sha,
    job(name) {
      const found = jobs.filter((job) => job.name === name);
      const matching = found.length > 0 ? found : jobs.filter((job) => job.id === name);
      const [only] = matching;
      if (only !== undefined && matching.length === 1) return only;
      const names = jobs.map((job) => job.name).join(', ');
      throw new Error(`${matching.length} jobs are called ${name}; there are: ${names || problems.join('\n')}`);
    },
    requiredCheck(name) {
      const latest = jobs.findLast((job) => job.name === name);
      if (latest === undefined) return 'pending';
      return latest.result === 'success' || latest.result === 'skipped' ? 'success' : 'failure';
    },
  };
}
