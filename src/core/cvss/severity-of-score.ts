import type { Severity } from '../model/finding.ts';

/** Severity words for CVSS scores (CVSS 3.1 and 4.0, "Qualitative Severity Rating Scale"); also code scanning's own scale. */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}
