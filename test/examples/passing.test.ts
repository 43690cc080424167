import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ExampleName } from '../harness/examples/example.ts';
import { type Outside, runExample, startOutside } from '../harness/examples/run-example.ts';
import type { WorkflowEvent } from '../harness/workflow/events.ts';

// Each example as its team runs it: its own workflow, which calls ours, from these sources.

let outside: Outside;
beforeEach(async () => {
  outside = await startOutside();
});
afterEach(() => outside.close());

interface Expected {
  /** The required check of its branch. */
  readonly check: string;
  readonly legs: readonly string[];
  readonly figures: Readonly<Record<string, string>>;
}

const expected: Readonly<Record<ExampleName, Expected>> = {
  cardiology: {
    check: 'VetNet / gate',
    legs: ['tests'],
    figures: { 'tests-total': '63', 'line-coverage': '90.81', 'lines-covered': '89', 'lines-total': '98' },
  },
  swiftconcur: {
    check: 'Verdict',
    legs: ['parser', 'reporter'],
    figures: { 'tests-total': '27', 'line-coverage': '100.00', 'lines-covered': '284', 'lines-total': '284' },
  },
  vetnet: {
    check: 'VetNet / gate',
    legs: ['Scheduling', 'PatientRecords', 'Prescriptions', 'Imaging'],
    figures: { 'tests-total': '19', 'line-coverage': '96.89', 'lines-covered': '125', 'lines-total': '129' },
  },
};

test.each(Object.entries(expected))('%s passes, with the figures of its reports', async (example, wanted) => {
  const result = await runExample(example as ExampleName, outside);
  expect(result).toMatchObject({ conclusion: 'success', problems: [] });
  expect(result.requiredCheck(wanted.check)).toBe('success');
  const legs = wanted.legs.map((leg) => `VetNet / test ${leg}`);
  expect(result.jobs.filter(({ id }) => id === 'vetnet/test').map(({ name }) => name)).toEqual(legs);
  const quality = result.job('vetnet/quality').steps.find(({ outputs }) => outputs['tests-total'] !== undefined);
  expect(quality?.outputs).toMatchObject({ verdict: 'pass', 'tests-failed': '0', ...wanted.figures });
  expect(result.job('vetnet/gate').outputs).toMatchObject({ verdict: 'pass' });
  expect(outside.github.state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('vetnet passed')]);
});

const events: readonly WorkflowEvent[] = [
  { name: 'push', branch: 'main' },
  { name: 'merge_group', head: 'feature/x' },
  { name: 'pull_request', head: 'feature/x', fork: true },
  { name: 'pull_request', head: 'feature/x', dependabot: true },
];

test.each(events)('cardiology passes without a comment: %j', async (event) => {
  const result = await runExample('cardiology', outside, { event });
  expect(result).toMatchObject({ conclusion: 'success', problems: [] });
  expect(result.job('vetnet/gate').outputs).toMatchObject({ verdict: 'pass' });
  expect(outside.github.state.comments).toEqual([]);
});
