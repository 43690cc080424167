import { type Severity, severities } from '../../../core/model/finding.ts';
import type { Category } from '../../../core/model/security-finding.ts';
import type { ScanFacts, TriagedFinding } from '../facts.ts';
import type { Demands } from '../judge.ts';

/** Categories that are judged by severity alone. */
export const bySeverity: readonly Category[] = ['vulnerability', 'code', 'configuration', 'container', 'workflow'];

/** Findings that count: neither accepted nor, where only new ones do, known not to be new. Worst first. */
export function countedFindings(
  { findings }: Pick<ScanFacts, 'findings'>,
  { onlyNew }: Pick<Demands, 'onlyNew'>,
): readonly TriagedFinding[] {
  return findings.filter(({ suppressed, isNew }) => suppressed === undefined && !(onlyNew && isNew === false));
}

/** Those of some categories. */
export function countedIn(
  facts: Pick<ScanFacts, 'findings'>,
  demands: Pick<Demands, 'onlyNew'>,
  categories: readonly Category[],
): readonly TriagedFinding[] {
  return countedFindings(facts, demands).filter(({ category }) => categories.includes(category));
}

export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** Findings that warn and ask for a review: as severe as `warnOn`, and not so severe that they fail anyway. */
export function findingsToReview(
  facts: Pick<ScanFacts, 'findings'>,
  demands: Pick<Demands, 'failOn' | 'warnOn' | 'onlyNew'>,
): readonly TriagedFinding[] {
  return countedIn(facts, demands, bySeverity).filter(
    ({ severity }) => isAtLeast(severity, demands.warnOn) && !isAtLeast(severity, demands.failOn),
  );
}
