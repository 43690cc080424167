import { formatCount } from './metric-format.ts';
import type { Paint } from './terminal-text.ts';

export interface TerminalPage {
  readonly paint: Paint;
  /** Columns of the page. */
  readonly columns: number;
  /** Most rows of a table, items of a list and bars of a chart; and most lines of a block of code. */
  readonly rows: number;
}

/** Between two columns. */
export const gap = '  ';

/** Most characters of one text. */
export const textLimit = 2000;

/** Says how much is not shown. */
export function moreLine(more: number, page: TerminalPage): readonly string[] {
  return more > 0 ? [page.paint('dim', `… and ${formatCount(more)} more`)] : [];
}
