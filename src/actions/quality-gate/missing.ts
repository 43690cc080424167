import type { Condition } from '../../core/model/condition.ts';
import type { Unknown } from '../../core/model/known.ts';
import type { ReportSet } from './facts.ts';

type Reason = Omit<Unknown, 'known'>;

/** How many missing reports a reason names; all are in the list of reports. */
const named = 3;

/** Why nothing can be said about what a set of reports would show; undefined when all of it was read. */
export function whyMissing({ reports, missing }: ReportSet, kind: string): Reason | undefined {
  const [first] = missing;
  if (first === undefined) {
    if (reports.length > 0) return undefined;
    return { why: `There is no ${kind} report.`, fix: `Let the tests write one and name it in the policy.` };
  }
  const names = missing.slice(0, named).map(({ name, why }) => (why.startsWith(name) ? why : `${name}: ${why}`));
  const more = missing.length > named ? ` And ${missing.length - named} more.` : '';
  return { why: `${names.join(' ')}${more}`, fix: first.fix };
}

/** A condition that could not be judged. */
export function inconclusive(
  condition: Pick<Condition, 'id' | 'subject' | 'title' | 'expected'>,
  { why, fix }: Reason,
): Condition {
  return { ...condition, outcome: 'inconclusive', actual: 'unknown', reason: why, fix };
}
