import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tallyOf } from './tally-of.ts';

const folder = join(import.meta.dirname, '../../fixtures/reports');

describe("the figures are those of the tool's own print (test/fixtures/reports/README.md)", () => {
  test.each([
    ['jest-30.json', 'jest', { passed: 4, failed: 1, skipped: 2, errors: 0, suiteErrors: 2 }],
    // Vitest prints the expected failure apart; it has passed.
    ['vitest-5.json', 'jest', { passed: 3, failed: 1, skipped: 2, errors: 0, suiteErrors: 1 }],
    // Mocha counts the failed hook among the failing.
    ['mocha-12.json', 'mocha', { passed: 4, failed: 1, skipped: 2, errors: 1, suiteErrors: 0 }],
    ['go-1.26.json', 'go-test', { passed: 3, failed: 4, skipped: 1, errors: 0, suiteErrors: 1 }],
    // node:test counts the test cancelled by a broken hook apart from the failed.
    ['node-24.tap', 'tap', { passed: 4, failed: 3, skipped: 2, errors: 0, suiteErrors: 0 }],
  ])('%s', async (name, id, printed) => {
    const { reader, summary } = await tallyOf(readFileSync(join(folder, name)));
    expect(reader).toBe(id);
    expect(summary.totals).toMatchObject(printed);
  });

  test('go test: failures have their place, the failed build its error', async () => {
    const { failures } = (await tallyOf(readFileSync(join(folder, 'go-1.26.json')))).summary;
    expect(failures.map(({ name, file, line, message }) => [name, file, line, message])).toEqual([
      [undefined, undefined, undefined, 'broken/a_test.go:3:28: undefined: undefined'],
      ['TestPanics', '/repo/crash/a_test.go', 4, 'panic: assignment to entry in nil map [recovered, repanicked]'],
      ['TestSub/bad_one', 'example.com/app/store/a_test.go', 5, 'no'],
      ['TestSub', undefined, undefined, expect.stringContaining('a subtest of it failed')],
      ['TestFail', 'example.com/app/store/a_test.go', 4, 'expected 1, got 2'],
    ]);
  });
});
