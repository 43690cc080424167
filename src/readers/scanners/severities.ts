import type { Severity } from '../../core/model/finding.ts';

/** Words of the tools in lower case. `unknown` is missing on purpose: see `unrated`. */
const words: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  blocker: 'critical',
  high: 'high',
  important: 'high',
  error: 'high',
  medium: 'medium',
  moderate: 'medium',
  warning: 'medium',
  low: 'low',
  minor: 'low',
  note: 'low',
  negligible: 'low',
  info: 'note',
  informational: 'note',
  information: 'note',
  trace: 'note',
  style: 'note',
  none: 'note',
};

/** What nobody has rated is neither waved through nor made to block: it is shown in the middle. */
export const unrated: Severity = 'medium';

/** The severity a tool's word means; undefined for `unknown`, `unspecified` and the like. */
export function severityOfWord(word: unknown): Severity | undefined {
  if (typeof word !== 'string') return undefined;
  const key = word.trim().toLowerCase();
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/**
 * The severity of a CVSS score or a SARIF `security-severity`: 9.0 critical, 7.0 high, 4.0 medium, else low (the qualitative
 * scale of CVSS 3.1, section 5, and of code scanning). Undefined for 0, which tools write where they know no score.
 */
export function severityOfScore(score: number | undefined): Severity | undefined {
  if (score === undefined || !(score > 0) || score > 10) return undefined;
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : 'low';
}
