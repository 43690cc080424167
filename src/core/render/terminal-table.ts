import { displayWidth, fitWidth, padWidth, wrapWidth } from './display-width.ts';
import { type Cell, partsOf, type Table } from './document.ts';
import { gap, moreLine, type TerminalPage, textLimit } from './terminal-page.ts';
import { outcomeStyle, severityStyle, terminalCell } from './terminal-text.ts';
import { visibleLine } from './visible-text.ts';

const narrowest = 6;
/** Most lines of a cell before rows are told as records. */
const cellLines = 2;
/** Most lines of one text of a record. */
const recordTextLines = 4;

/** Takes columns from the widest until the table fits the page. */
function shareWidths(wanted: readonly number[], available: number): readonly number[] {
  const widths = [...wanted];
  let excess = widths.reduce((sum, width) => sum + width, 0) - available;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) break;
    const next = Math.max(narrowest, ...widths.filter((width) => width < widest));
    const index = widths.indexOf(widest);
    const step = Math.min(excess, Math.max(1, widest - next));
    widths[index] = widest - step;
    excess -= step;
  }
  return widths;
}

/** Colours a cell that says an outcome or a severity; the text is already padded. */
function paintCell(source: Cell | undefined, text: string, page: TerminalPage): string {
  const part = source === undefined ? undefined : partsOf(source)[0];
  if (typeof part !== 'object') return text;
  if (part.kind === 'outcome') return page.paint(outcomeStyle[part.outcome], text);
  return part.kind === 'severity' ? page.paint(severityStyle[part.severity], text) : text;
}

function isSeverity(source: Cell | undefined): boolean {
  const part = source === undefined ? undefined : partsOf(source)[0];
  return typeof part === 'object' && part.kind === 'severity';
}

/** One row below the other: the first cell as it is, the rest indented behind their titles. A severity leads the cell behind it. */
function recordLines(
  source: readonly Cell[],
  row: readonly string[],
  titles: readonly string[],
  page: TerminalPage,
): readonly string[] {
  const taken = isSeverity(source[0]) && row.length > 1 ? 2 : 1;
  const name = row.slice(0, taken).join(': ');
  const fields = row
    .map((text, index) => ({ title: titles[index] ?? '', text }))
    .slice(taken)
    .filter(({ text }) => text !== '');
  return [
    ...clipLines(wrapWidth(name, page.columns - 2), page.columns - 2).map(
      (line, at) => `${at === 0 ? '- ' : '  '}${line}`,
    ),
    ...fields.flatMap(({ title, text }) => {
      const label = title === '' ? '' : `${title}: `;
      const lines = clipLines(wrapWidth(`${label}${text}`, page.columns - 4), page.columns - 4);
      return lines.map((line, at) => `    ${at === 0 ? line.replace(label, page.paint('dim', label)) : line}`);
    }),
  ];
}

/** As many lines as a record shows of one text; the last one says when there is more. */
function clipLines(lines: readonly string[], columns: number): readonly string[] {
  if (lines.length <= recordTextLines) return lines;
  return [...lines.slice(0, recordTextLines - 1), fitWidth(lines.slice(recordTextLines - 1).join(' '), columns)];
}

/**
 * A table in columns; where a text would need more than two lines in its column, every row is told as a record instead:
 * its first cell, and the others below it by their titles.
 */
export function tableLines(table: Table, page: TerminalPage): readonly string[] {
  const shown = table.rows.slice(0, page.rows);
  const texts = shown.map((row) => table.columns.map((_, index) => terminalCell(row[index] ?? '', textLimit)));
  const titles = table.columns.map((column) => visibleLine(column.title, 100));
  const wanted = titles.map((title, index) =>
    Math.max(displayWidth(title), ...texts.map((row) => displayWidth(row[index] ?? ''))),
  );
  const widths = shareWidths(wanted, page.columns - gap.length * (wanted.length - 1));
  const isCramped = texts.some((row) =>
    row.some((text, index) => wrapWidth(text, widths[index] ?? 0).length > cellLines),
  );
  const more = moreLine(table.rows.length - shown.length + (table.more ?? 0), page);
  if (isCramped) return [...texts.flatMap((row, at) => recordLines(shown[at] ?? [], row, titles, page)), ...more];
  const cell = (text: string, index: number) =>
    padWidth(fitWidth(text, widths[index] ?? 0), widths[index] ?? 0, table.columns[index]?.align ?? 'left');
  const head = titles.map(cell).join(gap).trimEnd();
  const body = texts.flatMap((row, rowIndex) => {
    const wrapped = row.map((text, index) => wrapWidth(text, widths[index] ?? 0));
    const height = Math.max(0, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, index) => paintCell(shown[rowIndex]?.[index], cell(lines[line] ?? '', index), page))
        .join(gap)
        .trimEnd(),
    );
  });
  return [...(head.trim() === '' ? [] : [page.paint('dim', head)]), ...body, ...more];
}
