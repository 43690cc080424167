import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tallyOf } from './tally-of.ts';

interface Recorded {
  readonly format: string;
  readonly expected: Readonly<Record<string, number | boolean>>;
}

const folder = join(import.meta.dirname, '../../../../shared/fixtures/reports');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: the public reports are not at ${folder}`);
const recorded: Record<string, Recorded> = isThere
  ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).files
  : {};
const cases = Object.entries(recorded).filter(([, { format }]) => format === 'junit' || format === 'trx');

(isThere ? describe : describe.skip)('public reports', () => {
  test('are all here', () => {
    expect(cases).toHaveLength(32);
  });

  test.each(cases)('%s', async (path, { format, expected }) => {
    const { reader, summary } = await tallyOf(readFileSync(join(folder, path)));
    const { totals } = summary;
    const figures: Readonly<Record<string, number>> = {
      ...totals,
      failed_or_error: totals.failed + totals.errors,
      runs: totals.total,
    };
    expect(reader).toBe(format);
    for (const [figure, value] of Object.entries(expected)) {
      if (figure !== 'peers_disagree') expect([figure, figures[figure]]).toEqual([figure, value]);
    }
  });
});
