import { severityOfScore } from '../../core/cvss/severity-of-score.ts';
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

/** A vulnerability that nobody has rated waits for somebody to look at it: nothing says that it may be passed over. */
export const unratedVulnerability: Severity = 'high';

/** Anything else that nobody has rated is neither waved through nor made to block: it is shown in the middle. */
export const unrated: Severity = 'medium';

/** The severity a tool's word means; undefined for `unknown`, `unspecified` and the like. */
export function severityOfWord(word: unknown): Severity | undefined {
  if (typeof word !== 'string') return undefined;
  const key = word.trim().toLowerCase();
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** The severity of a CVSS score or a SARIF `security-severity`; undefined for 0, which tools write where they know no score. */
export function severityOfStated(score: number | undefined): Severity | undefined {
  return score === undefined || !(score > 0) || score > 10 ? undefined : severityOfScore(score);
}
