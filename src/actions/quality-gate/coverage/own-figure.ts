import type { Figure } from '../../../readers/coverage/reader.ts';
import type { CoverageFacts, ReportRead } from '../facts.ts';
import { addFigures, formatFigure, percentOf, reaches } from '../ratio.ts';

/** What a producer prints of its own report: lines, or statements where it counts no lines. */
export function ownFigure({ declared }: ReportRead): Figure | undefined {
  return declared?.lines ?? declared?.statements;
}

/**
 * Says so where the producers' own figure falls on the other side of the threshold than ours. Several reports add up, as the
 * producer would print them for one run.
 */
export function disagreements(facts: CoverageFacts, minimum: number): string[] {
  const counted = facts.reports.filter(({ copyOf }) => copyOf === undefined);
  const declared = counted.flatMap((report) => ownFigure(report) ?? []);
  if (declared.length === 0 || declared.length !== counted.length || facts.totals.lines.total === 0) return [];
  const sum = declared.reduce(addFigures);
  if (percentOf(sum) === null || reaches(sum, minimum) === reaches(facts.totals.lines, minimum)) return [];
  return [
    `The reports' own figure is ${formatFigure(sum)}, on the other side of ${minimum}% than the ${formatFigure(facts.totals.lines)} of distinct lines that this gate counts. See docs/coverage.md for why they differ.`,
  ];
}
