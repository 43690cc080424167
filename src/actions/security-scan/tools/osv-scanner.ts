import { osvScannerReader } from '../../../readers/scanners/osv-scanner.ts';
import { configOption, pathsOr, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** osv-scanner 1.5 and later. Its codes: 1 found something, 128 found no packages. */
export const osvScanner: ToolAdapter = {
  id: 'osv-scanner',
  title: 'osv-scanner',
  command: 'osv-scanner',
  versionArgs: ['--version'],
  install: 'Install osv-scanner and put it on PATH.',
  readers: [osvScannerReader],
  plan: (task) => ({
    starts: [
      {
        args: [
          'scan',
          '--format=json',
          '--recursive',
          ...(task.offline ? ['--offline'] : []),
          ...configOption(task, '--config'),
          ...task.more,
          ...pathsOr(task).map(safePath),
        ],
        ran: [0, 1],
        nothingThere: [128],
      },
    ],
  }),
};
