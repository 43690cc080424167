import type { Metric } from '../../../core/model/metric.ts';
import type { Block, Cell, Column, Section } from '../../../core/render/document.ts';
import { formatCount } from '../../../core/render/metric-format.ts';
import type { TestCase } from '../../../readers/test-results/reader.ts';
import type { RepeatedTest, TestFailure } from '../../../readers/test-results/test-tally.ts';
import type { TestFacts } from '../facts.ts';
import { reportsTable, tableOf } from '../listing.ts';
import { isWhole } from '../outputs.ts';
import { fullName, type Named, placeOf } from './naming.ts';

/** Failures whose stack trace is shown; the others keep their message. */
const detailed = 20;

/** Counts and duration of the tests. */
export function testMetrics(facts: TestFacts): Metric[] {
  const { total, passed, failed, errors, skipped, flaky, durationMs } = facts.summary.totals;
  const whole = isWhole(facts);
  const count = (id: string, title: string, value: number): Metric => ({
    id,
    title,
    value: whole ? value : null,
    unit: 'count',
  });
  return [
    count('tests-total', 'Tests', total),
    count('tests-passed', 'Passed', passed),
    count('tests-failed', 'Failed', failed + errors),
    count('tests-skipped', 'Skipped', skipped),
    count('tests-flaky', 'Flaky', flaky),
    { id: 'test-duration', title: 'Test duration', value: whole ? Math.round(durationMs) : null, unit: 'ms' },
  ];
}

/** What stands below the conditions about tests. */
export function testSections(facts: TestFacts): Section[] {
  return [
    ...failureSections(facts.summary.failures),
    ...flakySection(facts),
    ...repeatedSection(facts),
    ...slowestSection(facts.summary.slowest),
    { title: 'Test reports', folded: true, blocks: [reportsTable(facts)] },
  ];
}

function failureSections(failures: readonly TestFailure[]): Section[] {
  if (failures.length === 0) return [];
  const table = tableOf([{ title: 'Test' }, { title: 'Message' }], failures, (failure) => [
    nameAndPlace(failure),
    failure.message ?? '',
  ]);
  const traces = failures.filter(({ details }) => details !== undefined && details.trim() !== '').slice(0, detailed);
  const blocks = traces.flatMap((failure): Block[] => [
    { kind: 'paragraph', content: { kind: 'strong', text: fullName(failure) } },
    { kind: 'code', text: failure.details ?? '' },
  ]);
  return [
    { title: 'Failed tests', blocks: [table] },
    ...(blocks.length === 0 ? [] : [{ title: 'Details of the failed tests', folded: true, blocks }]),
  ];
}

function flakySection({ summary }: TestFacts): Section[] {
  if (summary.flaky.length === 0) return [];
  const table = tableOf([{ title: 'Test' }], summary.flaky, (test) => [nameAndPlace(test)], summary.totals.flaky);
  return [{ title: 'Flaky tests', folded: true, blocks: [table] }];
}

function repeatedSection({ summary }: TestFacts): Section[] {
  if (summary.repeated.length === 0) return [];
  const columns: Column[] = [{ title: 'Test' }, { title: 'Results', align: 'right' }, { title: 'Outcome' }];
  const rowOf = (test: RepeatedTest): Cell[] => [
    fullName(test),
    formatCount(test.attempts),
    test.mixed ? 'failed and passed' : 'the same each time',
  ];
  const table = tableOf(columns, summary.repeated, rowOf, summary.repeatedCount);
  return [{ title: 'Tests with several results under one name', folded: true, blocks: [table] }];
}

function slowestSection(slowest: readonly TestCase[]): Section[] {
  if (slowest.length === 0) return [];
  const bars = slowest.map((test) => ({ label: fullName(test), value: test.durationMs ?? 0 }));
  const max = Math.max(...bars.map(({ value }) => value));
  return [
    { title: 'Slowest tests', folded: true, blocks: [{ kind: 'bars', title: 'Duration', bars, max, unit: 'ms' }] },
  ];
}

/** One cell for both: names of tests are long, and places with line numbers must not break. */
function nameAndPlace(test: Named): Cell {
  const place = placeOf(test);
  return place === undefined ? fullName(test) : [fullName(test), ' ', { kind: 'location', ...place }];
}
