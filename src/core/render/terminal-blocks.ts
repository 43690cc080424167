import { blockBar, chartValue } from './block-bar.ts';
import { displayWidth, fitWidth, padWidth, wrapWidth } from './display-width.ts';
import { type BarChart, type Block, type Cell, partsOf, type Table } from './document.ts';
import { formatCount } from './metric-format.ts';
import { outcomeStyle, type Paint, terminalCell, withoutCommands } from './terminal-text.ts';
import { visibleBlock, visibleLine } from './visible-text.ts';

export interface TerminalPage {
  readonly paint: Paint;
  /** Columns of the page. */
  readonly columns: number;
  /** Most rows of a table, items of a list and bars of a chart; and most lines of a block of code. */
  readonly rows: number;
}

const gap = '  ';
/** Most characters of one text. */
const textLimit = 2000;
const narrowest = 6;
/** Most lines of one cell. */
const cellLines = 4;
/** Columns of a bar. */
const shortestBar = 5;
const longestBar = 30;

function moreLine(more: number, page: TerminalPage): readonly string[] {
  return more > 0 ? [page.paint('dim', `… and ${formatCount(more)} more`)] : [];
}

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

/** Colours a cell that says an outcome; the text is already padded. */
function paintCell(source: Cell | undefined, text: string, page: TerminalPage): string {
  const part = source === undefined ? undefined : partsOf(source)[0];
  return typeof part === 'object' && part.kind === 'outcome' ? page.paint(outcomeStyle[part.outcome], text) : text;
}

/** A cell's text on as many lines as it needs, up to a limit; the last one says when there is more. */
function wrapCell(text: string, columns: number): readonly string[] {
  const lines = wrapWidth(text, columns);
  if (lines.length <= cellLines) return lines;
  return [...lines.slice(0, cellLines - 1), fitWidth(lines.slice(cellLines - 1).join(' '), columns)];
}

function tableLines(table: Table, page: TerminalPage): readonly string[] {
  const shown = table.rows.slice(0, page.rows);
  const texts = shown.map((row) => table.columns.map((_, index) => terminalCell(row[index] ?? '', textLimit)));
  const titles = table.columns.map((column) => visibleLine(column.title, 100));
  const wanted = titles.map((title, index) =>
    Math.max(displayWidth(title), ...texts.map((row) => displayWidth(row[index] ?? ''))),
  );
  const widths = shareWidths(wanted, page.columns - gap.length * (wanted.length - 1));
  const cell = (text: string, index: number) =>
    padWidth(fitWidth(text, widths[index] ?? 0), widths[index] ?? 0, table.columns[index]?.align ?? 'left');
  const head = titles.map(cell).join(gap).trimEnd();
  const body = texts.flatMap((row, rowIndex) => {
    const wrapped = row.map((text, index) => wrapCell(text, widths[index] ?? 0));
    const height = Math.max(0, ...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      wrapped
        .map((lines, index) => paintCell(shown[rowIndex]?.[index], cell(lines[line] ?? '', index), page))
        .join(gap)
        .trimEnd(),
    );
  });
  const more = table.rows.length - shown.length + (table.more ?? 0);
  return [...(head.trim() === '' ? [] : [page.paint('dim', head)]), ...body, ...moreLine(more, page)];
}

/** Figures stand whole as long as they leave half the page; labels and bars share the rest. */
function barLines(chart: BarChart, page: TerminalPage): readonly string[] {
  const shown = chart.bars.slice(0, page.rows);
  const value = (number: number) => visibleLine(chartValue(number, chart.unit), textLimit);
  const labels = shown.map((bar) => visibleLine(bar.label, textLimit));
  const figures = shown.map(
    (bar) => `${value(bar.value)}${bar.limit === undefined ? '' : ` (limit ${value(bar.limit)})`}`,
  );
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map(displayWidth));
  const figureWidth = Math.min(widest(figures), Math.floor(page.columns / 2));
  const room = page.columns - figureWidth - gap.length - 1;
  const labelWidth = Math.min(widest(labels), room - shortestBar);
  const barWidth = Math.min(longestBar, room - labelWidth);
  const lines = shown.map((bar, index) => {
    const label = padWidth(fitWidth(labels[index] ?? '', labelWidth), labelWidth);
    const drawn = page.paint('cyan', blockBar(bar, chart.max, barWidth));
    return `${label}${gap}${drawn} ${fitWidth(figures[index] ?? '', figureWidth)}`;
  });
  const title = fitWidth(visibleLine(chart.title, 200), page.columns);
  return [title, ...lines, ...moreLine(chart.bars.length - shown.length, page)];
}

function listLines(items: readonly Cell[], page: TerminalPage): readonly string[] {
  const shown = items.slice(0, page.rows);
  const lines = shown.flatMap((item) =>
    wrapWidth(terminalCell(item, textLimit), page.columns - 2).map(
      (line, index) => `${index === 0 ? '- ' : '  '}${line}`,
    ),
  );
  return [...lines, ...moreLine(items.length - shown.length, page)];
}

function codeLines(text: string, page: TerminalPage): readonly string[] {
  const lines = visibleBlock(text, 20_000).split('\n');
  const shown = lines.slice(0, page.rows).map((line) => `${page.paint('dim', '│')} ${line}`);
  return [...shown, ...moreLine(lines.length - shown.length, page)];
}

/** The lines of a block, each safe to print to a log that obeys workflow commands. */
export function terminalBlock(block: Block, page: TerminalPage): readonly string[] {
  const lines = () => {
    switch (block.kind) {
      case 'paragraph':
        return wrapWidth(terminalCell(block.content, textLimit), page.columns);
      case 'list':
        return listLines(block.items, page);
      case 'code':
        return codeLines(block.text, page);
      case 'table':
        return tableLines(block, page);
      case 'bars':
        return barLines(block, page);
    }
  };
  return lines().map(withoutCommands);
}
