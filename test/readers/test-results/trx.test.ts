import { expect, test } from '@jest/globals';
import { tallyOf } from './tally-of.ts';

function run(results: string, summary = ''): string {
  return `\uFEFF<?xml version="1.0" encoding="UTF-8"?><TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
    <Times start="2026-11-20T06:00:00.0000000+00:00" finish="2026-11-20T06:00:01.5000000+00:00"/>
    <Results>${results}</Results>${summary}</TestRun>`;
}

const result = (name: string, outcome: string | undefined, inner = '') =>
  `<UnitTestResult testName="${name}" duration="00:01:00.5000000" ${outcome === undefined ? '' : `outcome="${outcome}"`}>${inner}</UnitTestResult>`;

test.each([
  ['Passed', '1 1 0 0 0'],
  ['Warning', '1 1 0 0 0'],
  ['Failed', '1 0 1 0 0'],
  ['Error', '1 0 0 1 0'],
  ['Timeout', '1 0 0 1 0'],
  ['Aborted', '1 0 0 1 0'],
  ['NotRunnable', '1 0 0 1 0'],
  ['PassedButRunAborted', '1 0 0 1 0'],
  ['SomethingNew', '1 0 0 1 0'],
  [undefined, '1 0 0 1 0'],
  ['NotExecuted', '1 0 0 0 1'],
  ['Inconclusive', '1 0 0 0 1'],
])('outcome %s', async (outcome, expected) => {
  const { totals } = (await tallyOf(run(result('t', outcome)))).summary;
  expect([totals.total, totals.passed, totals.failed, totals.errors, totals.skipped].join(' ')).toBe(expected);
});

test('a failure has its class, message, stack and place', async () => {
  const inner = `<Output><StdOut>noise</StdOut><ErrorInfo><Message>Expected 1
but was 2</Message><StackTrace>   at Clinic.Tests.Books() in C:\\src\\Tests.cs:line 42</StackTrace></ErrorInfo></Output>`;
  const { summary } = await tallyOf(run(result('Clinic.Tests.Books(id: &quot;1.5&quot;)', 'Failed', inner)));
  expect(summary.failures).toEqual([
    {
      suite: ['Clinic.Tests'],
      name: 'Books(id: "1.5")',
      outcome: 'failed',
      message: 'Expected 1',
      details: 'Expected 1\nbut was 2\nat Clinic.Tests.Books() in C:\\src\\Tests.cs:line 42',
      file: 'C:\\src\\Tests.cs',
      line: 42,
    },
  ]);
  expect(summary.slowest[0]?.durationMs).toBe(60_500);
  expect(summary.totals.durationMs).toBe(1500);
});

test('data-driven tests count by their rows', async () => {
  const rows = (second: string) =>
    `<InnerResults>${result('t (1)', 'Passed')}${result('t (2)', second)}</InnerResults>`;
  expect((await tallyOf(run(result('t', 'Failed', rows('Failed'))))).summary.totals).toMatchObject({
    total: 2,
    failed: 1,
  });
  expect((await tallyOf(run(result('t', 'Passed', rows('Passed'))))).summary.totals).toMatchObject({
    total: 2,
    passed: 2,
  });
  // The outer result failed for a reason of its own, for example its clean-up.
  expect((await tallyOf(run(result('t', 'Failed', rows('Passed'))))).summary.totals).toMatchObject({
    total: 3,
    failed: 1,
  });
});

test.each([
  [
    'a crashed host',
    '<ResultSummary outcome="Failed"><RunInfos><RunInfo outcome="Error"><Text>The active test run was aborted.</Text></RunInfo></RunInfos></ResultSummary>',
  ],
  [
    'a run that failed without a failed test',
    '<ResultSummary outcome="Failed"><Counters total="1" passed="1" failed="0"/></ResultSummary>',
  ],
  ['an aborted run', '<ResultSummary outcome="Aborted"/>'],
  [
    'counters with a failure that no test shows',
    '<ResultSummary outcome="Completed"><Counters total="2" passed="1" failed="1"/></ResultSummary>',
  ],
])('%s is not green', async (_, summary) => {
  const { totals, failures } = (await tallyOf(run(result('t', 'Passed'), summary))).summary;
  expect(totals).toMatchObject({ total: 1, passed: 1, suiteErrors: 1 });
  expect(failures).toHaveLength(1);
});

test('a failed test that xUnit repeats as an error of the run is told once', async () => {
  const repeated = '<RunInfo outcome="Error"><Text>[xUnit.net 00:00:00.55]     t [FAIL]</Text></RunInfo>';
  const summary = (infos: string) => `<ResultSummary outcome="Failed"><RunInfos>${infos}</RunInfos></ResultSummary>`;
  const once = (await tallyOf(run(result('t', 'Failed'), summary(repeated)))).summary;
  expect(once.totals).toMatchObject({ failed: 1, suiteErrors: 0 });
  const crashed = '<RunInfo outcome="Error"><Text>The active test run was aborted.</Text></RunInfo>';
  const both = (await tallyOf(run(result('t', 'Failed'), summary(repeated + crashed)))).summary;
  expect(both.totals).toMatchObject({ failed: 1, suiteErrors: 1 });
  const hidden = (await tallyOf(run(result('t', 'Passed'), summary(repeated)))).summary;
  expect(hidden.totals).toMatchObject({ passed: 1, suiteErrors: 1 });
});

test('a run that only warns is green', async () => {
  const summary =
    '<ResultSummary outcome="Completed"><Counters total="1" passed="1"/><RunInfos><RunInfo outcome="Warning"><Text>x</Text></RunInfo></RunInfos></ResultSummary>';
  expect((await tallyOf(run(result('t', 'Passed'), summary))).summary.failures).toEqual([]);
});

test('counters alone are counted and shown as such', async () => {
  const { totals } = (
    await tallyOf(
      run('', '<ResultSummary outcome="Failed"><Counters total="3" passed="1" failed="1" error="1"/></ResultSummary>'),
    )
  ).summary;
  expect(totals).toMatchObject({ total: 3, passed: 1, failed: 1, errors: 1, countedWithoutCases: 3 });
});
