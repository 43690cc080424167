import { describe, expect, test } from '@jest/globals';
import type { Condition } from '../../../src/core/model/condition.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { type Conclusion, verdictOf } from '../../../src/core/model/verdict.ts';
import {
  conclusionRemark,
  conditionTitle,
  headlineOf,
  othersOf,
  sentenceOf,
} from '../../../src/core/render/headline.ts';
import { conditions, sampleReport } from './sample-report.ts';

function reportOf(chosen: readonly Condition[], conclusion: Conclusion = 'failure'): Report {
  return { ...sampleReport, verdict: verdictOf(chosen), conclusion };
}

const only = (outcome: Condition['outcome']) => conditions.filter((condition) => condition.outcome === outcome);

test.each([
  ['failed', conditions, 'quality-gate failed — Failed tests: 2, expected 0 (and 1 more)'],
  [
    'inconclusive',
    only('inconclusive'),
    'quality-gate is inconclusive — Coverage against the baseline: There is no baseline for branch develop yet',
  ],
  ['warned', only('warn'), 'quality-gate warned — Coverage of new lines: 87.50%, expected >= 90%'],
  ['passed', only('pass'), 'quality-gate passed — both conditions hold'],
  ['passed alone', only('pass').slice(1), 'quality-gate passed — the one condition holds'],
  ['nothing', [], 'quality-gate is inconclusive — there was nothing to judge'],
  ['all skipped', only('skipped'), 'quality-gate is inconclusive — every condition was skipped'],
] as const)('%s', (_, chosen, expected) => {
  const headline = headlineOf(reportOf(chosen));
  expect(sentenceOf(headline) + othersOf(headline)).toBe(expected);
});

test('a title that names its subject does not name it twice', () => {
  expect(conditionTitle({ id: 'c', title: 'Line coverage of Triage', subject: 'Triage' })).toBe(
    'Line coverage of Triage',
  );
  expect(conditionTitle({ id: 'c', title: 'Line coverage', subject: 'Triage' })).toBe('Line coverage: Triage');
  expect(conditionTitle({ id: 'line-coverage', title: ' ' })).toBe('line-coverage');
});

describe('what the step did is said where it does not follow from the verdict', () => {
  test.each([
    ['fail', 'failure', undefined],
    ['fail', 'success', 'The step did not fail: fail-on is never.'],
    ['warn', 'failure', 'The step failed: fail-on is warn.'],
    ['warn', 'success', undefined],
    ['inconclusive', 'failure', 'The step failed: what could not be judged does not pass (on-missing).'],
    ['inconclusive', 'success', 'The step did not fail: on-missing or fail-on allows it.'],
    ['pass', 'success', undefined],
  ] as const)('%s and %s', (outcome, conclusion, expected) => {
    expect(conclusionRemark(reportOf(only(outcome), conclusion))).toBe(expected);
  });
});
