import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tallyOf } from './tally-of.ts';

interface Recorded {
  readonly format: string;
  readonly expected: {
    readonly total?: number;
    readonly tests?: number;
    readonly passed?: number;
    readonly failed?: number;
    readonly skipped?: number;
    readonly test_case_nodes?: { readonly Passed: number; readonly Failed: number; readonly Skipped: number };
  };
}

const readers: Readonly<Record<string, string>> = {
  ctrf: 'ctrf',
  'go-test-json': 'go-test',
  'mocha-json': 'mocha',
  'rspec-json': 'rspec',
  'xcresult-tests-json': 'xcresult-tests',
};

const folder = join(import.meta.dirname, '../../../../shared/fixtures/reports');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: the public reports are not at ${folder}`);
const recorded: Record<string, Recorded> = isThere
  ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).files
  : {};
const cases = Object.entries(recorded).filter(([, { format }]) => Object.hasOwn(readers, format));

(isThere ? describe : describe.skip)('public reports', () => {
  test('are all here', () => {
    expect(cases).toHaveLength(5);
  });

  test.each(cases)('%s', async (path, { format, expected }) => {
    const { reader, summary } = await tallyOf(readFileSync(join(folder, path)), { chunkSize: 1000 });
    const { totals } = summary;
    expect(reader).toBe(readers[format]);
    const nodes = expected.test_case_nodes;
    expect({ total: totals.total, passed: totals.passed, failed: totals.failed, skipped: totals.skipped }).toEqual({
      total: expected.total ?? expected.tests,
      passed: expected.passed ?? nodes?.Passed,
      failed: expected.failed ?? nodes?.Failed,
      skipped: expected.skipped ?? nodes?.Skipped,
    });
    expect(totals.errors).toBe(0);
  });
});
