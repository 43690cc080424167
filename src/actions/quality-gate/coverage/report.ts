import type { Metric } from '../../../core/model/metric.ts';
import type { Block, Cell, Section } from '../../../core/render/document.ts';
import type { Figure } from '../../../readers/coverage/reader.ts';
import type { CoverageFacts, CoveredFile, PatchFacts, PatchFile } from '../facts.ts';
import { remarksOn } from '../missing.ts';
import { isWhole } from '../outputs.ts';
import { formatCount, formatFigure, formatPercent, percentOf } from '../ratio.ts';
import { ownFigure } from './judge.ts';

/** Rows given to renderers, which show fewer where room is short. */
const listedFiles = 50;

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
  const table: Block = {
    kind: 'table',
    columns: [{ title: 'Changed file' }, { title: 'Covered', align: 'right' }, { title: 'Lines no test runs' }],
    rows: files.slice(0, listedFiles).map((file) => [place(file.path), formatFigure(file.lines), rangesOf(file)]),
    ...rest(files.length),
  };
  const unreported: Block[] =
    patch.unreported.length === 0
      ? []
      : [
          { kind: 'paragraph', content: 'Changed, but in no report (no executable line, or a report is missing):' },
          { kind: 'list', items: patch.unreported.slice(0, listedFiles).map(place) },
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

function leastCovered(files: readonly CoveredFile[]): Section[] {
  const lacking = files.filter((file) => missed(file) > 0).toSorted((a, b) => missed(b) - missed(a));
  if (lacking.length === 0) return [];
  const rows = lacking
    .slice(0, listedFiles)
    .map((file): Cell[] => [
      place(file.path),
      formatPercent(file.lines),
      formatCount(missed(file)),
      file.branches.total > 0 ? formatPercent(file.branches) : '',
    ]);
  const columns = [
    { title: 'File' },
    { title: 'Lines', align: 'right' as const },
    { title: 'Not run', align: 'right' as const },
    { title: 'Branches', align: 'right' as const },
  ];
  const table: Block = { kind: 'table', columns, rows, ...rest(lacking.length) };
  return [{ title: 'Files with the most lines that no test runs', folded: true, blocks: [table] }];
}

function reportsSection(facts: CoverageFacts): Section {
  const rows = facts.reports.map((report): Cell[] => {
    const own = ownFigure(report);
    return [
      { kind: 'code', text: report.name },
      report.format,
      own === undefined ? '' : formatFigure(own),
      remarksOn(report),
    ];
  });
  const lost = facts.missing.map(({ name, why }): Cell[] => [{ kind: 'code', text: name }, 'not read', '', why]);
  const columns = [
    { title: 'Report' },
    { title: 'Format' },
    { title: 'Its own figure', align: 'right' as const },
    { title: 'Remarks' },
  ];
  const table: Block = {
    kind: 'table',
    columns,
    rows: [...lost, ...rows].slice(0, listedFiles),
    ...rest(lost.length + rows.length),
  };
  return { title: 'Coverage reports', folded: true, blocks: [table, ...unmatchedBlocks(facts.unmatched)] };
}

function unmatchedBlocks(unmatched: readonly string[]): Block[] {
  if (unmatched.length === 0) return [];
  const items = unmatched.slice(0, listedFiles).map((text): Cell => ({ kind: 'code', text }));
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

function rest(count: number): { more?: number } {
  return count > listedFiles ? { more: count - listedFiles } : {};
}
