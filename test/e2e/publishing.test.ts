import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from '../harness/github-double/faults.ts';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { changedRepository, junit, lcov, pullRequestRun } from '../harness/scenario.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { writeFiles } from '../harness/temporary-folder.ts';

let double: GitHubDouble;

beforeEach(async () => {
  double = await startGitHubDouble();
});

afterEach(() => double.close());

const reports = {
  'lcov.info': lcov({ 'src/a.ts': '+++++-' }),
  'junit.xml': junit({ works: undefined, breaks: 'expected 1, got 2' }),
};

function scenario(inputs: Readonly<Record<string, string>> = {}, fork = false): ActionRequest {
  const repository = changedRepository(reports);
  writeFiles(repository.directory, repository.files);
  return {
    ...pullRequestRun(double, { head: repository.head, base: repository.base, fork }),
    cwd: repository.directory,
    inputs: {
      coverage: 'reports/lcov.info',
      'test-results': 'reports/junit.xml',
      'minimum-patch-coverage': '60',
      ...inputs,
    },
  };
}

describe('a pull request', () => {
  test('gets one check run, one comment, a status, a summary and annotations that agree', async () => {
    const run = await spawnAction(
      'quality-gate',
      scenario({ publish: 'summary, annotations, check, comment, status' }),
    );
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: 'fail',
      conclusion: 'failure',
      'failed-conditions': 'tests-failed,patch-coverage',
      'line-coverage': '83.33',
      'patch-coverage': '50.00',
      'tests-failed': '1',
      'tests-total': '2',
    });
    expect(double.state.checkRuns).toMatchObject([
      { name: 'quality-gate', conclusion: 'failure', annotations: [{ path: 'src/a.ts', start_line: 6 }] },
    ]);
    expect(double.state.comments).toHaveLength(1);
    expect(double.state.comments[0]?.body).toContain('tests did not pass');
    expect(double.state.statuses).toMatchObject([{ state: 'failure', context: 'quality-gate' }]);
    expect(run.summary).toContain('Coverage of changed lines');
    expect(run.annotations.some(({ message }) => message.includes('expected 1, got 2'))).toBe(true);
  });

  test('keeps one comment over two runs', async () => {
    const request = scenario();
    await spawnAction('quality-gate', request);
    await spawnAction('quality-gate', { ...request, inputs: { ...request.inputs, 'minimum-coverage': '99' } });
    expect(double.state.comments).toHaveLength(1);
    expect(double.state.comments[0]?.body).toContain('99%');
  });

  test('keeps one comment when two runs race', async () => {
    const request = scenario();
    double.meet('issues/create-comment', 2);
    await Promise.all([spawnAction('quality-gate', request), spawnAction('quality-gate', request)]);
    expect(double.state.comments).toHaveLength(1);
  });

  test('of a fork has the same verdict with a read-only token, and one notice says what was not published', async () => {
    const run = await spawnAction('quality-gate', scenario({}, true));
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'patch-coverage': '50.00' });
    expect(double.state.comments).toEqual([]);
    const said = run.annotations.filter(({ message }) => message.includes('Not published'));
    expect(said).toMatchObject([{ level: 'notice', message: expect.stringContaining('read-only') }]);
  });

  test('of a fork that asks for a check run is told which permission is missing', async () => {
    const run = await spawnAction('quality-gate', scenario({ publish: 'summary, check' }, true));
    expect(run.exitCode).toBe(1);
    const [warning] = run.annotations.filter(({ message }) => message.includes('Not published'));
    expect(warning).toMatchObject({ level: 'warning', message: expect.stringContaining('checks: write') });
  });
});

describe('whatever GitHub does, verdict and exit code stay', () => {
  const whole = 'summary, annotations, check, comment, status';
  const faults: readonly [string, Fault][] = [
    ['401', { operation: '*', status: 401, body: { message: 'Bad credentials' }, times: 1000 }],
    ['403', { operation: '*', status: 403, body: { message: 'Resource not accessible by integration' }, times: 1000 }],
    ['404', { operation: '*', status: 404, body: { message: 'Not Found' }, times: 1000 }],
    ['422', { operation: '*', status: 422, body: { message: 'Validation Failed' }, times: 1000 }],
    ['429 with a long wait', { operation: '*', status: 429, headers: { 'retry-after': '3600' }, times: 1000 }],
    ['a reset', { operation: '*', reset: 'before', times: 1000 }],
    ['half a reply', { operation: '*', truncate: true, times: 1000 }],
  ];

  test.each(faults)(
    '%s is a warning that says what was lost',
    async (_name, fault) => {
      double.inject(fault);
      const run = await spawnAction('quality-gate', { ...scenario({ publish: whole }), timeoutMs: 120_000 });
      expect(run.exitCode).toBe(1);
      expect(run.outputs).toMatchObject({ verdict: 'fail', conclusion: 'failure', 'line-coverage': '83.33' });
      expect(run.summary).toContain('Failed tests');
      const lost = run.annotations.filter(
        ({ level, message }) => level === 'warning' && message.includes('Not published'),
      );
      expect(lost.length).toBeGreaterThan(0);
    },
    150_000,
  );

  test.each<[string, Fault]>([
    ['500 once', { operation: '*', status: 500 }],
    ['a reset before acting', { operation: 'checks/create', reset: 'before' }],
    ['a lost reply', { operation: 'issues/create-comment', reset: 'after' }],
  ])('%s is overcome', async (_name, fault) => {
    double.inject(fault);
    const run = await spawnAction('quality-gate', scenario({ publish: whole }));
    expect(run.exitCode).toBe(1);
    expect(double.state.checkRuns).toHaveLength(1);
    expect(double.state.comments).toHaveLength(1);
    expect(run.annotations.filter(({ message }) => message.includes('Not published'))).toEqual([]);
  });
});
