import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Coverage } from '../../../src/readers/coverage/coverage.ts';
import { functionKey } from '../../../src/readers/coverage/function-key.ts';
import { recogniseCoverage } from '../../../src/readers/coverage/recognise.ts';
import { contentOf, figuresOf, totalsOnly } from './read-coverage.ts';
import { reportOf } from './report-bytes.ts';

function empty(): Coverage {
  return new Coverage((path) => path);
}

describe('paths', () => {
  test('that map to one file merge', () => {
    const coverage = new Coverage((path, roots) => [...roots, path].join('/').replace('/ci/', ''));
    coverage.file('/ci/a.c').line(1, false);
    coverage.file('a.c').line(1, true);
    coverage.file('a.c', ['src']).line(1, false);
    coverage.file('a.c', ['src']).line(2, true);
    expect([...coverage.files()].map((file) => [file.path, file.lines])).toEqual([
      ['a.c', { covered: 1, total: 1 }],
      ['src/a.c', { covered: 1, total: 2 }],
    ]);
    expect(coverage.get('src/a.c')?.lineState(2)).toBe('hit');
    expect(coverage.get('/ci/a.c')).toBeUndefined();
  });

  test('are mapped once each', () => {
    const asked: string[] = [];
    const coverage = new Coverage((path) => {
      asked.push(path);
      return path;
    });
    for (const path of ['a', 'b', 'a', 'b', 'a']) coverage.file(path);
    expect(asked).toEqual(['a', 'b']);
  });

  test('beyond any repository are refused', () => {
    const coverage = empty();
    const fill = () => {
      for (let at = 0; at < 300_001; at += 1) coverage.file(`${at}`);
    };
    expect(fill).toThrow(expect.objectContaining({ code: 'report-too-large' }));
  });
});

describe('lines', () => {
  test('have a state, and the missed are listed in order', () => {
    const file = empty().file('a');
    for (const [line, hit] of [
      [9, false],
      [3, true],
      [5, false],
      [5, true],
      [70_000, false],
      [2, false],
      [4e9, false],
    ] as const) {
      file.line(line, hit);
    }
    expect([1, 2, 3, 5, 9, 70_000, 4e9].map((line) => file.lineState(line))).toEqual([
      'none',
      'missed',
      'hit',
      'hit',
      'missed',
      'missed',
      'missed',
    ]);
    expect(file.missedLines()).toEqual([2, 9, 70_000, 4e9]);
    expect(file.lines).toEqual({ covered: 2, total: 6 });
    expect(file.hasLines).toBe(true);
  });

  test.each([0, -1, 0.5, 1.5, 100.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is no line', (line) => {
    const file = empty().file('a');
    file.line(line, true);
    expect(file.lines).toEqual({ covered: 0, total: 0 });
    expect(file.hasLines).toBe(false);
    expect(file.lineState(line)).toBe('none');
  });

  test('of a very long file are all there', () => {
    const file = empty().file('a');
    for (let line = 200_000; line >= 1; line -= 1) file.line(line, line % 3 === 0);
    expect(file.lines).toEqual({ covered: 66_666, total: 200_000 });
    expect(file.missedLines()).toHaveLength(133_334);
    expect([1, 3, 199_998, 200_000, 200_001].map((line) => file.lineState(line))).toEqual([
      'missed',
      'hit',
      'hit',
      'missed',
      'none',
    ]);
  });

  test('agree with a plain map, whatever their order and size', () => {
    const line = fc.oneof(
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 1, max: 2 ** 40 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.boolean()), { maxLength: 400 }), (facts) => {
        const file = empty().file('a');
        const plain = new Map<number, boolean>();
        for (const [number, hit] of facts) {
          file.line(number, hit);
          plain.set(number, hit || plain.get(number) === true);
        }
        const missed = [...plain].filter(([, hit]) => !hit).map(([number]) => number);
        expect(file.lines).toEqual({ covered: plain.size - missed.length, total: plain.size });
        expect(file.missedLines()).toEqual(missed.sort((a, b) => a - b));
        for (const [number, hit] of plain) expect(file.lineState(number)).toBe(hit ? 'hit' : 'missed');
      }),
    );
  });
});

describe('more facts than memory', () => {
  test('are refused, however they are spread', () => {
    const sparse = () => {
      const coverage = empty();
      for (let at = 1; at < 3_000_000; at += 1) coverage.file(`${at & 1023}`).line(at * 1_000_003, true);
    };
    const counts = () => {
      const coverage = empty();
      for (let at = 1; at < 6_000_000; at += 1) coverage.file(`${at & 1023}`).branchCounts(at, 1, 2);
    };
    expect(sparse).toThrow(expect.objectContaining({ code: 'report-too-large' }));
    expect(counts).toThrow(expect.objectContaining({ code: 'report-too-large' }));
  });
});

describe('branches and functions', () => {
  test('agree with a plain map', () => {
    const arm = fc.oneof(fc.nat({ max: 9 }), fc.nat({ max: 2 ** 32 - 1 }), fc.constantFrom('a', 'b', '1,x', 2 ** 40));
    const line = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2 ** 31 - 1 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(line, arm, fc.boolean()), { maxLength: 300 }), (facts) => {
        const file = empty().file('a');
        const plain = new Map<string, boolean>();
        for (const [number, name, taken] of facts) {
          file.branch(number, name, taken);
          file.function(`${number}/${typeof name}/${name}`, taken);
          const key = `${number}/${typeof name}/${name}`;
          plain.set(key, taken || plain.get(key) === true);
        }
        const figure = { covered: [...plain.values()].filter(Boolean).length, total: plain.size };
        expect(file.branches).toEqual(figure);
        expect(file.functions).toEqual(figure);
      }),
    );
  });

  test('given as counts: the entry with most taken counts, and arms known one by one win', () => {
    const file = empty().file('a');
    file.branchCounts(1, 1, 4);
    file.branchCounts(1, 2, 4);
    file.branchCounts(1, 0, 6);
    file.branchCounts(2, 3, 2);
    expect(file.branches).toEqual({ covered: 4, total: 6 });
    file.branch(1, 0, true);
    file.branch(1, 1, false);
    expect(file.branches).toEqual({ covered: 3, total: 4 });
  });

  test('given as counts and by arms with names are the same branches', () => {
    const file = empty().file('a');
    file.branch(3, 'jump to line 4', true);
    file.branch(3, 'jump to line 6', false);
    file.branchCounts(3, 1, 2);
    file.branchCounts(5, 0, 2);
    expect(file.branches).toEqual({ covered: 1, total: 4 });
  });

  test('a function is the same by its name and by its key', () => {
    const file = empty().file('a');
    file.function('größe(of:)', false);
    file.function(functionKey('größe(of:)'), true);
    expect(file.functions).toEqual({ covered: 1, total: 1 });
  });

  test('no two of 200,000 similar names have one key', () => {
    const suffixes = ['', 'a', 'ab', 'abc'];
    const keys = new Float64Array(200_000).map((_, at) => functionKey(`$s3App${at >> 2}${suffixes[at & 3]}`)).sort();
    const bad = keys.filter((key, at) => key === keys[at - 1] || !Number.isSafeInteger(key) || key < 0);
    expect([...bad]).toEqual([]);
  });
});

describe('totals', () => {
  test('of a predicate count only its files', () => {
    const coverage = empty();
    coverage.file('src/a').line(1, true);
    coverage.file('test/b').line(1, false);
    coverage.file('src/c').totals({ lines: { covered: 3, total: 4 }, branches: { covered: 1, total: 2 } });
    expect(coverage.totals((path) => path.startsWith('src/'))).toEqual({
      files: 2,
      lines: { covered: 4, total: 5 },
      branches: { covered: 1, total: 2 },
      functions: { covered: 0, total: 0 },
    });
    expect(totalsOnly(coverage)).toEqual(['src/c']);
  });

  test('given twice: the one with more covered, whatever the order', () => {
    const figures = [
      { covered: 3, total: 9 },
      { covered: 5, total: 8 },
      { covered: 5, total: 9 },
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const coverage = empty();
      for (const at of order) coverage.file('a').totals({ lines: figures[at] ?? { covered: 0, total: 0 } });
      expect(figuresOf(coverage).lines).toBe('5/9');
    }
  });

  test('merge in any order', () => {
    const fact = fc.record({
      path: fc.constantFrom('a', 'b'),
      kind: fc.constantFrom('line', 'branch', 'counts', 'function', 'totals'),
      number: fc.integer({ min: 1, max: 4 }),
      other: fc.integer({ min: 0, max: 3 }),
      hit: fc.boolean(),
    });
    type Fact = typeof fact extends fc.Arbitrary<infer Value> ? Value : never;
    const coverageOf = (facts: readonly Fact[]) => {
      const coverage = empty();
      for (const { path, kind, number, other, hit } of facts) {
        const file = coverage.file(path);
        if (kind === 'line') file.line(number, hit);
        else if (kind === 'branch') file.branch(number, other, hit);
        else if (kind === 'counts') file.branchCounts(number, Math.min(number, other), number);
        else if (kind === 'function') file.function(`f${other}`, hit);
        else file.totals({ lines: { covered: other, total: other + number } });
      }
      return contentOf(coverage);
    };
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 30 }), (facts) => {
        expect(coverageOf([...facts].reverse())).toEqual(coverageOf(facts));
        expect(coverageOf([...facts, ...facts])).toEqual(coverageOf(facts));
      }),
    );
  });
});

describe('recognition', () => {
  test.each([
    ['TN:\nSF:a.c\nDA:1,1\nend_of_record\n', 'lcov'],
    ['# made by a tool\n\nSF:a.c\n', 'lcov'],
    ['mode: set\nSF:1.1,2.2 1 1\n', 'go-cover'],
    ['end_of_record\n', undefined],
    ['DA:1,1\n', undefined],
    ['mode: whatever\n', undefined],
    ['name: x\nmode: set\n', undefined],
    ['{\n"a": "\nSF:x"}', undefined],
    ['plain text', undefined],
    ['\u0000\u0001\u0002\u00ff', undefined],
  ])('%j', async (text, id) => {
    expect((await recogniseCoverage(reportOf(text)))?.id).toBe(id);
  });
});
