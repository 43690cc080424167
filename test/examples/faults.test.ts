import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExampleName } from '../harness/examples/example.ts';
import { type Outside, runExample, startOutside } from '../harness/examples/run-example.ts';
import type { JobResult } from '../harness/workflow/result.ts';
import { faultsOf } from './faults.ts';

// What each example must stop, where, and with which words.

let outside: Outside;
beforeEach(async () => {
  outside = await startOutside();
});
afterEach(() => outside.close());

const checks: Readonly<Record<ExampleName, string>> = {
  cardiology: 'VetNet / gate',
  swiftconcur: 'Verdict',
  vetnet: 'VetNet / gate',
};
/** Jobs that sum up what others found. */
const sums = ['vetnet/gate', 'verdict'];

describe.each(Object.entries(checks))('%s is stopped when', (name, check) => {
  const example = name as ExampleName;

  test.each(faultsOf(example))('$name', async (fault) => {
    const { advisory } = fault;
    if (advisory !== undefined) outside.osv.add(advisory.facts, [advisory.version]);
    const result = await runExample(example, outside, fault);
    const ended = (how: string) => result.jobs.filter(({ result: end }) => end === how).map(({ id }) => id);
    expect(ended('failure').filter((id) => !sums.includes(id))).toEqual(fault.stoppedAt);
    expect(ended('skipped')).toEqual([]);
    expect(ended('cancelled')).toEqual([]);
    expect(result.requiredCheck(check)).toBe('failure');
    for (const id of fault.stoppedAt) expect(verdictOf(result.job(id))).toBe(fault.verdict);
    const { summary } = result.job('vetnet/gate');
    for (const words of fault.says) expect(summary).toContain(words);
    const headline = fault.verdict === 'fail' ? 'vetnet failed' : 'vetnet is inconclusive';
    expect(outside.github.state.comments[0]?.body).toContain(headline);
  });
});

/** What the step that judged has found, before the job that sums up. */
function verdictOf({ steps }: JobResult): string | undefined {
  return steps.find(({ outputs }) => outputs.verdict !== undefined)?.outputs.verdict;
}
