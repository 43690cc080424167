import { describe, expect, test } from '@jest/globals';
import { figuresOf, readCoverage } from './read-coverage.ts';

describe('SimpleCov', () => {
  test('results of several commands merge; null and ignored lines are no code', async () => {
    const result = (lines: unknown[], timestamp: number) => ({ coverage: { '/repo/a.rb': lines }, timestamp });
    const { format, coverage, reading } = await readCoverage(
      JSON.stringify({ RSpec: result([1, null, 0, 0, 'ignored'], 100), Cucumber: result([0, null, 2, 0, null], 200) }),
    );
    expect(format).toBe('simplecov');
    expect(figuresOf(coverage).lines).toBe('2/3');
    expect(reading.timestamp).toEqual(new Date(200_000));
  });

  test('lines with branches and methods', async () => {
    const file = {
      lines: [1, 0],
      branches: { '[:if, 0, 2, 4, 7, 7]': { '[:then, 1, 3, 6, 3, 10]': 1, '[:else, 2, 5, 6, 5, 10]': 0 } },
      methods: { '["A", :b, 1, 2, 3, 4]': 0 },
    };
    const renumbered = {
      ...file,
      branches: { '[:if, 9, 2, 4, 7, 7]': { '[:then, 8, 3, 6, 3, 10]': 0, '[:else, 7, 5, 6, 5, 10]': 1 } },
    };
    const { coverage } = await readCoverage(
      JSON.stringify({
        a: { coverage: { 'a.rb': file }, timestamp: 1 },
        b: { coverage: { 'a.rb': renumbered }, timestamp: 1 },
      }),
    );
    expect(figuresOf(coverage)).toEqual({ lines: '1/2', branches: '2/2', functions: '0/1' });
  });

  test('the JSON formatter', async () => {
    const branches = [
      { type: 'then', start_line: 3, end_line: 3, coverage: 1, inline: false, report_line: 2 },
      { type: 'else', start_line: 5, end_line: 5, coverage: 'ignored', inline: false, report_line: 2 },
    ];
    const text = JSON.stringify({
      meta: { simplecov_version: '0.22.0' },
      coverage: { '/repo/a.rb': { lines: [1, 0, null], branches } },
      groups: {},
    });
    const { format, coverage } = await readCoverage(text);
    expect(format).toBe('simplecov');
    expect(figuresOf(coverage)).toMatchObject({ lines: '1/2', branches: '1/1' });
  });

  test.each([
    [{ a: { coverage: { f: [1], g: 7 }, timestamp: 1 } }],
    [{ a: { coverage: { f: { lines: [1], branches: { x: {} } } }, timestamp: 1 } }],
  ])('%j is malformed', async (value) => {
    await expect(readCoverage(JSON.stringify(value))).rejects.toMatchObject({ code: 'report-malformed' });
  });
});

describe('gcovr', () => {
  const line = (line_number: number, count: number, more: object = {}) => ({
    line_number,
    count,
    branches: [],
    'gcovr/noncode': false,
    ...more,
  });
  const wrap = (file: object) =>
    JSON.stringify({ 'gcovr/format_version': '0.11', files: [{ file: 'src/a.cpp', functions: [], ...file }] });

  test('a line of two functions counts once, left-out lines do not', async () => {
    const branches = (...counts: number[]) => counts.map((count) => ({ count, fallthrough: false, throw: false }));
    const lines = [
      line(1, 0, { function_name: 'f<int>', branches: branches(0, 1) }),
      line(1, 2, { function_name: 'f<double>', branches: branches(0, 0) }),
      line(2, 0),
      line(3, 0, { 'gcovr/noncode': true }),
      line(4, 0, { 'gcovr/excluded': true }),
    ];
    const functions = [
      { name: 'f', lineno: 1, execution_count: 2 },
      { name: 'g', lineno: 2, execution_count: 0 },
      { name: 'h', lineno: 4, execution_count: 0, 'gcovr/excluded': true },
    ];
    const { format, coverage } = await readCoverage(wrap({ lines, functions }));
    expect(format).toBe('gcovr');
    expect(figuresOf(coverage)).toEqual({ lines: '1/2', branches: '1/2', functions: '1/2' });
  });

  test.each([[{ lines: [{ count: 1 }] }], [{ lines: [7] }], [{ file: 7 }]])('%j is malformed', async (file) => {
    await expect(readCoverage(wrap(file))).rejects.toMatchObject({ code: 'report-malformed' });
  });

  test('a summary without counters is malformed', async () => {
    const text = JSON.stringify({
      'gcovr/summary_format_version': '0.6',
      files: [{ filename: 'a.cpp', line_percent: 100 }],
    });
    await expect(readCoverage(text)).rejects.toMatchObject({ code: 'report-malformed' });
  });
});
