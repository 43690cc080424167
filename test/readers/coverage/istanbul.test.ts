import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { figuresOf, readCoverage, totalsOnly } from './read-coverage.ts';

const at = (line: number, column = 0, endLine = line, endColumn: number | null = 9) => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
});
const entry = (path: string, more: object = {}) => ({
  path,
  statementMap: {},
  fnMap: {},
  branchMap: {},
  s: {},
  f: {},
  b: {},
  ...more,
});
const map = (...entries: { path: string }[]) =>
  JSON.stringify(Object.fromEntries(entries.map((one) => [one.path, one])));

describe('coverage map', () => {
  test('a line is hit when any statement that starts on it ran', async () => {
    const statementMap = { 0: at(1), 1: at(1, 20), 2: at(2), 3: at(2, 5, 9) };
    const { format, coverage, reading } = await readCoverage(
      map(entry('/repo/a.js', { statementMap, s: { 0: 0, 1: 4, 2: 0, 3: 0 } })),
    );
    expect(format).toBe('istanbul');
    expect(figuresOf(coverage).lines).toBe('1/2');
    expect(reading.declared.statements).toEqual({ covered: 1, total: 4 });
  });

  test('each arm of a branch counts; branches at one place stay apart', async () => {
    const branchMap = {
      0: { type: 'if', loc: at(1), locations: [at(1), at(1)], line: 1 },
      1: { type: 'cond-expr', loc: at(1), locations: [at(1), at(1)] },
    };
    const { coverage } = await readCoverage(map(entry('/repo/a.js', { branchMap, b: { 0: [1, 0], 1: [0, 0] } })));
    expect(figuresOf(coverage).branches).toBe('1/4');
  });

  test('maps of one file merge by place, whatever their numbering', async () => {
    const first = entry('/repo/a.js', {
      statementMap: { 0: at(1), 1: at(2) },
      s: { 0: 1, 1: 0 },
      fnMap: { 0: { name: 'f', decl: at(1), loc: at(1, 0, 3) }, 1: { name: 'g', decl: at(5), loc: at(5, 0, 6) } },
      f: { 0: 1, 1: 0 },
      branchMap: { 0: { loc: at(2), locations: [at(2), at(2)] } },
      b: { 0: [1, 0] },
    });
    const second = entry('/repo/a.js', {
      statementMap: { 7: at(2), 9: at(1) },
      s: { 7: 3, 9: 0 },
      fnMap: { 4: { name: 'g', decl: at(5), loc: at(5, 0, 6) }, 5: { name: 'f', decl: at(1), loc: at(1, 0, 3) } },
      f: { 4: 2, 5: 0 },
      branchMap: { 3: { loc: at(2), locations: [at(2), at(2)] } },
      b: { 3: [0, 2] },
    });
    const { coverage } = await readCoverage(map(first));
    await readCoverage(map(second), coverage);
    expect(figuresOf(coverage)).toEqual({ lines: '2/2', branches: '2/2', functions: '2/2' });
  });

  test('ends without a column, and counts that are no numbers', async () => {
    const statementMap = { 0: at(1, 0, 1, null), 1: { start: { line: null }, end: {} }, 2: at(3) };
    const { coverage } = await readCoverage(
      map(entry('/repo/a.js', { statementMap, s: { 0: 1, 1: 1, 2: 'many', 8: 1 } })),
    );
    expect(figuresOf(coverage).lines).toBe('1/2');
  });

  test('the file named __proto__ is a file', async () => {
    const { coverage } = await readCoverage(
      `{"/repo/a.js":${JSON.stringify(entry('/repo/a.js'))},"__proto__":${JSON.stringify(entry(''))}}`,
    );
    expect([...coverage.files()].map(({ path }) => path)).toEqual(['/repo/a.js', '__proto__']);
  });

  test('an entry without statements is malformed', async () => {
    await expect(
      readCoverage(`{"/repo/a.js":${JSON.stringify(entry('/repo/a.js'))},"b":{"path":"b"}}`),
    ).rejects.toMatchObject({
      code: 'report-malformed',
    });
  });
});

describe('Jest', () => {
  const jest = readFileSync(join(import.meta.dirname, '../../fixtures/reports/jest-30.json'), 'utf8');

  test("the coverageMap in Jest's output gives the figures that Jest printed", async () => {
    const { format, coverage, reading } = await readCoverage(jest);
    expect(format).toBe('istanbul');
    // Jest 30.5 printed for lib.js: 60 % statements, 50 % branches, 50 % functions, 100 % lines.
    expect(figuresOf(coverage)).toEqual({ lines: '1/1', branches: '1/2', functions: '1/2' });
    expect(reading.declared.statements).toEqual({ covered: 3, total: 5 });
  });

  test('without a coverageMap it says how to get one', async () => {
    const { coverageMap: _, ...rest } = JSON.parse(jest);
    await expect(readCoverage(JSON.stringify(rest))).rejects.toMatchObject({
      code: 'report-unknown-format',
      mend: expect.stringContaining('--coverage'),
    });
  });
});

describe('summary', () => {
  const figure = (covered: number, total: number) => ({
    total,
    covered,
    skipped: 0,
    pct: total === 0 ? 'Unknown' : 50,
  });
  const summary = (covered: number, total: number) => ({
    lines: figure(covered, total),
    statements: figure(covered, total),
    functions: figure(0, 0),
    branches: figure(0, 0),
    branchesTrue: figure(0, 0),
  });

  test('gives totals for each file', async () => {
    const { format, coverage, reading } = await readCoverage(
      JSON.stringify({ total: summary(1, 4), '/repo/a.js': summary(1, 3), '/repo/b.js': summary(0, 1) }),
    );
    expect(format).toBe('istanbul-summary');
    expect(figuresOf(coverage).lines).toBe('1/4');
    expect(totalsOnly(coverage)).toEqual(['/repo/a.js', '/repo/b.js']);
    expect(reading.declared.lines).toEqual({ covered: 1, total: 4 });
  });

  test('the total alone stands for everything', async () => {
    const { coverage, reading } = await readCoverage(JSON.stringify({ total: summary(1, 4) }));
    expect(figuresOf(coverage).lines).toBe('1/4');
    expect(reading.warnings).toHaveLength(2);
  });

  test('a file without counted lines is malformed', async () => {
    await expect(
      readCoverage(JSON.stringify({ total: summary(1, 4), b: { lines: { pct: 100 } } })),
    ).rejects.toMatchObject({ code: 'report-malformed' });
  });
});
