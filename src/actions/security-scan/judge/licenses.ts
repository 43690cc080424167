import type { Condition } from '../../../core/model/condition.ts';
import { countOf, formatCount } from '../../../core/render/metric-format.ts';
import type { ConditionId } from '../conditions.ts';
import type { ScanFacts } from '../facts.ts';
import type { Demands } from '../judge.ts';
import { countedIn, isAtLeast } from './counted.ts';
import { notFound } from './not-found.ts';
import { nameFindings } from './words.ts';

/** A licence finding that is high or worse fails: one that is not allowed. Milder ones warn: licences that are not known. */
export function judgeLicenses(facts: ScanFacts, demands: Demands): Condition {
  const id: ConditionId = 'licenses';
  const condition = { id, title: 'Licences', expected: 'allowed ones only' };
  const found = countedIn(facts, demands, ['license']);
  if (found.length > 0) {
    const refused = found.filter(({ severity }) => isAtLeast(severity, 'high'));
    const shown = refused.length > 0 ? refused : found;
    return {
      ...condition,
      outcome: refused.length > 0 ? 'fail' : 'warn',
      actual: `${formatCount(found.length)} not allowed or not known`,
      reason: `${countOf(shown.length, 'package')}: ${nameFindings(shown)}.`,
      fix: 'Replace the package, or let the policy’s `licenses` allow what counsel has agreed to.',
      findings: found,
    };
  }
  return notFound(facts, condition, {
    categories: ['license'],
    nobody: 'No licences were looked at.',
    pass: { actual: 'allowed ones only', reason: 'Every licence that was read is allowed.' },
  });
}
