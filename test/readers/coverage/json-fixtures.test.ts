import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Coverage } from '../../../src/readers/coverage/coverage.ts';
import type { DeclaredFigures } from '../../../src/readers/coverage/reader.ts';
import { contentOf, figuresOf, readCoverage } from './read-coverage.ts';
import { reportOf } from './report-bytes.ts';

type Pair = readonly [covered: number, total: number];

interface Recorded {
  readonly format: string;
  readonly expected: Readonly<Partial<Record<keyof DeclaredFigures, Pair>>> & { readonly files?: number };
}

const readers: Readonly<Record<string, string>> = {
  'gcovr-json-summary': 'gcovr-summary',
  'istanbul-final': 'istanbul',
  'istanbul-summary': 'istanbul-summary',
  'llvm-cov-json': 'llvm-cov',
  'simplecov-resultset': 'simplecov',
  'xccov-json': 'xccov',
};

const folder = join(import.meta.dirname, '../../../../shared/fixtures/reports');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: the public reports are not at ${folder}`);
const recorded: Record<string, Recorded> = isThere
  ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).files
  : {};
const cases = Object.entries(recorded).filter(([, { format }]) => Object.hasOwn(readers, format));
const closures = 'generated-here/llvm14-closures';

(isThere ? describe : describe.skip)('public reports', () => {
  test('are all here', () => {
    expect(cases).toHaveLength(7);
  });

  test.each(cases)('%s', async (path, { format, expected }) => {
    const read = await readCoverage(reportOf(readFileSync(join(folder, path)), 1000));
    expect(read.format).toBe(readers[format]);
    const totals = read.coverage.totals();
    for (const kind of ['lines', 'branches', 'functions', 'statements', 'regions'] as const) {
      const [covered, total] = expected[kind] ?? [];
      if (total === undefined) continue;
      const declared = read.reading.declared[kind];
      if (declared !== undefined) expect([kind, declared]).toEqual([kind, { covered, total }]);
      // llvm-cov sums lines over functions; the rebuilt lines have a test of their own.
      if (kind in totals && path !== `${closures}.json`) {
        expect([kind, totals[kind as 'lines']]).toEqual([kind, { covered, total }]);
      }
    }
    if (expected.files !== undefined) expect(totals.files).toBe(expected.files);
  });

  test('the lines rebuilt from llvm-cov JSON are the DA records of its LCOV twin', async () => {
    const json = await readCoverage(readFileSync(join(folder, `${closures}.json`)));
    const lcov = await readCoverage(readFileSync(join(folder, `${closures}.lcov`)));
    expect(figuresOf(json.coverage).lines).toBe('17/24');
    const [file] = json.coverage.files();
    const [twin] = lcov.coverage.files();
    for (let line = 1; line <= 30; line += 1)
      expect([line, file?.lineState(line)]).toEqual([line, twin?.lineState(line)]);
    expect(figuresOf(json.coverage).functions).toBe(figuresOf(lcov.coverage).functions);
    expect(json.reading.declared.lines).toEqual(lcov.reading.declared.lines);
  });

  test('the llvm-cov twins read together say no more about lines and functions than each', async () => {
    const both = new Coverage((path) => path);
    await readCoverage(readFileSync(join(folder, `${closures}.json`)), both);
    const before = figuresOf(both);
    await readCoverage(readFileSync(join(folder, `${closures}.lcov`)), both);
    const { lines, functions } = figuresOf(both);
    expect({ lines, functions }).toEqual({ lines: before.lines, functions: before.functions });
  });

  test.each(cases)('%s does not depend on how it is cut into chunks', async (path) => {
    const bytes = readFileSync(join(folder, path));
    const whole = await readCoverage(reportOf(bytes));
    const pieces = await readCoverage(reportOf(bytes, 7));
    expect(contentOf(pieces.coverage)).toEqual(contentOf(whole.coverage));
  });

  test.each(cases)('%s cut anywhere is never read as whole', async (path) => {
    const bytes = readFileSync(join(folder, path)).toString('utf8').trimEnd();
    for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const reading = async () => readCoverage(bytes.slice(0, Math.floor(part * bytes.length)));
      await expect(reading()).rejects.toThrow(/ends inside|not recognised/);
    }
    await expect(readCoverage(bytes.slice(0, -1))).rejects.toMatchObject({ code: 'report-cut-short' });
  });
});
