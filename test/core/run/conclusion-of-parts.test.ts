import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policyLoosened } from '../../../src/core/model/common-conditions.ts';
import type { Condition } from '../../../src/core/model/condition.ts';
import { type Outcome, outcomes } from '../../../src/core/model/outcome.ts';
import { conclude, verdictOf } from '../../../src/core/model/verdict.ts';
import type { ActionResult, ActionRun } from '../../../src/core/run/action-run.ts';
import { runAction } from '../../../src/core/run/run-action.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { sampleAction } from '../inputs/sample-action.ts';
import { memoryWorld } from './memory-world.ts';

// An umbrella of two parts, `left` and `right`, each with a section of its own in the policy.

const left = { ...sampleAction, name: 'left' };
const right = { ...sampleAction, name: 'right' };
const umbrella = { ...sampleAction, name: 'umbrella' };

const condition = (id: string, outcome: Outcome): Condition => ({
  id,
  title: id,
  outcome,
  expected: '1',
  actual: '0',
  reason: 'Because.',
});

function resultOf(id: string, outcome: Outcome): ActionResult {
  return {
    verdict: verdictOf([condition(id, outcome)]),
    metrics: [],
    sections: [],
    notes: [],
    outputs: { figure: '1' },
    facts: {},
  };
}

interface Case {
  readonly left: Outcome;
  readonly right: Outcome;
  readonly policy?: string;
  readonly given?: Readonly<Record<string, string>>;
  readonly base?: string;
  readonly error?: unknown;
}

async function conclusionOf({ policy, given, base, error, ...outcome }: Case) {
  const files = new MemoryFiles();
  if (policy !== undefined) files.set('/checkout/.github/vetnet.yml', `version: 1\n${policy}\n`);
  const before = new MemoryFiles();
  if (base !== undefined) before.set('/checkout/.github/vetnet.yml', `version: 1\n${base}\n`);
  const world = memoryWorld({
    files,
    actions: [left, right],
    ...(given === undefined ? {} : { given }),
    env: base === undefined ? {} : { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' },
    systems: { baseTree: async () => ({ known: true, commit: 'a'.repeat(40), files: before }) },
  });
  const run = async (whole: ActionRun<unknown>): Promise<ActionResult> => {
    const parts = [left, right].map((schema) => ({
      action: schema.name,
      result: resultOf(schema.name, outcome[schema.name === 'left' ? 'left' : 'right']),
      loaded: whole.as(schema, (name) => name).loaded,
      ...(schema === left && error !== undefined ? { error } : {}),
    }));
    const verdict = verdictOf(parts.flatMap(({ result }) => result.verdict.conditions));
    return { ...resultOf('', 'pass'), verdict, parts };
  };
  const { report } = await runAction({ schema: umbrella, run }, world.surroundings);
  const statements = ['left', 'right'].map(
    (name) => JSON.parse(world.files.text(`/out/sample/${name}.evidence.json`)).predicate,
  );
  return { verdict: report.verdict, conclusion: report.conclusion, statements };
}

describe('each part fails the step by its own section', () => {
  test.each<[string, Case, string]>([
    [
      'a lenient one beside a strict one',
      { left: 'pass', right: 'inconclusive', policy: 'right: { on-missing: ignore }' },
      'success',
    ],
    [
      'the same leniency for the other one',
      { left: 'pass', right: 'inconclusive', policy: 'left: { on-missing: ignore }' },
      'failure',
    ],
    ['a warning where one is strict', { left: 'warn', right: 'pass', policy: 'left: { fail-on: warn }' }, 'failure'],
    [
      'a warning where the other is strict',
      { left: 'warn', right: 'pass', policy: 'right: { fail-on: warn }' },
      'success',
    ],
    ['one that only reports', { left: 'fail', right: 'pass', policy: 'left: { fail-on: never }' }, 'success'],
    [
      'one that only reports beside a failing one',
      { left: 'fail', right: 'fail', policy: 'left: { fail-on: never }' },
      'failure',
    ],
    [
      'an input over both',
      { left: 'fail', right: 'fail', policy: 'left: { fail-on: fail }', given: { 'fail-on': 'never' } },
      'success',
    ],
    ['the common rule for both', { left: 'warn', right: 'pass', policy: 'fail-on: warn' }, 'failure'],
    ['two that were not asked anything', { left: 'skipped', right: 'skipped' }, 'failure'],
    ['one that was not asked anything', { left: 'skipped', right: 'pass' }, 'failure'],
  ])('%s', async (_name, given, conclusion) => {
    expect((await conclusionOf(given)).conclusion).toBe(conclusion);
  });

  test('as it would alone, for every pair of verdicts and rules', async () => {
    const outcome = fc.constantFrom(...outcomes);
    const rules = fc.record({
      failOn: fc.constantFrom('fail' as const, 'warn' as const, 'never' as const),
      onMissing: fc.constantFrom('fail' as const, 'warn' as const, 'ignore' as const),
    });
    const property = fc.asyncProperty(outcome, outcome, rules, rules, async (a, b, ofLeft, ofRight) => {
      const section = (name: string, { failOn, onMissing }: typeof ofLeft) =>
        `${name}: { fail-on: ${failOn}, on-missing: ${onMissing} }`;
      const policy = `${section('left', ofLeft)}\n${section('right', ofRight)}`;
      const { conclusion, statements } = await conclusionOf({ left: a, right: b, policy });
      const alone = [
        conclude(verdictOf([condition('left', a)]), ofLeft),
        conclude(verdictOf([condition('right', b)]), ofRight),
      ];
      expect(conclusion).toBe(alone.includes('failure') ? 'failure' : 'success');
      expect(statements.map((statement) => statement.conclusion)).toEqual(alone);
    });
    await fc.assert(property, { numRuns: 200 });
  });
});

test('the statement about a part holds its verdict alone', async () => {
  const { verdict, statements } = await conclusionOf({ left: 'fail', right: 'pass' });
  expect(verdict.outcome).toBe('fail');
  expect(statements).toMatchObject([
    { action: 'left', verdict: 'fail', conclusion: 'failure', conditions: [{ key: 'left' }] },
    { action: 'right', verdict: 'pass', conclusion: 'success', conditions: [{ key: 'right' }] },
  ]);
});

test('a part that did not get to judge fails the step, whatever the policy tolerates', async () => {
  const policy = 'left: { on-missing: ignore, fail-on: never }';
  const { conclusion, statements } = await conclusionOf({
    left: 'inconclusive',
    right: 'pass',
    policy,
    error: 'crash',
  });
  expect(conclusion).toBe('failure');
  expect(statements.map((statement) => statement.conclusion)).toEqual(['failure', 'success']);
});

describe('a change that weakens a protected policy', () => {
  const base = 'protect: true\nleft: { fail-on: fail }';

  test('fails, and no leniency of its own counts for any part', async () => {
    const policy = 'protect: true\nleft: { fail-on: never }\nright: { on-missing: ignore }';
    const { conclusion, verdict, statements } = await conclusionOf({
      left: 'fail',
      right: 'inconclusive',
      policy,
      base,
    });
    expect(conclusion).toBe('failure');
    expect(verdict.conditions.find(({ id }) => id === policyLoosened)?.outcome).toBe('fail');
    expect(statements.map((statement) => statement.conclusion)).toEqual(['failure', 'failure']);
  });

  test('but what both commits say counts', async () => {
    const same = 'protect: true\nleft: { fail-on: never }';
    const { conclusion } = await conclusionOf({ left: 'fail', right: 'pass', policy: same, base: same });
    expect(conclusion).toBe('success');
  });
});
