import type { Metric } from '../../../core/model/metric.ts';
import type { Block, Cell, Section } from '../../../core/render/document.ts';
import type { TestCase } from '../../../readers/test-results/reader.ts';
import type { TestFailure } from '../../../readers/test-results/test-tally.ts';
import type { TestFacts } from '../facts.ts';
import { remarksOn } from '../missing.ts';
import { isWhole } from '../outputs.ts';
import { formatCount } from '../ratio.ts';

/** Rows given to renderers, which show fewer where room is short. */
const listed = 50;
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
  const { failures, flaky, slowest, repeated, repeatedCount } = facts.summary;
  return [
    ...failureSections(failures),
    ...(flaky.length === 0
      ? []
      : [{ title: 'Flaky tests', folded: true, blocks: [namesTable(flaky, facts.summary.totals.flaky)] }]),
    ...(repeated.length === 0
      ? []
      : [
          {
            title: 'Tests with several results under one name',
            folded: true,
            blocks: [repeatedTable(facts, repeatedCount)],
          },
        ]),
    ...slowestSection(slowest),
    reportsSection(facts),
  ];
}

function failureSections(failures: readonly TestFailure[]): Section[] {
  if (failures.length === 0) return [];
  const rows = failures.slice(0, listed).map((failure): Cell[] => [nameAndPlace(failure), failure.message ?? '']);
  const columns = [{ title: 'Test' }, { title: 'Message' }];
  const table: Block = { kind: 'table', columns, rows, ...rest(failures.length) };
  const traces = failures.filter(({ details }) => details !== undefined && details.trim() !== '').slice(0, detailed);
  const blocks = traces.flatMap(({ suite, name, details }): Block[] => [
    { kind: 'paragraph', content: { kind: 'strong', text: nameOf(suite, name) } },
    { kind: 'code', text: details ?? '' },
  ]);
  return [
    { title: 'Failed tests', blocks: [table] },
    ...(blocks.length === 0 ? [] : [{ title: 'Details of the failed tests', folded: true, blocks }]),
  ];
}

type Named = Pick<TestFailure, 'suite' | 'name' | 'file' | 'line'>;

function namesTable(tests: readonly Named[], count: number): Block {
  const rows = tests.slice(0, listed).map((test): Cell[] => [nameAndPlace(test)]);
  return { kind: 'table', columns: [{ title: 'Test' }], rows, ...rest(count) };
}

function repeatedTable({ summary }: TestFacts, count: number): Block {
  const rows = summary.repeated
    .slice(0, listed)
    .map(({ suite, name, attempts, mixed }): Cell[] => [
      nameOf(suite, name),
      formatCount(attempts),
      mixed ? 'failed and passed' : 'the same each time',
    ]);
  const columns = [{ title: 'Test' }, { title: 'Results', align: 'right' as const }, { title: 'Outcome' }];
  return { kind: 'table', columns, rows, ...rest(count) };
}

function slowestSection(slowest: readonly TestCase[]): Section[] {
  if (slowest.length === 0) return [];
  const bars = slowest.map(({ suite, name, durationMs }) => ({
    label: nameOf(suite, name),
    value: (durationMs ?? 0) / 1000,
  }));
  const max = Math.max(...bars.map(({ value }) => value));
  return [
    { title: 'Slowest tests', folded: true, blocks: [{ kind: 'bars', title: 'Duration', bars, max, unit: 's' }] },
  ];
}

function reportsSection(facts: TestFacts): Section {
  const lost = facts.missing.map(({ name, why }): Cell[] => [{ kind: 'code', text: name }, 'not read', why]);
  const rows = facts.reports.map((report): Cell[] => [
    { kind: 'code', text: report.name },
    report.format,
    remarksOn(report),
  ]);
  const columns = [{ title: 'Report' }, { title: 'Format' }, { title: 'Remarks' }];
  const all = [...lost, ...rows];
  return {
    title: 'Test reports',
    folded: true,
    blocks: [{ kind: 'table', columns, rows: all.slice(0, listed), ...rest(all.length) }],
  };
}

function nameOf(suite: readonly string[], name: string | undefined): string {
  return [...suite, ...(name === undefined ? [] : [name])].join(' › ');
}

/** One cell for both: names of tests are long, and places with line numbers must not break. */
function nameAndPlace({ suite, name, file, line }: Named): Cell {
  const full = nameOf(suite, name);
  if (file === undefined) return full;
  return [full, ' ', { kind: 'location', file, ...(line === undefined ? {} : { line }) }];
}

function rest(count: number): { more?: number } {
  return count > listed ? { more: count - listed } : {};
}
