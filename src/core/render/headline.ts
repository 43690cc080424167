import type { Condition } from '../model/condition.ts';
import { compareOutcomes, type Outcome, outcomes } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { outcomeWords } from './outcome-words.ts';

export interface Headline {
  readonly outcome: Outcome;
  /** The verdict in words, for example `quality-gate failed`. */
  readonly verdict: string;
  /** The one reason that matters most; untrusted text. */
  readonly reason: string;
  /** How many more conditions share the verdict's outcome. */
  readonly others: number;
}

/** Conditions with those that need attention first; otherwise in the order the action gave them. */
export function orderedConditions(report: Report): readonly Condition[] {
  return [...report.verdict.conditions].sort((a, b) => compareOutcomes(a.outcome, b.outcome));
}

/** What the condition is about, in words; untrusted text. */
export function conditionTitle(condition: Pick<Condition, 'title' | 'subject'>): string {
  return condition.subject === undefined ? condition.title : `${condition.title}: ${condition.subject}`;
}

/** The verdict in words and the reason behind it: what a reader must know in two seconds. */
export function headlineOf(report: Report): Headline {
  const { outcome } = report.verdict;
  const conditions = orderedConditions(report);
  const same = conditions.filter((condition) => condition.outcome === outcome);
  const verdict = `${report.checkName} ${outcome === 'inconclusive' ? 'is' : ''} ${outcomeWords[outcome].verb}`.replace(
    '  ',
    ' ',
  );
  if (outcome === 'pass') {
    const all = same.length === 1 ? 'its one condition holds' : `all ${same.length} conditions hold`;
    return { outcome, verdict, reason: all, others: 0 };
  }
  const first = same[0];
  if (first === undefined) {
    const none =
      conditions.length === 0 ? 'there was nothing to judge' : 'every condition was skipped, so nothing was judged';
    return { outcome, verdict, reason: none, others: 0 };
  }
  const title = conditionTitle(first);
  const reason =
    first.reason === '' ? `${title} is ${first.actual}, expected ${first.expected}` : `${title}: ${first.reason}`;
  return { outcome, verdict, reason: reason.replace(/\.\s*$/, ''), others: same.length - 1 };
}

/** `and 2 more`, with its leading space, or nothing. */
export function othersOf(headline: Headline): string {
  return headline.others === 0 ? '' : ` (and ${headline.others} more)`;
}

/** `2 failed · 1 warned · 5 passed`: how many conditions had each outcome, worst first. */
export function outcomeCounts(report: Report): string {
  const counts = outcomes.map((outcome) => ({
    outcome,
    count: report.verdict.conditions.filter((condition) => condition.outcome === outcome).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcomeWords[outcome].verb}`);
  return said.length === 0 ? 'no conditions' : said.join(' · ');
}

/** Says what the step did where that does not follow from the verdict; undefined where it does. */
export function conclusionRemark(report: Report): string | undefined {
  const { outcome } = report.verdict;
  if (report.conclusion === 'success') {
    if (outcome === 'fail') return 'The step did not fail: fail-on is never.';
    return outcome === 'inconclusive' ? 'The step did not fail: on-missing or fail-on allows it.' : undefined;
  }
  if (outcome === 'warn') return 'The step failed: fail-on is warn.';
  return outcome === 'inconclusive'
    ? 'The step failed: what could not be judged does not pass (on-missing).'
    : undefined;
}
