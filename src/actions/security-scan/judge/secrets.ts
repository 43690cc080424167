import type { Condition } from '../../../core/model/condition.ts';
import { countOf, formatCount } from '../../../core/render/metric-format.ts';
import type { ConditionId } from '../conditions.ts';
import type { ScanFacts } from '../facts.ts';
import type { Demands } from '../judge.ts';
import { countedIn } from './counted.ts';
import { notFound } from './not-found.ts';
import { nameFindings } from './words.ts';

/** Any secret fails, whatever its severity. */
export function judgeSecrets(facts: ScanFacts, demands: Demands): Condition {
  const id: ConditionId = 'secrets';
  const condition = { id, title: 'Secrets', expected: '0' };
  const found = countedIn(facts, demands, ['secret']);
  // What was seen stands, whatever else could not be looked at.
  if (found.length > 0) {
    return {
      ...condition,
      outcome: 'fail',
      actual: formatCount(found.length),
      reason: `${countOf(found.length, 'secret')}: ${nameFindings(found)}.`,
      fix: 'Revoke each at its provider first, because whoever has a copy of the repository has it; then take it out of the files and of the history.',
      findings: found,
    };
  }
  return notFound(facts, condition, {
    categories: ['secret'],
    nobody: 'No scanner for secrets ran.',
    pass: { actual: '0', reason: 'No secret that counts was found.' },
  });
}
