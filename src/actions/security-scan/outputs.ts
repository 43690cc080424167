import type { Report } from '../../core/model/report.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import type { ScanFacts } from './facts.ts';
import { countedFindings, countedIn, findingsToReview, isAtLeast } from './judge/counted.ts';
import { isWhole, lookAt } from './judge/looked.ts';
import type { Demands } from './judge.ts';
import { complianceStatus } from './report/status.ts';
import { reviewDigestOf } from './review/digest.ts';

const unmeasured = 'unknown';

/** The action's outputs. A count of a part would look like one of the whole, so it is the word `unknown`. */
export function outputsOf(facts: ScanFacts, verdict: Verdict, demands: Demands): Record<string, string> {
  const counted = countedFindings(facts, demands);
  const whole = isWhole(facts);
  const count = (number: number): string => (whole ? String(number) : unmeasured);
  const ofSeverity = (severity: string): string => count(counted.filter((each) => each.severity === severity).length);
  const secretsWhole = lookAt(facts, ['secret']) === 'whole';
  const isBased = facts.base?.known === true;
  const digest = reviewDigestOf(findingsToReview(facts, demands));
  const high = verdict.conditions.find(({ id }) => id === 'high-findings')?.outcome;
  return {
    'review-required': isAtLeast(demands.warnOn, demands.failOn) ? 'false' : reviewRequired(digest, high),
    'review-digest': digest ?? unmeasured,
    findings: count(counted.length),
    critical: ofSeverity('critical'),
    high: ofSeverity('high'),
    medium: ofSeverity('medium'),
    low: ofSeverity('low'),
    secrets: secretsWhole ? String(countedIn(facts, demands, ['secret']).length) : unmeasured,
    'new-findings': isBased ? count(counted.filter(({ isNew }) => isNew === true).length) : unmeasured,
    suppressed: count(facts.findings.filter(({ suppressed }) => suppressed !== undefined).length),
    'sbom-path': unmeasured,
  };
}

/** Findings that are known wait, whatever else could not be looked at; that there are none is known only from a whole look. */
function reviewRequired(digest: string | undefined, outcome: string | undefined): string {
  if (digest !== undefined) return String(outcome !== 'pass');
  return outcome === 'pass' ? 'false' : unmeasured;
}

/** Outputs that follow the verdict with the conditions of the frame. */
export function finalOutputsOf(report: Report): Record<string, string> {
  return { compliance: complianceStatus(report.verdict.outcome).word };
}
