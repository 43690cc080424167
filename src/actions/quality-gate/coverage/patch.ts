import { basename, extname } from 'node:path/posix';
import { isTestPath } from '../../../core/files/test-paths.ts';
import { type Known, unknown } from '../../../core/model/known.ts';
import type { Coverage } from '../../../readers/coverage/coverage.ts';
import type { CoveredFile } from '../../../readers/coverage/covered-file.ts';
import type { ChangedLines, LineRange } from '../../../systems/git/changed-lines.ts';
import type { PatchFacts, PatchFile } from '../facts.ts';
import { addFigures, noFigure } from '../ratio.ts';

/**
 * Joins the lines a change adds or rewrites with what the reports say about them. Lines no report calls executable do not
 * count. Unknown when a changed file is known by totals only, or when a report may mean it by a path that fits no file of the
 * repository for certain: its changed lines may or may not have been run.
 * @param wanted whether a path is judged at all.
 * @param unmatched paths in reports that are no file of the repository.
 */
export function patchCoverage(
  base: string,
  changed: ChangedLines,
  coverage: Coverage,
  wanted: (path: string) => boolean,
  unmatched: Iterable<string> = [],
): Known<PatchFacts> {
  const languages = new Set(Array.from(coverage.files(), (file) => extname(file.path)));
  const files: PatchFile[] = [];
  const unreported: string[] = [];
  const strays = new Map(Array.from(unmatched, (path) => [endOf(path), path]));
  for (const [path, ranges] of changed) {
    if (ranges.length === 0 || !wanted(path)) continue;
    const covered = coverage.get(path);
    if (covered?.totalsOnly === true) return onlyTotals(path);
    if (covered !== undefined) files.push(patchOf(covered, ranges));
    else if (languages.has(extname(path)) && !needsNoCoverage(path)) unreported.push(path);
    const stray = covered === undefined ? (strays.get(endOf(path)) ?? strays.get(basename(path))) : undefined;
    if (stray !== undefined) return perhaps(path, stray);
  }
  const counted = files.filter((file) => file.lines.total > 0);
  const lines = counted.map((file) => file.lines).reduce(addFigures, noFigure);
  return { known: true, base, lines, files: counted, unreported };
}

/** Whether nobody expects the file in a report: tests, declarations of types, and settings of tools. */
function needsNoCoverage(path: string): boolean {
  return isTestPath(path) || /\.(?:d\.[cm]?ts|config\.[cm]?[jt]s)$/.test(path);
}

/** Folder and name: what two paths of one file share at least, unless one of them is a bare name. */
function endOf(path: string): string {
  return path.split('/').slice(-2).join('/');
}

function perhaps(path: string, stray: string): Known<PatchFacts> {
  const why = `No report names ${path}, which was changed, but one names ${stray}, which may be the same file.`;
  return unknown(
    why,
    'Set `working-directory` or `strip-prefixes`, so that the paths in reports fit those of the repository.',
  );
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
