import { placeOf } from '../../../core/render/document.ts';
import { countOf } from '../../../core/render/metric-format.ts';
import type { ActionRun } from '../../../core/run/action-run.ts';
import { isReviewEvent } from '../../../core/run/context.ts';
import type { TriagedFinding, TriageRemark } from '../facts.ts';
import type { SecurityScanInputs } from '../inputs.ts';
import type { ScanTarget } from '../target.ts';

/** How many places a remark names. */
const named = 5;

/**
 * Comments of the change under review that accept findings. They hold, for a false alarm is accepted where it arises; that
 * nobody but the author has seen them is told.
 */
export function broughtComments(
  { context }: Pick<ActionRun<SecurityScanInputs>, 'context'>,
  { base, untracked }: Pick<ScanTarget, 'base' | 'untracked'>,
  findings: readonly TriagedFinding[],
): readonly TriageRemark[] {
  if (!isReviewEvent(context.event) || base?.known !== true) return [];
  const brought = findings.filter((finding) => {
    const { suppressed, location, commit, isNew } = finding;
    if (suppressed?.by !== 'inline-comment' || location === undefined) return false;
    if (isNew === true) return true;
    // A comment may be put above a line that was there before.
    const line = suppressed.line ?? location.line;
    const ranges = base.changed.get(location.file) ?? [];
    if (commit !== undefined || line === undefined) return false;
    return untracked.has(location.file) || ranges.some(({ start, end }) => start <= line && line <= end);
  });
  if (brought.length === 0) return [];
  const places = brought.slice(0, named).flatMap(({ location }) => (location === undefined ? [] : [placeOf(location)]));
  const more = brought.length > named ? ` and ${brought.length - named} more` : '';
  return [
    {
      kind: 'untrusted',
      what: 'Comments of this change',
      why: `They accept ${countOf(brought.length, 'finding')}: ${places.join(', ')}${more}.`,
      fix: 'Look at each of these places before the change is merged.',
    },
  ];
}
