import { expect, test } from '@jest/globals';
import { lcovSections } from '../../bench/generate/lcov.ts';
import { Coverage } from '../../src/readers/coverage/coverage.ts';
import { LcovParser } from '../../src/readers/coverage/lcov-parser.ts';
import { figuresOf, readCoverage } from '../readers/coverage/read-coverage.ts';

const megabyte = 1_000_000;

test('the same seed makes the same trace, another seed another', () => {
  const make = (seed: number) => [...lcovSections({ bytes: 50_000, seed })].join('');
  expect(make(3)).toBe(make(3));
  expect(make(3)).not.toBe(make(4));
});

test('a quarter of the sections repeats a file, and merging changes the figure', () => {
  const sections = [...lcovSections({ bytes: 10 * megabyte })];
  const files = new Set(sections.map((section) => section.slice(0, section.indexOf('\n'))));
  expect(files.size / sections.length).toBeGreaterThan(0.7);
  expect(files.size / sections.length).toBeLessThan(0.8);
});

test('the reader agrees with a plain count of the records', async () => {
  const text = [...lcovSections({ bytes: 3 * megabyte })].join('');
  const hits = { DA: new Map<string, boolean>(), BRDA: new Map<string, boolean>(), FNDA: new Map<string, boolean>() };
  let file = '';
  for (const line of text.split('\n')) {
    const [, kind, rest] = /^(SF|DA|BRDA|FNDA):(.*)$/.exec(line) ?? [];
    if (kind === undefined || rest === undefined) continue;
    if (kind === 'SF') file = rest;
    else if (kind === 'FNDA') note(hits.FNDA, `${file}:${rest.slice(rest.indexOf(',') + 1)}`, rest);
    else if (kind === 'DA') note(hits.DA, `${file}:${rest.split(',')[0]}`, rest.split(',')[1]);
    else note(hits.BRDA, `${file}:${rest.slice(0, rest.lastIndexOf(','))}`, rest.slice(rest.lastIndexOf(',') + 1));
  }
  const figure = (map: Map<string, boolean>) => `${[...map.values()].filter(Boolean).length}/${map.size}`;
  expect(figuresOf((await readCoverage(text)).coverage)).toEqual({
    lines: figure(hits.DA),
    branches: figure(hits.BRDA),
    functions: figure(hits.FNDA),
  });
});

function note(map: Map<string, boolean>, key: string, count: string | undefined): void {
  map.set(key, Number.parseInt(count ?? '0', 10) > 0 || map.get(key) === true);
}

test('memory grows with what is covered, not with the size of the trace', () => {
  const chunk = Buffer.from([...lcovSections({ bytes: 2 * megabyte })].join(''));
  const parser = new LcovParser(new Coverage((path) => path));
  parser.push(chunk);
  const before = process.memoryUsage();
  for (let at = 0; at < 60; at += 1) parser.push(chunk);
  const after = process.memoryUsage();
  expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(8 * megabyte);
  expect(after.heapUsed - before.heapUsed).toBeLessThan(64 * megabyte);
});
