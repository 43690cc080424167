import type { JobOutcome, JobResult, Result } from './result.ts';
import type { Run } from './runtime.ts';

/** Takes down a job that does not run. */
export function endWithoutRunning(run: Run, id: string, name: string, result: Result, message?: string): JobOutcome {
  const job: JobResult = {
    id,
    name,
    result,
    outputs: {},
    steps: [],
    matrix: {},
    runsOn: [],
    permissions: {},
    log: message === undefined ? '' : `##[error]${message}\n`,
    annotations: message === undefined ? [] : [{ level: 'error', message }],
    summary: '',
  };
  run.results.push(job);
  return job;
}
