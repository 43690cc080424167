import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../scripts/release-tree/folder-files.ts';
import { type Files, temporaryFolder, writeFiles } from './temporary-folder.ts';
import { gitEnvironment } from './temporary-repository.ts';

const root = join(import.meta.dirname, '../..');

interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A clone of this repository as it is now, dist included, whose remote is a bare repository beside it. */
export interface ReleaseClone {
  readonly directory: string;
  readonly remote: string;
  /** Runs git in the clone, or in another folder; throws with git's words. */
  git(args: readonly string[], cwd?: string): string;
  /** Commits files on top, without pushing. */
  commit(files: Files): string;
  /** Runs scripts/release with dist compared to ours, which the tests have just built. */
  release(...args: readonly string[]): Ended;
  /** The same commit in a folder beside the clone, made by a git command that takes the folder last. */
  beside(command: readonly string[], name: string): Pick<ReleaseClone, 'git' | 'release'>;
  /** The remote's refs as `name object`. */
  refs(): readonly string[];
}

/** What git needs to make commits that are the same everywhere. */
const author = {
  GIT_AUTHOR_NAME: 'Ada Tester',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-01-01T12:00:00Z',
  GIT_COMMITTER_NAME: 'Ada Tester',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '2026-01-01T12:00:00Z',
};

export function releaseClone(): ReleaseClone {
  const home = temporaryFolder();
  const [directory, remote] = [join(home, 'a clone'), join(home, 'remote.git')];
  const env = { PATH: process.env.PATH, HOME: home, ...gitEnvironment, ...author };
  const git = (args: readonly string[], cwd = directory): string => {
    const { status, stdout, stderr, error } = spawnSync('git', args, { cwd, env, encoding: 'utf8' });
    if (status !== 0) throw error ?? new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.replace(/\n$/, '');
  };
  const commit = (files: Files): string => {
    writeFiles(directory, files);
    git(['add', '--all', '--force', '--', ...Object.keys(files)]);
    git(['commit', '--quiet', '--message', 'Change']);
    return git(['rev-parse', 'HEAD']);
  };
  copySources(directory);
  git(['init', '--quiet', '--bare', '--initial-branch=main', remote], home);
  git(['init', '--quiet', '--initial-branch=main']);
  git(['remote', 'add', 'origin', remote]);
  writeFileSync(join(directory, '.git/info/exclude'), 'node_modules\n');
  git(['add', '--all']);
  git(['add', '--force', 'dist']);
  git(['commit', '--quiet', '--message', 'Start']);
  git(['push', '--quiet', 'origin', 'main']);
  const linkPackages = (folder: string) =>
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const releaseFrom = (cwd: string, args: readonly string[]): Ended => {
    const command = ['scripts/release', ...args, '--fresh-build', join(root, 'dist')];
    const { status, stdout, stderr } = spawnSync('bash', command, { cwd, env, encoding: 'utf8' });
    return { exitCode: status, stdout, stderr };
  };
  linkPackages(directory);
  return {
    directory,
    remote,
    git,
    commit,
    release: (...args) => releaseFrom(directory, args),
    beside: (command, name) => {
      const folder = join(home, name);
      git([...command, folder]);
      const exclude = git(['rev-parse', '--path-format=absolute', '--git-path', 'info/exclude'], folder);
      writeFileSync(exclude, 'node_modules\n');
      linkPackages(folder);
      return {
        git: (args) => git(args, folder),
        release: (...args) => releaseFrom(folder, args),
      };
    },
    refs: () =>
      git(['for-each-ref', '--format=%(refname) %(objectname)'], remote)
        .split('\n')
        .filter((line) => line !== ''),
  };
}

/** Copies what git tracks here, as it is in the work tree, without what a release neither holds nor needs, and with dist. */
function copySources(directory: string): void {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  const paths = listed.stdout.toString().split('\0');
  const wanted = paths.filter((path) => path !== '' && !/^(?:bench|dist|examples|test)\//.test(path));
  for (const path of wanted) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, path), target);
  }
  for (const [path, content] of filesBelow(join(root, 'dist'))) writeFiles(directory, { [`dist/${path}`]: content });
}

/** A file of the clone's work tree. */
export function readClone({ directory }: ReleaseClone, path: string): string {
  return readFileSync(join(directory, path), 'utf8');
}

/** Everything that a run could change in the clone: refs, HEAD, index, objects, files. */
export function stateOf(clone: ReleaseClone): unknown {
  const objects = clone.git(['cat-file', '--batch-all-objects', '--batch-check']);
  return {
    refs: clone.git(['for-each-ref']),
    head: clone.git(['rev-parse', 'HEAD']),
    index: clone.git(['ls-files', '--stage']),
    status: clone.git(['status', '--porcelain']),
    objects,
  };
}

/** The commit that a tag or branch of the remote leads to. */
export function commitAtRemote({ git, remote }: ReleaseClone, ref: string): string {
  return git(['rev-parse', `${ref}^{commit}`], remote);
}
