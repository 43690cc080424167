import { gitSecretsReader } from '../../../readers/scanners/git-secrets.ts';
import { safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** git-secrets: knows only the patterns that the repository's git configuration holds. */
export const gitSecrets: ToolAdapter = {
  id: 'git-secrets',
  title: 'git-secrets',
  command: 'git-secrets',
  versionArgs: [],
  install: 'Install git-secrets and put it on PATH.',
  readers: [gitSecretsReader],
  plan(task) {
    if (!task.inRepository) return { nothing: 'git-secrets looks at git repositories, and this folder is in none.' };
    return {
      starts: [
        // Lists the patterns, and ends with 1 where there are none: a scan without patterns would find nothing, and say so.
        { args: ['--list'], ran: [0], orElse: noPatterns },
        {
          args: [
            '--scan',
            ...(task.paths.length === 0 ? [] : ['--recursive']),
            ...task.more,
            ...task.paths.map(safePath),
          ],
          output: 'both',
          ran: [0, 1],
          emptyIsClean: [0],
        },
      ],
    };
  },
};

const noPatterns = {
  lacks: 'git-secrets has no patterns in the configuration of this repository, so it would look for nothing.',
  fix: 'Run `git secrets --register-aws` or `git secrets --add` in a step before this one.',
};
