import { expect, test } from '@jest/globals';
import { generateCobertura } from '../../bench/generate/cobertura.ts';
import { generateJunit } from '../../bench/generate/junit.ts';
import { figuresOf, readCoverage } from '../readers/coverage/read-coverage.ts';
import { tallyOf } from '../readers/test-results/tally-of.ts';

const cobertura = (bytes: number) => [...generateCobertura(bytes)].join('');
const junit = (tests: number, failing?: number) =>
  [...generateJunit(failing === undefined ? { tests } : { tests, failing })].join('');

test('the same size makes the same report', () => {
  expect(cobertura(200_000)).toBe(cobertura(200_000));
  expect(cobertura(200_000).length).toBeGreaterThanOrEqual(200_000);
  expect(junit(500)).toBe(junit(500));
});

test('the Cobertura reader agrees with a plain count of the lines of classes', async () => {
  const text = cobertura(1_000_000);
  const lines = new Map<string, boolean>();
  let file = '';
  let inMethods = false;
  for (const row of text.split('\n')) {
    file = /filename="([^"]+)"/.exec(row)?.[1] ?? file;
    if (row.includes('methods>')) inMethods = row.includes('<methods>');
    const [, number, hits] = /<line number="(\d+)" hits="(\d+)"/.exec(row) ?? [];
    if (number === undefined || inMethods) continue;
    const key = `${file}:${number}`;
    lines.set(key, lines.get(key) === true || hits !== '0');
  }
  const expected = `${[...lines.values()].filter(Boolean).length}/${lines.size}`;
  expect(figuresOf((await readCoverage(text)).coverage).lines).toBe(expected);
});

test('the JUnit reader agrees with a plain count of the elements', async () => {
  const text = junit(2000, 0.1);
  const count = (element: string) => text.split(`<${element}`).length - 1;
  const { totals, failures } = (await tallyOf(text)).summary;
  expect(totals).toMatchObject({ total: count('testcase'), failed: count('failure'), skipped: count('skipped') });
  expect(totals.total).toBe(2000);
  expect(
    failures.every(({ file, line }) => file === 'Tests/ClinicTests/BookingTests.swift' && line !== undefined),
  ).toBe(true);
});
