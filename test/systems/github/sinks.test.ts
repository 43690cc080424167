import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/core/model/report.ts';
import type { Loss } from '../../../src/core/publish/sink.ts';
import { Cancelled } from '../../../src/core/run/cancellation.ts';
import { readContext } from '../../../src/core/run/context.ts';
import { createGitHubSinks, type GitHubSinks } from '../../../src/systems/github/sinks.ts';
import { type GitHubTarget, targetOf as targetOfContext } from '../../../src/systems/github/target.ts';
import type { GitHubDouble } from '../../harness/github-double/server.ts';
import { everyPermission } from '../../harness/github-double/state.ts';
import { apiPorts, headSha, openDouble, quiet, reportOf, targetOf } from './setup.ts';

function sinksOf(double: GitHubDouble, fields: Partial<GitHubTarget> = {}): GitHubSinks {
  return createGitHubSinks(apiPorts(), quiet, targetOf(double, fields));
}

async function publishAll(sinks: GitHubSinks, report = reportOf()): Promise<readonly Loss[]> {
  const losses: Loss[] = [];
  for (const sink of [sinks.check, sinks.comment, sinks.status]) losses.push(...(await sink.publish(report)));
  return losses;
}

function manyFindings(count: number): Report {
  const findings = Array.from({ length: count }, (_, index) => ({
    rule: 'test-failure',
    severity: index === count - 1 ? ('critical' as const) : ('high' as const),
    message: `test ${index} failed`,
    location: { file: `src/file-${index % 100}.ts`, line: index + 1 },
    details: 'stack '.repeat(50),
  }));
  return reportOf({
    findings,
    conclusion: 'failure',
    verdict: {
      outcome: 'fail',
      conditions: [
        {
          id: 'tests-failed',
          title: 'Failed tests',
          outcome: 'fail',
          expected: '0',
          actual: String(count),
          reason: 'Tests failed.',
          findings,
        },
      ],
    },
  });
}

describe('a report', () => {
  test('becomes a check run, a comment and a status', async () => {
    const double = await openDouble();
    expect(await publishAll(sinksOf(double))).toEqual([]);
    expect(double.state.checkRuns).toMatchObject([
      {
        name: 'quality-gate',
        head_sha: headSha,
        status: 'completed',
        conclusion: 'success',
        started_at: '2026-01-02T03:04:05.000Z',
        completed_at: '2026-01-02T03:04:06.500Z',
        details_url: 'https://github.com/acme/clinic/actions/runs/1',
      },
    ]);
    expect(double.state.comments).toHaveLength(1);
    expect(double.state.comments[0]?.body).toMatch(/^<!-- vetnet:quality-gate:quality-gate -->\n./);
    expect(double.state.statuses).toMatchObject([{ context: 'quality-gate', state: 'success', sha: headSha }]);
  });

  test('of 60,000 findings marks the 1,000 that matter most by 20 requests', async () => {
    const double = await openDouble();
    expect(await sinksOf(double).check.publish(manyFindings(60_000))).toEqual([]);
    const [run] = double.state.checkRuns;
    expect(run).toMatchObject({ conclusion: 'failure' });
    expect(run?.annotations).toHaveLength(1000);
    expect(run?.annotations[0]?.message).toContain('test 59999 failed');
    expect(double.requests).toHaveLength(20);
  }, 30_000);

  test('that fails makes a failing status, also at the second try', async () => {
    const double = await openDouble();
    double.inject({ operation: 'repos/create-commit-status', reset: 'before' });
    const report = reportOf({ conclusion: 'failure', checkName: 'gate / unit' });
    expect(await sinksOf(double).status.publish(report)).toEqual([]);
    expect(double.state.statuses).toMatchObject([{ context: 'gate / unit', state: 'failure' }]);
    expect(double.state.statuses[0]?.description?.length).toBeLessThanOrEqual(140);
  });

  test('on a merge group goes to its head', async () => {
    const double = await openDouble();
    const head = 'c'.repeat(40);
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'merge_group',
      GITHUB_REPOSITORY: 'acme/clinic',
      GITHUB_API_URL: double.url,
      GITHUB_RUN_ID: '5',
      GITHUB_SHA: head,
    };
    const payload = {
      merge_group: { head_sha: head, base_sha: headSha, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-x' },
    };
    const target = targetOfContext(readContext(env, payload), { token: double.token, userAgent: 'vetnet-test' });
    if (target === undefined) throw new Error('no target');
    const sinks = createGitHubSinks(apiPorts(), quiet, target);
    expect([...(await sinks.check.publish(reportOf())), ...(await sinks.status.publish(reportOf()))]).toEqual([]);
    expect(double.state.checkRuns).toMatchObject([
      { head_sha: head, details_url: 'https://github.com/acme/clinic/actions/runs/5' },
    ]);
    expect(double.state.statuses).toMatchObject([{ sha: head }]);
  });

  test('without a pull request in the event finds it by its head, in a fork too', async () => {
    const double = await openDouble();
    const forked = 'd'.repeat(40);
    double.state.pulls.push({ number: 8, headSha: forked, state: 'open', locked: false, fork: true });
    double.state.pulls.push({ number: 9, headSha: forked, state: 'closed', locked: false, fork: true });
    const { pullRequest: _, ...target } = targetOf(double, { headSha: forked });
    const { comment } = createGitHubSinks(apiPorts(), quiet, target);
    expect(await comment.publish(reportOf())).toEqual([]);
    expect(double.state.comments).toMatchObject([{ issue: 8 }]);
  });

  test('of a commit that no pull request has is no comment and no loss', async () => {
    const double = await openDouble();
    const { pullRequest: _, ...target } = targetOf(double, { headSha: 'e'.repeat(40) });
    const said: string[] = [];
    const { comment } = createGitHubSinks(apiPorts(), { ...quiet, info: (line) => said.push(line) }, target);
    expect(await comment.publish(reportOf())).toEqual([]);
    expect(said).toEqual(['No open pull request has the head eeeeeee: no comment.']);
  });
});

describe('every failure is a loss', () => {
  const kinds = ['check run', 'comment on pull request #7', 'commit status'];

  test('with a token that GitHub does not know, after one request in all', async () => {
    const double = await openDouble();
    const losses = await publishAll(sinksOf(double, { token: 'ghs_expired' }));
    expect(losses.map(({ what }) => what)).toEqual(kinds);
    for (const loss of losses) expect(loss.fix).toBe('Give a valid `token`; the default is the job token.');
    expect(double.requests).toHaveLength(1);
  });

  test('with a personal token, which GitHub takes no check runs from', async () => {
    const double = await openDouble();
    double.state.tokens.set('ghp_user', { login: 'octo', type: 'User', permissions: everyPermission });
    const losses = await publishAll(sinksOf(double, { token: 'ghp_user' }));
    expect(losses).toMatchObject([{ what: 'check run', fix: expect.stringContaining('publish a `status` instead') }]);
    expect([double.state.comments.length, double.state.statuses.length]).toEqual([1, 1]);
  });

  test.each(['', '  ', 'ghs_two\nlines', 'ghs_ümlaut'])('with %j for a token, which is not sent', async (token) => {
    const double = await openDouble();
    const losses = await publishAll(sinksOf(double, { token }));
    expect(losses.map(({ what }) => what)).toEqual(kinds);
    for (const { why } of losses) expect(why).toMatch(/^The token is none/);
    expect(double.requests).toEqual([]);
  });

  test('but not with a token that has a line break at its end', async () => {
    const double = await openDouble();
    expect(await publishAll(sinksOf(double, { token: `${double.token}\n` }))).toEqual([]);
  });

  test('with a read-only token, each naming its permission', async () => {
    const double = await openDouble();
    const origin = { fromFork: true, dependabot: false };
    const losses = await publishAll(sinksOf(double, { token: double.forkToken, origin }));
    expect(losses.map(({ what }) => what)).toEqual(kinds);
    expect(losses.map(({ fix }) => fix?.split('\n').at(-1))).toEqual([
      '  checks: write',
      '  pull-requests: write',
      '  statuses: write',
    ]);
    for (const { why } of losses) expect(why).toContain('forks get a read-only token');
  });

  test.each([
    { status: 404, body: { message: 'Not Found' } },
    { status: 422, body: { message: 'Validation Failed' } },
    { status: 429, headers: { 'retry-after': '86400' } },
    { status: 500 },
    { status: 503, body: '<html>unicorn</html>' },
    { reset: 'before' },
    { reset: 'after' },
    { truncate: true },
    { body: 'not JSON' },
    { body: 'null' },
    { body: {} },
    { body: [] },
  ] as const)('when every reply is %j', async (fault) => {
    const double = await openDouble();
    double.inject({ operation: '*', times: 999, ...fault });
    const losses = await publishAll(sinksOf(double));
    expect(losses.length).toBeGreaterThanOrEqual(1);
    for (const { why, fix } of losses) expect(`${why} ${fix}`).not.toMatch(/^ |undefined\)|bug of ours/);
    expect(double.requests.length).toBeLessThan(60);
  });

  test('when nothing listens there', async () => {
    const double = await openDouble();
    const losses = await publishAll(sinksOf(double, { apiUrl: 'http://127.0.0.1:1' }));
    expect(losses.map(({ what }) => what)).toEqual(kinds);
    for (const { why } of losses) expect(why).toContain('the connection failed');
  });

  test('when the address is none', async () => {
    const double = await openDouble();
    const losses = await publishAll(sinksOf(double, { apiUrl: 'not a url' }));
    expect(losses.map(({ what }) => what)).toEqual(kinds);
  });

  test('when the run is cancelled', async () => {
    const double = await openDouble();
    const ports = { ...apiPorts(), signal: AbortSignal.abort(new Cancelled('SIGINT')) };
    const losses = await publishAll(createGitHubSinks(ports, quiet, targetOf(double)));
    expect(losses).toEqual(kinds.map((what) => ({ what, why: 'Cancelled by SIGINT.' })));
    expect(double.requests).toEqual([]);
  });
});

test('there is no target outside GitHub', () => {
  expect(targetOfContext(readContext({}, {}), { token: 't', userAgent: 'u' })).toBeUndefined();
});
