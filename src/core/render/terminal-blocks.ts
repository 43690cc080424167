import { blockBar, chartValue } from './block-bar.ts';
import { displayWidth, fitWidth, padWidth, wrapWidth } from './display-width.ts';
import type { BarChart, Block, Cell } from './document.ts';
import { gap, moreLine, type TerminalPage, textLimit } from './terminal-page.ts';
import { tableLines } from './terminal-table.ts';
import { terminalCell } from './terminal-text.ts';
import { visibleBlock, visibleLine } from './visible-text.ts';
import { withoutCommands } from './workflow-commands.ts';

/** Columns of a bar. */
const shortestBar = 5;
const longestBar = 30;

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
