import { describe, expect, test } from '@jest/globals';
import { describeProblem } from '../../../src/core/model/errors.ts';
import { isProblem } from '../../../src/core/policy/read-policy-file.ts';
import {
  type Environment,
  type Origin,
  resolveEnvironment as resolve,
} from '../../../src/core/policy/resolve-environment.ts';
import type { Files } from '../../harness/temporary-folder.ts';
import { complaints, load, policyOf } from './load.ts';

async function profileOf(content: Files | string, name: string) {
  const profile = (await policyOf(content)).environments.get(name);
  if (profile === undefined) throw new Error(`there is no ${name}`);
  return profile;
}

const minute = 60_000;

/** The environment of a run; throws the problem where there is one. */
async function resolveEnvironment(...args: Parameters<typeof resolve>): Promise<Environment | undefined> {
  const found = await resolve(...args);
  if (found !== undefined && isProblem(found)) throw new Error(describeProblem(found));
  return found;
}

describe('presets', () => {
  test('are the environments where the policy defines none', async () => {
    const { environments } = await policyOf('');
    expect(Object.fromEntries([...environments].map(([name, { values }]) => [name, values]))).toEqual({
      development: { 'deploys-from': { branches: ['feature/**'] }, approval: 'optional', checks: ['basic'] },
      staging: {
        'deploys-from': { branches: ['develop'] },
        approval: 'none',
        checks: ['basic'],
        thresholds: { 'max-p95': 2000, 'max-error-rate': 5 },
        rollback: 'automatic',
      },
      production: {
        'deploys-from': { branches: ['main'] },
        approval: 'required',
        checks: ['basic', 'advanced'],
        thresholds: { 'max-p95': 1000, 'max-error-rate': 1 },
        watch: 15 * minute,
        strategy: 'blue-green',
        rollback: 'automatic',
      },
    });
  });

  test('`main-to-staging` moves staging to main and production to release branches', async () => {
    const policy = await policyOf('version: 1\npresets: main-to-staging\n');
    const from = async (branch: string) =>
      (await resolveEnvironment(policy, { origin: { event: 'push', branch } }))?.name;
    expect([await from('main'), await from('release/1.2'), await from('develop'), await from('feature/a/b')]).toEqual([
      'staging',
      'production',
      undefined,
      'development',
    ]);
  });

  test('an environment of a preset’s name starts from it', async () => {
    const { values, places } = await profileOf(
      'version: 1\nenvironments:\n  staging:\n    thresholds:\n      max-p95: 3s\n',
      'staging',
    );
    expect(values.thresholds).toEqual({ 'max-p95': 3000, 'max-error-rate': 5 });
    expect(places.get('thresholds.max-p95')).toBe('.github/vetnet.yml:5');
    expect(places.get('thresholds.max-error-rate')).toBe('preset staging');
  });
});

describe('inheritance', () => {
  const family = `version: 1
environments:
  base:
    url: https://base.example.org
    deploys-from: {branches: main}
    watch: 5m
    app: {bundle-id: org.example.base, minimum-os: "17.0"}
    thresholds: {max-p95: 900ms, minimum-coverage: 80}
  middle:
    inherits_from: base
    overrides:
      thresholds: {minimum-coverage: 85%}
      app: {target-os: "26.1"}
  leaf:
    inherits-from: middle
    approval: true
`;

  test('the nearest value holds, thresholds and app key by key, overrides as if one level higher', async () => {
    const { chain, values, places } = await profileOf(family, 'leaf');
    expect(chain).toEqual(['leaf', 'middle', 'base']);
    expect(values).toEqual({
      approval: 'required',
      watch: 5 * minute,
      app: { 'minimum-os': '17.0', 'target-os': '26.1' },
      thresholds: { 'max-p95': 900, 'minimum-coverage': 85 },
    });
    expect(places.get('thresholds.minimum-coverage')).toBe('.github/vetnet.yml:12');
    expect(places.get('watch')).toBe('.github/vetnet.yml:6');
  });

  test.each([
    [
      'a cycle, once',
      'a: {inherits-from: b}\n  b: {inherits-from: c}\n  c: {inherits_from: a}',
      [/vetnet\.yml:3:22: environments\.a\.inherits-from is "b".*a inherits from b inherits from c inherits from a/],
    ],
    ['its own parent', 'a: {inherits-from: a}', [/vetnet\.yml:3:22: .*a inherits from a/]],
    ['an unknown parent', 'stage: {}\n  b: {inherits-from: stagee}', [/vetnet\.yml:4:22: .*Did you mean `stage`\?/]],
    ['a key twice', 'a:\n    watch: 1m\n    overrides:\n      watch: 2m', [/vetnet\.yml:6:7: .*each key once.*watch/]],
    ['both spellings', 'a: {inherits-from: b, inherits_from: b}\n  b: {}', [/vetnet\.yml:3:25: .*one parent/]],
    ['a parent below overrides', 'a:\n    overrides: {inherits-from: staging}', [/vetnet\.yml:4:17: .*a known key/]],
  ])('refused: %s', async (_name, text, messages) => {
    expect(await complaints(`version: 1\nenvironments:\n  ${text}\n`)).toEqual(
      messages.map((message) => expect.stringMatching(message)),
    );
  });

  test('two separate cycles are both named', async () => {
    const text =
      'version: 1\nenvironments:\n  a: {inherits-from: b}\n  b: {inherits-from: a}\n  c: {inherits-from: d}\n  d: {inherits-from: c}\n';
    expect(await complaints(text)).toHaveLength(2);
  });
});

describe('one file per environment', () => {
  const qa = 'inherits_from: staging\noverrides:\n  thresholds:\n    max-p95: 3s\n';

  test('is read beside the policy and without one', async () => {
    expect((await profileOf({ 'configs/qa.yml': qa }, 'qa')).values.thresholds).toEqual({
      'max-p95': 3000,
      'max-error-rate': 5,
    });
    const both = {
      '.github/vetnet.yml': 'version: 1\nenvironments:\n  live:\n    inherits-from: qa\n',
      'configs/qa.yml': qa,
    };
    const live = await profileOf(both, 'live');
    expect(live.places.get('thresholds.max-p95')).toBe('configs/qa.yml:4');
    expect((await policyOf(both)).files.map(({ file }) => file)).toEqual(['.github/vetnet.yml', 'configs/qa.yml']);
  });

  test('problems have its lines', async () => {
    expect(await complaints({ 'configs/qa.yml': 'watch: 5m\nrollbck: automatic\n' })).toEqual([
      'configs/qa.yml:2:1: key is "rollbck"; expected a known key. Did you mean `rollback`?',
    ]);
  });

  test('the same environment in both places is refused', async () => {
    const both = { '.github/vetnet.yml': 'version: 1\nenvironments:\n  qa: {}\n', 'configs/qa.yml': qa };
    expect(await complaints(both)).toEqual([expect.stringContaining('.github/vetnet.yml:3: remove one of the two')]);
    expect(await complaints({ 'configs/qa.yml': qa, 'configs/qa.yaml': qa })).toHaveLength(1);
  });

  test('a file of another tool is left alone with a notice, and all can be', async () => {
    const foreign = await load({ 'configs/db.yml': 'host: localhost\n', 'configs/readme.md': 'x' });
    expect(foreign.problems).toEqual([]);
    expect(foreign.notices).toEqual(['configs/db.yml is not read: it has no key of an environment profile.']);
    const broken = { 'configs/chart.yml': '{{ template }}: [', '.github/vetnet.yml': 'version: 1\n' };
    expect(await complaints(broken)).toEqual([expect.stringContaining('environment-files: false')]);
    expect(await complaints({ ...broken, '.github/vetnet.yml': 'version: 1\nenvironment-files: false\n' })).toEqual([]);
  });
});

describe('the environment of a run', () => {
  const text = `version: 1
environments:
  qa:
    deploys-from: {branches: ["release/*", "!release/old"], events: [push, "workflow_*"]}
  live:
    deploys-from: {tags: "v*"}
    app: {bundle-id: org.example.live}
  preview:
    deploys-from: {events: pull_request}
`;
  const fork = { number: 1, fork: true };

  test.each<[string, Origin, string | undefined, string | undefined]>([
    ['a branch', { event: 'push', branch: 'release/2' }, 'qa', 'branch release/2 is deployed there'],
    ['an excluded branch', { event: 'push', branch: 'release/old' }, undefined, undefined],
    ['a glob does not cross slashes', { event: 'push', branch: 'release/2/x' }, undefined, undefined],
    ['another event', { event: 'schedule', branch: 'release/2' }, undefined, undefined],
    [
      'an event by glob',
      { event: 'workflow_dispatch', branch: 'release/2' },
      'qa',
      'branch release/2 is deployed there',
    ],
    ['a tag', { event: 'push', tag: 'v1.0' }, 'live', 'tag v1.0 is deployed there'],
    [
      'a pull request, where it is named',
      { event: 'pull_request', branch: 'x', pullRequest: fork },
      'preview',
      'event pull_request deploys there',
    ],
    ['a merge queue entry', { event: 'merge_group', branch: 'release/2' }, undefined, undefined],
    [
      'the run after a pull request’s',
      { event: 'workflow_run', branch: 'release/2', pullRequest: fork },
      undefined,
      undefined,
    ],
    ['a laptop', { event: 'local', branch: 'main' }, undefined, undefined],
  ])('%s', async (_name, origin, name, why) => {
    const found = await resolveEnvironment(await policyOf(text), { origin });
    expect([found?.name, found?.why]).toEqual([name, why]);
  });

  test.each(['pull_request', 'workflow_run'])('%s of a pull request has none of the presets', async (event) => {
    const origin = { event, branch: 'main', pullRequest: { number: 1, fork: false } };
    expect(await resolveEnvironment(await policyOf(''), { origin })).toBeUndefined();
    const { pullRequest: _, ...pushed } = origin;
    const alone = await resolveEnvironment(await policyOf(''), { origin: pushed });
    expect(alone?.name).toBe(event === 'workflow_run' ? 'production' : undefined);
  });

  test('the input decides, the bundle id comes last', async () => {
    const policy = await policyOf(text);
    const origin = { event: 'push', branch: 'release/2' };
    expect(await resolveEnvironment(policy, { input: 'live', origin })).toMatchObject({
      name: 'live',
      why: 'it was asked for',
    });
    expect((await resolveEnvironment(policy, { origin, bundleId: 'org.example.live' }))?.name).toBe('qa');
    const elsewhere = { event: 'push', branch: 'x' };
    expect((await resolveEnvironment(policy, { origin: elsewhere, bundleId: 'org.example.live' }))?.why).toBe(
      'its app is org.example.live',
    );
    expect(await resolveEnvironment(policy, { origin: elsewhere, bundleId: 'org.example.other' })).toBeUndefined();
  });

  test('an unknown name and two matches are refused', async () => {
    const policy = await policyOf(
      'version: 1\nenvironments:\n  a: {deploys-from: {branches: "*"}}\n  b:\n    deploys-from: {branches: main}\n',
    );
    const origin = { event: 'push', branch: 'main' };
    await expect(resolveEnvironment(policy, { origin })).rejects.toThrow(
      'environment is "a, b"; expected one environment for branch main. Set the input environment, or change what stands at .github/vetnet.yml:3 and .github/vetnet.yml:5.',
    );
    await expect(resolveEnvironment(policy, { input: 'production', origin })).rejects.toThrow('Use `a` or `b`.');
  });
});
