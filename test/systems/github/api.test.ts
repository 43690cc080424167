import { describe, expect, test } from '@jest/globals';
import { ExternalError, PermissionError } from '../../../src/core/model/errors.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { apiOf, headSha, openDouble } from './setup.ts';

const needs = 'pull-requests: write';
const pullRoute = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
const pull = { owner: 'acme', repo: 'clinic', pull_number: 7 };
const commentsRoute = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const issue = { owner: 'acme', repo: 'clinic', issue_number: 7 };

describe('a call', () => {
  test('says who asks, for which version of the API, and by which token', async () => {
    const double = await openDouble();
    expect(await apiOf(double).call(pullRoute, pull, { needs })).toMatchObject({ head: { sha: headSha } });
    expect(double.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${double.token}`,
      'user-agent': 'vetnet-test',
      'x-github-api-version': '2022-11-28',
      accept: 'application/vnd.github+json',
    });
  });

  test('finds GitHub Enterprise Server below its path', async () => {
    const double = await openDouble({ enterprise: true });
    expect(double.url).toMatch(/\/api\/v3$/);
    expect(await apiOf(double).call(pullRoute, pull, { needs })).toMatchObject({ number: 7 });
    expect(await apiOf(double).viewer()).toBe('github-actions[bot]');
  });

  test('puts names of any kind safely into the path', async () => {
    const double = await openDouble({ repository: 'acme/clinic' });
    const call = apiOf(double).call(pullRoute, { ...pull, repo: '../../user?x=' }, { needs });
    await expect(call).rejects.toMatchObject({ code: 'http-refused', reply: { status: 404 } });
    expect(double.requests[0]?.path).toBe('/repos/acme/..%2F..%2Fuser%3Fx%3D/pulls/7');
  });
});

describe('a refusal', () => {
  test('of the token is explained, and no other call is made by it', async () => {
    const double = await openDouble();
    const api = apiOf(double, { token: 'ghs_expired' });
    for (const route of [pullRoute, pullRoute] as const) {
      const error = await api.call(route, pull, { needs }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ExternalError);
      expect(error).toMatchObject({ code: 'github-token-refused', retryable: false });
    }
    expect(await api.viewer()).toBeUndefined();
    expect(double.requests).toHaveLength(1);
  });

  test('for want of a permission stops calls that need it, and no others', async () => {
    const double = await openDouble();
    const api = apiOf(double, { token: double.forkToken });
    const status = { owner: 'acme', repo: 'clinic', sha: headSha, state: 'success' } as const;
    for (let times = 0; times < 3; times++) {
      const refused = api.call('POST /repos/{owner}/{repo}/statuses/{sha}', status, { needs: 'statuses: write' });
      const error = await refused.catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(PermissionError);
      expect(error).toMatchObject({
        code: 'github-permission-missing',
        permission: 'statuses: write',
        grant: 'permissions:\n  contents: read\n  statuses: write',
      });
    }
    expect(await api.call(pullRoute, pull, { needs })).toMatchObject({ number: 7 });
    expect(double.requests).toHaveLength(2);
  });

  test('with a 403 of another kind keeps its own words', async () => {
    const double = await openDouble();
    const body = { message: 'Resource protected by organization SAML enforcement.' };
    double.inject({ operation: 'pulls/get', status: 403, body });
    await expect(apiOf(double).call(pullRoute, pull, { needs })).rejects.toMatchObject({
      code: 'http-refused',
      message: expect.stringContaining('SAML enforcement'),
    });
  });

  test('names what GitHub found invalid', async () => {
    const double = await openDouble();
    const body = { message: 'Validation Failed', errors: [{ message: 'too many statuses' }, 'other', null] };
    double.inject({ operation: 'pulls/get', status: 422, body });
    await expect(apiOf(double).call(pullRoute, pull, { needs })).rejects.toMatchObject({
      message: expect.stringContaining('422 Validation Failed: too many statuses'),
    });
  });
});

describe('a reply', () => {
  test.each(['<html>Sign in to the proxy</html>', '', '{"half":'])('that is no JSON (%j) is refused', async (body) => {
    const double = await openDouble();
    double.inject({ operation: 'pulls/get', body });
    await expect(apiOf(double).call(pullRoute, pull, { needs })).rejects.toMatchObject({
      code: 'github-reply-unreadable',
    });
  });

  test('that is no list is refused where a list is due', async () => {
    const double = await openDouble();
    double.inject({ operation: 'issues/list-comments', body: { message: 'surprise' } });
    const rows = apiOf(double).rows(commentsRoute, issue, { needs, maxPages: 2 });
    await expect(rows.next()).rejects.toMatchObject({ code: 'github-reply-unreadable' });
  });

  test('never sends the token to another host for the next page', async () => {
    const double = await openDouble();
    const link = '<https://evil.example/comments?page=2>; rel="next"';
    double.inject({ operation: 'issues/list-comments', headers: { link } });
    const rows = apiOf(double).rows(commentsRoute, issue, { needs, maxPages: 2 });
    await expect(rows.next()).rejects.toMatchObject({ code: 'github-reply-unreadable' });
    expect(double.requests).toHaveLength(1);
  });
});

test('rows are read page by page, as many pages as allowed', async () => {
  const double = await openDouble();
  for (let id = 1; id <= 350; id++) {
    double.state.comments.push({ id, issue: 7, body: 'text', login: 'somebody', type: 'User' });
  }
  const read = async (maxPages: number): Promise<number> => {
    let rows = 0;
    for await (const _ of apiOf(double).rows(commentsRoute, issue, { needs, maxPages })) rows++;
    return rows;
  };
  expect([await read(10), await read(2)]).toEqual([350, 200]);
  expect(double.requests.map(({ query }) => query.page)).toEqual([undefined, '2', '3', '4', undefined, '2']);
});

test('a GitHub that stays silent is not asked again', async () => {
  const double = await openDouble();
  const clock = new FakeClock();
  const api = apiOf(double, {}, clock);
  double.inject({ operation: 'pulls/get', delayMs: 1000, times: 9 });
  clock.advance(299_900);
  for (let times = 0; times < 3; times++) {
    await expect(api.call(pullRoute, pull, { needs })).rejects.toMatchObject({ code: 'http-timeout' });
  }
  expect(double.requests).toHaveLength(1);
});

test('publishing as a whole ends after five minutes', async () => {
  const double = await openDouble();
  const clock = new FakeClock();
  const api = apiOf(double, {}, clock);
  double.inject({ operation: 'pulls/get', status: 429, headers: { 'retry-after': '100' }, times: 9 });
  const attempts: string[] = [];
  const attempt = () => api.call(pullRoute, pull, { needs }).catch((error: unknown) => attempts.push(String(error)));
  for (let times = 0; times < 5; times++) await attempt();
  expect(clock.slept).toEqual([100_000, 100_000]);
  expect(attempts.at(-1)).toContain('more than what is left of the 100 s');
  clock.advance(100_000);
  await attempt();
  expect(attempts.at(-1)).toContain('The 300 s for talking to GitHub are used up.');
  expect(double.requests).toHaveLength(7);
});
