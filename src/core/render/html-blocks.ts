import { chartValue } from './block-bar.ts';
import type { BarChart, Block, Cell, Column, Section, Table } from './document.ts';
import { escapeHtml, htmlCell, htmlText } from './html-text.ts';
import { formatCount } from './metric-format.ts';
import { visibleBlock } from './visible-text.ts';

/** Most rows of a table, so that a browser opens the page at once whatever the report holds. */
export const htmlRowLimit = 500;
/** Most characters of one text and of one block of code. */
export const htmlTextLimit = 4000;
const codeLimit = 50_000;
const barLimit = 100;

/** That there are more; empty where there are not. */
export function htmlMore(more: number): string {
  return more > 0 ? `<p class="more">… and ${formatCount(more)} more. The JSON report holds all of them.</p>` : '';
}

/** Whether a phone shows the rows one below the other: tables of figures stay narrow enough. */
function isWide(columns: readonly Column[]): boolean {
  return columns.length > 2 && columns.filter(({ align }) => align === 'right').length * 2 <= columns.length;
}

/** A table whose first column names its rows. Cells are HTML already. */
export function htmlTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  more: number,
): string {
  const align = (column: Column | undefined) => (column?.align === 'right' ? ' class="number"' : '');
  const head = columns.map((column) => `<th scope="col"${align(column)}>${htmlText(column.title, 200)}</th>`).join('');
  const names = columns.map((column) => ` data-name="${htmlText(column.title, 200)}"`);
  const cellOf = (text: string, index: number) =>
    text === '' ? '<td></td>' : `<td${align(columns[index])}${names[index]}>${text}</td>`;
  const body = rows
    .map((cells) => `<tr>${columns.map((_, index) => cellOf(cells[index] ?? '', index)).join('')}</tr>`)
    .join('\n');
  return `<div class="scroll" role="region" aria-label="${htmlText(caption, 200)}" tabindex="0"><table${isWide(columns) ? ' class="wide"' : ''}>
<caption>${htmlText(caption, 200)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>
${htmlMore(more)}`;
}

function tableOf(table: Table, title: string): string {
  const shown = table.rows.slice(0, htmlRowLimit);
  const rows = shown.map((row) => row.map((cell) => htmlCell(cell, htmlTextLimit)));
  return htmlTable(title, table.columns, rows, table.rows.length - shown.length + (table.more ?? 0));
}

/** One line of SVG per bar: the track, the bar, and the limit as a mark. Colours come from the style sheet. */
function barLine(bar: BarChart['bars'][number], chart: BarChart): string {
  const scale = (value: number) =>
    chart.max > 0 && Number.isFinite(value) ? (Math.min(1, Math.max(0, value / chart.max)) * 100).toFixed(2) : '0';
  const short = bar.limit !== undefined && Number.isFinite(bar.limit);
  const mark = short ? `<rect class="limit" x="${scale(bar.limit ?? 0)}" y="0" width="0.6" height="10"/>` : '';
  const limit = short
    ? ` <span class="muted">limit ${htmlText(chartValue(bar.limit ?? 0, chart.unit), 40)}</span>`
    : '';
  return `<li><span class="label">${htmlText(bar.label, 200)}</span>
<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="track" y="2" width="100" height="6"/><rect class="bar" y="2" width="${scale(bar.value)}" height="6"/>${mark}</svg>
<span class="value">${htmlText(chartValue(bar.value, chart.unit), 40)}${limit}</span></li>`;
}

function barsOf(chart: BarChart): string {
  const shown = chart.bars.slice(0, barLimit);
  return `<figure><figcaption>${htmlText(chart.title, 200)}</figcaption>
<ul class="bars">
${shown.map((bar) => barLine(bar, chart)).join('\n')}
</ul>
${htmlMore(chart.bars.length - shown.length)}</figure>`;
}

/** A list of at most so many items as a table has rows. */
export function htmlList(items: readonly Cell[]): string {
  const shown = items.slice(0, htmlRowLimit).map((item) => `<li>${htmlCell(item, htmlTextLimit)}</li>`);
  return `<ul>\n${shown.join('\n')}\n</ul>\n${htmlMore(items.length - shown.length)}`;
}

function htmlBlock(block: Block, title: string): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${htmlCell(block.content, htmlTextLimit)}</p>`;
    case 'list':
      return htmlList(block.items);
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(visibleBlock(block.text, codeLimit))}</code></pre>`;
    case 'table':
      return tableOf(block, title);
    case 'bars':
      return barsOf(block);
  }
}

/** A section of the page, or one that is closed until the reader opens it; `id` is what a table of contents links to. */
export function htmlSection(section: Section, id?: string): string {
  const title = htmlText(section.title, 200);
  const level = section.part === undefined ? 'h2' : 'h3';
  const blocks = section.blocks.map((block) => htmlBlock(block, section.title)).join('\n');
  return section.folded === true
    ? `<details class="card"><summary><${level}>${title}</${level}></summary>\n${blocks}\n</details>`
    : `<section class="card"${id === undefined ? '' : ` id="${id}"`}><${level}>${title}</${level}>\n${blocks}\n</section>`;
}
