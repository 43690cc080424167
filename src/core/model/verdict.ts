import type { Condition } from './condition.ts';
import { compareOutcomes, type Outcome } from './outcome.ts';

export interface Verdict {
  /** The worst outcome of all conditions, before `on-missing`. */
  readonly outcome: Outcome;
  readonly conditions: readonly Condition[];
}

/** What the step did: it ended green or red. */
export type Conclusion = 'success' | 'failure';

export interface ConclusionRules {
  /** From which outcome on the step fails; `never` only reports. */
  readonly failOn: 'fail' | 'warn' | 'never';
  /** What an inconclusive condition counts as. */
  readonly onMissing: 'fail' | 'warn' | 'ignore';
}

/** Combines conditions. Nothing judged at all (none, or all skipped) is inconclusive: a gate that looked at nothing has no opinion. */
export function verdictOf(conditions: readonly Condition[]): Verdict {
  const judged = conditions.filter((condition) => condition.outcome !== 'skipped');
  const worst = judged.map((condition) => condition.outcome).sort(compareOutcomes)[0];
  return { outcome: worst ?? 'inconclusive', conditions };
}

/** The outcome that counts once `on-missing` has said what an inconclusive condition is worth. */
export function effectiveOutcome(verdict: Verdict, onMissing: ConclusionRules['onMissing']): Outcome {
  const count = (outcome: Outcome): Outcome => {
    if (outcome !== 'inconclusive') return outcome;
    return onMissing === 'ignore' ? 'skipped' : onMissing;
  };
  if (verdict.conditions.every((condition) => condition.outcome === 'skipped')) return count('inconclusive');
  return (
    verdict.conditions.map((condition) => count(condition.outcome)).sort(compareOutcomes)[0] ?? count('inconclusive')
  );
}

/** What the step does about a verdict. */
export function conclude(verdict: Verdict, rules: ConclusionRules): Conclusion {
  if (rules.failOn === 'never') return 'success';
  const outcome = effectiveOutcome(verdict, rules.onMissing);
  if (outcome === 'fail') return 'failure';
  return outcome === 'warn' && rules.failOn === 'warn' ? 'failure' : 'success';
}
