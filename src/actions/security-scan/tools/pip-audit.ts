import { pipAuditReader } from '../../../readers/scanners/pip-audit.ts';
import { onlyOnline } from './npm-audit.ts';
import { foldersWith, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** pip-audit over requirements as they are pinned: resolving them would install and run packages. It asks PyPI. */
export const pipAudit: ToolAdapter = {
  id: 'pip-audit',
  title: 'pip-audit',
  command: 'pip-audit',
  versionArgs: ['--version'],
  install: 'Install it with `pip install pip-audit`.',
  readers: [pipAuditReader],
  plan(task) {
    const files = foldersWith(task, /^requirements.*\.txt$/);
    if (files.length === 0) return { nothing: 'There is no requirements.txt.' };
    if (task.offline) return onlyOnline('pip-audit');
    return {
      starts: files.map(({ file }) => ({
        args: [
          '--format=json',
          '--progress-spinner=off',
          '--no-deps',
          '--disable-pip',
          `--requirement=${safePath(file)}`,
          ...task.more,
        ],
        ran: [0, 1],
        about: file,
      })),
    };
  },
};
