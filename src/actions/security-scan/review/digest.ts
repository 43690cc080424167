import { sha256 } from '../../../core/evidence/digest.ts';
import type { TriagedFinding } from '../facts.ts';

/**
 * What a review is about: SHA-256 over the sorted fingerprints, one per line. Any finding that comes or goes changes it.
 * Undefined where there is nothing to review.
 */
export function reviewDigestOf(findings: readonly Pick<TriagedFinding, 'fingerprint'>[]): string | undefined {
  if (findings.length === 0) return undefined;
  const fingerprints = [...new Set(findings.map(({ fingerprint }) => fingerprint))].sort();
  return sha256(fingerprints.map((fingerprint) => `${fingerprint}\n`).join(''));
}
