import type { Condition } from '../../core/model/condition.ts';
import type { ConditionId } from './conditions.ts';
import type { LostReport } from './facts.ts';

/** What is demanded of a report that cannot be counted on: why not, and what to do. */
export function lostCondition({ name, why, fix }: Pick<LostReport, 'name' | 'why' | 'fix'>): Condition {
  const condition = {
    id: 'report-read' satisfies ConditionId,
    title: 'Report of an earlier job',
    expected: 'a report',
  };
  return { ...condition, subject: name, outcome: 'inconclusive', actual: 'unknown', reason: why, fix };
}
