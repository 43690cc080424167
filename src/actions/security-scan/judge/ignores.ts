import type { Condition } from '../../../core/model/condition.ts';
import { countOf, formatCount } from '../../../core/render/metric-format.ts';
import type { ConditionId } from '../conditions.ts';
import type { ScanFacts, TriageRemark } from '../facts.ts';

/** What accepts findings is in force and can be read. Said only where something accepts, or was meant to. */
export function judgeIgnores({ remarks, findings }: ScanFacts): readonly Condition[] {
  const id: ConditionId = 'ignores-current';
  const condition = { id, title: 'Accepted findings', expected: 'none expired' };
  const stale = remarks.filter(({ kind }) => kind === 'expired' || kind === 'unreadable' || kind === 'untrusted');
  const [first] = stale;
  if (first !== undefined) {
    const more = stale.length > 1 ? ` And ${countOf(stale.length - 1, 'other')}.` : '';
    const actual = `${formatCount(stale.length)} to look at`;
    return [{ ...condition, outcome: 'warn', actual, reason: `${sentenceOf(first)}${more}`, fix: first.fix }];
  }
  const accepted = findings.filter(({ suppressed }) => suppressed !== undefined).length;
  if (accepted === 0 && remarks.length === 0) return [];
  const reason = `${countOf(accepted, 'finding')} accepted, each with its reason in the report.`;
  return [{ ...condition, outcome: 'pass', actual: 'none expired', reason }];
}

/** A remark as one line. */
export function sentenceOf({ what, why }: TriageRemark): string {
  return `${what}: ${why}`;
}
