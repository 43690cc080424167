import type { Condition } from '../../../core/model/condition.ts';
import type { Finding } from '../../../core/model/finding.ts';
import { countOf, formatCount } from '../../../core/render/metric-format.ts';
import type { TestFailure } from '../../../readers/test-results/test-tally.ts';
import type { ConditionId } from '../conditions.ts';
import type { TestFacts } from '../facts.ts';
import { inconclusive, whyMissing } from '../missing.ts';
import { fullName, placeOf } from './naming.ts';

/** What the policy demands of test results; an absent number is not demanded. */
export interface TestDemands {
  readonly minimum: number;
  readonly maximumFlaky?: number;
  readonly maximumSkipped?: number;
}

/** Holds test results against the policy. Pure. */
export function judgeTests(facts: TestFacts, demands: TestDemands): Condition[] {
  const { flaky, skipped } = facts.summary.totals;
  return [
    judgeFailures(facts),
    judgeCount(facts, demands.minimum),
    ...judgeMaximum(facts, { id: 'tests-flaky', title: 'Flaky tests', things: 'flaky' }, flaky, demands.maximumFlaky),
    ...judgeMaximum(
      facts,
      { id: 'tests-skipped', title: 'Skipped tests', things: 'skipped' },
      skipped,
      demands.maximumSkipped,
    ),
  ];
}

function judgeFailures(facts: TestFacts): Condition {
  const id: ConditionId = 'tests-failed';
  const condition = { id, title: 'Failed tests', expected: '0' };
  const { failed, errors, suiteErrors, total, skipped, passed } = facts.summary.totals;
  const red = failed + errors + suiteErrors;
  // A failure that was seen stands, whatever else could not be read.
  if (red > 0) {
    const kinds = errors > 0 ? ` (${formatCount(failed)} failures, ${formatCount(errors)} errors)` : '';
    const outside = suiteErrors > 0 ? `, and ${formatCount(suiteErrors)} failures stand outside any test` : '';
    return {
      ...condition,
      outcome: 'fail',
      actual: formatCount(red),
      reason: `${formatCount(failed + errors)} of ${formatCount(total)} tests did not pass${kinds}${outside}${nameFirst(facts)}.${mentionRetried(facts)}`,
      fix: 'Mend the tests, or the code they test.',
      findings: facts.summary.failures.map(failureFinding),
    };
  }
  const missing = whyMissing(facts, 'test');
  if (missing !== undefined) return inconclusive(condition, missing);
  if (total === 0 || skipped === total) {
    const why =
      total === 0
        ? 'The reports hold no test.'
        : total === 1
          ? 'The only test was skipped.'
          : `All ${countOf(total, 'test')} were skipped.`;
    return inconclusive(condition, {
      why,
      fix: 'Check the filter and the path of the test command: a run that tests nothing also exits 0.',
    });
  }
  return {
    ...condition,
    outcome: 'pass',
    actual: '0',
    reason: `${countOf(passed, 'test')} passed, ${formatCount(skipped)} skipped.`,
  };
}

/** How many tests a reason names, and the most characters of a name; all are in the list of findings. */
const named = 2;
const longestName = 120;

/** The first tests that failed, as `: A › b, C › d and 4 more`; nothing where one of these has a long name, since all are listed below anyway. */
function nameFirst({ summary: { failures } }: TestFacts): string {
  const names = failures.slice(0, named).map(fullName);
  if (names.length === 0 || names.some((name) => name.length > longestName)) return '';
  const more = failures.length > names.length ? ` and ${formatCount(failures.length - names.length)} more` : '';
  return `: ${names.join(', ')}${more}`;
}

/** Failures whose test also passed under the same name: retries, unless the producer drops the parameters of parametrised tests. */
function mentionRetried({ summary }: TestFacts): string {
  const retried = summary.repeated.filter((test) => test.mixed).length;
  if (retried === 0) return '';
  return ` ${formatCount(retried)} failed and passed under one name; if these are retries, set \`repeated-tests: retry\`.`;
}

function failureFinding(failure: TestFailure): Finding {
  const name = fullName(failure);
  const location = placeOf(failure);
  return {
    rule: failure.outcome === 'error' ? 'test-error' : 'test-failure',
    severity: 'high',
    message: failure.message === undefined || failure.message === '' ? name : `${name}: ${failure.message}`,
    ...(location === undefined ? {} : { location }),
    ...(failure.details === undefined ? {} : { details: failure.details }),
  };
}

function judgeCount(facts: TestFacts, minimum: number): Condition {
  const id: ConditionId = 'tests-count';
  const condition = { id, title: 'Number of tests', expected: `>= ${formatCount(minimum)}` };
  const { total } = facts.summary.totals;
  const missing = whyMissing(facts, 'test');
  if (missing !== undefined) return inconclusive(condition, missing);
  if (total === 0) {
    const fix = 'Check the filter and the path of the test command: a run that tests nothing also exits 0.';
    return inconclusive(condition, { why: 'The reports hold no test.', fix });
  }
  const actual = formatCount(total);
  if (total >= minimum)
    return { ...condition, outcome: 'pass', actual, reason: `The reports hold ${countOf(total, 'test')}.` };
  return {
    ...condition,
    outcome: 'fail',
    actual,
    reason: `The reports hold ${countOf(total, 'test')}, ${formatCount(minimum - total)} fewer than demanded.`,
    fix: 'Look for a lost shard, a filter or a crashed test bundle; lower `minimum-tests` only when tests were removed on purpose.',
  };
}

function judgeMaximum(
  facts: TestFacts,
  { id, title, things }: { id: ConditionId; title: string; things: string },
  count: number,
  maximum: number | undefined,
): Condition[] {
  if (maximum === undefined) return [];
  const condition = { id, title, expected: `<= ${formatCount(maximum)}` };
  const missing = whyMissing(facts, 'test');
  if (missing !== undefined) return [inconclusive(condition, missing)];
  const actual = formatCount(count);
  const reason = `${countOf(count, 'test')} ${count === 1 ? 'is' : 'are'} ${things}.`;
  if (count <= maximum) return [{ ...condition, outcome: 'pass', actual, reason }];
  return [
    {
      ...condition,
      outcome: 'fail',
      actual,
      reason,
      fix: `Mend the ${things} tests listed below, or raise the maximum.`,
    },
  ];
}
