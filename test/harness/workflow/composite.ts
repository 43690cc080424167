import type { CompositeAction } from './action-definition.ts';
import { actionInputs } from './action-inputs.ts';
import { actionContext, type UsedAction } from './node-action.ts';
import type { Frame } from './runtime.ts';
import { stepScope } from './scope.ts';
import { runSteps, type StepEnd, type StepRuntime } from './step.ts';
import { evaluateText } from './template.ts';

/** Runs a composite action: its steps see its inputs, each other, and `env` of the step that uses it. */
export async function runComposite(
  step: StepRuntime,
  used: UsedAction<CompositeAction>,
  given: Readonly<Record<string, string>>,
): Promise<StepEnd> {
  const { action, reference } = used;
  const frame: Frame = {
    job: step.frame.job,
    source: reference.source,
    steps: {},
    env: step.env,
    github: { ...step.frame.github, ...actionContext(used, '') },
    inputs: actionInputs(step, action, given),
    recorder: step.recorder,
    deadline: step.deadline,
    depth: step.frame.depth + 1,
    status: 'success',
  };
  const results = await runSteps(frame, action.steps);
  const outputs = action.outputs.map(([name, template]) => {
    return [name, evaluateText(template, stepScope(frame), `outputs.${name}`)] as const;
  });
  const { status } = frame;
  return {
    succeeded: status === 'success',
    cancelled: status === 'cancelled',
    outputs: Object.fromEntries(outputs),
    steps: results,
  };
}
