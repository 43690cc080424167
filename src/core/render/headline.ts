import type { Condition } from '../model/condition.ts';
import { compareOutcomes, type Outcome, outcomes } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { formatCount } from './metric-format.ts';
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
export function conditionTitle(condition: Pick<Condition, 'id' | 'title' | 'subject'>): string {
  const { subject } = condition;
  const title = condition.title.trim() === '' ? condition.id : condition.title;
  return subject === undefined || title.includes(subject) ? title : `${title}: ${subject}`;
}

/** How it is said that so few conditions hold. */
const holding: Readonly<Record<number, string>> = { 1: 'the one condition holds', 2: 'both conditions hold' };

function reasonOf(condition: Condition): string {
  const title = conditionTitle(condition);
  const measured = condition.outcome !== 'inconclusive' && condition.actual !== '' && condition.expected !== '';
  return measured ? `${title}: ${condition.actual}, expected ${condition.expected}` : `${title}: ${condition.reason}`;
}

/** The verdict in words and the reason behind it: what a reader must know in two seconds. */
export function headlineOf(report: Report): Headline {
  const { outcome } = report.verdict;
  const conditions = orderedConditions(report);
  const same = conditions.filter((condition) => condition.outcome === outcome);
  const verdict = `${report.checkName} ${outcome === 'inconclusive' ? 'is ' : ''}${outcomeWords[outcome].verb}`;
  if (outcome === 'pass') {
    const reason = holding[same.length] ?? `all ${formatCount(same.length)} conditions hold`;
    return { outcome, verdict, reason, others: 0 };
  }
  const first = same[0];
  if (first !== undefined) {
    return { outcome, verdict, reason: reasonOf(first).replace(/\.\s*$/, ''), others: same.length - 1 };
  }
  const reason = conditions.length === 0 ? 'there was nothing to judge' : 'every condition was skipped';
  return { outcome, verdict, reason, others: 0 };
}

/** A skipped condition and why nothing was asked of it; untrusted text. */
export function skippedReason(condition: Condition): string {
  const reason = condition.reason.replace(/\.\s*$/, '');
  return reason === '' ? conditionTitle(condition) : `${conditionTitle(condition)} (${reason})`;
}

/** Verdict and reason as one sentence; untrusted text. */
export function sentenceOf(headline: Headline): string {
  return `${headline.verdict} — ${headline.reason}`;
}

/** `and 2 more`, with its leading space, or nothing. */
export function othersOf(headline: Headline): string {
  return headline.others === 0 ? '' : ` (and ${formatCount(headline.others)} more)`;
}

/** `2 failed · 1 warned · 5 passed`: how many conditions had each outcome, worst first. */
export function outcomeCounts(report: Report): string {
  const counts = outcomes.map((outcome) => ({
    outcome,
    count: report.verdict.conditions.filter((condition) => condition.outcome === outcome).length,
  }));
  const said = counts
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${formatCount(count)} ${outcomeWords[outcome].verb}`);
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
