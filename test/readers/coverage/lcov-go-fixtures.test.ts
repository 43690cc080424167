import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Figure } from '../../../src/readers/coverage/reader.ts';
import { readCoverage } from './read-coverage.ts';

type Pair = readonly [number, number];

interface Recorded {
  readonly format: string;
  readonly expected: {
    readonly lines?: Pair;
    readonly functions?: Pair;
    readonly branches?: Pair;
    readonly statements?: Pair;
    readonly files?: number;
    readonly declared_LF_LH?: Pair;
    readonly da_lines?: Pair;
    readonly lcov2_differs?: { readonly functions?: Pair; readonly branches?: Pair };
  };
}

const folder = join(import.meta.dirname, '../../../../shared/fixtures/reports');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: the public reports are not at ${folder}`);
const recorded: Record<string, Recorded> = isThere
  ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).files
  : {};
const cases = Object.entries(recorded).filter(([, { format }]) => format === 'lcov' || format === 'go-cover');

function pair(figure: Figure | undefined): Pair | undefined {
  return figure === undefined ? undefined : [figure.covered, figure.total];
}

(isThere ? describe : describe.skip)('public reports', () => {
  test('are all here', () => {
    expect(cases.map(([path]) => path).filter((path) => path.startsWith('lcov/'))).toHaveLength(8);
    expect(cases).toHaveLength(11);
  });

  test.each(cases)('%s', async (path, { format, expected }) => {
    const read = await readCoverage(readFileSync(join(folder, path)));
    const totals = read.coverage.totals();
    expect(read.format).toBe(format);
    // Where lcov 1.16 does not know a record (FNL, exception branches), the figure of lcov 2.5 is the right one.
    const functions = expected.lcov2_differs?.functions ?? expected.functions;
    const branches = expected.lcov2_differs?.branches ?? expected.branches;
    const lines = expected.lines ?? expected.da_lines;
    if (lines !== undefined) expect(pair(totals.lines)).toEqual(lines);
    if (functions !== undefined) expect(pair(totals.functions)).toEqual(functions);
    if (branches !== undefined) expect(pair(totals.branches)).toEqual(branches);
    if (expected.statements !== undefined) expect(pair(read.reading.declared.statements)).toEqual(expected.statements);
    if (expected.files !== undefined) expect(totals.files).toBe(expected.files);
    if (expected.declared_LF_LH !== undefined) {
      expect(pair(read.reading.declared.lines)).toEqual(expected.declared_LF_LH);
    }
  });
});
