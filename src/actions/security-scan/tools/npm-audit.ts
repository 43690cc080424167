import { npmAuditReader } from '../../../readers/scanners/npm-audit.ts';
import { npmAudit1Reader } from '../../../readers/scanners/npm-audit-1.ts';
import { foldersWith } from './task-files.ts';
import type { Lacking, ToolAdapter } from './tool-adapter.ts';

/** npm audit, beside each lockfile of npm. It asks the registry. */
export const npmAudit: ToolAdapter = {
  id: 'npm-audit',
  title: 'npm audit',
  command: 'npm',
  versionArgs: ['--version'],
  install: 'Install npm, which comes with Node.js.',
  readers: [npmAuditReader, npmAudit1Reader],
  onlyWhenNamed: 'npm is on every machine, and its audit asks about the packages that `dependencies` looks up',
  plan(task) {
    const locks = foldersWith(task, /^(?:package-lock|npm-shrinkwrap)\.json$/);
    if (locks.length === 0) return { nothing: 'There is no lockfile of npm.' };
    if (task.offline) return onlyOnline('npm audit');
    return {
      starts: locks.map(({ folder, file }) => ({
        args: ['audit', '--json', '--package-lock-only', ...task.more],
        folder,
        ran: [0, 1],
        about: file,
      })),
    };
  },
};

/** What tools that ask a server lack where nothing may be asked of the network. */
export function onlyOnline(title: string): Lacking {
  return {
    lacks: `${title} asks a server, and nothing may be asked of the network.`,
    fix: 'Set `offline: false`, or leave it out of `scanners`.',
  };
}
