import type { Cell, Column, Table } from '../../core/render/document.ts';
import type { ReportRead, ReportSet } from './facts.ts';

/** Rows and items given to renderers, which show fewer where room is short. */
export const listed = 50;

/** A table of the first things. `count` tells how many there are where `things` does not hold all. */
export function tableOf<T>(
  columns: readonly Column[],
  things: readonly T[],
  rowOf: (thing: T) => readonly Cell[],
  count = things.length,
): Table {
  const rows = things.slice(0, listed).map(rowOf);
  return { kind: 'table', columns, rows, ...(count > rows.length ? { more: count - rows.length } : {}) };
}

/** All reports of a set, those that were lost first; with a column of its own between format and remarks where there is one. */
export function reportsTable(
  { reports, missing }: ReportSet,
  own?: { readonly column: Column; readonly cellOf: (report: ReportRead) => Cell },
): Table {
  const columns = [
    { title: 'Report' },
    { title: 'Format' },
    ...(own === undefined ? [] : [own.column]),
    { title: 'Remarks' },
  ];
  return tableOf(columns, [...missing, ...reports], (report): Cell[] => {
    const name: Cell = { kind: 'code', text: report.name };
    if ('why' in report) return [name, 'not read', ...(own === undefined ? [] : ['']), report.why];
    return [name, report.format, ...(own === undefined ? [] : [own.cellOf(report)]), remarksOn(report)];
  });
}

function remarksOn({ warnings, copyOf }: ReportRead): string {
  return copyOf === undefined ? warnings.join(' ') : `Holds the same as ${copyOf}, so it counts once.`;
}
