import type { WorkflowResult } from '../../harness/workflow/run-workflow.ts';

/** What came out of a run. */
export interface RealRun {
  readonly title: string;
  readonly conclusion: string;
  readonly problems: readonly string[];
  /** Ids of the jobs that failed, sorted. */
  readonly failed: readonly string[];
  /** Outputs of the quality gate. */
  readonly figures: Readonly<Record<string, string>>;
  /** All that was said. */
  readonly said: string;
  /** What it is held to; undefined for a run with recorded reports. */
  readonly expected?: { readonly failed: readonly string[]; readonly says: readonly string[] };
}

export function outcomeOf(title: string, { conclusion, problems, jobs }: WorkflowResult): RealRun {
  const quality = jobs.find(({ id }) => id === 'vetnet/quality');
  const failed = jobs.filter(({ result }) => result === 'failure').map(({ id }) => id);
  return {
    title,
    conclusion,
    problems,
    failed: [...new Set(failed)].sort(),
    figures: Object.assign({}, ...(quality?.steps.map(({ outputs }) => outputs) ?? [])),
    said: jobs.flatMap(({ log, summary }) => [log, summary]).join('\n'),
  };
}
