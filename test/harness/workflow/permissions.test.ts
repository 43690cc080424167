import { afterEach, describe, expect, test } from '@jest/globals';
import { type GitHubDouble, startGitHubDouble } from '../github-double/server.ts';
import { temporaryRepository } from '../temporary-repository.ts';
import type { WorkflowEvent } from './events.ts';
import { inlinePath, jobsOnly, runInline } from './inline-workflow.ts';
import { beyond, defaultPermissions, readOnlyPermissions } from './permissions.ts';
import { runWorkflow } from './run-workflow.ts';

let double: GitHubDouble | undefined;
afterEach(async () => {
  await double?.close();
  double = undefined;
});

/** Comments on the pull request with the token of the job; says the status that GitHub answered. */
const comment = `
steps:
  - env:
      TOKEN: \${{ github.token }}
      NUMBER: \${{ github.event.number }}
    run: |
      cat > call.mjs <<'END'
      const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, NUMBER, TOKEN } = process.env;
      const response = await fetch(api + '/repos/' + repository + '/issues/' + NUMBER + '/comments', {
        method: 'POST',
        headers: { authorization: 'Bearer ' + TOKEN, 'user-agent': 'test', 'content-type': 'application/json' },
        body: JSON.stringify({ body: 'hello' }),
      });
      console.log('answered ' + response.status);
      END
      node call.mjs`;

const pull: WorkflowEvent = { name: 'pull_request', head: 'feature/x' };

async function answerTo(permissions: string, event: WorkflowEvent = pull, workflowLevel = 'permissions: {}') {
  double = await startGitHubDouble();
  const text = jobsOnly({ job: `${permissions}\n${comment}` })
    .replace('on: push', 'on: pull_request')
    .replace('permissions: {}', workflowLevel);
  const repository = temporaryRepository({ [inlinePath]: text });
  repository.git('checkout', '--quiet', '-b', 'feature/x');
  repository.commit({ 'a.txt': 'a' });
  const result = await runWorkflow({ repository, workflow: inlinePath, event, github: double });
  expect(result.problems).toEqual([]);
  return /answered (\d+)/.exec(result.job('job').log)?.[1];
}

describe('the token of a job', () => {
  test.each<[string, string, string | undefined, WorkflowEvent | undefined, string]>([
    ['may do what the job says', 'permissions: { pull-requests: write }', undefined, undefined, '201'],
    ['may do what the workflow says', '', 'permissions: { pull-requests: write }', undefined, '201'],
    [
      'may not do what the job leaves out',
      'permissions: { contents: write }',
      'permissions: write-all',
      undefined,
      '403',
    ],
    ['only reads when it says read', 'permissions: { pull-requests: read }', undefined, undefined, '403'],
    ['only reads when nothing is said', '', '', undefined, '403'],
    ['only reads for a fork', 'permissions: { pull-requests: write }', undefined, { ...pull, fork: true }, '403'],
    ['only reads for Dependabot', 'permissions: write-all', undefined, { ...pull, dependabot: true }, '403'],
  ])('%s', async (_, job, workflow, event, status) => {
    expect(await answerTo(job, event, workflow)).toBe(status);
  });
});

test('a checkout without `contents: read` fails', async () => {
  const result = await runInline(
    jobsOnly({ job: 'steps: [{ uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 }]' }),
  );
  expect(result.job('job').result).toBe('failure');
  expect(result.job('job').annotations[0]?.message).toContain('the token has no `contents: read`');
});

describe('a called workflow', () => {
  const calledPath = '.github/workflows/called.yml';
  const work = "runs-on: x\n    steps: [{ run: 'true' }]";
  const called = (workflow: string, job: string): string =>
    `on: workflow_call\n${workflow}\njobs:\n  work:\n    ${job}\n    ${work}\n`;
  const uses = 'uses: ./.github/workflows/called.yml';

  test.each([
    [
      'more than the job of its caller gives',
      'permissions: { contents: read }',
      '',
      'permissions: { contents: write }',
      "'contents: write', but is only allowed 'contents: read'",
    ],
    [
      'more by its own default',
      'permissions: { contents: read }',
      'permissions: { checks: write, contents: read, issues: read }',
      '',
      "'checks: write, issues: read', but is only allowed 'checks: none, issues: none'",
    ],
    [
      'more than the caller’s workflow gives',
      '',
      '',
      'permissions: { pull-requests: read }',
      "'pull-requests: read', but is only allowed 'pull-requests: none'",
    ],
  ])('that asks for %s is not started', async (_, caller, workflow, job, message) => {
    const result = await runInline(jobsOnly({ other: '', call: `${uses}\n${caller}` }), {
      files: { [calledPath]: called(workflow, job) },
    });
    expect(result.conclusion).toBe('startup_failure');
    expect(result.problems).toEqual([
      `Error calling workflow './.github/workflows/called.yml'. The ${workflow === '' ? "nested job 'work'" : "workflow './.github/workflows/called.yml'"} is requesting ${message}.`,
    ]);
  });

  test('has what its job asks for, else what it asks for, else what it was given', async () => {
    const given = async (workflow: string, job: string) => {
      const files = { [calledPath]: called(workflow, job) };
      const text = jobsOnly({ call: `${uses}\npermissions: { contents: read, checks: write }` });
      return (await runInline(text, { files })).job('call / work').permissions;
    };
    expect(await given('', '')).toEqual({ contents: 'read', checks: 'write' });
    expect(await given('permissions: { checks: read }', '')).toEqual({ checks: 'read' });
    expect(await given('permissions: { checks: read }', 'permissions: {}')).toEqual({});
  });

  test('of a called workflow is held against its caller too', async () => {
    const files = {
      [calledPath]: `on: workflow_call\njobs:\n  inner:\n    uses: ./.github/workflows/inner.yml\n    permissions: { contents: read }\n`,
      '.github/workflows/inner.yml': called('', 'permissions: { issues: write }'),
    };
    const result = await runInline(jobsOnly({ call: `${uses}\npermissions: write-all` }), { files });
    expect(result.problems.join('\n')).toContain("'issues: write', but is only allowed 'issues: none'");
  });
});

test('permissions are compared, lowered and defaulted scope by scope', () => {
  expect(beyond({ contents: 'read', checks: 'none' }, { contents: 'write' })).toBeUndefined();
  expect(beyond({ contents: 'write', checks: 'read' }, { contents: 'read' })).toEqual({
    wanted: 'contents: write, checks: read',
    allowed: 'contents: read, checks: none',
  });
  expect(readOnlyPermissions({ contents: 'write', issues: 'read', checks: 'none', 'id-token': 'write' })).toEqual({
    contents: 'read',
    issues: 'read',
    checks: 'none',
  });
  expect(defaultPermissions('restricted')).toEqual({ contents: 'read', packages: 'read' });
  expect(defaultPermissions('permissive')).toMatchObject({ contents: 'write', 'pull-requests': 'write' });
  expect(defaultPermissions('permissive')['id-token']).toBeUndefined();
});
