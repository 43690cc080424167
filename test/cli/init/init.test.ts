import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { suiteFolder } from '../../../src/cli/check/suite.ts';
import { pinnedCheckout } from '../../../src/cli/init/write-workflow.ts';
import { expectGolden } from '../../core/render/golden.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { problemsIn } from '../../house/language-service.ts';
import { thirdPartyActions } from '../../house/third-party-actions.ts';
import { breachesOfWorkflow } from '../../house/workflow-rules.ts';
import { checkFolder } from '../check/checked.ts';
import { initIn, policyPath, readIn, takenUp, workflowPath } from './initialised.ts';
import { trees } from './trees.ts';

/** `vetnet check --strict` in a folder, with the suite as it is. */
async function checkIn(folder: string) {
  const { exitCode, out } = await checkFolder(folder, ['--strict'], suiteFolder());
  return { exitCode, out };
}

describe.each(Object.entries(trees))('%s', (name, tree) => {
  const folder = temporaryFolder(tree);
  const done = initIn(folder);

  test('has a policy and a workflow that nothing is said against', async () => {
    const { exitCode, errors } = await done;
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(await checkIn(folder)).toEqual({
      exitCode: 0,
      out: 'Nothing wrong in 2 files with 1 use of vetnet-actions.\n',
    });
    const workflow = { path: workflowPath, text: readIn(folder, workflowPath) };
    expect([...(await problemsIn(workflow)), ...breachesOfWorkflow(workflow)]).toEqual([]);
  });

  test('as written down', async () => {
    await done;
    expectGolden(`init/${name}.policy.yml`, readIn(folder, policyPath));
    expectGolden(`init/${name}.workflow.yml`, readIn(folder, workflowPath));
    const { out } = await done;
    // A unit without a name of its own is called after its folder.
    expectGolden(`init/${name}.txt`, out.replaceAll(basename(folder), 'folder'));
  });

  test('whose comments can be taken up', async () => {
    await done;
    const whole = takenUp(readIn(folder, policyPath));
    const other = temporaryFolder({ '.git/HEAD': '', [policyPath]: whole });
    expect(await checkIn(other)).toMatchObject({ exitCode: 0 });
    expect(load(whole)).toMatchObject({ protect: true });
  });
});

describe('--steps', () => {
  test.each(['npm', 'cargo', 'gradle', 'tuist', 'documents'])('%s', async (name) => {
    const folder = temporaryFolder(trees[name]);
    const { exitCode, out } = await initIn(folder, '--steps');
    expect(exitCode).toBe(0);
    expect(out).toContain('Make the check "vetnet" required');
    expect(await checkIn(folder)).toMatchObject({ exitCode: 0 });
    const text = readIn(folder, workflowPath);
    const workflow = { path: workflowPath, text };
    expect([...(await problemsIn(workflow)), ...breachesOfWorkflow(workflow)]).toEqual([]);
    expectGolden(`init/${name}.steps.yml`, text);
    expect(readIn(folder, policyPath)).not.toContain('test-plan');
  });

  test.each([
    ['npm', { '.nvmrc': '>=22 <25\n' }, { 'node-version': '>=22 <25' }],
    ['gradle', { 'gradle/jvm.gradle.kts': 'jvmToolchain(21)' }, { 'java-version': '21' }],
    ['gradle', { '.java-version': 'temurin-17.0.9' }, { 'java-version': '17.0.9' }],
    ['tuist', { '.xcode-version': '26.1' }, { 'xcode-version': '26.1' }],
    ['cargo', { '.nvmrc': '22' }, {}],
    ['npm', { '.nvmrc': 'unheard of' }, {}],
  ])('tests %s with what the repository names: %j', async (name, files, expected) => {
    const folder = temporaryFolder({ ...trees[name], ...files });
    await initIn(folder, '--steps');
    const { jobs } = load(readIn(folder, workflowPath)) as {
      jobs: { vetnet: { steps: readonly { name?: string; with?: object }[] } };
    };
    const given = Object.entries(jobs.vetnet.steps.find((step) => step.name === 'Test')?.with ?? {});
    expect(Object.fromEntries(given.filter(([input]) => input.endsWith('-version')))).toEqual(expected);
    expect(await checkIn(folder)).toMatchObject({ exitCode: 0 });
  });

  test('is for one project with tests', async () => {
    const folder = temporaryFolder(trees.pnpm);
    const { exitCode, errors } = await initIn(folder, '--steps');
    expect(exitCode).toBe(2);
    expect(errors).toContain('2 projects with tests (packages/api, packages/web [old])');
    expect(existsSync(join(folder, '.github'))).toBe(false);
  });

  test('checks out by the commit that our own workflows use', () => {
    const { commit, version } = thirdPartyActions['actions/checkout'] ?? {};
    expect(pinnedCheckout).toBe(`actions/checkout@${commit} # ${version}`);
  });
});

describe('never overwrites', () => {
  test.each([
    [[policyPath], 'is there already'],
    [[workflowPath], 'is there already'],
    [[policyPath, workflowPath], 'are there already'],
  ])('%j', async (present, message) => {
    const folder = temporaryFolder(Object.fromEntries(present.map((path) => [path, 'mine\n'])));
    const { exitCode, errors, out } = await initIn(folder);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(errors).toContain(`${present.join(' and ')} ${message}: nothing was written.`);
    for (const path of [policyPath, workflowPath]) {
      expect(existsSync(join(folder, path))).toBe(present.includes(path));
      if (present.includes(path)) expect(readIn(folder, path)).toBe('mine\n');
    }
  });

  test('both or none: what cannot be written takes the other away', async () => {
    const folder = temporaryFolder({ '.github/workflows': 'no folder\n' });
    const { exitCode, errors } = await initIn(folder);
    expect(exitCode).toBe(1);
    expect(errors).toContain('A file is in the way: nothing was written.');
    expect(existsSync(join(folder, policyPath))).toBe(false);
  });

  test('a second run leaves the first one’s files', async () => {
    const folder = temporaryFolder(trees.npm);
    await initIn(folder);
    const before = readIn(folder, policyPath);
    writeFileSync(join(folder, 'codecov.yml'), '');
    expect(await initIn(folder)).toMatchObject({ exitCode: 1 });
    expect(readIn(folder, policyPath)).toBe(before);
  });
});

test('--dry-run prints both files and writes none', async () => {
  const folder = temporaryFolder(trees.cargo);
  const { exitCode, out } = await initIn(folder, '--dry-run');
  expect(exitCode).toBe(0);
  expect(existsSync(join(folder, '.github'))).toBe(false);
  const [policy = '', workflow = ''] = out.split(`\n# ${workflowPath}\n`);
  await initIn(folder);
  expect(policy).toBe(`# ${policyPath}\n${readIn(folder, policyPath)}`);
  expect(workflow).toBe(readIn(folder, workflowPath));
});

describe('the branch', () => {
  const branchOf = (folder: string) => (load(readIn(folder, workflowPath)) as { on: { push: object } }).on.push;
  test.each<[string, Record<string, string>, readonly string[], string]>([
    [
      'of the remote',
      { '.git/HEAD': 'ref: refs/heads/x\n', '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/dev/a\n' },
      [],
      'dev/a',
    ],
    ['that is packed', { '.git/HEAD': 'ref: refs/heads/x\n', '.git/packed-refs': 'a refs/heads/trunk\n' }, [], 'trunk'],
    ['that is usual', { '.git/HEAD': 'ref: refs/heads/x\n', '.git/refs/heads/develop': 'a\n' }, [], 'develop'],
    ['that is checked out', { '.git/HEAD': 'ref: refs/heads/x\n' }, [], 'x'],
    ['of a detached head', { '.git/HEAD': `${'a'.repeat(40)}\n` }, [], 'main'],
    ['of a linked work tree', { '.git': 'gitdir: elsewhere\n' }, [], 'main'],
    ['without a repository', {}, [], 'main'],
    ['that is given', {}, ['--branch', 'release/1+2'], 'release/1\\+2'],
  ])('%s', async (_name, tree, args, branch) => {
    const folder = temporaryFolder(tree);
    expect(await initIn(folder, ...args)).toMatchObject({ exitCode: 0 });
    expect(branchOf(folder)).toEqual({ branches: [branch] });
  });
});

describe('the command line', () => {
  test.each<[readonly string[], number]>([
    [['--help'], 0],
    [['--ref', 'v1.2.3'], 0],
    [['--ref', 'a b'], 2],
    [['--ref', '-x'], 2],
    [['--branch', 'a:b'], 2],
    [['--reff', 'v1'], 2],
    [['stray'], 2],
  ])('%j', async (args, exitCode) => {
    expect(await initIn(temporaryFolder(), ...args)).toMatchObject({ exitCode });
  });

  test('the release is the one that is asked for', async () => {
    const folder = temporaryFolder();
    await initIn(folder, '--ref', 'v1.2.3');
    expect(readIn(folder, workflowPath)).toContain('uses: org/vetnet-actions/.github/workflows/gate.yml@v1.2.3\n');
  });

  test('a folder below the root is sent there', async () => {
    const folder = temporaryFolder({ '.git/HEAD': '' });
    mkdirSync(join(folder, 'app/web'), { recursive: true });
    const { exitCode, errors } = await initIn(join(folder, 'app/web'));
    expect({ exitCode, errors }).toEqual({
      exitCode: 2,
      errors: 'Workflows lie at the root of a repository: run it in ../...\n',
    });
  });
});

test('leaves no test out for good where a manifest cannot be read now', async () => {
  const folder = temporaryFolder({ '.git/HEAD': 'ref: refs/heads/main\n', 'package.json': '{ "name": "clinic",\n' });
  const { exitCode, out } = await initIn(folder);
  expect(exitCode).toBe(0);
  expect(out).toContain('not everything could be read: the gate fails until that is mended');
  expect(out).toContain('package.json is no JSON');
  const policy = readIn(folder, policyPath);
  expect(load(policy)).not.toHaveProperty('test-plan');
  expect(load(takenUp(policy))).toMatchObject({ 'test-plan': { 'test-command': 'make test' } });
  expect(await checkIn(folder)).toMatchObject({ exitCode: 0 });
});
