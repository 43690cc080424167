import { describe, expect, test } from '@jest/globals';
import { defineAction } from '../../../src/core/inputs/action-schema.ts';
import { text } from '../../../src/core/inputs/fields.ts';
import { input } from '../../../src/core/inputs/input.ts';
import { inputRows } from '../../../src/core/inputs/input-rows.ts';
import { inputVariable, readActionInputs } from '../../../src/core/inputs/read-action-inputs.ts';
import { describeSource, type Layer, resolveInputs } from '../../../src/core/inputs/resolve-inputs.ts';
import { InputError } from '../../../src/core/model/errors.ts';
import { sampleAction } from './sample-action.ts';

function layer(kind: 'profile' | 'policy', values: Readonly<Record<string, unknown>>): Layer {
  return {
    values,
    sourceOf: (name) =>
      kind === 'policy' ? { kind, place: `p.yml:${name.length}` } : { kind, profile: 'staging', place: 'p.yml:1' },
  };
}

function problemsOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.message;
  }
  throw new Error('nothing was thrown');
}

describe('precedence', () => {
  const profile = layer('profile', { 'minimum-coverage': 70 });
  const policy = layer('policy', { 'minimum-coverage': 60, 'minimum-tests': 5, exclude: ['a'] });

  test('input, then profile, then policy, then built-in', () => {
    const all = { given: { 'minimum-coverage': '90%' }, profile, policy };
    expect(resolveInputs(sampleAction, all).inputs['minimum-coverage']).toBe(90);
    const blank = { given: { 'minimum-coverage': ' \n ' }, profile, policy };
    expect(resolveInputs(sampleAction, blank).inputs['minimum-coverage']).toBe(70);
    expect(resolveInputs(sampleAction, { given: {}, policy }).inputs['minimum-coverage']).toBe(60);
    expect(resolveInputs(sampleAction, { given: {} }).inputs['minimum-tests']).toBe(1);
    expect(resolveInputs(sampleAction, { given: {}, policy }).inputs['minimum-tests']).toBe(5);
  });

  test('every value has its source', () => {
    const { sources } = resolveInputs(sampleAction, { given: { baseline: 'x' }, profile, policy });
    const words = Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, describeSource(source)]));
    expect(words).toMatchObject({
      baseline: 'input',
      'minimum-coverage': 'profile staging (p.yml:1)',
      'minimum-tests': 'policy (p.yml:13)',
      exclude: 'policy (p.yml:7)',
      'fail-on': 'built-in',
      coverage: 'not set',
    });
  });

  test('a profile sets no details', () => {
    const loud = layer('profile', { exclude: ['everything'] });
    expect(resolveInputs(sampleAction, { given: {}, profile: loud }).inputs.exclude).toBeUndefined();
  });
});

test('the result cannot be changed', () => {
  const { inputs } = resolveInputs(sampleAction, { given: { coverage: 'a\nb' } });
  expect(Object.isFrozen(inputs)).toBe(true);
  expect(Object.isFrozen(inputs.coverage)).toBe(true);
});

test('all problems are reported together, in the order of the schema, then those found before', () => {
  const given = { 'fail-on': 'warm', 'minimum-coverage': '850', publish: 'commnet' };
  const before = [{ where: 'p.yml:3:1', name: 'key', value: 'x', expected: 'a known key', mend: 'Remove it.' }];
  expect(problemsOf(() => resolveInputs(sampleAction, { given, problems: before })).split('\n')).toEqual([
    'minimum-coverage is "850"; expected a percentage from 0 to 100. Give a number from 0 to 100, for example 80 or 80%.',
    'fail-on is "warm"; expected `fail`, `warn` or `never`. Did you mean `warn`?',
    expect.stringMatching(/^publish is "commnet"; expected .*\. Did you mean `comment`\?$/),
    'p.yml:3:1: key is "x"; expected a known key. Remove it.',
  ]);
});

test('a secret is never shown', () => {
  const message = problemsOf(() => resolveInputs(sampleAction, { given: { token: 'ghs_secret\0' } }));
  expect(message).toContain('token is "(hidden)"');
  expect(message).not.toContain('ghs_secret');
});

test('a required input that is missing is named with what is expected', () => {
  const schema = defineAction({
    name: 'health-check',
    title: 'T',
    description: 'D',
    branding: { icon: 'a', color: 'b' },
    inputs: { target: input(text({ expected: 'a URL' }), { description: 'D', required: true }) },
    details: {},
    outputs: {},
    conditions: {},
    hosts: [],
  });
  expect(problemsOf(() => resolveInputs(schema, { given: {} }))).toBe(
    'target is missing; expected a URL. Set the input target.',
  );
});

test('a deprecated input gives its value to its successor, and both at once are refused', () => {
  const { inputs, notices } = resolveInputs(sampleAction, { given: { 'old-minimum': '75' } });
  expect(inputs['minimum-coverage']).toBe(75);
  expect(notices).toEqual(['Input old-minimum is deprecated since 1.2.0: use minimum-coverage.']);
  const both = { given: { 'old-minimum': '75', 'minimum-coverage': '80' } };
  expect(problemsOf(() => resolveInputs(sampleAction, both))).toContain('Remove old-minimum.');
});

test('a long value is cut in messages', () => {
  const message = problemsOf(() => resolveInputs(sampleAction, { given: { 'fail-on': 'x'.repeat(5000) } }));
  expect(message.length).toBeLessThan(400);
});

test('the runner’s variables are read by name', () => {
  expect(inputVariable('fail-on')).toBe('INPUT_FAIL-ON');
  const env = { 'INPUT_FAIL-ON': 'warn', INPUT_COVERAGE: 'a\nb', INPUT_NOBODY: 'x', FAIL_ON: 'never' };
  const given = readActionInputs(sampleAction, env);
  expect(given).toMatchObject({ 'fail-on': 'warn', coverage: 'a\nb' });
  expect(Object.keys(given)).not.toContain('nobody');
});

test('rows have name, type and default of every input, own ones first', () => {
  const rows = inputRows(sampleAction);
  expect(rows[0]).toMatchObject({ name: 'coverage', type: 'globs', default: '' });
  expect(rows.find(({ name }) => name === 'fail-on')).toMatchObject({ type: 'fail | warn | never', default: '`fail`' });
  expect(rows.find(({ name }) => name === 'check-name')).toMatchObject({ default: '`quality-gate`' });
});

test('only an action that changes something has a dry run', () => {
  const parts = { name: 'auto-rollback', title: 'T', description: 'D', branding: { icon: 'a', color: 'b' } } as const;
  const rest = { inputs: {}, details: {}, outputs: {}, conditions: {}, hosts: [] };
  const acting = defineAction({ ...parts, ...rest, acts: true });
  expect(resolveInputs(acting, { given: { 'dry-run': 'true' } }).inputs['dry-run']).toBe(true);
  expect(Object.keys(defineAction({ ...parts, ...rest }).inputs)).not.toContain('dry-run');
});

test('a name cannot be defined twice', () => {
  const twice = () =>
    defineAction({
      name: 'quality-gate',
      title: 'T',
      description: 'D',
      branding: { icon: 'a', color: 'b' },
      inputs: { token: input(text(), { description: 'mine' }) },
      details: {},
      outputs: {},
      conditions: {},
      hosts: [],
    });
  expect(twice).toThrow('defines token twice');
});
