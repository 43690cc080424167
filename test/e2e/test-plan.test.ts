import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Leg } from '../../src/actions/test-plan/leg.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { type Files, temporaryFolder } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

const jest = '{"name":"clinic","scripts":{"test":"jest"}}';
const web: Files = { 'web/package.json': jest, 'web/package-lock.json': '{}' };
const features: Files = { 'Features/Triage/a.swift': '', 'Features/Vitals/b.swift': '' };

async function plan(files: Files, inputs: Readonly<Record<string, string>> = {}, request: ActionRequest = {}) {
  const run = await spawnAction('test-plan', { cwd: temporaryFolder(files), ...request, inputs });
  const legs = JSON.parse(run.outputs.legs === 'unknown' ? '[]' : (run.outputs.legs ?? '[]')) as readonly Leg[];
  return { ...run, legs };
}

describe('without a word the legs are the units that are found', () => {
  test('one for each, with everything a matrix needs', async () => {
    const { exitCode, outputs, legs } = await plan({ ...web, 'api/Cargo.toml': '[package]\nname = "api"\n' });
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: 'pass', count: '2', needed: 'true', flags: '' });
    expect(legs).toEqual([
      {
        name: 'api',
        slug: 'api',
        path: 'api',
        runner: 'ubuntu-latest',
        ecosystem: 'cargo',
        node: '',
        java: '',
        xcode: '',
        setup: '',
        command: '',
        coverage: 'vetnet-reports/lcov.info',
        results: 'vetnet-reports/junit/*.xml',
        artifact: 'vetnet-tests-api',
      },
      expect.objectContaining({ name: 'web', ecosystem: 'npm', results: 'vetnet-reports/jest-results.json' }),
    ]);
    expect(outputs.coverage).toBe(
      'vetnet-tests/vetnet-tests-api/api/vetnet-reports/lcov.info\nvetnet-tests/vetnet-tests-web/web/vetnet-reports/lcov.info',
    );
  });

  test('nothing recognised is inconclusive, fails the step and says what to write', async () => {
    const { exitCode, outputs, stdout } = await plan({ 'main.c': '' });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'inconclusive', legs: '[]', count: '0', needed: 'true' });
    expect(stdout).toContain('test-command');
  });

  test('a project without tests is inconclusive too', async () => {
    const { outputs } = await plan({ 'package.json': '{"name":"x"}' });
    expect(outputs.verdict).toBe('inconclusive');
  });

  test('a manifest that cannot be read is inconclusive, because its leg may be missing', async () => {
    const { exitCode, outputs, legs } = await plan({ ...web, 'api/package.json': '{' });
    expect([exitCode, outputs.verdict, outputs['failed-conditions'], legs.length]).toEqual([1, 'inconclusive', '', 1]);
  });

  test('a unit that cannot measure coverage is a warning, and its report is demanded all the same', async () => {
    const { exitCode, outputs, legs } = await plan({
      'package.json': '{"scripts":{"test":"vitest"}}',
      'yarn.lock': '',
    });
    expect([exitCode, outputs.verdict]).toEqual([0, 'warn']);
    expect(legs[0]?.coverage).toBe('vetnet-reports/lcov.info');
    const without = await plan({ 'package.json': '{"scripts":{"test":"vitest"}}' }, { coverage: 'none' });
    expect([without.outputs.verdict, without.legs[0]?.coverage, without.outputs.coverage]).toEqual(['pass', '', '']);
  });
});

describe('versions of tools', () => {
  const policy = (version: string) => ({
    '.github/vetnet.yml': `version: 1\ntest-plan:\n  node-version: ${version}\n`,
  });

  test('are those that the repository names, and shown', async () => {
    const { legs, summary } = await plan({ ...web, '.nvmrc': 'v22\n' });
    expect(legs[0]).toMatchObject({ node: '22', java: '', xcode: '' });
    expect(summary).toContain('npm, Node 22');
  });

  test('that nobody can read are a warning, which a version of the user’s own settles', async () => {
    const files = { ...web, 'web/.nvmrc': '`id`\n' };
    const { outputs, legs, stdout } = await plan(files);
    expect([outputs.verdict, legs[0]?.node]).toEqual(['warn', '']);
    expect(stdout).toContain('web/.nvmrc');
    const settled = await plan(files, { 'node-version': '>= 22' });
    expect([settled.outputs.verdict, settled.legs[0]?.node]).toEqual(['pass', '>=22']);
  });

  test('may stand in the policy, also as a number, and are refused where they are none', async () => {
    expect((await plan({ ...web, ...policy('22') })).legs[0]?.node).toBe('22');
    const { exitCode, stdout } = await plan({ ...web, ...policy("'22; id'") });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('expected a version of Node');
  });
});

describe('modules', () => {
  const inputs = {
    modules: 'Triage, Vitals',
    'module-path': 'Features/{module}',
    'test-command': 'make test-{module}',
  };

  test('are one leg each, with their command', async () => {
    const { legs, outputs } = await plan(features, {
      ...inputs,
      'runs-on': 'macos-15',
      'setup-command': 'echo {path}',
    });
    expect(legs).toMatchObject([
      { name: 'Triage', path: 'Features/Triage', runner: 'macos-15', ecosystem: 'none', command: 'make test-Triage' },
      { name: 'Vitals', setup: 'echo Features/Vitals', artifact: 'vetnet-tests-Vitals' },
    ]);
    expect(outputs.flags).toBe('Triage\nVitals');
  });

  test('may stand in the policy', async () => {
    const policy =
      'version: 1\ntest-plan:\n  modules: [Triage]\n  module-path: Features/{module}\n  test-command: make {module}\n';
    const { legs } = await plan({ ...features, '.github/vetnet.yml': policy });
    expect(legs.map(({ command }) => command)).toEqual(['make Triage']);
  });

  test('without a folder are an error that names each', async () => {
    const { exitCode, stdout } = await plan(features, { ...inputs, modules: 'Triage,Meds,Labs' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('Features/Meds');
    expect(stdout).toContain('Features/Labs');
  });

  test.each([
    ['../Features', '{module}', 'inside the repository'],
    ['Triage', '../{module}', 'inside the repository'],
    ['Triage', '/tmp/{module}', 'inside the repository'],
    ['$(touch pwned)', '{module}', 'letters, digits'],
  ])('%s in %s is refused', async (modules, path, words) => {
    const { exitCode, outputs, stdout } = await plan(features, { ...inputs, modules, 'module-path': path });
    expect([exitCode, outputs.legs ?? 'unknown']).toEqual([1, 'unknown']);
    expect(stdout).toContain(words);
  });

  test('behind a link that leads out are refused', async () => {
    const folder = temporaryFolder({});
    mkdirSync(join(folder, 'Features'));
    symlinkSync(temporaryFolder({}), join(folder, 'Features/Triage'));
    const { exitCode, stdout } = await plan({}, { ...inputs, modules: 'Triage' }, { cwd: folder });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('leads out');
  });

  test('are of the ecosystem of their folder, or of what is around them', async () => {
    const files = { ...web, 'Project.swift': 'import ProjectDescription\n', 'Features/Triage/Sources/a.swift': '' };
    const { legs } = await plan(files, { modules: 'web\nFeatures/Triage', 'module-path': '{module}' });
    expect(legs).toMatchObject([
      { ecosystem: 'npm', runner: 'ubuntu-latest' },
      { ecosystem: 'tuist', runner: 'macos-latest', path: 'Features/Triage' },
    ]);
  });

  test('of no ecosystem and without a command are inconclusive', async () => {
    const { exitCode, outputs, stdout } = await plan(features, { modules: 'Triage' });
    expect([exitCode, outputs.verdict]).toEqual([1, 'inconclusive']);
    expect(stdout).toContain('Triage');
  });

  test('more than a matrix can hold are an error', async () => {
    const many = Array.from({ length: 257 }, (_, index) => `m${index}`);
    const files = Object.fromEntries(many.map((name) => [`Features/${name}/a`, '']));
    const { exitCode, stdout } = await plan(files, { modules: many.join(','), 'test-command': 'true' });
    expect(exitCode).toBe(1);
    expect(stdout).toContain('at most 256 legs');
    const long = await plan(files, { modules: many.slice(0, 200).join(), 'test-command': `true ${'x'.repeat(3000)}` });
    expect(long.exitCode).toBe(1);
    expect(long.stdout).toContain('500,000 bytes');
  });
});

test('folders are relative to the workspace, wherever the plan starts', async () => {
  const { legs } = await plan({ 'apps/web/package.json': jest }, { 'working-directory': 'apps' });
  expect(legs.map(({ path, name }) => [path, name])).toEqual([['apps/web', 'web']]);
});

test('a command of one’s own is one leg, and `ecosystem: none` alone says that there is nothing', async () => {
  const own = await plan({ Makefile: '' }, { 'test-command': 'make test' });
  expect(own.legs).toMatchObject([{ name: 'tests', path: '.', ecosystem: 'none', command: 'make test' }]);
  const nothing = await plan(web, { ecosystem: 'none' });
  expect(nothing.exitCode).toBe(0);
  expect(nothing.outputs).toMatchObject({ verdict: 'warn', needed: 'false', count: '0', legs: '[]' });
});

describe('paths', () => {
  function change(files: Files, event = 'pull_request') {
    const { directory, git, commit } = temporaryRepository({ ...web, 'docs/a.md': 'a', 'web/src/a.ts': 'a' });
    const base = git('rev-parse', 'HEAD');
    git('update-ref', 'refs/remotes/origin/main', base);
    const head = commit(files);
    const pull = {
      number: 7,
      head: { sha: head, ref: 'x', repo: { full_name: 'acme/clinic' } },
      base: { sha: base, ref: 'main' },
    };
    const payload = event === 'push' ? { before: base, after: head } : { pull_request: pull, number: 7 };
    const env = { GITHUB_SHA: head, ...(event === 'push' ? { GITHUB_REF: 'refs/heads/main' } : {}) };
    return { base, git, request: { cwd: directory, event, payload, env } };
  }
  const inputs = { paths: 'web/**' };

  test.each([
    ['another file', { 'docs/a.md': 'b' }, 'false'],
    ['a file of theirs', { 'web/src/a.ts': 'b' }, 'true'],
    ['a removed file', { 'web/src/a.ts': null }, 'true'],
    ['a file that is moved away', { 'web/src/a.ts': null, 'docs/a.ts': 'a' }, 'true'],
    ['the policy', { '.github/vetnet.yml': 'version: 1\n' }, 'true'],
    ['a workflow', { '.github/workflows/ci.yml': 'on: push\n' }, 'true'],
    ['a profile of the policy', { 'configs/production.yml': 'watch: 5m\n' }, 'true'],
    ['the policy of a folder', { 'docs/.github/vetnet.yml': 'version: 1\n' }, 'true'],
    ['nothing', {}, 'true'],
  ])('a change of %s', async (_, files, needed) => {
    for (const event of ['pull_request', 'push']) {
      const { outputs, legs, exitCode } = await plan({}, inputs, change(files, event).request);
      expect([exitCode, outputs.verdict, outputs.needed]).toEqual([0, 'pass', needed]);
      expect(legs).toHaveLength(needed === 'true' ? 1 : 0);
    }
  });

  test('a policy of another name matters too, and an exclusion of the user’s does not take it away', async () => {
    const { request } = change({ 'ci/policy.yml': 'version: 1\n' });
    const given = { paths: 'web/**\n!.github/**', config: 'ci/policy.yml' };
    expect((await plan({}, given, request)).outputs.needed).toBe('true');
    const workflow = change({ '.github/workflows/ci.yml': 'on: push\n' });
    expect((await plan({}, { paths: given.paths }, workflow.request)).outputs.needed).toBe('true');
  });

  test('exclusions alone take away from all files', async () => {
    const given = { paths: '!docs/**' };
    expect((await plan({}, given, change({ 'docs/a.md': 'b' }).request)).outputs.needed).toBe('false');
    const twice = { paths: 'web/**\nweb/src/a.ts\nweb/src/*.ts' };
    expect((await plan({}, twice, change({ 'docs/a.md': 'b' }).request)).outputs.needed).toBe('false');
    expect((await plan({}, given, change({ 'web/src/a.ts': 'b' }).request)).outputs.needed).toBe('true');
  });

  test.each(['wbe/**', '.', '/web/**', 'web/**\nsrc/**'])(
    'a glob that matches nothing leaves no test out: %j',
    async (paths) => {
      const run = await plan({}, { paths }, change({ 'docs/a.md': 'b' }).request);
      expect(run.outputs).toMatchObject({ verdict: 'pass', needed: 'true' });
      expect(run.stdout).toContain('No file of the repository matches');
    },
  );

  test('doubt never leaves tests out', async () => {
    const { request } = change({ 'docs/a.md': 'b' });
    for (const event of ['schedule', 'workflow_dispatch', 'workflow_run'])
      expect((await plan({}, inputs, { ...request, event, payload: {} })).outputs.needed).toBe('true');
    expect((await plan(web, inputs, { ...request, cwd: temporaryFolder(web) })).outputs.needed).toBe('true');
    const forced = change({ 'docs/a.md': 'b' }, 'push');
    forced.git('checkout', '--quiet', '--orphan', 'other');
    forced.git('commit', '--quiet', '-m', 'Start anew');
    expect((await plan({}, inputs, forced.request)).outputs.needed).toBe('true');
  });
});
