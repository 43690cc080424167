import type { ActionSchema } from '../inputs/action-schema.ts';
import { policyLoosened } from '../model/common-conditions.ts';
import type { ConclusionRules, Verdict } from '../model/verdict.ts';
import type { LoadedInputs } from '../policy/load-inputs.ts';
import { commonValues } from './common-values.ts';

/** What holds when nothing that may be trusted says otherwise. */
export const strictRules: ConclusionRules = { failOn: 'fail', onMissing: 'fail' };

/**
 * Which verdict fails the step. What a change's own policy says of that does not hold where the change weakens a protected
 * policy, or a protected policy could not be compared: else `fail-on: never` would let itself in.
 */
export function rulesOf({ inputs, sources, policy }: LoadedInputs<ActionSchema>, verdict: Verdict): ConclusionRules {
  const { 'fail-on': failOn, 'on-missing': onMissing } = commonValues(inputs);
  const outcome = verdict.conditions.find(({ id }) => id === policyLoosened)?.outcome;
  const isTrusted = outcome !== 'fail' && !(outcome === 'inconclusive' && policy.protect);
  const holds = (name: string): boolean => isTrusted || sources[name]?.kind === 'input';
  return {
    failOn: holds('fail-on') ? failOn : strictRules.failOn,
    onMissing: holds('on-missing') ? onMissing : strictRules.onMissing,
  };
}
