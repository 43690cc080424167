import { type AuditRow, auditColumns } from '../core/evidence/audit-rows.ts';
import { markdownText } from '../core/render/markdown-text.ts';
import { visibleLine } from '../core/render/visible-text.ts';

export const auditFormats = ['json', 'csv', 'markdown'] as const;
export type AuditFormat = (typeof auditFormats)[number];

/** Characters of one cell of a Markdown table; the other formats hold all of it. */
const maxCell = 300;

/** Rows in one format, with a line end. */
export function formatRows(rows: readonly AuditRow[], format: AuditFormat): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const cells = rows.map((row) => auditColumns.map((column) => row[column]));
  if (format === 'csv') return [auditColumns, ...cells].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
  const lines = [
    auditColumns,
    auditColumns.map(() => '---'),
    ...cells.map((row) => row.map((cell) => markdownText(cell, maxCell, 'cell'))),
  ];
  return lines.map((row) => `| ${row.join(' | ')} |\n`).join('');
}

/**
 * A cell after RFC 4180. A spreadsheet takes text that starts with one of these characters for a formula, so an apostrophe
 * goes in front of it (OWASP, "CSV Injection"); white space in front does not hide it.
 */
function csvCell(text: string): string {
  const shown = visibleLine(text);
  const safe = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/.test(shown) ? `'${shown}` : shown;
  return /[",\s]/.test(safe) || safe !== shown ? `"${safe.replaceAll('"', '""')}"` : safe;
}
