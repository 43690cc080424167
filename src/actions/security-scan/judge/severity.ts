import type { Condition } from '../../../core/model/condition.ts';
import { severities } from '../../../core/model/finding.ts';
import { countOf, formatCount } from '../../../core/render/metric-format.ts';
import type { ConditionId } from '../conditions.ts';
import type { Review, ScanFacts, TriagedFinding } from '../facts.ts';
import type { Demands } from '../judge.ts';
import { reviewDigestOf } from '../review/digest.ts';
import { bySeverity, countedIn, findingsToReview, isAtLeast } from './counted.ts';
import { notFound } from './not-found.ts';
import { nameFindings } from './words.ts';

/** Findings as severe as `fail-on-severity` fail. */
export function judgeFailing(facts: ScanFacts, demands: Demands): Condition {
  const id: ConditionId = 'critical-findings';
  const condition = { id, title: titleOf(demands.failOn), expected: '0' };
  const found = countedIn(facts, demands, bySeverity).filter(({ severity }) => isAtLeast(severity, demands.failOn));
  if (found.length > 0) {
    return {
      ...condition,
      outcome: 'fail',
      actual: formatCount(found.length),
      reason: `${reasonOf(found)}.`,
      fix: fixOf(found),
      findings: found,
    };
  }
  return notFound(facts, condition, looking);
}

/** Findings as severe as `warn-on-severity` wait for a review. A review holds as long as they stay the same. */
export function judgeReviewed(facts: ScanFacts, demands: Demands): Condition {
  const id: ConditionId = 'high-findings';
  const condition = { id, title: reviewTitle(demands), expected: '0, or reviewed' };
  if (isAtLeast(demands.warnOn, demands.failOn)) {
    const reason = `From \`${demands.failOn}\` on findings fail, so none is left to warn.`;
    return { ...condition, outcome: 'skipped', actual: '', reason };
  }
  const found = findingsToReview(facts, demands);
  const digest = reviewDigestOf(found);
  if (digest === undefined) return notFound(facts, condition, looking);
  const actual = formatCount(found.length);
  const review = newestReview(facts.reviews, digest);
  if (review !== undefined) {
    const when = review.at.toISOString().slice(0, 10);
    const reason = `${countOf(found.length, 'finding')} reviewed by ${review.reviewer} on ${when}: ${review.reason}`;
    return { ...condition, outcome: 'pass', actual: `${actual}, reviewed`, reason, findings: found };
  }
  const strict = demands.hipaa ? ' With `hipaa: strict` that fails.' : '';
  return {
    ...condition,
    outcome: demands.hipaa ? 'fail' : 'warn',
    actual,
    reason: `${reasonOf(found)}. ${found.length === 1 ? 'It is' : 'They are'} not reviewed.${strict}`,
    fix: 'Mend them, or let someone else than the author review them: `vetnet review --report <report.json> --reviewer <name> --reason <why>` writes the evidence for `review-evidence`.',
    findings: found,
  };
}

function newestReview(reviews: readonly Review[], digest: string): Review | undefined {
  return reviews.filter((review) => review.digest === digest).sort((a, b) => b.at.getTime() - a.at.getTime())[0];
}

const looking = {
  categories: bySeverity,
  nobody: 'No scanner of dependencies, code, configuration, containers or workflows ran.',
  pass: { actual: '0', reason: 'No such finding counts.' },
} as const;

function titleOf(severity: string): string {
  return severity === 'critical' ? 'Critical findings' : `Findings from ${severity} on`;
}

function reviewTitle({ failOn, warnOn }: Demands): string {
  const between = severities.slice(severities.indexOf(failOn) + 1, severities.indexOf(warnOn) + 1);
  const words = between.join(' and ') || warnOn;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} findings`;
}

function reasonOf(found: readonly TriagedFinding[]): string {
  return `${countOf(found.length, 'finding')}: ${nameFindings(found)}`;
}

function fixOf(found: readonly TriagedFinding[]): string {
  const hasUpdate = found.some(({ vulnerability }) => (vulnerability?.fixedIn.length ?? 0) > 0);
  return hasUpdate
    ? 'Update the packages that have a fix, as listed under remediation, and mend the others; accept one only with an ignore that says why.'
    : 'Mend them as listed under remediation; accept one only with an ignore that says why.';
}
