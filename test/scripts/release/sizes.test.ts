import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { sizeBudget, sizeProblems, sizeTable, sumOf, weigh } from '../../../scripts/release-tree/sizes.ts';

/** Bytes that gzip cannot make smaller. */
const noise = (size: number): Buffer => randomBytes(size);

describe('what a release weighs', () => {
  const weights = weigh([
    ['dist/a.js', noise(2000)],
    ['dist/b.js', noise(5000)],
    ['README.md', Buffer.alloc(100_000)],
  ]);

  test('is counted after gzip, the heaviest first', () => {
    expect(weights.map(({ path }) => path)).toEqual(['dist/b.js', 'dist/a.js', 'README.md']);
    expect(sumOf(weights)).toBeGreaterThan(7000);
    expect(sumOf(weights)).toBeLessThan(7400);
  });

  test('is shown by folder, with the largest script and the archive', () => {
    expect(sizeTable(weights, 7_654).split('\n')).toEqual([
      expect.stringMatching(/^ {4}7\.\d kB {2}dist\/ \(2 files\)$/),
      expect.stringMatching(/^ {4}0\.1 kB {2}README\.md$/),
      expect.stringMatching(/^ {4}5\.0 kB {2}the largest script, dist\/b\.js, of 150\.0 kB$/),
      '    7.7 kB  the archive as tar.gz, of 1500.0 kB',
    ]);
  });
});

describe('over the budget', () => {
  const { scripts, chunk, archive } = sizeBudget;

  test('is one script', () => {
    expect(sizeProblems(weigh([['dist/a.js', noise(chunk)]]))).toEqual([
      expect.stringMatching(/^dist\/a\.js: 150\.\d kB/),
    ]);
  });

  test('are all scripts together', () => {
    const count = Math.ceil(scripts / (chunk - 1000));
    const files = Array.from({ length: count }, (_, index) => [`dist/${index}.js`, noise(chunk - 1000)] as const);
    expect(sizeProblems(weigh(files))).toEqual([expect.stringMatching(/^All scripts together: 1\d\d\d\.\d kB/)]);
  });

  test('is the archive', () => {
    expect(sizeProblems([], archive + 1)).toEqual(['The archive: 1500.0 kB after gzip, of 1500.0 kB.']);
  });

  test('is nothing that only comes up to it, and no data of any size but in the archive', () => {
    expect(sizeProblems(weigh([['dist/data.json.gz', noise(chunk + 1)]]), archive)).toEqual([]);
  });
});
