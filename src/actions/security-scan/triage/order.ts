import { severities } from '../../../core/model/finding.ts';
import type { TriagedFinding } from '../facts.ts';

/**
 * What to mend first: by severity, then what is known to be exploited, then by the probability that it will be, then what
 * reaches users before what only builds and tests, then what has a fix, then by place.
 */
export function compareUrgency(a: TriagedFinding, b: TriagedFinding): number {
  const [one, other] = [a.vulnerability, b.vulnerability];
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    Number(other?.knownExploited ?? false) - Number(one?.knownExploited ?? false) ||
    (other?.epss ?? 0) - (one?.epss ?? 0) ||
    Number(one?.scope === 'development') - Number(other?.scope === 'development') ||
    Number((other?.fixedIn.length ?? 0) > 0) - Number((one?.fixedIn.length ?? 0) > 0) ||
    comparePlaces(a, b)
  );
}

/** By file, line and column, then by rule, message and commit, so that no order depends on who was ready first. What has no place comes last. */
export function comparePlaces(
  a: Pick<TriagedFinding, 'location' | 'rule' | 'message' | 'commit'>,
  b: Pick<TriagedFinding, 'location' | 'rule' | 'message' | 'commit'>,
): number {
  return (
    Number(a.location === undefined) - Number(b.location === undefined) ||
    compareText(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message) ||
    compareText(a.commit ?? '', b.commit ?? '')
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
