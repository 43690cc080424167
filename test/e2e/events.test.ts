import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { changedRepository, junit, lcov, pullRequestRun } from '../harness/scenario.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

let double: GitHubDouble;

beforeEach(async () => {
  double = await startGitHubDouble();
});

afterEach(() => double.close());

const everywhere = 'summary, annotations, check, comment, status';

function scene() {
  const repository = changedRepository({ 'lcov.info': lcov({ 'src/a.ts': '+++++-' }) });
  writeFiles(repository.directory, repository.files);
  return repository;
}

function eventRun(event: string, payload: object, env: Readonly<Record<string, string>>, cwd: string): ActionRequest {
  return {
    event,
    payload: { repository: { full_name: 'acme/clinic', default_branch: 'main' }, ...payload },
    token: double.token,
    cwd,
    env: { GITHUB_API_URL: double.url, GITHUB_REPOSITORY: 'acme/clinic', ...env },
    inputs: { coverage: 'reports/lcov.info', 'minimum-patch-coverage': '60', publish: everywhere },
  };
}

describe('the gate judges the same in every event', () => {
  test('merge_group: the queue’s head, against the queue’s base, without a comment', async () => {
    const { directory, base, head } = scene();
    const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
    const group = { head_sha: head, base_sha: base, head_ref: ref, base_ref: 'refs/heads/main' };
    double.state.pulls.push({ number: 7, headSha: 'f'.repeat(40), state: 'open', locked: false, fork: false });
    const run = await spawnAction(
      'quality-gate',
      eventRun('merge_group', { merge_group: group }, { GITHUB_SHA: head, GITHUB_REF: ref }, directory),
    );
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'patch-coverage': '50.00' });
    expect(double.state.checkRuns).toMatchObject([{ head_sha: head, conclusion: 'failure' }]);
    expect(double.state.comments).toEqual([]);
  });

  test('push: against the commit before the push', async () => {
    const { directory, base, head } = scene();
    const run = await spawnAction(
      'quality-gate',
      eventRun(
        'push',
        { before: base, after: head, ref: 'refs/heads/feature/x' },
        { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/feature/x' },
        directory,
      ),
    );
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'patch-coverage': '50.00' });
    expect(double.state.checkRuns).toMatchObject([{ head_sha: head }]);
  });

  test('the first push of a branch has no commit before it: measured against the default branch', async () => {
    const { directory, head } = scene();
    const run = await spawnAction(
      'quality-gate',
      eventRun(
        'push',
        { before: '0'.repeat(40), after: head, ref: 'refs/heads/feature/x' },
        { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/feature/x' },
        directory,
      ),
    );
    expect(run.outputs).toMatchObject({ 'patch-coverage': '50.00' });
  });

  test('workflow_run of a fork: the pull request is found by its head', async () => {
    const { directory, base, head } = scene();
    double.state.pulls.push({ number: 9, headSha: head, state: 'open', locked: false, fork: true });
    const workflowRun = {
      head_sha: head,
      head_branch: 'feature/x',
      head_repository: { full_name: 'stranger/clinic' },
      pull_requests: [],
    };
    const request = eventRun(
      'workflow_run',
      { workflow_run: workflowRun },
      { GITHUB_SHA: base, GITHUB_REF: 'refs/heads/main' },
      directory,
    );
    const run = await spawnAction('quality-gate', { ...request, inputs: { ...request.inputs, 'base-ref': 'main' } });
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'patch-coverage': '50.00' });
    expect(double.state.checkRuns).toMatchObject([{ head_sha: head }]);
    expect(double.state.comments).toMatchObject([{ issue: 9 }]);
  });

  test.each(['schedule', 'workflow_dispatch', 'release'])('%s', async (event) => {
    const { directory, head } = scene();
    const run = await spawnAction(
      'quality-gate',
      eventRun(
        event,
        { release: { tag_name: 'v1.0.0' } },
        { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/main' },
        directory,
      ),
    );
    expect(run.outputs).toMatchObject({ 'line-coverage': '83.33', verdict: 'fail' });
    expect(double.state.checkRuns).toMatchObject([{ head_sha: head }]);
  });

  test('without a token nothing is called, and one notice says what was not published', async () => {
    const { directory, head, base } = scene();
    const request = pullRequestRun(double, { head, base });
    const run = await spawnAction('quality-gate', {
      ...request,
      token: '',
      cwd: directory,
      inputs: { coverage: 'reports/lcov.info' },
    });
    expect(run.exitCode).toBe(0);
    expect(double.requests).toEqual([]);
    expect(run.annotations.filter(({ message }) => message.includes('Not published'))).toMatchObject([
      { level: 'notice', message: expect.stringContaining('comment') },
    ]);
  });

  test('a payload that is broken costs context, never the verdict', async () => {
    const { directory, head } = scene();
    const broken = `${temporaryFolder({ 'event.json': '{"pull_request":' })}/event.json`;
    const request = eventRun('push', {}, { GITHUB_SHA: head, GITHUB_EVENT_PATH: broken }, directory);
    const run = await spawnAction('quality-gate', { ...request, inputs: { coverage: 'reports/lcov.info' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'pass' });
  });
});

describe('the environment', () => {
  const policy = `version: 1
environments:
  staging: { deploys-from: { branches: [develop] }, thresholds: { minimum-coverage: 50 } }
  production: { deploys-from: { branches: [main] }, thresholds: { minimum-coverage: 90 } }
`;

  test.each([
    ['refs/heads/develop', 'pass', 'Environment staging: branch develop is deployed there.'],
    ['refs/heads/main', 'fail', 'Environment production: branch main is deployed there.'],
  ])('of %s sets its thresholds and is named with why', async (ref, verdict, said) => {
    const { directory, head } = scene();
    writeFiles(directory, { '.github/vetnet.yml': policy });
    const request = eventRun('push', { ref }, { GITHUB_SHA: head, GITHUB_REF: ref }, directory);
    const run = await spawnAction('quality-gate', { ...request, inputs: { coverage: 'reports/lcov.info' } });
    expect(run.outputs).toMatchObject({ verdict });
    expect(run.stdout).toContain(said);
  });

  test('that two profiles claim is an error that names both', async () => {
    const { directory, head } = scene();
    writeFiles(directory, { '.github/vetnet.yml': policy.replace('develop', 'main') });
    const request = eventRun('push', {}, { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/main' }, directory);
    const run = await spawnAction('quality-gate', { ...request, inputs: { coverage: 'reports/lcov.info' } });
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toMatchObject([{ level: 'error', message: expect.stringMatching(/staging.*production/) }]);
  });
});

test('a policy that holds does not make a run pass that found no report', async () => {
  const repository = changedRepository({});
  writeFiles(repository.directory, { '.github/vetnet.yml': 'version: 1\n' });
  const request = pullRequestRun(double, repository);
  const run = await spawnAction('quality-gate', { ...request, cwd: repository.directory, inputs: { publish: 'none' } });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'inconclusive', 'line-coverage': 'unknown' });
});

describe('a report that the change brings along', () => {
  const report = 'reports/lcov.info';
  async function judge(written: Readonly<Record<string, string>>, event?: string) {
    const repository = changedRepository({});
    repository.git('rm', '--quiet', '.gitignore');
    const head = repository.commit({ [report]: lcov({ 'src/a.ts': '++++++' }) });
    writeFiles(repository.directory, written);
    const request = pullRequestRun(double, { ...repository, head });
    const inputs = { coverage: report, publish: 'none' };
    return spawnAction('quality-gate', {
      ...request,
      event: event ?? 'pull_request',
      cwd: repository.directory,
      inputs,
    });
  }

  test('is none of its tests', async () => {
    const run = await judge({});
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', 'line-coverage': 'unknown' });
    expect(run.stdout).toContain('Git tracks it and no test has written it');
  });

  test('counts where the tests have written it anew, and where nothing is under review', async () => {
    const anew = await judge({ [report]: lcov({ 'src/a.ts': '+++++-' }) });
    expect(anew.outputs).toMatchObject({ verdict: 'pass', 'line-coverage': '83.33' });
    expect((await judge({}, 'push')).outputs).toMatchObject({ verdict: 'pass' });
  });
});

test('the base branch, which pull_request_target checks out, is not taken for the change', async () => {
  const repository = changedRepository({ 'lcov.info': lcov({ 'src/a.ts': '++++' }) });
  repository.git('checkout', '--quiet', repository.base);
  writeFiles(repository.directory, repository.files);
  const { env, ...request } = pullRequestRun(double, repository);
  const run = await spawnAction('.', {
    ...request,
    event: 'pull_request_target',
    env: { ...env, GITHUB_SHA: repository.base, GITHUB_REF: 'refs/heads/main' },
    cwd: repository.directory,
    inputs: { coverage: 'reports/lcov.info', offline: 'true' },
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'inconclusive' });
  expect(run.summary).toContain('nothing of the change was looked at');
});

describe('a change of the policy', () => {
  const strict = 'version: 1\nquality-gate:\n  minimum-coverage: 80\n';

  async function judge(before: string, after: string | undefined) {
    const repository = changedRepository({ 'lcov.info': lcov({ 'src/a.ts': '+++++-' }) });
    repository.git('checkout', '--quiet', 'main');
    const base = repository.commit({ '.github/vetnet.yml': before });
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    repository.git('checkout', '--quiet', '-b', 'change');
    if (after === undefined) repository.git('rm', '--quiet', '.github/vetnet.yml');
    const head = repository.commit(after === undefined ? {} : { '.github/vetnet.yml': after });
    writeFiles(repository.directory, repository.files);
    const request = pullRequestRun(double, { head, base });
    return spawnAction('quality-gate', {
      ...request,
      cwd: repository.directory,
      inputs: { coverage: 'reports/lcov.info', publish: 'none' },
    });
  }

  test.each<[string, string, string | undefined, string, string]>([
    ['that lowers a threshold warns', strict, strict.replace('80', '70'), 'warn', ''],
    ['that raises one passes', strict, strict.replace('80', '82'), 'pass', ''],
    [
      'that lowers one of a protected policy fails',
      `${strict}protect: true\n`,
      `${strict.replace('80', '70')}protect: true\n`,
      'fail',
      'policy-loosened',
    ],
    [
      'that tells a protected policy never to fail fails',
      `${strict}protect: true\n`,
      `${strict}protect: true\nfail-on: never\n`,
      'fail',
      'policy-loosened',
    ],
    ['that takes the protection away fails', `${strict}protect: true\n`, strict, 'fail', 'policy-loosened'],
    [
      'that removes a protected policy fails',
      `${strict.replace('80', '90')}protect: true\n`,
      undefined,
      'fail',
      'policy-loosened',
    ],
  ])('%s', async (_name, before, after, verdict, failed) => {
    const run = await judge(before, after);
    expect(run.outputs).toMatchObject({ verdict, 'failed-conditions': failed });
    expect(run.exitCode).toBe(verdict === 'fail' ? 1 : 0);
  });
});

test('60,000 findings: within every limit of GitHub, and all in the report', async () => {
  const repository = changedRepository({
    'junit.xml': junit(
      Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`case ${at}`, `src/a.ts:${at}: failed @everyone`])),
    ),
  });
  writeFiles(repository.directory, repository.files);
  const run = await spawnAction('quality-gate', {
    ...pullRequestRun(double, repository),
    cwd: repository.directory,
    inputs: { 'test-results': 'reports/junit.xml', publish: everywhere },
    timeoutMs: 120_000,
  });
  expect(run.exitCode).toBe(1);
  expect(run.outputs).toMatchObject({ 'tests-failed': '60000' });
  expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
  expect(double.state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  expect(double.state.checkRuns[0]?.annotations).toHaveLength(1000);
  expect(run.annotations.filter(({ level }) => level === 'error').length).toBeLessThanOrEqual(10);
}, 150_000);
