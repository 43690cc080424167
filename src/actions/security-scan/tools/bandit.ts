import { banditReader } from '../../../readers/scanners/bandit.ts';
import { configOption, filesNamed, pathsOr, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** bandit. 1 tells of findings, 2 of an error. */
export const bandit: ToolAdapter = {
  id: 'bandit',
  title: 'bandit',
  command: 'bandit',
  versionArgs: ['--version'],
  install: 'Install it with `pip install bandit`.',
  readers: [banditReader],
  plan(task) {
    if (filesNamed(task, /\.pyw?$/).length === 0) return { nothing: 'There is no Python file.' };
    return {
      starts: [
        {
          args: [
            '--format=json',
            '--quiet',
            '--recursive',
            ...configOption(task, '--configfile'),
            ...task.more,
            '--',
            ...pathsOr(task).map(safePath),
          ],
          ran: [0, 1],
        },
      ],
    };
  },
};
