import { expect, test } from '@jest/globals';
import { changedRepository, lcov } from '../harness/scenario.ts';
import { type ActionRequest, spawnAction } from '../harness/spawn-action.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

/** What `actions/checkout` leaves unless told otherwise: one commit. */
function cloneOfOneCommit() {
  const origin = changedRepository({});
  const clone = temporaryFolder();
  const source = `file://${origin.directory}`;
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  origin.git('clone', '--quiet', '--depth=1', '--branch=feature/x', source, clone);
  writeFiles(clone, { 'lcov.info': lcov({ 'src/a.ts': '++++-+' }) });
  return { ...origin, clone };
}

const inputs = { coverage: 'lcov.info', 'minimum-patch-coverage': '90', 'minimum-coverage': '0' };

test.each<[string, (base: string, head: string) => Pick<ActionRequest, 'event' | 'payload'>]>([
  ['push', (base, head) => ({ event: 'push', payload: { before: base, after: head } })],
  [
    'merge_group',
    (base, head) => ({
      event: 'merge_group',
      payload: { merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main' } },
    }),
  ],
])('the change of a %s is measured in a clone of one commit', async (_, event) => {
  const { clone, base, head } = cloneOfOneCommit();
  const run = await spawnAction('quality-gate', {
    cwd: clone,
    inputs,
    ...event(base, head),
    env: { GITHUB_SHA: head },
  });
  expect(run.outputs).toMatchObject({ verdict: 'fail', 'patch-coverage': '50.00' });
});

test('a commit that cannot be had is inconclusive', async () => {
  const { clone, head } = cloneOfOneCommit();
  const event = { event: 'push', payload: { before: 'b'.repeat(40), after: head } };
  const run = await spawnAction('quality-gate', { cwd: clone, inputs, ...event, env: { GITHUB_SHA: head } });
  expect(run.outputs).toMatchObject({ verdict: 'inconclusive', 'patch-coverage': 'unknown' });
  expect(run.summary).toContain('fetch-depth: 0');
});

test('where the base cannot be had, a policy that may have been removed is spoken of', async () => {
  const { clone, head, base } = cloneOfOneCommit();
  const pull = { number: 7, head: { sha: head, ref: 'feature/x' }, base: { sha: base, ref: 'main' } };
  const run = await spawnAction('quality-gate', {
    cwd: clone,
    inputs: { coverage: 'lcov.info' },
    event: 'pull_request',
    payload: { number: 7, pull_request: pull },
    env: { GITHUB_SHA: head, GITHUB_REF: 'refs/heads/feature/x' },
  });
  expect(run.outputs).toMatchObject({ verdict: 'pass' });
  expect(run.summary).toContain('whether this change removed one cannot be told');
});
