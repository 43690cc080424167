import { describe, expect, test } from '@jest/globals';
import { LineBudget, linesOfSegments } from '../../../src/readers/coverage/llvm-cov-lines.ts';
import { figuresOf, readCoverage, totalsOnly } from './read-coverage.ts';

function linesOf(segments: readonly unknown[]): string[] {
  const lines: string[] = [];
  linesOfSegments(segments, new LineBudget(), (line, hit) => void lines.push(`${line}${hit ? '+' : '-'}`));
  return lines;
}

describe('lines rebuilt from segments', () => {
  test.each<[string, readonly unknown[], string[]]>([
    [
      'a region covers its lines',
      [
        [1, 1, 5, true, true, false],
        [3, 2, 0, false, false, false],
      ],
      ['1+', '2+', '3+'],
    ],
    [
      'behind its end there is nothing',
      [
        [1, 1, 0, true, true, false],
        [2, 2, 0, false, false, false],
        [9, 1, 1, true, true, false],
        [9, 9, 0, false, false, false],
      ],
      ['1-', '2-', '9+'],
    ],
    [
      'the highest count of a line stands',
      [
        [1, 1, 0, true, true, false],
        [2, 5, 7, true, true, false],
        [2, 9, 0, true, false, false],
        [3, 2, 0, false, false, false],
      ],
      ['1-', '2+', '3-'],
    ],
    [
      'the region that goes on counts, too',
      [
        [1, 1, 3, true, true, false],
        [2, 5, 0, true, true, false],
        [2, 9, 3, true, false, false],
        [3, 2, 0, false, false, false],
      ],
      ['1+', '2+', '3+'],
    ],
    [
      'a gap does not begin a line',
      [
        [4, 1, 2, true, true, true],
        [4, 9, 0, false, false, false],
      ],
      [],
    ],
    [
      'a gap goes on into the next line',
      [
        [1, 1, 1, true, true, false],
        [1, 9, 0, true, false, true],
        [2, 5, 0, true, true, false],
        [2, 9, 0, false, false, false],
      ],
      ['1+', '2-'],
    ],
    [
      'a left-out region hides its first line',
      [
        [1, 1, 1, true, true, false],
        [2, 1, 0, false, true, false],
        [4, 1, 1, true, false, false],
        [5, 1, 0, false, false, false],
      ],
      ['1+', '5+'],
    ],
    [
      'a return to the outer region starts no line',
      [
        [1, 1, 1, true, true, false],
        [1, 9, 0, false, false, false],
        [3, 1, 4, true, false, false],
      ],
      ['1+'],
    ],
    [
      'version 2.0.0 has no gap flag',
      [
        [1, 1, 1, true, true],
        [2, 2, 0, false, false],
      ],
      ['1+', '2+'],
    ],
    [
      'flags may be numbers',
      [
        [1, 1, 1, 1, 1],
        [1, 9, 0, 0, 0],
      ],
      ['1+'],
    ],
  ])('%s', (_name, segments, expected) => {
    expect(linesOf(segments)).toEqual(expected);
  });

  test('a segment that spans a billion lines is hostile', () => {
    const segments = [
      [1, 1, 1, true, true, false],
      [1_000_000_000, 1, 0, false, false, false],
    ];
    expect(() => linesOf(segments)).toThrow(expect.objectContaining({ code: 'report-hostile' }));
  });

  test.each([
    [['x']],
    [[[0, 1, 1, true, true]]],
    [[[1.5, 1, 1, true, true]]],
    [
      [
        [2, 1, 1, true, true],
        [1, 1, 1, true, true],
      ],
    ],
  ])('%j is malformed', (segments) => {
    expect(() => linesOf(segments)).toThrow(expect.objectContaining({ code: 'report-malformed' }));
  });
});

describe('exports', () => {
  const file = (name: string, more: object = {}) => ({
    filename: name,
    segments: [
      [1, 1, 1, true, true, false],
      [2, 2, 0, false, false, false],
    ],
    ...more,
  });
  const wrap = (data: object) => JSON.stringify({ data: [data], type: 'llvm.coverage.json.export', version: '2.0.1' });

  test('instantiations of a template meet in one branch', async () => {
    const branches = [
      [5, 7, 5, 12, 0, 1, 0, 0, 4],
      [5, 7, 5, 12, 1, 0, 0, 0, 4],
      [6, 1, 6, 4, 0, 0, 0, 0, 4],
    ];
    const { coverage } = await readCoverage(wrap({ files: [file('a.cpp', { branches })] }));
    expect(figuresOf(coverage).branches).toBe('2/4');
  });

  test('functions of files that were left out do not count', async () => {
    const functions = [
      { name: 'a', count: 1, filenames: ['a.cpp'] },
      { name: 'a', count: 0, filenames: ['a.cpp'] },
      { name: 'b', count: 0, filenames: ['a.cpp'] },
      { name: 'c', count: 0, filenames: ['third-party.cpp'] },
    ];
    const { coverage } = await readCoverage(wrap({ files: [file('a.cpp')], functions }));
    expect(figuresOf(coverage).functions).toBe('1/2');
    expect(coverage.totals().files).toBe(1);
  });

  test('one file in two data entries counts once, and declared totals add up', async () => {
    const totals = { lines: { count: 2, covered: 1, percent: 50 } };
    const text = JSON.stringify({
      data: [
        { files: [file('a.cpp')], totals },
        { files: [file('a.cpp')], totals },
      ],
    });
    const { coverage, reading } = await readCoverage(text);
    expect(figuresOf(coverage).lines).toBe('2/2');
    expect(reading.declared.lines).toEqual({ covered: 2, total: 4 });
  });

  test('a summary gives totals and says what that costs', async () => {
    const summary = { lines: { count: 4, covered: 3, percent: 75 }, functions: { count: 1, covered: 1, percent: 100 } };
    const { coverage, reading } = await readCoverage(wrap({ files: [{ filename: 'a.rs', summary }] }));
    expect(figuresOf(coverage).lines).toBe('3/4');
    expect(totalsOnly(coverage)).toEqual(['a.rs']);
    expect(reading.warnings).toEqual([expect.stringContaining('-summary-only')]);
  });

  test.each([
    [{ files: [{ filename: 'a.cpp' }] }],
    [{ files: [{ segments: [] }] }],
    [{ files: [7] }],
    [{ files: [file('a.cpp', { branches: [7] })] }],
  ])('%j is malformed', async (data) => {
    await expect(readCoverage(wrap(data))).rejects.toMatchObject({ code: 'report-malformed' });
  });
});
