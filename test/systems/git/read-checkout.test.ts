import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { nodeProcessRunner } from '../../../src/core/process/node-process-runner.ts';
import { Git } from '../../../src/systems/git/git.ts';
import { readCheckout } from '../../../src/systems/git/read-checkout.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { temporaryRepository } from '../../harness/temporary-repository.ts';

const processes = nodeProcessRunner(process.platform);
const { signal } = new AbortController();
const files = nodeFileSystem(Math.random);

/** What is said of a folder, and how often git was started for it. */
async function checkoutOf(folder: string, env: Record<string, string> = {}) {
  let starts = 0;
  const run: typeof processes.run = (request) => {
    starts += 1;
    return processes.run(request);
  };
  const checkout = await readCheckout(folder, { env, files, processes: { ...processes, run }, signal });
  return { checkout, starts };
}

const asGitSays = (folder: string) => new Git(processes, folder).checkout();

test('an ordinary clone needs no git: branches, folders below, packed refs, a commit without a branch', async () => {
  const repository = temporaryRepository({ 'src/a.ts': '' });
  const { directory, git } = repository;
  const states = [
    () => git('checkout', '--quiet', '-b', 'feature/x-1.y'),
    () => git('pack-refs', '--all'),
    () => repository.commit({ 'src/a.ts': 'more' }),
    () => git('checkout', '--quiet', '--detach'),
  ];
  for (const change of [() => '', ...states]) {
    change();
    const wanted = await asGitSays(directory);
    expect(wanted?.commit).toMatch(/^[0-9a-f]{40}$/);
    for (const folder of [directory, join(directory, 'src')])
      expect(await checkoutOf(folder)).toEqual({ checkout: wanted, starts: 0 });
  }
});

test('git is asked about all else', async () => {
  const repository = temporaryRepository({ a: '' });
  const [unborn, linked] = [temporaryFolder(), join(temporaryFolder(), 'linked')];
  repository.git('init', '--quiet', '--initial-branch', 'trunk', unborn);
  repository.git('worktree', 'add', '--quiet', '-b', 'other', linked);
  for (const folder of [unborn, linked]) {
    const { checkout, starts } = await checkoutOf(folder);
    expect(checkout).toEqual(await asGitSays(folder));
    expect(starts).toBeGreaterThan(0);
  }
  repository.git('checkout', '--quiet', '-b', 'grün');
  expect((await checkoutOf(repository.directory)).checkout).toEqual(await asGitSays(repository.directory));
  expect((await checkoutOf(repository.directory, { GIT_DIR: 'elsewhere' })).starts).toBeGreaterThan(0);
  expect(await checkoutOf(temporaryFolder())).toEqual({ checkout: undefined, starts: 0 });
});
