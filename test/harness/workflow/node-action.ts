import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeAction } from './action-definition.ts';
import { actionInputs, inputVariables } from './action-inputs.ts';
import { processEnvironment, serviceVariables } from './environment.ts';
import { addPostStep } from './post-step.ts';
import { runProcess } from './process.ts';
import type { StepEnd, StepRuntime } from './step.ts';
import type { Reference } from './uses.ts';
import type { ValueMap } from './values.ts';

export interface UsedAction<Action> {
  readonly action: Action;
  /** Where its action.yml lies. */
  readonly folder: string;
  readonly reference: Extract<Reference, { kind: 'tree' }>;
}

/** What the `github` context says of the action that runs. */
export function actionContext({ folder, reference }: Omit<UsedAction<unknown>, 'action'>, uses: string): ValueMap {
  const remote = !uses.startsWith('./');
  return {
    action_path: folder,
    action_repository: remote ? reference.source.repository : '',
    action_ref: remote ? reference.source.ref : '',
  };
}

/** Runs the `main` of a JavaScript action and, as it began, puts its `post` on the job's list. */
export async function runNodeAction(
  step: StepRuntime,
  used: UsedAction<NodeAction> & { readonly uses: string },
  given: Readonly<Record<string, string>>,
): Promise<StepEnd> {
  const { action } = used;
  const inputs = actionInputs(step, action, given);
  const context = actionContext(used, used.uses);
  const { post } = action;
  if (post !== undefined) {
    addPostStep(step, {
      condition: action.postCondition,
      run: (postStep) => {
        const state = Object.entries(step.state).map(([key, value]) => [`STATE_${key}`, value]);
        const variables = { ...inputVariables(inputs), ...Object.fromEntries(state) };
        return runFile(postStep, used.folder, post, variables, context);
      },
    });
  }
  return runFile(step, used.folder, action.main, inputVariables(inputs), context);
}

async function runFile(
  step: StepRuntime,
  folder: string,
  script: string,
  variables: Readonly<Record<string, string>>,
  context: ValueMap,
): Promise<StepEnd> {
  const { job } = step.frame;
  const file = join(folder, script);
  if (!existsSync(file)) throw new Error(`File not found: '${file}'`);
  const code = await runProcess({
    file: process.env.VETNET_TEST_NODE ?? process.execPath,
    args: [file],
    cwd: job.workspace,
    env: {
      ...processEnvironment(job, step.env, { ...step.github, ...context }),
      ...serviceVariables(job),
      ...variables,
    },
    onLine: step.recorder.line,
    stopper: step.stopper,
    leave: (sweep) => void job.orphans.push(sweep),
  });
  return { succeeded: code === 0 };
}
