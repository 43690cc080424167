import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { gitEnvironment } from '../temporary-repository.ts';

/** The repository as GitHub has it: bare, with what a pull request adds. */
export interface Remote {
  /** `owner/name`. */
  readonly repository: string;
  readonly directory: string;
  git(...args: readonly string[]): string;
  /** Text of a file at a commit; undefined when it is not there. */
  fileAt(commit: string, path: string): string | undefined;
  /** Folder with the files of a commit; made once. */
  treeAt(commit: string): string;
}

/** Clones a work tree's branches and tags to where GitHub would have them. */
export function createRemote(workTree: string, repository: string): Remote {
  const directory = join(temporaryFolder(), 'origin.git');
  const trees = new Map<string, string>();
  const git = (...args: readonly string[]): string => runGit(directory, args);
  // GitHub lets a client fetch any commit that it names; its HEAD is the default branch, whatever is checked out here.
  runGit('.', [
    'clone',
    '--quiet',
    '--bare',
    '--branch',
    'main',
    '--config',
    'uploadpack.allowAnySHA1InWant=true',
    workTree,
    directory,
  ]);
  return {
    repository,
    directory,
    git,
    fileAt(commit, path) {
      const found = spawnSync('git', ['show', `${commit}:${path}`], {
        cwd: directory,
        env: gitVariables,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return found.status === 0 ? found.stdout : undefined;
    },
    treeAt(commit) {
      const known = trees.get(commit);
      if (known !== undefined) return known;
      const folder = join(temporaryFolder(), 'tree');
      mkdirSync(folder);
      git(`--work-tree=${folder}`, 'checkout', '--quiet', '--force', commit, '--', '.');
      trees.set(commit, folder);
      return folder;
    },
  };
}

const person = { NAME: 'GitHub', EMAIL: 'noreply@github.com', DATE: '2026-01-02T00:00:00Z' };

const gitVariables: Readonly<Record<string, string>> = {
  ...gitEnvironment,
  PATH: process.env.PATH ?? '',
  ...Object.fromEntries(
    Object.entries(person).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  ),
};

/** Runs git with nobody's configuration; throws with its words when it fails. */
export function runGit(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = gitVariables,
): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw error ?? new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.replace(/\n$/, '');
}

/** The commit that GitHub makes to try a merge; undefined when the two sides conflict. */
export function trialMerge(remote: Remote, base: string, head: string): string | undefined {
  const merged = spawnSync('git', ['merge-tree', '--write-tree', base, head], {
    cwd: remote.directory,
    env: gitVariables,
    encoding: 'utf8',
  });
  if (merged.status === 1) return undefined;
  const tree = merged.stdout.split('\n')[0];
  if (merged.status !== 0 || tree === undefined) throw new Error(`git merge-tree: ${merged.stderr}`);
  return remote.git('commit-tree', tree, '-p', base, '-p', head, '-m', `Merge ${head} into ${base}`);
}
