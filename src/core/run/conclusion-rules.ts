import type { ActionSchema } from '../inputs/action-schema.ts';
import { policyLoosened } from '../model/common-conditions.ts';
import { type Conclusion, type ConclusionRules, conclude, type Verdict, verdictOf } from '../model/verdict.ts';
import type { LoadedInputs } from '../policy/load-inputs.ts';
import type { ActionResult, ResultPart } from './action-run.ts';
import { commonValues } from './common-values.ts';

/** What holds when nothing that may be trusted says otherwise. */
export const strictRules: ConclusionRules = { failOn: 'fail', onMissing: 'fail' };

/**
 * Which verdict fails the step. What a change's own policy says of that does not hold where the change weakens a protected
 * policy, or the policy could not be compared, protected as it may have been: else `fail-on: never` would let itself in.
 */
export function rulesOf({ inputs, sources }: LoadedInputs<ActionSchema>, verdict: Verdict): ConclusionRules {
  const { 'fail-on': failOn, 'on-missing': onMissing } = commonValues(inputs);
  const compared = verdict.conditions.filter(({ id }) => id === policyLoosened).map(({ outcome }) => outcome);
  const isTrusted = !compared.includes('fail') && !compared.includes('inconclusive');
  const holds = (name: string): boolean => isTrusted || sources[name]?.kind === 'input';
  return {
    failOn: holds('fail-on') ? failOn : strictRules.failOn,
    onMissing: holds('on-missing') ? onMissing : strictRules.onMissing,
  };
}

/**
 * What the step does: one of several parts fails it by the rules that the policy has for that part, and what another step has
 * concluded stands unless this one only reports; `rules` hold for the rest of the conditions.
 */
export function concludeRun(
  { verdict, parts = [], concluded = [] }: Pick<ActionResult, 'verdict' | 'parts' | 'concluded'>,
  rules: ConclusionRules,
): Conclusion {
  const others = [...parts.map(({ result }) => result.verdict), ...concluded];
  const ofOthers = new Set(others.flatMap(({ conditions }) => conditions));
  const rest = verdict.conditions.filter((condition) => !ofOthers.has(condition));
  const groups = parts.map((part) => concludePart(part, verdict));
  if (rules.failOn !== 'never') groups.push(...concluded.map(({ conclusion }) => conclusion));
  if (others.length === 0 || rest.some(({ outcome }) => outcome !== 'skipped'))
    groups.push(conclude(verdictOf(rest), rules));
  return groups.includes('failure') ? 'failure' : 'success';
}

/** What a part alone would have done in a run that ended with `whole`. */
export function concludePart(part: ResultPart, whole: Verdict): Conclusion {
  if ('error' in part || part.loaded === undefined) return 'failure';
  return conclude(part.result.verdict, rulesOf(part.loaded, whole));
}
