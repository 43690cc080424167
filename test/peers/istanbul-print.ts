import type { Conformance } from './conformance.ts';
import { figureIn } from './conformance.ts';
import type { Judged } from './gate.ts';

const printed = (said: string, word: string) =>
  figureIn(said, new RegExp(`^${word}\\s*: .*\\( (\\d+)/(\\d+) \\)`, 'm'));

/**
 * Holds the totals of Istanbul's `text-summary` to its Cobertura and Clover. These list branches by line, and only lines on which a statement
 * starts: two default values in the project's signatures are in none of them, one of which was used. Clover has no functions but as counters.
 */
export function holdToLineReport(check: Conformance, report: string, said: string, ours: Judged): void {
  check.equal(`${report}: lines`, printed(said, 'Lines'), ours.lines);
  const { covered, total } = printed(said, 'Branches');
  const [used, unlisted] = [covered - ours.branches.covered, total - ours.branches.total];
  check.related(
    `${report}: branches`,
    { covered, total },
    ours.branches,
    used === 1 && unlisted === 2,
    'default values are not listed',
  );
  if (report.startsWith('clover'))
    check.related(
      `${report}: functions`,
      printed(said, 'Functions'),
      ours.functions,
      ours.functions.total === 0,
      'are not listed',
    );
  else check.equal(`${report}: functions`, printed(said, 'Functions'), ours.functions);
}

/** Holds the totals of Istanbul's `text-summary`, which nyc, c8, Jest and Vitest print, to a report of the same run. */
export function holdToSummary(check: Conformance, report: string, said: string, ours: Judged, statements = true): void {
  check.equal(`${report}: lines`, printed(said, 'Lines'), ours.lines);
  check.equal(`${report}: functions`, printed(said, 'Functions'), ours.functions);
  check.equal(`${report}: branches`, printed(said, 'Branches'), ours.branches);
  if (statements) check.equal(`${report}: statements, declared`, printed(said, 'Statements'), ours.declared.statements);
}
