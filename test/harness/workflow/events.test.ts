import { describe, expect, test } from '@jest/globals';
import { temporaryRepository } from '../temporary-repository.ts';
import { resolveEvent, type WorkflowEvent } from './events.ts';
import { inlinePath, jobsOnly } from './inline-workflow.ts';
import { createRemote } from './remote.ts';
import { runWorkflow } from './run-workflow.ts';

/** A repository with a branch that changes one file, from before the last commit of main. */
function branched(workflow = '') {
  const repository = temporaryRepository({ [inlinePath]: workflow, 'a.txt': 'one\n' });
  repository.git('checkout', '--quiet', '-b', 'feature/x');
  const head = repository.commit({ 'src/b.txt': 'two\n' });
  repository.git('checkout', '--quiet', 'main');
  const base = repository.commit({ 'docs/c.txt': 'three\n' });
  repository.git('tag', 'v1.2.3');
  return { ...repository, head, base };
}

describe('what GitHub makes of an event', () => {
  test('a pull request is run at a trial merge of head and base', () => {
    const repository = branched();
    const remote = createRemote(repository.directory, 'acme/clinic');
    const event = resolveEvent({ name: 'pull_request', head: 'feature/x' }, remote);
    expect(event).toMatchObject({
      ref: 'refs/pull/7/merge',
      refName: '7/merge',
      baseRef: 'main',
      headRef: 'feature/x',
      actor: 'ada',
      changedPaths: ['src/b.txt'],
      restricted: false,
      payload: {
        action: 'synchronize',
        number: 7,
        sender: { login: 'ada' },
        repository: { full_name: 'acme/clinic', default_branch: 'main' },
        pull_request: {
          head: { sha: repository.head, ref: 'feature/x', repo: { full_name: 'acme/clinic', fork: false } },
          base: { sha: repository.base, ref: 'main' },
        },
      },
    });
    const sha = event?.sha ?? '';
    expect(remote.git('log', '-1', '--format=%P', sha)).toBe(`${repository.base} ${repository.head}`);
    expect(remote.git('ls-tree', '-r', '--name-only', sha)).toContain('docs/c.txt\nsrc/b.txt');
    expect(remote.git('rev-parse', 'refs/pull/7/merge', 'refs/pull/7/head')).toBe(`${sha}\n${repository.head}`);
  });

  test('branches that conflict are not run', async () => {
    const repository = branched(jobsOnly({ a: '' }).replace('push', 'pull_request'));
    repository.git('checkout', '--quiet', 'feature/x');
    repository.commit({ 'docs/c.txt': 'other\n' });
    const event: WorkflowEvent = { name: 'pull_request', head: 'feature/x' };
    const result = await runWorkflow({ repository, workflow: inlinePath, event });
    expect([result.conclusion, result.requiredCheck('a')]).toEqual(['not-triggered', 'pending']);
  });

  test.each<[string, WorkflowEvent, object]>([
    [
      'a fork',
      { name: 'pull_request', head: 'feature/x', fork: true },
      {
        restricted: true,
        actor: 'stranger',
        payload: { pull_request: { head: { repo: { fork: true, full_name: 'stranger/clinic' } } } },
      },
    ],
    [
      'Dependabot',
      { name: 'pull_request', head: 'feature/x', dependabot: true },
      { restricted: true, actor: 'dependabot[bot]', payload: { sender: { type: 'Bot' } } },
    ],
    [
      'a push',
      { name: 'push' },
      {
        ref: 'refs/heads/main',
        refType: 'branch',
        changedPaths: ['docs/c.txt'],
        payload: { ref: 'refs/heads/main', created: false },
      },
    ],
    [
      'a new tag',
      { name: 'push', tag: 'v1.2.3' },
      { ref: 'refs/tags/v1.2.3', refType: 'tag', changedPaths: undefined, payload: { created: true } },
    ],
    [
      'a schedule',
      { name: 'schedule', cron: '1 2 * * *' },
      { ref: 'refs/heads/main', payload: { schedule: '1 2 * * *' } },
    ],
    [
      'a dispatch',
      { name: 'workflow_dispatch', inputs: { deep: true } },
      { inputs: { deep: true }, payload: { inputs: { deep: 'true' } } },
    ],
    [
      'a merge queue',
      { name: 'merge_group', head: 'feature/x' },
      { refType: 'branch', payload: { action: 'checks_requested', merge_group: { base_ref: 'refs/heads/main' } } },
    ],
  ])('%s', (_, given, expected) => {
    const repository = branched();
    expect(resolveEvent(given, createRemote(repository.directory, 'acme/clinic'))).toMatchObject(expected);
  });

  test('a merge queue has a branch of its own and a merged commit', () => {
    const repository = branched();
    const remote = createRemote(repository.directory, 'acme/clinic');
    const event = resolveEvent({ name: 'merge_group', head: 'feature/x', number: 9 }, remote);
    expect(event?.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-9-${repository.base}`);
    expect(event?.payload.merge_group).toMatchObject({ head_sha: event?.sha, base_sha: repository.base });
  });

  test('the payload can be added to', () => {
    const repository = branched();
    const event = resolveEvent({ name: 'push' }, createRemote(repository.directory, 'acme/clinic'), { forced: true });
    expect(event?.payload.forced).toBe(true);
  });
});

test('a run without secrets has a token that is one', async () => {
  const text = jobsOnly({
    a: "steps: [{ run: 'echo ${{ secrets.KEY == null }} ${{ secrets.GITHUB_TOKEN != null }} ${{ github.secret_source }}' }]",
  }).replace('push', '[push, pull_request]');
  const repository = branched(text);
  const secrets = { KEY: 'k3y' };
  const logOf = async (event: WorkflowEvent) =>
    (await runWorkflow({ repository, workflow: inlinePath, event, secrets })).job('a').log;
  expect(await logOf({ name: 'push' })).toBe('false true Actions\n');
  expect(await logOf({ name: 'pull_request', head: 'feature/x' })).toBe('false true Actions\n');
  expect(await logOf({ name: 'pull_request', head: 'feature/x', fork: true })).toBe('true true None\n');
  expect(await logOf({ name: 'pull_request', head: 'feature/x', dependabot: true })).toMatch(/^true true /);
});

test('a checkout has the commit of the event, with the history asked for', async () => {
  const steps = (depth: number): string => `
steps:
  - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
    with: { persist-credentials: false, fetch-depth: ${depth} }
  - run: |
      echo "$(git rev-parse HEAD) $(git rev-list --count HEAD) $(git branch -r | wc -l | tr -d ' ') $(git symbolic-ref -q --short HEAD || echo detached)"
      echo "merged $(cat src/b.txt docs/c.txt | tr '\\n' ' ')"`;
  const text = jobsOnly({
    one: `permissions: { contents: read }\n${steps(1)}`,
    all: `permissions: { contents: read }\n${steps(0)}`,
  });
  const repository = branched(text.replace('push', '[push, pull_request, merge_group]'));
  const pull = await runWorkflow({
    repository,
    workflow: inlinePath,
    event: { name: 'pull_request', head: 'feature/x' },
  });
  expect(pull.job('one').log).toBe(`${pull.sha} 1 1 detached\nmerged two three \n`);
  expect(pull.job('all').log).toBe(`${pull.sha} 4 3 detached\nmerged two three \n`);
  const push = await runWorkflow({ repository, workflow: inlinePath, event: { name: 'push' } });
  expect(push.job('one').log).toContain(`${push.sha} 1 1 main`);
  expect(push.job('all').log).toContain(`${push.sha} 2 2 main`);
  const queue = await runWorkflow({
    repository,
    workflow: inlinePath,
    event: { name: 'merge_group', head: 'feature/x' },
  });
  expect(queue.job('one').log).toContain(`${queue.sha} 1 1 gh-readonly-queue/main/pr-7-${repository.base}`);
});
