import type { Cell, Column, Table } from '../../../core/render/document.ts';

/** Rows given to renderers, which show fewer where room is short. */
export const listed = 50;

/** A table of the first things. */
export function tableOf<T>(
  columns: readonly Column[],
  things: readonly T[],
  rowOf: (thing: T) => readonly Cell[],
  maximum = listed,
): Table {
  const rows = things.slice(0, maximum).map(rowOf);
  return {
    kind: 'table',
    columns,
    rows,
    ...(things.length > rows.length ? { more: things.length - rows.length } : {}),
  };
}
