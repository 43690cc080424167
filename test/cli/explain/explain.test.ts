import { describe, expect, test } from '@jest/globals';
import { expectGolden } from '../../core/render/golden.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { explainedAction, explainFiles } from './explained.ts';

const policy = `version: 1
on-missing: warn
security-scan:
  fail-on-severity: high
quality-gate:
  minimum-coverage: 85
  minimum-branch-coverage: 70
  modules:
    api: { paths: api/**, minimum-coverage: 90 }
    web: { paths: web/** }
environments:
  staging:
    deploys-from: { branches: [main] }
    thresholds: { minimum-coverage: 60 }
  production:
    inherits-from: staging
    deploys-from: { branches: [release] }
`;
const files = { '.github/vetnet.yml': policy };

interface Named {
  readonly name: string;
  readonly id: string;
}
const named = (list: readonly Named[], name: string) => list.find((one) => one.name === name || one.id === name);

describe('values and where they come from', () => {
  test('input before profile before policy before built-in', async () => {
    const { action } = await explainedAction(files, ['quality-gate', '--minimum-tests', '5'], {
      checkout: { branch: 'main' },
    });
    expect(named(action.values, 'minimum-tests')).toMatchObject({ value: '5', from: 'input' });
    expect(named(action.values, 'minimum-coverage')).toMatchObject({
      value: '60',
      from: 'profile staging (.github/vetnet.yml:14)',
    });
    expect(named(action.values, 'on-missing')).toMatchObject({ value: 'warn', from: 'policy (.github/vetnet.yml:2)' });
    expect(named(action.values, 'fail-on')).toMatchObject({ value: 'fail', from: 'built-in' });
    expect(action.unset).toContain('minimum-function-coverage');
  });

  test('the gate’s names in a gate, and its own check name', async () => {
    const { actions } = await explainedAction({}, ['--coverage-baseline', 'file:a.json', '--check-name', 'one']);
    const [scan, quality] = actions;
    expect([scan.action, quality.action]).toEqual(['security-scan', 'quality-gate']);
    expect(named(quality.values, 'coverage-baseline')).toMatchObject({ from: 'input' });
    expect(scan.unset).toContain('security-baseline');
    for (const part of actions) expect(named(part.values, 'check-name')).toMatchObject({ value: 'one', from: 'input' });
  });

  test('a secret is not shown', async () => {
    const { out } = await explainFiles({}, ['security-scan', '--token', 'abc-123', '--json']);
    expect(out).not.toContain('abc-123');
    expect(named(JSON.parse(out).actions[0].values, 'token')).toMatchObject({ value: '(hidden)' });
  });
});

describe('the environment', () => {
  test.each<[string, readonly string[], object | undefined, string | undefined]>([
    ['of the branch', [], { branch: 'main' }, 'branch main is deployed there'],
    ['that is asked for', ['--environment', 'production'], { branch: 'main' }, 'it was asked for'],
    ['of no branch', [], { branch: 'x' }, undefined],
  ])('%s', async (_name, args, checkout, why) => {
    const { whole } = await explainedAction(files, ['quality-gate', ...args], { checkout: checkout ?? {} });
    expect(whole.environment?.why).toBe(why);
    expect(whole.environments).toEqual(['staging', 'production']);
  });
});

describe('what the quality gate would judge', () => {
  const states = (action: {
    conditions: readonly { id: string; subject?: string; state: string; expected: string }[];
  }) =>
    Object.fromEntries(
      action.conditions.map(({ id, subject, state, expected }) => [
        subject === undefined ? id : `${id} ${subject}`,
        state === 'judged' ? expected : state,
      ]),
    );

  test('with reports at usual places, by the words of the judge', async () => {
    const reports = { 'coverage/lcov.info': '', 'junit.xml': '' };
    const { action } = await explainedAction({ ...files, ...reports }, ['quality-gate']);
    expect(states(action)).toEqual({
      'tests-failed': '0',
      'tests-count': '>= 1',
      'line-coverage': '>= 85%',
      'branch-coverage': '>= 70%',
      'module-coverage api': '>= 90%',
      'module-coverage web': 'not-judged',
      'function-coverage': 'not-judged',
      'patch-coverage': 'not-judged',
      'coverage-drop': 'not-judged',
      'tests-flaky': 'not-judged',
      'tests-skipped': 'not-judged',
      'policy-loosened': 'no weaker demand than before',
    });
    expect(action.finds).toMatchObject([{ found: ['coverage/lcov.info'] }, { found: ['junit.xml'] }]);
  });

  test('with patterns that match nothing yet', async () => {
    const { action } = await explainedAction({}, ['quality-gate', '--coverage', 'out/*.info']);
    expect(states(action)).toMatchObject({ 'line-coverage': 'inconclusive', 'tests-failed': 'not-judged' });
    expect(action.finds[0].note).toBe('Nothing matches out/*.info now.');
  });

  test('with nothing at all', async () => {
    const { action } = await explainedAction({}, ['quality-gate']);
    expect(states(action)).toMatchObject({ 'reports-found': 'inconclusive', 'line-coverage': 'not-judged' });
  });
});

describe('what the security scan would look at', () => {
  interface Scanner {
    readonly id: string;
    readonly runs: boolean;
    readonly blocks: boolean;
  }
  const scannersOf = async (tree: Record<string, string>, args: readonly string[] = [], env = {}) => {
    const { action } = await explainedAction(tree, ['security-scan', ...args], { env });
    const scanners = action.scanners as readonly Scanner[];
    return {
      runs: scanners.filter(({ runs }) => runs).map(({ id }) => id),
      blocks: scanners.filter(({ blocks }) => blocks).map(({ id }) => id),
      action,
    };
  };
  const tree = { 'package-lock.json': '{}', Dockerfile: 'FROM scratch\n', 'a.ts': 'a;\n' };

  test('scanners that there is something for, and tools on PATH', async () => {
    const bin = temporaryFolder({ gitleaks: '', hadolint: '', bandit: '' });
    const { runs, blocks } = await scannersOf(tree, [], { PATH: `/nowhere:${bin}` });
    expect(runs).toEqual(['secrets', 'dependencies', 'dockerfile', 'sast', 'personal-data', 'gitleaks', 'hadolint']);
    expect(blocks).toEqual([]);
  });

  test('a tool that is named and not there keeps the verdict from being given', async () => {
    const { blocks, action } = await scannersOf(tree, ['--scanners', 'secrets,gitleaks']);
    expect(blocks).toEqual(['gitleaks']);
    expect(named(action.conditions, 'scanners-completed')).toMatchObject({ state: 'inconclusive' });
    expect(named(action.conditions, 'licenses')).toMatchObject({ state: 'not-judged' });
  });

  test('no advisories without network', async () => {
    const { blocks, action } = await scannersOf(tree, ['--offline']);
    expect(blocks).toEqual(['dependencies']);
    expect(named(action.conditions, 'critical-findings')).toMatchObject({ state: 'inconclusive' });
  });

  test('licences only where the policy says which', async () => {
    const allowed = { '.github/vetnet.yml': 'version: 1\nsecurity-scan: { licenses: { allow: [MIT] } }\n' };
    expect((await scannersOf({ ...tree, ...allowed })).runs).toContain('licenses');
  });

  test('severities are those of the policy', async () => {
    const { action } = await scannersOf({ ...tree, ...files });
    expect(named(action.conditions, 'critical-findings')).toMatchObject({ title: 'Findings from high on' });
    expect(named(action.conditions, 'high-findings')).toMatchObject({ state: 'not-judged' });
  });
});

describe('publishing', () => {
  test.each([
    ['auto', ['summary', 'annotations', 'comment']],
    ['none', []],
    ['summary,check,sarif', ['summary', 'check', 'sarif']],
  ])('%s', async (publish, places) => {
    const { whole } = await explainedAction({}, ['quality-gate', '--publish', publish]);
    expect(whole.publishing.map(({ place }: { place: string }) => place)).toEqual(places);
  });
});

describe('the command line', () => {
  test.each<[string, readonly string[], Record<string, string>, number, RegExp]>([
    ['help', ['--help'], {}, 0, /Usage: vetnet explain/],
    ['an unknown action', ['quality-gat'], {}, 2, /Did you mean quality-gate\?/],
    ['an unknown flag', ['quality-gate', '--coverge', 'x'], {}, 2, /--coverage/],
    ['a policy that is wrong', [], { '.github/vetnet.yml': 'version: 2\n' }, 2, /\.github\/vetnet\.yml:1:10/],
    ['an environment that is none', ['--environment', 'stagin'], files, 2, /staging/],
    ['an action that only plans', ['test-plan'], {}, 0, /TEST-PLAN/],
    ['an action that judges jobs', ['job-results', '--needs', '{}'], {}, 0, /JOB-RESULTS/],
  ])('%s', async (_name, args, tree, exitCode, words) => {
    const { exitCode: code, out, errors } = await explainFiles(tree, args);
    expect(`${out}${errors}`).toMatch(words);
    expect(code).toBe(exitCode);
  });
});

test('text for people is aligned, wrapped and whole', async () => {
  const tree = { ...files, 'coverage/lcov.info': '', 'package-lock.json': '{}', 'a.ts': 'a;\n' };
  const { out, exitCode } = await explainFiles(tree, [], { columns: 80, checkout: { branch: 'main' } });
  expect(exitCode).toBe(0);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  expectGolden('explain/gate.txt', out.replaceAll(/sha256 [0-9a-f]{12}/g, 'sha256 0123456789ab'));
});
