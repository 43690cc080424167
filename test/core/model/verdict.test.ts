import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Condition } from '../../../src/core/model/condition.ts';
import { compareOutcomes, type Outcome, outcomes } from '../../../src/core/model/outcome.ts';
import { conclude, verdictOf } from '../../../src/core/model/verdict.ts';

const condition = (outcome: Outcome): Condition => ({
  id: 'x',
  title: 'X',
  outcome,
  expected: '',
  actual: '',
  reason: '',
});
const verdict = (...list: Outcome[]) => verdictOf(list.map(condition));
const anyOutcomes = fc.array(fc.constantFrom(...outcomes), { maxLength: 6 });

describe('a verdict', () => {
  test.each<[Outcome[], Outcome]>([
    [['pass'], 'pass'],
    [['pass', 'warn'], 'warn'],
    [['pass', 'inconclusive', 'warn'], 'inconclusive'],
    [['inconclusive', 'fail', 'pass'], 'fail'],
    [['skipped', 'pass'], 'pass'],
    [['skipped'], 'inconclusive'],
    [[], 'inconclusive'],
  ])('over %j is %s', (given, expected) => {
    expect(verdict(...given).outcome).toBe(expected);
  });

  test('is the worst of its conditions, in any order', () => {
    fc.assert(
      fc.property(anyOutcomes, (list) => {
        const judged = list.filter((outcome) => outcome !== 'skipped');
        const { outcome } = verdict(...list);
        if (judged.length === 0) expect(outcome).toBe('inconclusive');
        for (const one of judged) expect(compareOutcomes(outcome, one)).toBeLessThanOrEqual(0);
        expect(verdict(...list.toReversed()).outcome).toBe(outcome);
      }),
    );
  });
});

describe('the conclusion', () => {
  test.each<[Outcome[], 'fail' | 'warn' | 'never', 'fail' | 'warn' | 'ignore', 'success' | 'failure']>([
    [['pass'], 'fail', 'fail', 'success'],
    [['warn'], 'fail', 'fail', 'success'],
    [['warn'], 'warn', 'fail', 'failure'],
    [['fail'], 'fail', 'ignore', 'failure'],
    [['fail'], 'never', 'fail', 'success'],
    [['inconclusive'], 'fail', 'fail', 'failure'],
    [['inconclusive'], 'fail', 'warn', 'success'],
    [['inconclusive'], 'warn', 'warn', 'failure'],
    [['inconclusive'], 'warn', 'ignore', 'success'],
    [['inconclusive', 'warn'], 'warn', 'ignore', 'failure'],
    [[], 'fail', 'fail', 'failure'],
    [['skipped'], 'fail', 'fail', 'failure'],
    [[], 'fail', 'ignore', 'success'],
  ])('of %j with fail-on %s and on-missing %s is %s', (given, failOn, onMissing, expected) => {
    expect(conclude(verdict(...given), { failOn, onMissing })).toBe(expected);
  });

  test('never turns green when the rules get stricter', () => {
    const failOn = ['never', 'fail', 'warn'] as const;
    const onMissing = ['ignore', 'warn', 'fail'] as const;
    fc.assert(
      fc.property(anyOutcomes, fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(2), (list, a, b, c, d) => {
        const loose = { failOn: failOn[Math.min(a, b)] ?? 'fail', onMissing: onMissing[Math.min(c, d)] ?? 'fail' };
        const strict = { failOn: failOn[Math.max(a, b)] ?? 'fail', onMissing: onMissing[Math.max(c, d)] ?? 'fail' };
        if (conclude(verdict(...list), loose) === 'failure') expect(conclude(verdict(...list), strict)).toBe('failure');
      }),
    );
  });
});
