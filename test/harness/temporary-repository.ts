import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { type Files, temporaryFolder, writeFiles } from './temporary-folder.ts';

interface CommitOptions {
  readonly message?: string;
}

/** A git repository whose commits have the same ids on every machine. Its first branch is `main`. */
interface TemporaryRepository {
  readonly directory: string;
  /** Runs git in the repository; throws with git's words when it fails. Returns standard output without the last newline. */
  git(...args: readonly string[]): string;
  /** Writes files and commits all changes; returns the commit's id. */
  commit(files: Files, options?: CommitOptions): string;
}

/** The environment git needs to behave alike everywhere: no configuration of the user or the machine, no prompts. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** Makes a repository and one commit for each set of files, a minute apart. */
export function temporaryRepository(...commits: readonly Files[]): TemporaryRepository {
  const directory = temporaryFolder();
  let made = 0;
  const git = (...args: readonly string[]): string => {
    const when = new Date(Date.UTC(2026, 0, 1, 12, made)).toISOString();
    const person = (role: 'AUTHOR' | 'COMMITTER'): Record<string, string> => ({
      [`GIT_${role}_NAME`]: 'Ada Tester',
      [`GIT_${role}_EMAIL`]: 'ada@example.org',
      [`GIT_${role}_DATE`]: when,
    });
    const env = { PATH: process.env.PATH, ...gitEnvironment, ...person('AUTHOR'), ...person('COMMITTER') };
    const { status, stdout, stderr, error } = spawnSync('git', args, { cwd: directory, env, encoding: 'utf8' });
    if (status !== 0) throw error ?? new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.replace(/\n$/, '');
  };
  const commit = (files: Files, options: CommitOptions = {}): string => {
    writeFiles(directory, files);
    made += 1;
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--no-verify', '--message', options.message ?? `Commit ${made}`);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'core.autocrlf', 'false');
  for (const files of commits) commit(files);
  return { directory, git, commit };
}
