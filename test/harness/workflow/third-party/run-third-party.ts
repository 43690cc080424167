import { thirdPartyActions as pins } from '../../../house/third-party-actions.ts';
import { processEnvironment } from '../environment.ts';
import { addPostStep } from '../post-step.ts';
import { which } from '../run-script.ts';
import type { Run } from '../runtime.ts';
import { NotImplemented } from '../source.ts';
import type { StepEnd, StepRuntime } from '../step.ts';
import type { ThirdPartyAction, ThirdPartyStep } from './third-party-action.ts';

/** Runs the double of an action that is not ours. An action, a release or an input without one ends the test. */
export async function runThirdParty(
  step: StepRuntime,
  { action, ref }: { readonly action: string; readonly ref: string },
  given: Readonly<Record<string, string>>,
): Promise<StepEnd> {
  const { double, required } = findDouble(step.frame.job.run, action, ref);
  const known = new Map(Object.keys(double.inputs).map((name) => [name.toLowerCase(), name]));
  const inputs = { ...double.inputs };
  for (const [name, value] of Object.entries(given)) {
    const declared = known.get(name.toLowerCase());
    if (declared === undefined) throw new NotImplemented(`input ${name} of ${action}`);
    inputs[declared] = value;
  }
  const missing = required.filter((name) => (inputs[name] ?? '') === '');
  if (missing.length > 0) throw new Error(`Input required and not supplied: ${missing.join(', ')}`);
  const state = new Map<string, string>();
  const { post } = double;
  if (post !== undefined) {
    addPostStep(step, {
      condition: post.condition,
      run: async (postStep) => {
        post.run(thirdPartyStep(postStep, inputs, state));
        return { succeeded: true };
      },
    });
  }
  return { succeeded: true, outputs: double.main(thirdPartyStep(step, inputs, state)) };
}

/** The double of an action at a commit. Throws NotImplemented when there is none. */
export function findDouble(
  run: Run,
  action: string,
  ref: string,
): { readonly double: ThirdPartyAction; readonly required: readonly string[] } {
  const double = run.thirdParty[action];
  if (double === undefined)
    throw new NotImplemented(`${action}: it has no double in test/harness/workflow/third-party`);
  const pin = pins[action];
  if (pin === undefined) throw new NotImplemented(`${action}: it is not pinned in test/house/third-party-actions.ts`);
  if (ref !== pin.commit) throw new NotImplemented(`${action}@${ref}: the double is that of ${pin.commit}`);
  return { double, required: pin.required };
}

function thirdPartyStep(
  step: StepRuntime,
  inputs: Readonly<Record<string, string>>,
  state: Map<string, string>,
): ThirdPartyStep {
  const { job } = step.frame;
  return {
    inputs,
    job,
    state,
    log: (text) => step.recorder.line(text),
    warn: (text) => step.recorder.issue('warning', text),
    exportVariable: (name, value) => {
      job.env[name] = value;
    },
    addPath: (folder) => void job.path.push(folder),
    find(command) {
      const found = which(command, processEnvironment(job, step.env, step.github).PATH ?? '');
      if (found === undefined) throw new Error(`Unable to locate executable file: ${command}`);
      return found;
    },
  };
}
