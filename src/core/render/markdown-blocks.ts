import { blockBar, chartValue } from './block-bar.ts';
import type { Detail } from './detail.ts';
import type { BarChart, Block, Cell, Column, Section, Table } from './document.ts';
import { markdownCell, markdownFence, markdownText } from './markdown-text.ts';
import { formatCount } from './metric-format.ts';
import { visibleBlock } from './visible-text.ts';

/** Columns of a full bar drawn with block characters. */
const barColumns = 20;

/** `and 1,234 more`, or an empty text. */
function moreText(more: number): string {
  return more > 0 ? `… and ${formatCount(more)} more` : '';
}

/** A table of cells that are Markdown already; `more` rows were left out. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[], more: number): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = line(columns.map((column) => (column.title === '' ? ' ' : markdownText(column.title, 100, 'cell'))));
  const rule = line(columns.map((column) => (column.align === 'right' ? '---:' : ':---')));
  const body = rows.map((cells) => line(columns.map((_, index) => cells[index] ?? '')));
  const table = [head, rule, ...body].join('\n');
  return more > 0 ? `${table}\n\n${moreText(more)}` : table;
}

function tableOf(table: Table, detail: Detail): string {
  const shown = table.rows.slice(0, detail.rows);
  const more = table.rows.length - shown.length + (table.more ?? 0);
  if (table.columns.length === 0) return '';
  return markdownTable(
    table.columns,
    shown.map((row) => row.map((cell) => markdownCell(cell, detail.text, 'cell'))),
    more,
  );
}

function barsOf(chart: BarChart, detail: Detail): string {
  const shown = chart.bars.slice(0, detail.rows);
  const limits = shown.some((bar) => bar.limit !== undefined);
  const columns: Column[] = [{ title: chart.title }, { title: '' }, { title: 'Value', align: 'right' }];
  if (limits) columns.push({ title: 'Limit', align: 'right' });
  const rows = shown.map((bar) => [
    markdownText(bar.label, detail.text, 'cell'),
    `\`${blockBar(bar, chart.max, barColumns)}\``,
    markdownText(chartValue(bar.value, chart.unit), 100, 'cell'),
    bar.limit === undefined ? '' : markdownText(chartValue(bar.limit, chart.unit), 100, 'cell'),
  ]);
  return markdownTable(columns, rows, chart.bars.length - shown.length);
}

/** List items, each on one line. */
export function markdownList(items: readonly Cell[], detail: Detail): string {
  const lines = items.slice(0, detail.rows).map((item) => `- ${markdownCell(item, detail.text, 'line') || '(empty)'}`);
  const more = items.length - lines.length;
  return (more > 0 ? [...lines, `- ${moreText(more)}`] : lines).join('\n');
}

function markdownBlock(block: Block, detail: Detail): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownCell(block.content, detail.text, 'line');
    case 'list':
      return markdownList(block.items, detail);
    case 'code':
      return markdownFence(visibleBlock(block.text, detail.code));
    case 'table':
      return tableOf(block, detail);
    case 'bars':
      return barsOf(block, detail);
  }
}

/** A section under a heading of its own, or closed until the reader opens it. */
export function markdownSection(section: Section, detail: Detail, folded: boolean): string {
  if (!folded) return markdownChapter(section, detail, section.part === undefined ? 3 : 4);
  const title = markdownText(section.title, 200, 'html') || '(untitled)';
  const summary = `<details>\n<summary>${title}</summary>`;
  return [summary, ...markdownSectionBlocks(section, detail), '</details>'].join('\n\n');
}

/** A section under a heading of the given level. */
export function markdownChapter(section: Section, detail: Detail, level: 2 | 3 | 4): string {
  const title = markdownText(section.title, 200, 'line') || '(untitled)';
  return [`${'#'.repeat(level)} ${title}`, ...markdownSectionBlocks(section, detail)].join('\n\n');
}

function markdownSectionBlocks(section: Section, detail: Detail): readonly string[] {
  return section.blocks.map((block) => markdownBlock(block, detail)).filter((text) => text !== '');
}

/** What was left out for want of space, by title. */
export function leftOut(sections: readonly Section[], detail: Detail): string {
  if (sections.length === 0 || detail.sections === 'none') return '';
  const titles = sections.slice(0, 20).map((section) => markdownText(section.title, 80, 'line'));
  const more = sections.length - titles.length;
  return `Left out here for length: ${titles.join(', ')}${more > 0 ? ` and ${formatCount(more)} more` : ''}. The JSON report holds all of it.`;
}
