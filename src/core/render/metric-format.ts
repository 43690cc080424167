import type { Metric, Unit } from '../model/metric.ts';

const sizes = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** A number with its thousands apart and up to `decimals` decimals. By hand: loading `Intl` takes as long as all the rest of a run. */
function grouped(value: number, decimals: number): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const rest = fraction.replace(/0+$/, '');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest === '' ? '' : `.${rest}`);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** `1234567` as `1,234,567`; the same in every locale, with at most two decimals. */
export function formatCount(value: number): string {
  return grouped(value, 2);
}

/** `1 test`, `1,234 tests`: for nouns that take an s. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Towards zero at two decimals: a figure is never shown better than it is. The tiny term undoes binary fractions such as 78.21 * 100. */
function cut(value: number): string {
  const hundredths = Math.trunc(value * 100 + Math.sign(value) * 1e-9);
  return (hundredths / 100).toFixed(2);
}

function formatBytes(value: number): string {
  let power = 0;
  let rest = Math.abs(value);
  while (rest >= 1024 && power < sizes.length - 1) {
    rest /= 1024;
    power += 1;
  }
  const amount = power === 0 ? formatCount(rest) : rest.toFixed(1);
  return `${value < 0 ? '-' : ''}${amount} ${sizes[power]}`;
}

/** Milliseconds in the unit a reader would say: `412 ms`, `3.2 s`, `4 min 10 s`, `2 h 5 min`. */
export function formatDuration(ms: number): string {
  const sign = ms < 0 ? '-' : '';
  const size = Math.abs(ms);
  if (size < 1000) return `${sign}${formatCount(Math.round(size * 10) / 10)} ms`;
  if (size < 60_000) return `${sign}${(Math.floor(size / 100) / 10).toFixed(1)} s`;
  const seconds = Math.floor(size / 1000);
  if (seconds < 3600) return `${sign}${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${sign}${formatCount(Math.floor(seconds / 3600))} h ${Math.floor((seconds % 3600) / 60)} min`;
}

/** A metric's value in words; `unknown` where it was not measured. Percentages have two decimals and are never rounded up. */
export function formatValue(value: number | null, unit: Unit): string {
  if (value === null || !Number.isFinite(value)) return 'unknown';
  switch (unit) {
    case 'percent':
      return `${cut(value)}%`;
    case 'count':
      return formatCount(value);
    case 'ms':
      return formatDuration(value);
    case 'bytes':
      return formatBytes(value);
    case 'per-second':
      return `${formatCount(value)}/s`;
    case 'ratio':
      return grouped(value, 4);
  }
}

/** Signed distance to the baseline; undefined where one of the two is not known. Percentages differ in percentage points. */
export function formatDelta(metric: Metric): string | undefined {
  if (metric.value === null || metric.baseline === undefined) return undefined;
  const delta = metric.value - metric.baseline;
  if (!Number.isFinite(delta)) return undefined;
  const size = Math.abs(delta);
  const text = metric.unit === 'percent' ? `${cut(size)} points` : formatValue(size, metric.unit);
  if (!/[1-9]/.test(text)) return 'unchanged';
  return `${delta > 0 ? '+' : '\u2212'}${text}`;
}
