import type { Severity } from '../../../../../core/model/finding.ts';
import type { Candidate, SecretRule } from '../../rule.ts';

/** Tag of rules that say nothing about what they found, and give way to one that does. */
const anyKind = 'generic';

/** A rule about a context rather than about one provider's format. `givesWay`: to a rule that knows what it is. */
export function generic(
  id: string,
  title: string,
  keywords: readonly string[],
  pattern: RegExp,
  accepts: (candidate: Candidate) => boolean,
  options: { readonly severity?: Severity; readonly givesWay?: boolean } = {},
): SecretRule {
  const { severity = 'high', givesWay = false } = options;
  const tags = givesWay ? [anyKind] : ['context'];
  return { id, title, pattern, keywords, allowlists: [], required: [], accepts, severity, tags };
}
