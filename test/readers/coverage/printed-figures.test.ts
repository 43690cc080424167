import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Figure } from '../../../src/readers/coverage/reader.ts';
import { figuresOf, readCoverage } from './read-coverage.ts';

const folder = join(import.meta.dirname, '../../fixtures/reports');

/** Istanbul's reporters cut after two decimals. */
function percent(figure: Figure | undefined): number {
  return figure === undefined ? Number.NaN : Math.floor((10_000 * figure.covered) / figure.total) / 100;
}

describe("the figures are those of the tool's own print (test/fixtures/reports/README.md)", () => {
  test.each<[string, { statements: number; branches: number; functions: number; lines: number }]>([
    ['jest-30.json', { statements: 60, branches: 50, functions: 50, lines: 100 }],
    ['vitest-5-coverage.json', { statements: 36, branches: 21.42, functions: 40, lines: 40 }],
    ['nyc-18.json', { statements: 52, branches: 42.85, functions: 60, lines: 60 }],
    ['nyc-18-summary.json', { statements: 52, branches: 42.85, functions: 60, lines: 60 }],
    ['c8-12.json', { statements: 76.47, branches: 70, functions: 50, lines: 76.47 }],
  ])('%s', async (name, printed) => {
    const { coverage, reading } = await readCoverage(readFileSync(join(folder, name)));
    const { lines, branches, functions } = coverage.totals();
    expect({
      statements: percent(reading.declared.statements),
      branches: percent(branches),
      functions: percent(functions),
      lines: percent(lines),
    }).toEqual(printed);
  });

  test('gcovr prints per function; its print stands beside the distinct lines', async () => {
    const { coverage, reading } = await readCoverage(readFileSync(join(folder, 'gcovr-8.json')));
    expect(reading.declared).toEqual({
      lines: { covered: 8, total: 11 },
      branches: { covered: 6, total: 14 },
      functions: { covered: 6, total: 8 },
    });
    expect(figuresOf(coverage)).toEqual({ lines: '6/7', branches: '6/12', functions: '6/8' });
  });
});
