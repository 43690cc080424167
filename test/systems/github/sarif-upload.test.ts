import { describe, expect, test } from '@jest/globals';
import { type RunContext, readContext } from '../../../src/core/run/context.ts';
import { createGitHubSinks } from '../../../src/systems/github/sinks.ts';
import { analysedRevision } from '../../../src/systems/github/target.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import type { GitHubDouble } from '../../harness/github-double/server.ts';
import { everyPermission } from '../../harness/github-double/state.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { apiPorts, headSha, openDouble, quiet, reportOf, targetOf } from './setup.ts';

const log = { version: '2.1.0', runs: [] };

function upload(double: GitHubDouble, token = double.token) {
  const files = new MemoryFiles();
  files.set('/out/results.sarif', JSON.stringify(log));
  const clock = new FakeClock();
  const source = { path: '/out/results.sarif', files, commit: headSha, ref: 'refs/heads/main' };
  const target = targetOf(double, { token });
  return createGitHubSinks(apiPorts(clock), quiet, target, source).sarif.publish(reportOf());
}

describe('an upload', () => {
  test('arrives whole, for the commit and branch that were scanned', async () => {
    const double = await openDouble();
    expect(await upload(double)).toEqual([]);
    expect(double.state.sarifs).toMatchObject([{ commit: headSha, ref: 'refs/heads/main', log }]);
    expect(double.requests.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET']);
  });

  test('that GitHub is slow to process is no loss', async () => {
    const double = await openDouble();
    double.state.sarifOutcome = 'pending';
    expect(await upload(double)).toEqual([]);
    expect(double.requests).toHaveLength(3);
  });

  test('that GitHub does not take is a loss, in its words', async () => {
    const double = await openDouble();
    double.state.sarifOutcome = 'failed';
    expect(await upload(double)).toEqual([
      { what: 'SARIF', why: expect.stringMatching(/did not take it: rejecting SARIF, as there are more runs/) },
    ]);
  });

  test('without the permission names it', async () => {
    const double = await openDouble();
    const permissions = new Set([...everyPermission].filter((each) => each !== 'security-events: write'));
    double.state.tokens.set('weak', { login: 'github-actions[bot]', type: 'Bot', permissions });
    const [loss] = await upload(double, 'weak');
    expect(loss?.fix).toBe('permissions:\n  contents: read\n  security-events: write');
    expect(double.state.sarifs).toEqual([]);
  });

  test('with the read-only token of a fork is a loss and no more', async () => {
    const double = await openDouble();
    expect(await upload(double, double.forkToken)).toHaveLength(1);
  });

  test('to a repository without code scanning says so', async () => {
    const double = await openDouble();
    double.state.hasCodeScanning = false;
    const [loss] = await upload(double);
    expect(loss?.why).toBe('code scanning is not enabled for this repository');
    expect(loss?.fix).toContain('leave `sarif` out of `publish`');
  });

  test.each([
    [{ operation: 'code-scanning/upload-sarif', status: 413 }],
    [{ operation: 'code-scanning/upload-sarif', status: 503, times: 99 }],
    [{ operation: 'code-scanning/upload-sarif', reset: 'before' as const, times: 99 }],
    [{ operation: 'code-scanning/get-sarif', status: 500, times: 99 }],
  ])('survives %j', async (fault) => {
    const double = await openDouble();
    double.inject(fault);
    const [loss] = await upload(double);
    expect(loss?.what).toBe('SARIF');
  });

  test('of a file that is not there is a loss', async () => {
    const double = await openDouble();
    const source = { path: '/none', files: new MemoryFiles(), commit: headSha, ref: 'refs/heads/main' };
    const sinks = createGitHubSinks(apiPorts(), quiet, targetOf(double), source);
    expect(await sinks.sarif.publish(reportOf())).toMatchObject([{ what: 'SARIF' }]);
  });
});

describe('what was scanned is', () => {
  const sha = 'b'.repeat(40);
  const of = (more: Partial<RunContext>) =>
    analysedRevision({ ...readContext({}, undefined), commit: headSha, ...more });

  test.each([
    [
      'the trial merge of a pull request',
      { ref: 'refs/pull/7/merge', checkoutCommit: sha, pullRequest: { number: 7, fork: false } },
      { commit: sha, ref: 'refs/pull/7/merge' },
    ],
    [
      'else its head',
      { ref: 'refs/pull/7/merge', pullRequest: { number: 7, fork: false } },
      { commit: headSha, ref: 'refs/pull/7/head' },
    ],
    ['a branch', { ref: 'refs/heads/main' }, { commit: headSha, ref: 'refs/heads/main' }],
    [
      'the branch of a merge queue',
      { ref: 'refs/heads/gh-readonly-queue/main/pr-7-x', pullRequest: { number: 7, fork: false } },
      { commit: headSha, ref: 'refs/heads/gh-readonly-queue/main/pr-7-x' },
    ],
    ['nothing that has a name', {}, undefined],
  ] as const)('%s', (_, context, expected) => {
    expect(of(context)).toEqual(expected);
  });
});
