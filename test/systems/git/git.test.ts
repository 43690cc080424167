import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { nodeProcessRunner } from '../../../src/core/process/node-process-runner.ts';
import { findBaseCommit } from '../../../src/systems/git/base-commit.ts';
import { Git } from '../../../src/systems/git/git.ts';
import { openGit } from '../../../src/systems/git/open-git.ts';
import { temporaryFolder, writeFiles } from '../../harness/temporary-folder.ts';
import { temporaryRepository } from '../../harness/temporary-repository.ts';

const gitIn = (directory: string) => new Git(nodeProcessRunner(process.platform), directory);

/** main: A - B; feature, from A: C. */
function forked() {
  const repository = temporaryRepository({ 'a.txt': '1\n2\n3\n', 'b.txt': 'x\n' });
  const fork = repository.git('rev-parse', 'HEAD');
  const main = repository.commit({ 'b.txt': 'x\ny\n' });
  repository.git('checkout', '--quiet', '-b', 'feature', fork);
  const head = repository.commit({ 'a.txt': '1\ntwo\n3\n4\n' });
  return { ...repository, fork, main, head };
}

describe('git', () => {
  test('knows root, head, branch and tracked files, also from a folder below', async () => {
    const repository = temporaryRepository({ 'src/a b.ts': '', 'ä/"q".ts': '', 'new\nline.ts': '' });
    const git = gitIn(`${repository.directory}/src`);
    const tracked: string[] = [];
    for await (const path of git.trackedFiles()) tracked.push(path);
    expect(tracked.sort()).toEqual(['new\nline.ts', 'src/a b.ts', 'ä/"q".ts']);
    expect(await git.checkout()).toEqual({ commit: repository.git('rev-parse', 'HEAD'), branch: 'main' });
    expect(await git.root()).toBe(repository.git('rev-parse', '--show-toplevel'));
  });

  test('says so outside a repository', async () => {
    const git = gitIn(temporaryFolder());
    expect(await git.root()).toBeUndefined();
    expect(await git.checkout()).toBeUndefined();
  });

  test('knows the branch before the first commit, and the commit without a branch', async () => {
    const unborn = temporaryFolder();
    const repository = temporaryRepository({ a: '' });
    repository.git('init', '--quiet', '--initial-branch', 'trunk', unborn);
    expect(await gitIn(unborn).checkout()).toEqual({ branch: 'trunk' });
    repository.git('checkout', '--quiet', '--detach');
    expect(await gitIn(repository.directory).checkout()).toEqual({ commit: repository.git('rev-parse', 'HEAD') });
    repository.git('tag', 'same');
    repository.git('checkout', '--quiet', '-b', 'same');
    expect(await gitIn(repository.directory).checkout()).toMatchObject({ branch: 'same' });
  });

  test('is not started in a folder that is in no working tree', async () => {
    const repository = temporaryRepository({ 'src/a.ts': '' });
    const outside = temporaryFolder();
    const link = join(outside, 'link');
    symlinkSync(join(repository.directory, 'src'), link);
    const open = async (folder: string, env: Record<string, string> = {}) => {
      const ports = { processes: nodeProcessRunner(process.platform), signal: new AbortController().signal };
      const git = await openGit(folder, { env, files: nodeFileSystem(Math.random), ...ports });
      return git === undefined ? 'not started' : git.root();
    };
    const root = repository.git('rev-parse', '--show-toplevel');
    expect(await open(outside)).toBe('not started');
    expect(await open(join(repository.directory, 'src'))).toBe(root);
    expect(await open(link)).toBe(root);
    expect(await open(outside, { GIT_DIR: join(repository.directory, '.git') })).not.toBe('not started');
    expect(await open(join(outside, 'gone'))).not.toBe('not started');
  });

  test('tells what is tracked, taking names literally', async () => {
    const repository = temporaryRepository({ 'baseline/report.json': '{}' });
    writeFiles(repository.directory, { 'other.json': '{}' });
    const git = gitIn(repository.directory);
    expect(await git.isTracked('baseline/report.json')).toBe(true);
    expect(await git.isTracked(`${repository.directory}/baseline/report.json`)).toBe(true);
    expect(await git.isTracked('other.json')).toBe(false);
    expect(await git.isTracked('*.json')).toBe(false);
  });

  test('takes what lies in a submodule for tracked, and not what lies in any other repository', async () => {
    const { directory } = temporaryRepository({ 'review.json': '{}' });
    const outer = temporaryRepository({ 'a.txt': '' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', directory, 'evidence');
    outer.git('clone', '--quiet', directory, 'another');
    const git = gitIn(outer.directory);
    expect(await git.isTracked(`${outer.directory}/evidence/review.json`)).toBe(true);
    expect(await git.isTracked(`${outer.directory}/another/review.json`)).toBe(false);
  });

  test('takes no revision for an option', async () => {
    const git = gitIn(temporaryRepository({ a: '' }).directory);
    expect(await git.commit('--all')).toBeUndefined();
    expect(await git.commit('--output=x')).toBeUndefined();
  });

  test('gives the changed lines whatever the user has configured', async () => {
    const repository = forked();
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['color.diff', 'always'],
      ['diff.external', 'false'],
      ['core.quotePath', 'true'],
      ['diff.renames', 'false'],
    ] as const) {
      repository.git('config', key, value);
    }
    writeFiles(repository.directory, { 'b.txt': 'uncommitted\n' });
    const changed = await gitIn(repository.directory).changedLines(repository.fork);
    expect(Object.fromEntries(changed)).toEqual({
      'a.txt': [
        { start: 2, end: 2 },
        { start: 4, end: 4 },
      ],
      'b.txt': [{ start: 1, end: 1 }],
    });
  });
});

test.each(['*.txt -diff', '*.txt binary', '*.txt diff=odd'])('no attribute hides changed lines: %s', async (line) => {
  const repository = temporaryRepository({ 'a.txt': '1\n2\n' });
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('config', 'diff.odd.binary', 'true');
  repository.commit({ '.gitattributes': line, 'a.txt': '1\ntwo\n', 'b.txt': 'zero\0byte\n' });
  const changed = await gitIn(repository.directory).changedLines(base);
  expect(changed.get('a.txt')).toEqual([{ start: 2, end: 2 }]);
  expect(changed.get('b.txt')).toEqual([{ start: 1, end: 1 }]);
});

describe('the base commit', () => {
  test('is the merge base with the pull request’s target, so that progress of the target does not count', async () => {
    const repository = forked();
    repository.git('update-ref', 'refs/remotes/origin/main', repository.main);
    const base = await findBaseCommit(gitIn(repository.directory), { branch: 'main', commit: repository.main });
    expect(base).toEqual({ known: true, commit: repository.fork, chosen: 'merge base with refs/remotes/origin/main' });
  });

  test('is the first parent of GitHub’s trial merge', async () => {
    const repository = forked();
    repository.git('checkout', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'feature');
    const base = await findBaseCommit(gitIn(repository.directory), { branch: 'main', trialMerge: true });
    expect(base).toMatchObject({ known: true, commit: repository.main });
  });

  test('is what the user names, a remote branch before a local one', async () => {
    const repository = forked();
    const git = gitIn(repository.directory);
    expect(await findBaseCommit(git, { given: 'main', branch: 'nowhere' })).toMatchObject({
      commit: repository.fork,
      chosen: 'merge base with main',
    });
    repository.git('update-ref', 'refs/remotes/origin/main', repository.head);
    expect(await findBaseCommit(git, { given: 'main' })).toMatchObject({ commit: repository.head });
  });

  test('is never guessed when the event names one that is not here', async () => {
    const repository = forked();
    const base = await findBaseCommit(gitIn(repository.directory), { branch: 'release' });
    expect(base).toMatchObject({ known: false, why: 'This clone holds no common ancestor with release.' });
  });

  test('of a shallow clone is unknown, and the mend is named', async () => {
    const repository = forked();
    const clone = temporaryFolder();
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.directory}`, clone);
    const base = await findBaseCommit(gitIn(clone), { branch: 'main', commit: repository.main });
    expect(base).toMatchObject({ known: false, fix: 'Give actions/checkout `fetch-depth: 0`.' });
  });
});
