import { formatCount, formatDuration } from './metric-format.ts';

/** A bar of `columns` block characters; `limit` is marked where it falls. */
export function blockBar(
  bar: { readonly value: number; readonly limit?: number },
  max: number,
  columns: number,
): string {
  const share = max > 0 && Number.isFinite(bar.value) ? Math.min(1, Math.max(0, bar.value / max)) : 0;
  const filled = Math.floor(share * columns);
  const cells = [...'█'.repeat(filled), ...'░'.repeat(columns - filled)];
  if (bar.limit !== undefined && max > 0 && bar.limit >= 0 && bar.limit <= max) {
    cells[Math.min(columns - 1, Math.floor((bar.limit / max) * columns))] = '│';
  }
  return cells.join('');
}

/** A chart's value with its unit, for example `78.21%` or `5 files`; milliseconds as the duration that they are, `412 ms` or `1.2 s`. */
export function chartValue(value: number, unit: string): string {
  if (!Number.isFinite(value)) return 'unknown';
  if (unit === 'ms') return formatDuration(value);
  return unit === '' ? formatCount(value) : `${formatCount(value)}${unit === '%' ? '' : ' '}${unit}`;
}
