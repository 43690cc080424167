import { zizmorReader } from '../../../readers/scanners/zizmor.ts';
import { configOption, pathsOr, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** zizmor. 10 to 14 tell of findings, 3 of no file to look at. Without a token it asks nothing of the network. */
export const zizmor: ToolAdapter = {
  id: 'zizmor',
  title: 'zizmor',
  command: 'zizmor',
  versionArgs: ['--version'],
  install: 'Install it with `pip install zizmor`.',
  readers: [zizmorReader],
  plan(task) {
    const isThere = task.files.some(
      (path) => path.startsWith('.github/workflows/') || /(?:^|\/)action\.ya?ml$/.test(path),
    );
    if (!isThere) return { nothing: 'There is no workflow and no action.' };
    return {
      starts: [
        {
          args: [
            '--format=json',
            '--no-progress',
            ...(task.offline ? ['--offline'] : []),
            ...configOption(task, '--config'),
            ...task.more,
            '--',
            ...pathsOr(task).map(safePath),
          ],
          ran: [0, 10, 11, 12, 13, 14],
          nothingThere: [3],
        },
      ],
    };
  },
};
