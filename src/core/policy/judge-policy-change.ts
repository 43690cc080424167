import type { ActionSchema } from '../inputs/action-schema.ts';
import { policyLoosened } from '../model/common-conditions.ts';
import type { Condition } from '../model/condition.ts';
import type { Unknown } from '../model/known.ts';
import { comparePolicies, type LoosenedDemand } from './compare-policies.ts';
import type { Policy } from './policy.ts';

/** Longest list of demands in the reason; the rest is counted. */
const maximumListed = 5;

function describe({ key, from, to }: LoosenedDemand): string {
  if (to === undefined) return `${key} is gone (was ${from})`;
  return from === undefined ? `${key} is new (${to})` : `${key} went from ${from} to ${to}`;
}

const about = { id: policyLoosened, title: 'Policy of this change', expected: 'no weaker demand than before' };

/** There is no policy file, and whether there was one cannot be told. Most repositories have none, so this fails nobody. */
export function perhapsRemoved({ why, fix }: Unknown): Condition {
  const reason = `There is no policy file; whether this change removed one cannot be told. ${why}`;
  return { ...about, outcome: 'skipped', actual: 'unknown', reason, fix };
}

/**
 * Holds the policy of a change against the one it starts from, because what judges a change must not come from the change:
 * warns of weaker demands, and fails where the base policy says `protect: true`. A base policy that could not be read is inconclusive.
 */
export function judgePolicyChange(base: Policy | Unknown, head: Policy, actions: readonly ActionSchema[]): Condition {
  if ('known' in base) {
    return { ...about, outcome: 'inconclusive', actual: 'unknown', reason: base.why, fix: base.fix };
  }
  const loosened = comparePolicies(base, head, actions);
  if (loosened.length === 0) {
    return { ...about, outcome: 'pass', actual: 'none', reason: 'No demand of the policy became weaker.' };
  }
  const listed = loosened.slice(0, maximumListed).map(describe);
  const rest = loosened.length - listed.length;
  return {
    ...about,
    outcome: base.protect ? 'fail' : 'warn',
    actual: loosened.length === 1 ? '1 weaker demand' : `${loosened.length} weaker demands`,
    reason: `${listed.join('; ')}${rest === 0 ? '' : `; and ${rest} more`}.`,
    fix: base.protect
      ? 'Take these changes of the policy back, or merge them in a change of their own that someone answers for.'
      : 'Check that these changes of the policy are meant.',
  };
}
