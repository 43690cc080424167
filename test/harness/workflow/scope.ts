import type { Scope } from './expressions.ts';
import { hashFiles } from './hash-files.ts';
import type { Frame } from './runtime.ts';
import { textOf, type ValueMap } from './values.ts';

/** What an expression in a step sees; `env` is what the step adds to that of its surroundings. */
export function stepScope(frame: Frame, github: ValueMap = {}, env: Readonly<Record<string, string>> = {}): Scope {
  const { job } = frame;
  return {
    contexts: {
      ...job.contexts,
      github: { ...job.github, ...frame.github, ...github },
      env: { ...job.env, ...frame.env, ...env },
      inputs: frame.inputs,
      job: { ...(job.contexts.job as ValueMap), status: job.status },
      steps: Object.fromEntries(Object.entries(frame.steps).map(([id, state]) => [id, { ...state }])),
    },
    functions: {
      always: () => true,
      cancelled: () => job.status === 'cancelled',
      success: () => statusOf(frame) === 'success',
      failure: () => statusOf(frame) === 'failure',
      hashFiles: (...patterns) =>
        hashFiles(
          job.workspace,
          patterns.map((pattern) => textOf(pattern, 'hashFiles')),
        ),
    },
  };
}

/** Steps of a composite action ask how the action goes, those of a job how the job goes (actions/runner: SuccessFunction.cs). */
function statusOf(frame: Frame): 'success' | 'failure' | 'cancelled' {
  return frame.depth === 0 ? frame.job.status : frame.status;
}
