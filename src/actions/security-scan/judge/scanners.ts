import type { Condition } from '../../../core/model/condition.ts';
import { countOf } from '../../../core/render/metric-format.ts';
import type { ConditionId } from '../conditions.ts';
import type { ScanFacts } from '../facts.ts';
import type { SourceResult } from '../source.ts';
import { isBlocked } from './looked.ts';

/** How many scanners a reason names; all are in the table of scanners. */
const named = 3;

/**
 * What was asked to look did look. A scanner that failed found nothing because it looked at nothing, and a gap of one that
 * was named is a part of the answer that is missing; under `auto` a gap is told as a warning.
 */
export function judgeScanners({ sources }: ScanFacts): Condition {
  const id: ConditionId = 'scanners-completed';
  const condition = { id, title: 'Scanners completed', expected: 'all that were asked' };
  const ran = sources.filter(({ status }) => status !== 'not-run');
  const whole = ran.filter(({ status }) => status === 'completed');
  const actual = `${whole.length} of ${ran.length}`;
  const missing = sources.filter(isBlocked);
  const [first] = missing;
  if (first !== undefined) {
    return { ...condition, outcome: 'inconclusive', actual, reason: nameSources(missing), fix: fixOf(first) };
  }
  if (ran.length === 0) {
    return {
      ...condition,
      outcome: 'inconclusive',
      actual: 'none ran',
      reason: 'Nothing looked at anything: no scanner ran and no report was read.',
      fix: 'Set `scanners`, or check that `paths` holds the files to scan.',
    };
  }
  const partly = ran.filter(({ status }) => status === 'incomplete');
  const [gap] = partly;
  if (gap !== undefined) {
    return { ...condition, outcome: 'warn', actual, reason: nameSources(partly), fix: fixOf(gap) };
  }
  return {
    ...condition,
    outcome: 'pass',
    actual,
    reason: `${countOf(ran.length, 'scanner')} looked at all there was.`,
  };
}

function nameSources(sources: readonly SourceResult[]): string {
  const names = sources.slice(0, named).map((source) => `${source.title}: ${whyOf(source)}`);
  const more = sources.length > named ? ` And ${sources.length - named} more.` : '';
  return `${names.join(' ')}${more}`;
}

/** Why a source is not whole: one sentence. */
export function whyOf({ why, gaps, status }: SourceResult): string {
  const [gap] = gaps;
  const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more)` : '';
  if (why !== undefined) return sentence(why);
  if (gap !== undefined) return sentence(`${gap.what} was not looked at${more}: ${gap.why}`);
  return status === 'failed' ? 'It failed and did not say why.' : 'It did not look at everything.';
}

function fixOf({ fix, gaps }: SourceResult): string {
  return fix ?? gaps[0]?.fix ?? 'See the log of the scanner.';
}

function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
