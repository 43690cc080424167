import type { Condition } from '../../../core/model/condition.ts';
import { countOf, formatCount } from '../../../core/render/metric-format.ts';
import type { ConditionId } from '../conditions.ts';
import type { ScanFacts } from '../facts.ts';
import type { Demands } from '../judge.ts';
import { countedIn } from './counted.ts';
import { notFound } from './not-found.ts';
import { nameFindings } from './words.ts';

/** Personal or health data warns; it fails where the policy says `hipaa: strict`. */
export function judgePersonalData(facts: ScanFacts, demands: Demands): Condition {
  const id: ConditionId = 'personal-data';
  const condition = { id, title: 'Personal data', expected: '0' };
  const found = countedIn(facts, demands, ['personal-data']);
  if (found.length > 0) {
    const places = `${countOf(found.length, 'place')} with what looks like personal or health data: ${nameFindings(found)}.`;
    return {
      ...condition,
      outcome: demands.hipaa ? 'fail' : 'warn',
      actual: formatCount(found.length),
      reason: demands.hipaa ? `${places} With \`hipaa: strict\` it fails.` : places,
      fix: 'Take real data out of the repository and its history; name synthetic data in the policy under `personal-data: allow`.',
      findings: found,
    };
  }
  return notFound(facts, condition, {
    categories: ['personal-data'],
    nobody: 'No scanner for personal data ran.',
    pass: { actual: '0', reason: 'None was found.' },
  });
}
