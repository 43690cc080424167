import type { TestFailure } from '../../../readers/test-results/test-tally.ts';

/** A test with its place, or a suite that failed outside its tests. */
export type Named = Pick<TestFailure, 'suite' | 'name' | 'file' | 'line'>;

/** The full name as people read it: `Booking › past dates › are refused`. */
export function fullName({ suite, name }: Pick<Named, 'suite' | 'name'>): string {
  return [...suite, ...(name === undefined ? [] : [name])].join(' › ');
}

/** File and line; undefined where the report names no file. */
export function placeOf({ file, line }: Named): { readonly file: string; readonly line?: number } | undefined {
  if (file === undefined) return undefined;
  return line === undefined ? { file } : { file, line };
}
