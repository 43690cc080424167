import { expect, test } from '@jest/globals';
import { findBasePolicy } from '../../../src/core/policy/find-policy.ts';
import { knownActions } from '../../../src/core/policy/known-actions.ts';
import { nodeProcessRunner } from '../../../src/core/process/node-process-runner.ts';
import { commitFiles } from '../../../src/systems/git/commit-files.ts';
import { Git } from '../../../src/systems/git/git.ts';
import { sampleAction } from '../../core/inputs/sample-action.ts';
import { temporaryRepository } from '../../harness/temporary-repository.ts';

const gitIn = (directory: string) => new Git(nodeProcessRunner(process.platform), directory);

test('shows the files of a commit, whatever the working tree holds', async () => {
  const repository = temporaryRepository({ 'a/ä "q".txt': 'old\n', 'a/b/c.txt': '', 'top.txt': 'x' });
  const base = repository.git('rev-parse', 'HEAD');
  repository.commit({ 'a/ä "q".txt': 'new\n', 'top.txt': null });
  const root = repository.directory;
  const files = commitFiles(gitIn(`${root}/a`), base, root);

  expect(await files.readText(`${root}/a/ä "q".txt`)).toBe('old\n');
  expect(await files.facts(`${root}/top.txt`)).toEqual({ kind: 'file', size: 1 });
  expect(await files.facts(`${root}/a`)).toEqual({ kind: 'directory', size: 0 });
  expect(await files.facts(root)).toEqual({ kind: 'directory', size: 0 });
  expect(await files.facts(`${root}/nowhere`)).toBeUndefined();
  expect(await files.facts('/')).toBeUndefined();
  expect(await files.list(`${root}/a`)).toEqual([
    { name: 'b', kind: 'directory' },
    { name: 'ä "q".txt', kind: 'file' },
  ]);
  expect((await files.list(root)).map(({ name }) => name)).toEqual(['a', 'top.txt']);
  await expect(files.readText(`${root}/nowhere`)).rejects.toThrow('nowhere is not in');
});

test('a name is no pattern', async () => {
  const repository = temporaryRepository({ 'a1.txt': '' });
  const files = commitFiles(gitIn(repository.directory), 'HEAD', repository.directory);
  expect(await files.facts(`${repository.directory}/a*.txt`)).toBeUndefined();
});

test('the policy a change starts from is read from its commit', async () => {
  const repository = temporaryRepository(
    {},
    { '.github/vetnet.yml': 'version: 1\nprotect: true\n', 'configs/qa.yml': 'watch: 5m\n' },
  );
  const [none, base] = [repository.git('rev-parse', 'HEAD^'), repository.git('rev-parse', 'HEAD')];
  const broken = repository.commit({ '.github/vetnet.yml': 'version: 1\nprotect: maybe\n' });
  const root = repository.directory;
  const at = (commit: string, config = '') =>
    findBasePolicy({
      given: { config },
      files: commitFiles(gitIn(root), commit, root),
      actions: knownActions([sampleAction]),
      root,
    });

  const policy = await at(base);
  expect(policy).toMatchObject({ protect: true });
  expect('environments' in policy && [...policy.environments.keys()]).toEqual(['qa']);
  expect(await at(none)).toMatchObject({ protect: false, files: [] });
  expect(await at(none, 'later.yml')).toMatchObject({ protect: false, files: [] });
  expect(await at(broken)).toMatchObject({ known: false, why: expect.stringContaining('.github/vetnet.yml:2:10') });
  // A policy is not got rid of by naming another one: what was there before by default held.
  expect(await at(base, 'later.yml')).toMatchObject({ protect: true });
  expect(await at(broken, 'later.yml')).toMatchObject({ known: false });
});
