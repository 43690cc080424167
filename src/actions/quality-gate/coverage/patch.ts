import { extname } from 'node:path/posix';
import { type Known, unknown } from '../../../core/model/known.ts';
import type { Coverage } from '../../../readers/coverage/coverage.ts';
import type { CoveredFile } from '../../../readers/coverage/covered-file.ts';
import type { ChangedLines, LineRange } from '../../../systems/git/changed-lines.ts';
import type { PatchFacts, PatchFile } from '../facts.ts';
import { addFigures, noFigure } from '../ratio.ts';

/**
 * Joins the lines a change adds or rewrites with what the reports say about them. Lines no report calls executable do not
 * count. Unknown when a changed file is known by totals only: its changed lines may or may not have been run.
 * @param wanted whether a path is judged at all.
 */
export function patchCoverage(
  base: string,
  changed: ChangedLines,
  coverage: Coverage,
  wanted: (path: string) => boolean,
): Known<PatchFacts> {
  const languages = new Set(Array.from(coverage.files(), (file) => extname(file.path)));
  const files: PatchFile[] = [];
  const unreported: string[] = [];
  for (const [path, ranges] of changed) {
    if (ranges.length === 0 || !wanted(path)) continue;
    const covered = coverage.get(path);
    if (covered?.totalsOnly === true) return onlyTotals(path);
    if (covered !== undefined) files.push(patchOf(covered, ranges));
    else if (languages.has(extname(path))) unreported.push(path);
  }
  const counted = files.filter((file) => file.lines.total > 0);
  const lines = counted.map((file) => file.lines).reduce(addFigures, noFigure);
  return { known: true, base, lines, files: counted, unreported };
}

function onlyTotals(path: string): Known<PatchFacts> {
  const why = `The report that covers ${path} holds totals only, not lines.`;
  return unknown(why, 'Let the tests also write a report with lines, for example LCOV.');
}

function patchOf(file: CoveredFile, ranges: readonly LineRange[]): PatchFile {
  const missed: { start: number; end: number }[] = [];
  let covered = 0;
  let total = 0;
  for (const { start, end } of ranges) {
    let open: { start: number; end: number } | undefined;
    for (let line = start; line <= end; line++) {
      const state = file.lineState(line);
      if (state === 'none') continue;
      total++;
      if (state === 'hit') {
        covered++;
        open = undefined;
      } else if (open === undefined) {
        open = { start: line, end: line };
        missed.push(open);
      } else {
        open.end = line;
      }
    }
  }
  return { path: file.path, lines: { covered, total }, missed };
}
