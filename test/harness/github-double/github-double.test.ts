import { afterEach, describe, expect, test } from '@jest/globals';
import { type GitHubDouble, type GitHubDoubleOptions, startGitHubDouble } from './server.ts';
import { readOnly } from './state.ts';

const sha = 'a'.repeat(40);
const repository = '/repos/acme/clinic';
const doubles: GitHubDouble[] = [];

afterEach(async () => {
  for (const double of doubles.splice(0)) await double.close().catch(() => {});
});

async function start(options: GitHubDoubleOptions = {}): Promise<GitHubDouble> {
  const double = await startGitHubDouble(options);
  doubles.push(double);
  double.state.pulls.push({ number: 7, headSha: sha, state: 'open', locked: false, fork: false });
  return double;
}

interface Sent {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

async function send(
  double: GitHubDouble,
  method: string,
  path: string,
  sent: Sent = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const headers = { authorization: `Bearer ${sent.token ?? double.token}`, 'user-agent': 'test', ...sent.headers };
  const body = sent.body === undefined ? null : typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body);
  const response = await fetch(double.url + path, { method, headers, body });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
}

const output = { title: 't', summary: 's' };
const annotation = { path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' };
const check = { name: 'gate', head_sha: sha };
const annotated = (fields: object) => ({
  ...check,
  output: { ...output, annotations: [{ ...annotation, ...fields }] },
});

describe('what GitHub refuses is refused with 422 and noted', () => {
  test.each<[string, string, string, unknown]>([
    ['an unknown conclusion', 'POST', '/check-runs', { ...check, conclusion: 'passed' }],
    ['an unknown status of a check', 'POST', '/check-runs', { ...check, status: 'done' }],
    ['a check run of no commit', 'POST', '/check-runs', { name: 'gate' }],
    ['a check run of a short sha', 'POST', '/check-runs', { ...check, head_sha: 'abc' }],
    ['a misspelt key', 'POST', '/check-runs', { ...check, conclusions: 'success' }],
    ['an output without summary', 'POST', '/check-runs', { ...check, output: { title: 't' } }],
    ['a date that is none', 'POST', '/check-runs', { ...check, started_at: 'yesterday' }],
    ['a summary too long', 'POST', '/check-runs', { ...check, output: { ...output, summary: 'x'.repeat(65_536) } }],
    ['a text too long', 'POST', '/check-runs', { ...check, output: { ...output, text: 'x'.repeat(65_536) } }],
    [
      '51 annotations',
      'POST',
      '/check-runs',
      { ...check, output: { ...output, annotations: Array(51).fill(annotation) } },
    ],
    ['an unknown annotation level', 'POST', '/check-runs', annotated({ annotation_level: 'error' })],
    ['an annotation title too long', 'POST', '/check-runs', annotated({ title: 'x'.repeat(256) })],
    ['an annotation message too large', 'POST', '/check-runs', annotated({ message: 'é'.repeat(32_769) })],
    ['columns over several lines', 'POST', '/check-runs', annotated({ end_line: 2, start_column: 1 })],
    ['an absolute annotation path', 'POST', '/check-runs', annotated({ path: '/a.ts' })],
    ['an annotation of line 0', 'POST', '/check-runs', annotated({ start_line: 0 })],
    ['an unknown state', 'POST', `/statuses/${sha}`, { state: 'passed' }],
    ['a description too long', 'POST', `/statuses/${sha}`, { state: 'success', description: 'x'.repeat(141) }],
    ['a status of a short sha', 'POST', '/statuses/abc', { state: 'success' }],
    ['a comment too long', 'POST', '/issues/7/comments', { body: 'x'.repeat(65_537) }],
    ['an empty comment', 'POST', '/issues/7/comments', { body: ' \n' }],
    ['a comment without body', 'POST', '/issues/7/comments', undefined],
    ['a body that is no JSON', 'POST', '/issues/7/comments', 'body=text'],
    ['an issue that is no number', 'GET', '/issues/seven/comments', undefined],
    ['an unknown query key', 'GET', '/issues/7/comments?per-page=100', undefined],
    ['a page size that is no number', 'GET', '/issues/7/comments?per_page=many', undefined],
    ['an unknown filter', 'GET', '/pulls?state=merged', undefined],
  ])('%s', async (_, method, path, body) => {
    const double = await start();
    expect((await send(double, method, repository + path, { body })).status).toBe(422);
    expect(double.violations).not.toEqual([]);
    expect([...double.state.checkRuns, ...double.state.comments, ...double.state.statuses]).toEqual([]);
    await expect(double.close()).rejects.toThrow('GitHub would have objected');
  });

  test.each([
    ['a call it does not know', 'GET', '/repos/acme/clinic/unheard-of', {}],
    ['a client without a name', 'GET', `${repository}/pulls/7`, { headers: { 'user-agent': 'node' } }],
    ['a query of GraphQL that is not ours', 'POST', '/graphql', { body: { query: 'query { me }' } }],
  ])('%s is noted', async (_, method, path, sent) => {
    const double = await start();
    expect((await send(double, method, path, sent)).status).toBeGreaterThanOrEqual(400);
    expect(double.violations).toHaveLength(1);
  });

  test('a request without a token is noted', async () => {
    const double = await start();
    const response = await fetch(`${double.url}${repository}/pulls/7`, { headers: { 'user-agent': 'test' } });
    expect(response.status).toBe(401);
    expect(double.violations).toEqual([`GET ${repository}/pulls/7: no authorization header`]);
  });
});

describe('what GitHub answers without blaming the caller', () => {
  test.each([
    ['another repository', 'GET', '/repos/acme/other/pulls/7', 404],
    ['a pull request that is not there', 'GET', `${repository}/pulls/8`, 404],
    ['a check run that is not there', 'PATCH', `${repository}/check-runs/1`, 404],
    ['a comment that is not there', 'DELETE', `${repository}/issues/comments/1`, 404],
    ['who am I, asked by an app', 'GET', '/user', 403],
  ])('%s', async (_, method, path, status) => {
    const double = await start();
    const body = method === 'PATCH' ? { name: 'gate' } : undefined;
    expect((await send(double, method, path, { body })).status).toBe(status);
    await double.close();
  });

  test('a wrong token', async () => {
    const double = await start();
    expect(await send(double, 'GET', `${repository}/pulls/7`, { token: 'nonsense' })).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    });
  });

  test('a comment on a locked conversation', async () => {
    const double = await start();
    await send(double, 'PUT', `${repository}/issues/7/lock`);
    const { status, body } = await send(double, 'POST', `${repository}/issues/7/comments`, { body: { body: 'text' } });
    expect([status, body.message]).toEqual([403, 'Unable to create comment because issue is locked.']);
  });

  test.each([
    ['POST', '/check-runs', check],
    ['POST', `/statuses/${sha}`, { state: 'success' }],
    ['POST', '/issues/7/comments', { body: 'text' }],
  ])('a read-only token: %s %s', async (method, path, body) => {
    const double = await start();
    expect(await send(double, method, repository + path, { body, token: double.forkToken })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect((await send(double, 'GET', `${repository}/pulls/7`, { token: double.forkToken })).status).toBe(200);
    await double.close();
  });

  test('the primary limit', async () => {
    const double = await start();
    double.state.rateLimit.remaining = 1;
    const first = await send(double, 'GET', `${repository}/pulls/7`);
    expect([first.status, first.headers.get('x-ratelimit-remaining')]).toEqual([200, '0']);
    const second = await send(double, 'GET', `${repository}/pulls/7`);
    expect([second.status, second.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    expect(Number(second.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
    expect((await send(double, 'GET', '/rate_limit')).status).toBe(200);
  });

  test('the secondary limit', async () => {
    const double = await start();
    double.state.secondaryLimit = { writes: 1, retryAfterSeconds: 60 };
    expect((await send(double, 'POST', `${repository}/check-runs`, { body: check })).status).toBe(201);
    const refused = await send(double, 'POST', `${repository}/check-runs`, { body: check });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([403, '60']);
    expect((await send(double, 'GET', `${repository}/pulls/7`)).status).toBe(200);
  });
});

describe('what it serves', () => {
  test('every operation with a reply that GitHub’s description accepts', async () => {
    const double = await start();
    const user = { login: 'octo', type: 'User', permissions: readOnly } as const;
    double.state.tokens.set('ghp_user', user);
    const calls: [string, string, unknown?][] = [
      ['POST', `${repository}/check-runs`, annotated({})],
      ['GET', `${repository}/check-runs/1`],
      [
        'PATCH',
        `${repository}/check-runs/1`,
        { conclusion: 'success', output: { ...output, annotations: [annotation] } },
      ],
      ['GET', `${repository}/check-runs/1/annotations`],
      ['GET', `${repository}/commits/${sha}/check-runs?check_name=gate&filter=all`],
      ['POST', `${repository}/statuses/${sha}`, { state: 'success', context: 'gate' }],
      ['GET', `${repository}/commits/${sha}/statuses`],
      ['GET', `${repository}/commits/${sha}/pulls`],
      ['GET', `${repository}/pulls?state=all`],
      ['GET', `${repository}/pulls/7`],
      ['POST', `${repository}/issues/7/comments`, { body: 'text' }],
      ['GET', `${repository}/issues/7/comments`],
      ['GET', `${repository}/issues/comments/3`],
      ['PATCH', `${repository}/issues/comments/3`, { body: 'other' }],
      ['DELETE', `${repository}/issues/comments/3`],
      ['PUT', `${repository}/issues/7/lock`],
      ['GET', repository],
      ['GET', '/rate_limit'],
      ['POST', '/graphql', { query: 'query { viewer { login } }' }],
    ];
    for (const [method, path, body] of calls) {
      const { status } = await send(double, method, path, { body });
      expect([method, path, status < 300]).toEqual([method, path, true]);
    }
    expect(await send(double, 'GET', '/user', { token: 'ghp_user' })).toMatchObject({ body: { login: 'octo' } });
    expect(double.violations).toEqual([]);
    expect(double.state.checkRuns[0]?.annotations).toHaveLength(2);
    await double.close();
  });

  test('lists in pages with links between them', async () => {
    const double = await start();
    for (let id = 1; id <= 65; id++) {
      double.state.comments.push({ id, issue: 7, body: 'text', login: 'octo', type: 'User' });
    }
    const path = `${repository}/issues/7/comments`;
    const first = await send(double, 'GET', path);
    expect(first.body).toHaveLength(30);
    expect(first.headers.get('link')).toBe(
      `<${double.url}${path}?page=2>; rel="next", <${double.url}${path}?page=3>; rel="last"`,
    );
    const last = await send(double, 'GET', `${path}?page=3`);
    expect(last.body).toHaveLength(5);
    expect(last.headers.get('link')).toBe(`<${double.url}${path}?page=2>; rel="prev"`);
  });

  test('304 to who knows the reply already, without counting it', async () => {
    const double = await start();
    const first = await send(double, 'GET', `${repository}/pulls/7`);
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await send(double, 'GET', `${repository}/pulls/7`, { headers })).status).toBe(304);
    expect(double.state.rateLimit.remaining).toBe(999);
    const pull = double.state.pulls[0];
    if (pull !== undefined) pull.headSha = 'b'.repeat(40);
    expect((await send(double, 'GET', `${repository}/pulls/7`, { headers })).status).toBe(200);
  });
});

describe('faults', () => {
  const create = (double: GitHubDouble) => send(double, 'POST', `${repository}/check-runs`, { body: check });

  test('strike after so many requests, so often, and only their operation', async () => {
    const double = await start();
    double.inject({ operation: 'checks/create', status: 502, after: 1, times: 2 });
    const statuses: number[] = [];
    for (let times = 0; times < 5; times++) statuses.push((await create(double)).status);
    expect(statuses).toEqual([201, 502, 502, 201, 201]);
    expect((await send(double, 'GET', `${repository}/pulls/7`)).status).toBe(200);
    expect(double.requests.map(({ status }) => status)).toEqual([201, 502, 502, 201, 201, 200]);
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('cut the connection %s acting', async (reset, made) => {
    const double = await start();
    double.inject({ operation: 'checks/create', reset });
    await expect(create(double)).rejects.toThrow('fetch failed');
    expect(double.state.checkRuns).toHaveLength(made);
  });

  test('cut the reply', async () => {
    const double = await start();
    double.inject({ operation: 'checks/create', truncate: true });
    await expect(create(double)).rejects.toThrow();
    expect(double.state.checkRuns).toHaveLength(1);
  });

  test('delay the reply, and add headers', async () => {
    const double = await start();
    double.inject({ operation: 'checks/create', delayMs: 80, headers: { 'x-test': 'yes' } });
    const started = performance.now();
    expect((await create(double)).headers.get('x-test')).toBe('yes');
    expect(performance.now() - started).toBeGreaterThan(70);
  });

  test('let requests wait for each other', async () => {
    const double = await start();
    double.meet('checks/create', 2);
    const first = create(double);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(double.state.checkRuns).toHaveLength(0);
    expect((await Promise.all([first, create(double)])).map(({ status }) => status)).toEqual([201, 201]);
  });
});
