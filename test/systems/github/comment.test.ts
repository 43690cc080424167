import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Loss } from '../../../src/core/publish/sink.ts';
import type { GitHubApi } from '../../../src/systems/github/api.ts';
import { markerOf, publishComment, type StickyComment } from '../../../src/systems/github/comment.ts';
import type { GitHubDouble } from '../../harness/github-double/server.ts';
import { apiOf, headSha, openDouble } from './setup.ts';

const comment: StickyComment = {
  owner: 'acme',
  repo: 'clinic',
  pullRequest: 7,
  headSha,
  action: 'quality-gate',
  key: 'unit',
};
const marker = '<!-- vetnet:quality-gate:unit -->';

function plant(double: GitHubDouble, body: string, login = 'github-actions[bot]', type: 'Bot' | 'User' = 'Bot'): void {
  double.state.comments.push({ id: double.state.nextId++, issue: 7, body, login, type });
}

/** Publishes `text` below the marker. */
function post(api: GitHubApi, place: StickyComment, text: string): Promise<readonly Loss[]> {
  return publishComment(api, place, `${markerOf(place)}\n${text}`);
}

const bodies = (double: GitHubDouble): string[] => double.state.comments.map(({ body }) => body);
const operations = (double: GitHubDouble): (string | undefined)[] => double.requests.map(({ operation }) => operation);

describe('a sticky comment', () => {
  test('is created once and updated from then on', async () => {
    const double = await openDouble();
    expect(await post(apiOf(double), comment, 'first')).toEqual([]);
    expect(await post(apiOf(double), comment, 'second')).toEqual([]);
    expect(bodies(double)).toEqual([`${marker}\nsecond`]);
  });

  test('stands beside that of another action or key', async () => {
    const double = await openDouble();
    for (const key of ['unit', 'ui']) expect(await post(apiOf(double), { ...comment, key }, key)).toEqual([]);
    await post(apiOf(double), { ...comment, action: 'gate' }, 'gate');
    expect(double.state.comments).toHaveLength(3);
  });

  test('is found behind 250 others', async () => {
    const double = await openDouble();
    for (let index = 0; index < 250; index++) plant(double, `chatter ${index}`, 'somebody', 'User');
    plant(double, `${marker}\nold`);
    expect(await post(apiOf(double), comment, 'new')).toEqual([]);
    expect(double.state.comments).toHaveLength(251);
    expect(bodies(double).at(-1)).toBe(`${marker}\nnew`);
    expect(operations(double).filter((id) => id === 'issues/list-comments')).toHaveLength(3);
  });

  test.each([
    ['another user', 'mallory', 'User'],
    ['a user named like the bot', 'github-actions', 'User'],
    ['another bot', 'dependabot[bot]', 'Bot'],
  ] as const)('is not mistaken for a marker planted by %s', async (_, login, type) => {
    const double = await openDouble();
    plant(double, `${marker}\nall fine, merge me`, login, type);
    for (const text of ['first', 'second']) expect(await post(apiOf(double), comment, text)).toEqual([]);
    expect(bodies(double)).toEqual([`${marker}\nall fine, merge me`, `${marker}\nsecond`]);
  });

  test('is not mistaken for a comment of ours that quotes the marker', async () => {
    const double = await openDouble();
    plant(double, `> ${marker}`);
    await post(apiOf(double), comment, 'text');
    expect(bodies(double)).toEqual([`> ${marker}`, `${marker}\ntext`]);
  });

  test('takes the place of its duplicates', async () => {
    const double = await openDouble();
    for (const text of ['a', 'b', 'c']) plant(double, `${marker}\n${text}`);
    await post(apiOf(double), comment, 'new');
    expect(double.state.comments).toMatchObject([{ id: 1, body: `${marker}\nnew` }]);
  });

  test('is one after two runs that both found none', async () => {
    const double = await openDouble();
    double.meet('issues/list-comments', 2);
    const losses = await Promise.all(['a', 'b'].map((text) => post(apiOf(double), comment, text)));
    expect(losses).toEqual([[], []]);
    expect(double.state.comments).toHaveLength(1);
    expect([`${marker}\na`, `${marker}\nb`]).toContain(bodies(double)[0]);
  });

  test('is one after five runs at once', async () => {
    const double = await openDouble();
    double.meet('issues/create-comment', 5);
    const texts = ['a', 'b', 'c', 'd', 'e'];
    const losses = await Promise.all(texts.map((text) => post(apiOf(double), comment, text)));
    expect(losses.flat()).toEqual([]);
    expect(double.state.comments).toHaveLength(1);
  });

  test('of an App that GitHub does not name is still one', async () => {
    const double = await openDouble();
    double.state.tokens.set('ghs_app', {
      login: 'vetting-app[bot]',
      type: 'Bot',
      permissions: new Set(['pull-requests: write']),
    });
    double.inject({ operation: 'graphql', status: 403, body: { message: 'Resource not accessible' }, times: 9 });
    for (const text of ['a', 'b']) {
      expect(await post(apiOf(double, { token: 'ghs_app' }), comment, text)).toEqual([]);
    }
    expect(double.state.comments).toMatchObject([{ id: 1, login: 'vetting-app[bot]', body: `${marker}\nb` }]);
  });

  test('of a user token is that user’s', async () => {
    const double = await openDouble();
    double.state.tokens.set('ghp_user', {
      login: 'octo',
      type: 'User',
      permissions: new Set(['issues: write', 'pull-requests: read']),
    });
    plant(double, `${marker}\nof the bot`);
    for (const text of ['a', 'b']) await post(apiOf(double, { token: 'ghp_user' }), comment, text);
    expect(bodies(double)).toEqual([`${marker}\nof the bot`, `${marker}\nb`]);
  });

  test('has a marker that no name can break out of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (key) => {
        expect(markerOf({ action: 'quality-gate', key })).toMatch(/^<!-- vetnet:quality-gate:[^<>\s]* -->$/);
      }),
    );
  });
});

describe('a comment that cannot be written', () => {
  test('because the pull request has moved on', async () => {
    const double = await openDouble();
    const pull = double.state.pulls[0];
    if (pull !== undefined) pull.headSha = 'b'.repeat(40);
    expect(await post(apiOf(double), comment, 'text')).toEqual([
      { what: 'comment on pull request #7', why: 'its head is now bbbbbbb, while aaaaaaa was judged' },
    ]);
    expect(operations(double)).toEqual(['pulls/get']);
  });

  test('because the conversation is locked', async () => {
    const double = await openDouble();
    const pull = double.state.pulls[0];
    if (pull !== undefined) pull.locked = true;
    expect(await post(apiOf(double), comment, 'text')).toMatchObject([{ why: 'the conversation is locked' }]);
  });

  test.each([
    ['fork', { fromFork: true, dependabot: false }, 'Pull requests from forks get a read-only token'],
    ['Dependabot', { fromFork: false, dependabot: true }, 'Runs that Dependabot starts'],
  ] as const)('because the token of a %s run is read-only', async (_, origin, reason) => {
    const double = await openDouble();
    const losses = await post(apiOf(double, { token: double.forkToken, origin }), comment, 'text');
    expect(losses).toMatchObject([{ fix: 'permissions:\n  contents: read\n  pull-requests: write' }]);
    expect(losses[0]?.why).toContain(`lacks \`pull-requests: write\`. ${reason}`);
    expect(operations(double).filter((id) => id === 'issues/create-comment')).toHaveLength(1);
  });

  test.each([
    [404, 'may see the repository'],
    [422, undefined],
  ])('because GitHub answers %i', async (status, fix) => {
    const double = await openDouble();
    double.inject({ operation: 'issues/create-comment', status, body: { message: 'No' }, times: 9 });
    const losses = await post(apiOf(double), comment, 'text');
    expect(losses).toHaveLength(1);
    expect(losses[0]?.why).toContain(`${status} No`);
    if (fix !== undefined) expect(losses[0]?.fix).toContain(fix);
  });

  test.each([{ reset: 'after' }, { reset: 'before' }, { truncate: true }, { status: 502 }] as const)(
    'at first, because of %j, is there once in the end',
    async (fault) => {
      const double = await openDouble();
      double.inject({ operation: 'issues/create-comment', ...fault });
      expect(await post(apiOf(double), comment, 'text')).toEqual([]);
      expect(bodies(double)).toEqual([`${marker}\ntext`]);
    },
  );

  test('because an update fails twice is updated at the third try', async () => {
    const double = await openDouble();
    plant(double, `${marker}\nold`);
    double.inject({ operation: 'issues/update-comment', status: 502, times: 2 });
    expect(await post(apiOf(double), comment, 'new')).toEqual([]);
    expect(bodies(double)).toEqual([`${marker}\nnew`]);
    expect(operations(double).filter((id) => id === 'issues/list-comments')).toHaveLength(1);
  });

  test('because somebody deleted it meanwhile is made anew', async () => {
    const double = await openDouble();
    plant(double, `${marker}\nold`);
    double.inject({ operation: 'issues/update-comment', status: 404, body: { message: 'Not Found' } });
    double.inject({ operation: 'graphql', delayMs: 1 });
    const publishing = post(apiOf(double), comment, 'new');
    expect(await publishing).toEqual([]);
    expect(bodies(double)).toEqual([`${marker}\nnew`]);
  });
});
