import type { Metric } from '../../../core/model/metric.ts';
import type { Block, Cell, Column, Section } from '../../../core/render/document.ts';
import { formatCount } from '../../../core/render/metric-format.ts';
import type { Figure } from '../../../readers/coverage/reader.ts';
import type { CoverageFacts, FileCoverage, PatchFacts, PatchFile } from '../facts.ts';
import { listed, reportsTable, tableOf } from '../listing.ts';
import { isWhole } from '../outputs.ts';
import { formatFigure, formatPercent, percentOf } from '../ratio.ts';
import { ownFigure } from './own-figure.ts';

/** Ids and titles of the coverage metrics; the numbers are percent. */
export function coverageMetrics(facts: CoverageFacts): Metric[] {
  const whole = isWhole(facts);
  const source = facts.reports
    .map(({ format }) => format)
    .filter((format, at, all) => all.indexOf(format) === at)
    .join(', ');
  const metric = (id: string, title: string, figure: Figure | undefined, baseline?: Figure): Metric => {
    const before = baseline === undefined ? null : percentOf(baseline);
    const value = whole && figure !== undefined ? percentOf(figure) : null;
    return {
      id,
      title,
      value,
      unit: 'percent',
      ...(source === '' ? {} : { source }),
      ...(before === null ? {} : { baseline: before }),
    };
  };
  const { lines, branches, functions } = facts.totals;
  const before = facts.baseline?.known === true ? facts.baseline.lines : undefined;
  return [
    metric('line-coverage', 'Line coverage', lines, before),
    ...(branches.total > 0 ? [metric('branch-coverage', 'Branch coverage', branches)] : []),
    ...(functions.total > 0 ? [metric('function-coverage', 'Function coverage', functions)] : []),
    ...(facts.patch?.known === true && facts.patch.lines.total > 0
      ? [metric('patch-coverage', 'Coverage of changed lines', facts.patch.lines)]
      : []),
  ];
}

/** What stands below the conditions about coverage. */
export function coverageSections(facts: CoverageFacts): Section[] {
  return [
    ...(facts.patch?.known === true ? patchSections(facts.patch) : []),
    ...modulesSection(facts),
    ...leastCovered(facts.files),
    reportsSection(facts),
  ];
}

function patchSections(patch: PatchFacts): Section[] {
  if (patch.files.length === 0 && patch.unreported.length === 0) return [];
  const files = patch.files.toSorted((a, b) => missed(b) - missed(a));
  const columns: Column[] = [
    { title: 'Changed file' },
    { title: 'Covered', align: 'right' },
    { title: 'Lines no test runs' },
  ];
  const table = tableOf(columns, files, (file) => [place(file.path), formatFigure(file.lines), rangesOf(file)]);
  const unreported: Block[] =
    patch.unreported.length === 0
      ? []
      : [
          { kind: 'paragraph', content: 'Changed, but in no report (no executable line, or a report is missing):' },
          { kind: 'list', items: patch.unreported.slice(0, listed).map(place) },
        ];
  return [{ title: 'Coverage of the change', blocks: [...(files.length > 0 ? [table] : []), ...unreported] }];
}

function missed({ lines }: { readonly lines: Figure }): number {
  return lines.total - lines.covered;
}

function rangesOf({ missed: ranges }: PatchFile): string {
  const shown = ranges.slice(0, 12).map(({ start, end }) => (start === end ? `${start}` : `${start}–${end}`));
  return shown.join(', ') + (ranges.length > shown.length ? `, and ${ranges.length - shown.length} more` : '');
}

function modulesSection({ modules }: CoverageFacts): Section[] {
  const measured = modules.filter(({ lines }) => lines.total > 0);
  if (measured.length === 0) return [];
  const bars = measured.map(({ name, lines, carriedFrom }) => ({
    label: carriedFrom === undefined ? name : `${name} (carried forward from ${carriedFrom})`,
    value: percentOf(lines) ?? 0,
  }));
  return [
    { title: 'Modules', blocks: [{ kind: 'bars', title: 'Line coverage by module', bars, max: 100, unit: '%' }] },
  ];
}

function leastCovered(files: readonly FileCoverage[]): Section[] {
  const lacking = files.filter((file) => missed(file) > 0).toSorted((a, b) => missed(b) - missed(a));
  if (lacking.length === 0) return [];
  const columns: Column[] = [
    { title: 'File' },
    { title: 'Lines', align: 'right' },
    { title: 'Not run', align: 'right' },
    { title: 'Branches', align: 'right' },
  ];
  const table = tableOf(columns, lacking, (file) => [
    place(file.path),
    formatPercent(file.lines),
    formatCount(missed(file)),
    file.branches.total > 0 ? formatPercent(file.branches) : '',
  ]);
  return [{ title: 'Files with the most lines that no test runs', folded: true, blocks: [table] }];
}

function reportsSection(facts: CoverageFacts): Section {
  const table = reportsTable(facts, {
    column: { title: 'Its own figure', align: 'right' },
    cellOf: (report) => {
      const own = ownFigure(report);
      return own === undefined ? '' : formatFigure(own);
    },
  });
  return { title: 'Coverage reports', folded: true, blocks: [table, ...unmatchedBlocks(facts.unmatched)] };
}

function unmatchedBlocks(unmatched: readonly string[]): Block[] {
  if (unmatched.length === 0) return [];
  const items = unmatched.slice(0, listed).map((text): Cell => ({ kind: 'code', text }));
  const more = unmatched.length > items.length ? [`and ${formatCount(unmatched.length - items.length)} more`] : [];
  return [
    {
      kind: 'paragraph',
      content: 'These paths are no files of the repository; they count, but cannot be part of a change:',
    },
    { kind: 'list', items: [...items, ...more] },
  ];
}

function place(file: string): Cell {
  return { kind: 'location', file };
}
