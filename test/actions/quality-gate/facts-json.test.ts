import { expect, test } from '@jest/globals';
import type { Facts, MissingReport } from '../../../src/actions/quality-gate/facts.ts';
import { factsJson } from '../../../src/actions/quality-gate/facts-json.ts';
import { TestTally } from '../../../src/readers/test-results/test-tally.ts';

const figure = { covered: 1, total: 2 };
const figures = { lines: figure, branches: figure, functions: figure };
const reports = [
  { name: 'a.info', format: 'LCOV', warnings: [], declared: { lines: figure }, timestamp: new Date(0) },
  { name: 'b.info', format: 'LCOV', warnings: [], copyOf: 'a.info' },
];

function facts(missing: readonly MissingReport[]): Facts {
  const tally = new TestTally();
  tally.test({ suite: ['s'], name: 'slow', outcome: 'passed', flaky: true, durationMs: 5, file: 'a.ts', line: 1 });
  tally.counters(['s'], { tests: 2, failures: 1, errors: 0, skipped: 0 });
  const set = { reports, missing, discovered: false };
  const lines = figure;
  return {
    coverage: {
      ...set,
      totals: figures,
      files: [{ path: 'src/oneFile.ts', ...figures }],
      modules: [{ name: 'PatientRecords', lines, files: 1, carriedFrom: 'abc1234' }],
      patch: { known: true, base: 'abc', lines, files: [{ path: 'a.ts', lines, missed: [] }], unreported: [] },
      baseline: { known: true, source: 'file:b.json', lines, modules: { PatientRecords: lines } },
      unmatched: ['gen/x.ts'],
      mixed: [],
    },
    tests: { ...set, summary: tally.summary() },
  };
}

/** Keys at every depth, but for those that are names of modules. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

test('keys are in kebab-case at every depth', () => {
  const json: unknown = JSON.parse(JSON.stringify(factsJson(facts([]))));
  const keys = new Set(keysOf(json).filter((key) => key !== 'PatientRecords'));
  expect([...keys].filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
  expect([...keys]).toEqual(
    expect.arrayContaining(['duration-ms', 'suite-errors', 'counted-without-cases', 'copy-of']),
  );
});

test('totals of a part are not told as totals', () => {
  const json = factsJson(facts([{ name: 'c.info', code: 'report-cut-short', why: 'It is cut.', fix: 'Write it.' }]));
  expect(json.coverage).not.toHaveProperty('lines');
  expect(json.tests).not.toHaveProperty('totals');
});
