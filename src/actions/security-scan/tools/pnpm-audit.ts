import { npmAuditReader } from '../../../readers/scanners/npm-audit.ts';
import { npmAudit1Reader } from '../../../readers/scanners/npm-audit-1.ts';
import { onlyOnline } from './npm-audit.ts';
import { foldersWith } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** pnpm audit, beside each lockfile of pnpm. It asks the registry. */
export const pnpmAudit: ToolAdapter = {
  id: 'pnpm-audit',
  title: 'pnpm audit',
  command: 'pnpm',
  versionArgs: ['--version'],
  install: 'Install pnpm, for example with `npm install --global pnpm`.',
  readers: [npmAudit1Reader, npmAuditReader],
  onlyWhenNamed: 'pnpm is there to install, and its audit asks about the packages that `dependencies` looks up',
  plan(task) {
    const locks = foldersWith(task, /^pnpm-lock\.yaml$/);
    if (locks.length === 0) return { nothing: 'There is no lockfile of pnpm.' };
    if (task.offline) return onlyOnline('pnpm audit');
    return {
      starts: locks.map(({ folder, file }) => ({
        args: ['audit', '--json', ...task.more],
        folder,
        ran: [0, 1],
        about: file,
        // The version that the repository asks for would be downloaded.
        env: { NPM_CONFIG_MANAGE_PACKAGE_MANAGER_VERSIONS: 'false' },
      })),
    };
  },
};
