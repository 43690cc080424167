import type { ScannerRun } from './reader.ts';

/** The source of facts that a report tells the date of; undefined where it tells none. */
export function dataOf(name: string, date: unknown): ScannerRun['data'] | undefined {
  const at = typeof date === 'string' ? new Date(date) : undefined;
  return at === undefined || Number.isNaN(at.getTime()) ? undefined : [{ name, date: at }];
}
