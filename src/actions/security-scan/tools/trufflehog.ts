import { trufflehogReader } from '../../../readers/scanners/trufflehog.ts';
import { configOption, pathsOr, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** With `--fail`, the code for findings. */
const found = 183;

/** trufflehog 3. Verification sends credentials to their providers, so it is off unless the policy asks for it. */
export const trufflehog: ToolAdapter = {
  id: 'trufflehog',
  title: 'trufflehog',
  command: 'trufflehog',
  versionArgs: ['--version'],
  install: 'Install trufflehog 3 and put it on PATH.',
  readers: [trufflehogReader],
  plan: (task) => ({
    starts: [
      {
        args: [
          'filesystem',
          '--json',
          '--no-update',
          '--fail',
          ...(task.verifySecrets && !task.offline ? [] : ['--no-verification']),
          ...configOption(task, '--config'),
          ...task.more,
          ...pathsOr(task).map(safePath),
        ],
        ran: [0, found],
        emptyIsClean: [0],
      },
    ],
  }),
};
