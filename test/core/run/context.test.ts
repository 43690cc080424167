import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readContext } from '../../../src/core/run/context.ts';
import { readPayload } from '../../../src/core/run/event-payload.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const merge = 'c'.repeat(40);

const runner = {
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: 'octo-org/clinic.app',
  GITHUB_SHA: merge,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'octocat',
  GITHUB_RUN_ID: '17',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.example.org/',
  GITHUB_API_URL: 'https://github.example.org/api/v3',
  GITHUB_WORKSPACE: '/home/runner/work/clinic.app/clinic.app',
};
const repository = { full_name: 'octo-org/clinic.app' };
const always = {
  host: 'github',
  repository: { owner: 'octo-org', name: 'clinic.app' },
  actor: 'octocat',
  runId: '17',
  attempt: 2,
  serverUrl: 'https://github.example.org',
  apiUrl: 'https://github.example.org/api/v3',
  fromFork: false,
  dependabot: false,
  readOnlyToken: false,
};

const pullEnv = { ...runner, GITHUB_REF: 'refs/pull/7/merge', GITHUB_HEAD_REF: 'fix', GITHUB_BASE_REF: 'main' };
const pull = (full_name: string | null) => ({
  number: 7,
  repository,
  pull_request: {
    number: 7,
    head: { ref: 'fix', sha: head, repo: full_name === null ? null : { full_name } },
    base: { ref: 'main', sha: base, repo: { full_name: 'octo-org/clinic.app' } },
  },
});
const judged = {
  commit: head,
  checkoutCommit: merge,
  branch: 'fix',
  baseRef: 'main',
  baseSha: base,
};

const table: [string, string, Record<string, string>, unknown, Record<string, unknown>][] = [
  [
    'a pull request',
    'pull_request',
    pullEnv,
    pull('Octo-Org/clinic.app'),
    {
      ...judged,
      ref: 'refs/pull/7/merge',
      pullRequest: { number: 7, fork: false, headSha: head, headBranch: 'fix', headRepository: 'Octo-Org/clinic.app' },
    },
  ],
  [
    'a pull request of a fork',
    'pull_request',
    pullEnv,
    pull('someone/clinic.app'),
    {
      ...judged,
      ref: 'refs/pull/7/merge',
      readOnlyToken: true,
      fromFork: true,
      pullRequest: { number: 7, fork: true, headSha: head, headBranch: 'fix', headRepository: 'someone/clinic.app' },
    },
  ],
  [
    'a pull request of a fork that is gone',
    'pull_request',
    pullEnv,
    pull(null),
    {
      ...judged,
      ref: 'refs/pull/7/merge',
      readOnlyToken: true,
      fromFork: true,
      pullRequest: { number: 7, fork: true, headSha: head, headBranch: 'fix' },
    },
  ],
  [
    'a pull request without a payload',
    'pull_request',
    pullEnv,
    undefined,
    {
      commit: merge,
      ref: 'refs/pull/7/merge',
      branch: 'fix',
      baseRef: 'main',
      readOnlyToken: true,
      fromFork: true,
      pullRequest: { number: 7, fork: true, headBranch: 'fix' },
    },
  ],
  [
    'a pull request of Dependabot',
    'pull_request',
    { ...pullEnv, GITHUB_ACTOR: 'dependabot[bot]' },
    pull('octo-org/clinic.app'),
    {
      ...judged,
      ref: 'refs/pull/7/merge',
      actor: 'dependabot[bot]',
      dependabot: true,
      readOnlyToken: true,
      pullRequest: { number: 7, fork: false, headSha: head, headBranch: 'fix', headRepository: 'octo-org/clinic.app' },
    },
  ],
  [
    'pull_request_target of a fork has a token that writes',
    'pull_request_target',
    { ...pullEnv, GITHUB_REF: 'refs/heads/main' },
    pull('someone/clinic.app'),
    {
      ...judged,
      fromFork: true,
      pullRequest: { number: 7, fork: true, headSha: head, headBranch: 'fix', headRepository: 'someone/clinic.app' },
    },
  ],
  [
    'pull_request_target without a payload does not judge the base branch',
    'pull_request_target',
    { ...pullEnv, GITHUB_REF: 'refs/heads/main' },
    undefined,
    {
      checkoutCommit: merge,
      branch: 'fix',
      fromFork: true,
      baseRef: 'main',
    },
  ],
  [
    'a push',
    'push',
    runner,
    { repository, before: base, after: merge },
    {
      commit: merge,
      ref: 'refs/heads/main',
      branch: 'main',
      baseSha: base,
    },
  ],
  [
    'the first push of a branch with slashes',
    'push',
    { ...runner, GITHUB_REF: 'refs/heads/feature/a/b' },
    { repository, before: '0'.repeat(40) },
    {
      commit: merge,
      ref: 'refs/heads/feature/a/b',
      branch: 'feature/a/b',
    },
  ],
  [
    'a push of a tag',
    'push',
    { ...runner, GITHUB_REF: 'refs/tags/v1.2.0' },
    { repository, before: '0'.repeat(40) },
    {
      commit: merge,
      ref: 'refs/tags/v1.2.0',
      tag: 'v1.2.0',
    },
  ],
  [
    'a push of Dependabot',
    'push',
    { ...runner, GITHUB_ACTOR: 'dependabot[bot]', GITHUB_REF: 'refs/heads/dependabot/npm/x' },
    { repository, before: base },
    {
      commit: merge,
      ref: 'refs/heads/dependabot/npm/x',
      branch: 'dependabot/npm/x',
      baseSha: base,
      actor: 'dependabot[bot]',
      dependabot: true,
      readOnlyToken: true,
    },
  ],
  [
    'a merge group',
    'merge_group',
    { ...runner, GITHUB_REF: `refs/heads/gh-readonly-queue/release/2/pr-31-${base}` },
    {
      repository,
      merge_group: {
        head_sha: merge,
        head_ref: `refs/heads/gh-readonly-queue/release/2/pr-31-${base}`,
        base_sha: base,
        base_ref: 'refs/heads/release/2',
      },
    },
    {
      commit: merge,
      ref: `refs/heads/gh-readonly-queue/release/2/pr-31-${base}`,
      branch: `gh-readonly-queue/release/2/pr-31-${base}`,
      baseRef: 'release/2',
      baseSha: base,
      pullRequest: { number: 31, fork: false },
    },
  ],
  [
    'a merge group without a payload',
    'merge_group',
    { ...runner, GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-31-${base}` },
    undefined,
    {
      commit: merge,
      ref: `refs/heads/gh-readonly-queue/main/pr-31-${base}`,
      branch: `gh-readonly-queue/main/pr-31-${base}`,
      baseRef: 'main',
      pullRequest: { number: 31, fork: false },
    },
  ],
  [
    'workflow_run of a pull request',
    'workflow_run',
    runner,
    {
      repository,
      workflow_run: {
        head_sha: head,
        head_branch: 'fix',
        event: 'pull_request',
        actor: { login: 'author' },
        head_repository: { full_name: 'octo-org/clinic.app' },
        pull_requests: [{ number: 7, head: { ref: 'fix', sha: head }, base: { ref: 'main', sha: base } }],
      },
    },
    {
      ...judged,
      ref: 'refs/heads/fix',
      actor: 'author',
      pullRequest: { number: 7, fork: false, headSha: head, headBranch: 'fix', headRepository: 'octo-org/clinic.app' },
    },
  ],
  [
    'workflow_run of a fork, whose branch is called main',
    'workflow_run',
    runner,
    {
      repository,
      workflow_run: {
        head_sha: head,
        head_branch: 'main',
        actor: { login: 'author' },
        head_repository: { full_name: 'someone/clinic.app' },
        pull_requests: [],
      },
    },
    {
      commit: head,
      checkoutCommit: merge,
      branch: 'main',
      fromFork: true,
      actor: 'author',
    },
  ],
  [
    'workflow_run without a payload does not judge the default branch',
    'workflow_run',
    runner,
    undefined,
    { checkoutCommit: merge, fromFork: true },
  ],
  [
    'workflow_dispatch',
    'workflow_dispatch',
    { ...runner, GITHUB_REF: 'refs/heads/develop' },
    { repository, inputs: {} },
    {
      commit: merge,
      ref: 'refs/heads/develop',
      branch: 'develop',
    },
  ],
  [
    'schedule',
    'schedule',
    runner,
    { schedule: '0 3 * * *', repository },
    { commit: merge, ref: 'refs/heads/main', branch: 'main' },
  ],
  [
    'release',
    'release',
    { ...runner, GITHUB_REF: 'refs/tags/v2.0.0' },
    { repository, release: { tag_name: 'v2.0.0', target_commitish: 'main' } },
    {
      commit: merge,
      ref: 'refs/tags/v2.0.0',
      tag: 'v2.0.0',
    },
  ],
  [
    'an event of the future',
    'quantum_push',
    runner,
    undefined,
    { commit: merge, ref: 'refs/heads/main', branch: 'main' },
  ],
];

describe('readContext', () => {
  test.each(table)('%s', (_, event, env, payload, expected) => {
    expect(readContext({ ...env, GITHUB_EVENT_NAME: event }, payload)).toEqual({ ...always, event, ...expected });
  });

  test('outside GitHub nothing is known', () => {
    expect(readContext({ GITHUB_SHA: merge, GITHUB_REPOSITORY: 'a/b' }, pull('a/b'))).toEqual({
      host: 'local',
      event: 'local',
      fromFork: false,
      dependabot: false,
      readOnlyToken: false,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
    });
  });

  test.each([
    ['wrong types', { pull_request: { number: '7', head: { sha: 5, ref: [], repo: 'x' }, base: null }, repository: 3 }],
    [
      'commits that are none',
      { pull_request: { number: -1, head: { sha: '$(id)', repo: { full_name: 7 } }, base: { sha: 'main' } } },
    ],
    ['prototype keys', JSON.parse('{"__proto__": {"pull_request": {"number": 9}}, "constructor": 1}')],
    ['a list', []],
    ['a text', 'text'],
    ['null', null],
  ])('a payload of %s says nothing', (_, payload) => {
    const context = readContext({ ...pullEnv, GITHUB_EVENT_NAME: 'pull_request' }, payload);
    expect(context).toEqual({
      ...always,
      event: 'pull_request',
      commit: merge,
      ref: 'refs/pull/7/merge',
      branch: 'fix',
      baseRef: 'main',
      readOnlyToken: true,
      fromFork: true,
      pullRequest: { number: 7, fork: true, headBranch: 'fix' },
    });
  });

  test('no payload makes it throw, and a commit is always a commit', () => {
    const events = fc.constantFrom(
      'pull_request',
      'pull_request_target',
      'push',
      'merge_group',
      'workflow_run',
      'release',
      'schedule',
      '',
    );
    const keys = fc.constantFrom(
      'pull_request',
      'workflow_run',
      'merge_group',
      'head',
      'base',
      'sha',
      'ref',
      'head_sha',
      'repo',
      'number',
      'before',
      'repository',
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(head, '', 'x', null, 1, -1, 1e99, true),
        fc.dictionary(keys, tie('node')),
        fc.array(tie('node'), { maxLength: 2 }),
      ),
    }));
    fc.assert(
      fc.property(
        events,
        node,
        fc.dictionary(fc.constantFrom(...Object.keys(runner)), fc.string()),
        (event, payload, env) => {
          const context = readContext({ ...env, GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event }, payload);
          expect(context.commit ?? head).toMatch(/^[0-9a-f]{40}$/);
          expect(Object.values(context)).not.toContain(undefined);
        },
      ),
    );
  });
});

describe('readPayload', () => {
  const read = (text: string | Error, size = 10) =>
    readPayload({
      env: { GITHUB_EVENT_PATH: '/event.json' },
      files: {
        facts: async () => ({ kind: 'file', size }),
        readText: async () => {
          if (text instanceof Error) throw text;
          return text;
        },
      } as never,
    });

  test.each([
    ['a payload', '{"a": 1}', 10, { payload: { a: 1 } }],
    ['cut', '{"a": ', 10, { payload: undefined, problem: expect.stringContaining('/event.json could not be read') }],
    ['huge', '{}', 1e9, { payload: undefined, problem: '/event.json has 1000000000 bytes' }],
    ['unreadable', new Error('EACCES'), 10, { payload: undefined, problem: expect.stringContaining('EACCES') }],
  ])('%s', async (_, text, size, expected) => {
    expect(await read(text, size)).toEqual(expected);
  });

  test('no path is no problem', async () => {
    expect(await readPayload({ env: {}, files: {} as never })).toEqual({ payload: undefined });
  });
});
