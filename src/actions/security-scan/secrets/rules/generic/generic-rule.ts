import type { Severity } from '../../../../../core/model/finding.ts';
import type { Candidate, SecretRule } from '../../rule.ts';

/** A rule about a context rather than about one provider's format. */
export function generic(
  id: string,
  title: string,
  keywords: readonly string[],
  pattern: RegExp,
  accepts: (candidate: Candidate) => boolean,
  severity: Severity = 'high',
): SecretRule {
  return { id, title, pattern, keywords, allowlists: [], required: [], accepts, severity, tags: ['generic'] };
}
