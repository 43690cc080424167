import { detectSecretsReader } from '../../../readers/scanners/detect-secrets.ts';
import { pathsOr, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** detect-secrets 1. Verification asks providers, so it is off unless the policy wants it. */
export const detectSecrets: ToolAdapter = {
  id: 'detect-secrets',
  title: 'detect-secrets',
  command: 'detect-secrets',
  versionArgs: ['--version'],
  install: 'Install it with `pip install detect-secrets`.',
  readers: [detectSecretsReader],
  plan: (task) => ({
    starts: [
      {
        args: [
          'scan',
          ...(task.verifySecrets && !task.offline ? [] : ['--no-verify']),
          // Outside a repository it would look at no file at all.
          ...(task.inRepository ? [] : ['--all-files']),
          ...task.more,
          ...pathsOr(task).map(safePath),
        ],
        ran: [0],
      },
    ],
  }),
};
