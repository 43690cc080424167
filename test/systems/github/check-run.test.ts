import { describe, expect, test } from '@jest/globals';
import type { CheckAnnotation } from '../../../src/systems/github/check-annotations.ts';
import { type CheckRun, publishCheckRun } from '../../../src/systems/github/check-run.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { apiOf, headSha, openDouble } from './setup.ts';

const run: CheckRun = {
  owner: 'acme',
  repo: 'clinic',
  headSha,
  name: 'quality-gate',
  conclusion: 'failure',
  startedAt: new Date('2026-01-02T03:04:05Z'),
  completedAt: new Date('2026-01-02T03:04:09Z'),
  externalId: 'vetnet-1',
};

function annotations(count: number): CheckAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'src/a.ts',
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: 'failure',
    title: 'quality-gate: rule',
    message: `finding ${index}`,
  }));
}

function texts(count = 0) {
  return { title: 'Coverage is too low', summary: '| a | b |', text: 'details', annotations: annotations(count) };
}

describe('a check run', () => {
  test('is created completed, with its texts', async () => {
    const double = await openDouble();
    expect(await publishCheckRun(apiOf(double), { ...run, detailsUrl: 'https://example.com/' }, texts(2))).toEqual([]);
    expect(double.state.checkRuns).toEqual([
      {
        id: 1,
        name: 'quality-gate',
        head_sha: headSha,
        external_id: 'vetnet-1',
        details_url: 'https://example.com/',
        status: 'completed',
        conclusion: 'failure',
        started_at: '2026-01-02T03:04:05.000Z',
        completed_at: '2026-01-02T03:04:09.000Z',
        output: { title: 'Coverage is too low', summary: '| a | b |', text: 'details' },
        annotations: annotations(2),
      },
    ]);
    expect(double.requests).toHaveLength(1);
  });

  test.each([
    [50, 1],
    [51, 2],
    [120, 3],
    [1000, 20],
  ])('sends %i annotations in order by %i requests', async (count, requests) => {
    const double = await openDouble();
    expect(await publishCheckRun(apiOf(double), run, texts(count))).toEqual([]);
    const messages = double.state.checkRuns[0]?.annotations.map(({ message }) => message);
    expect(messages).toEqual(annotations(count).map(({ message }) => message));
    expect(double.requests).toHaveLength(requests);
    expect(double.state.checkRuns[0]?.output.text).toBe('details');
  });
});

describe('when GitHub fails', () => {
  test('a batch that is refused costs its annotations only', async () => {
    const double = await openDouble();
    double.inject({ operation: 'checks/update', status: 422, body: { message: 'Validation Failed' } });
    const losses = await publishCheckRun(apiOf(double), run, texts(170));
    expect(losses).toHaveLength(1);
    expect(losses[0]).toMatchObject({ what: '50 of 170 annotations of the check run' });
    expect(losses[0]?.why).toContain('422 Validation Failed');
    expect(double.state.checkRuns[0]?.annotations).toHaveLength(120);
  });

  test('a first batch that is refused does not cost the check run', async () => {
    const double = await openDouble();
    double.inject({ operation: 'checks/create', status: 422, body: { message: 'Validation Failed' } });
    const losses = await publishCheckRun(apiOf(double), run, texts(60));
    expect(losses).toMatchObject([{ what: '50 of 60 annotations of the check run' }]);
    expect(double.state.checkRuns[0]).toMatchObject({ conclusion: 'failure' });
    expect(double.state.checkRuns[0]?.annotations).toHaveLength(10);
  });

  test('a batch whose reply is lost is not sent twice', async () => {
    const double = await openDouble();
    double.inject({ operation: 'checks/update', reset: 'after' });
    expect(await publishCheckRun(apiOf(double), run, texts(120))).toEqual([]);
    expect(double.state.checkRuns[0]?.annotations).toHaveLength(120);
    expect(double.requests.filter(({ operation }) => operation === 'checks/update')).toHaveLength(2);
  });

  test.each([{ status: 502, body: 'bad gateway' }, { reset: 'before' }, { truncate: true }] as const)(
    'a batch that fails with %j arrives exactly once',
    async (fault) => {
      const double = await openDouble();
      double.inject({ operation: 'checks/update', ...fault, times: 2 });
      expect(await publishCheckRun(apiOf(double), run, texts(120))).toEqual([]);
      const messages = double.state.checkRuns[0]?.annotations.map(({ message }) => message);
      expect(messages).toEqual(annotations(120).map(({ message }) => message));
    },
  );

  test.each([{ reset: 'after' }, { truncate: true }, { reset: 'before' }, { status: 500 }] as const)(
    'a creation that fails with %j makes one check run',
    async (fault) => {
      const double = await openDouble();
      double.inject({ operation: 'checks/create', ...fault });
      expect(await publishCheckRun(apiOf(double), run, texts(60))).toEqual([]);
      expect(double.state.checkRuns).toHaveLength(1);
      expect(double.state.checkRuns[0]?.annotations).toHaveLength(60);
    },
  );

  test('a batch that follows a refused one is not sent twice either', async () => {
    const double = await openDouble();
    double.inject({ operation: 'checks/create', status: 422, body: { message: 'Validation Failed' } });
    double.inject({ operation: 'checks/update', reset: 'after' });
    await publishCheckRun(apiOf(double), run, texts(120));
    expect(double.state.checkRuns[0]?.annotations.map(({ message }) => message)).toEqual(
      annotations(120)
        .slice(50)
        .map(({ message }) => message),
    );
  });

  test('the check runs of others under the same name are left alone', async () => {
    const double = await openDouble();
    for (const externalId of ['other-1', 'other-2'])
      await publishCheckRun(apiOf(double), { ...run, externalId }, texts());
    double.inject({ operation: 'checks/create', reset: 'before' });
    expect(await publishCheckRun(apiOf(double), run, texts(60))).toEqual([]);
    expect(double.state.checkRuns.map((each) => [each.external_id, each.annotations.length])).toEqual([
      ['other-1', 0],
      ['other-2', 0],
      ['vetnet-1', 60],
    ]);
  });

  test('its own is found behind a later one of the same name', async () => {
    const double = await openDouble();
    double.inject({ operation: 'checks/create', reset: 'after' });
    double.meet('checks/list-for-ref', 2);
    const publishing = publishCheckRun(apiOf(double), run, texts(60));
    await publishCheckRun(apiOf(double), { ...run, externalId: 'other' }, texts());
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    await apiOf(double).call(route, { owner: 'acme', repo: 'clinic', ref: headSha }, { needs: 'checks: write' });
    expect(await publishing).toEqual([]);
    expect(double.state.checkRuns.map((each) => [each.external_id, each.annotations.length])).toEqual([
      ['vetnet-1', 60],
      ['other', 0],
    ]);
  });

  test('an outage in the middle says how much is lost', async () => {
    const double = await openDouble();
    double.inject({ operation: 'checks/update', after: 1, times: 99, status: 503 });
    const losses = await publishCheckRun(apiOf(double), run, texts(220));
    expect(losses).toMatchObject([{ what: '120 of 220 annotations of the check run', fix: 'Run the job again.' }]);
    expect(double.state.checkRuns[0]?.annotations).toHaveLength(100);
  });

  test('a read-only token loses the check run by one request and names the permission', async () => {
    const double = await openDouble();
    const losses = await publishCheckRun(apiOf(double, { token: double.forkToken }), run, texts(120));
    expect(losses).toEqual([
      {
        what: 'check run',
        why: 'GitHub refused the call: the token lacks `checks: write`.',
        fix: 'permissions:\n  contents: read\n  checks: write',
      },
    ]);
    expect(double.requests).toHaveLength(1);
  });

  test('a secondary limit is waited for as long as GitHub says', async () => {
    const double = await openDouble();
    const clock = new FakeClock();
    double.state.secondaryLimit = { writes: 1, retryAfterSeconds: 20 };
    const limit = double.state.secondaryLimit;
    const sleep = clock.sleep.bind(clock);
    clock.sleep = (ms, signal) => {
      limit.writes = 10;
      return sleep(ms, signal);
    };
    expect(await publishCheckRun(apiOf(double, {}, clock), run, texts(120))).toEqual([]);
    expect(clock.slept).toEqual([20_000]);
    expect(double.state.checkRuns[0]?.annotations).toHaveLength(120);
  });

  test('a secondary limit without a wait is given a minute', async () => {
    const double = await openDouble();
    const clock = new FakeClock();
    double.state.secondaryLimit = { writes: 0 };
    const losses = await publishCheckRun(apiOf(double, {}, clock), run, texts());
    expect(clock.slept).toEqual([60_000]);
    expect(losses[0]?.why).toContain('secondary rate limit');
    expect(losses[0]?.why).toContain('asks to wait 120 s, which is more than what is left of the 120 s');
  });

  test('a rate limit that ends in an hour is not waited for', async () => {
    const double = await openDouble();
    const clock = new FakeClock();
    double.state.rateLimit.remaining = 0;
    double.state.rateLimit.reset = clock.now().getTime() / 1000 + 3600;
    const losses = await publishCheckRun(apiOf(double, {}, clock), run, texts());
    expect(clock.slept).toEqual([]);
    expect(losses[0]?.why).toContain('asks to wait 3600 s');
  });
});
