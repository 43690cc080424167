import { cargoAuditReader } from '../../../readers/scanners/cargo-audit.ts';
import { foldersWith, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** cargo audit, for each Cargo.lock. */
export const cargoAudit: ToolAdapter = {
  id: 'cargo-audit',
  title: 'cargo audit',
  command: 'cargo-audit',
  versionArgs: ['audit', '--version'],
  install: 'Install it with `cargo install cargo-audit --locked`.',
  readers: [cargoAuditReader],
  plan(task) {
    const locks = foldersWith(task, /^Cargo\.lock$/);
    if (locks.length === 0) return { nothing: 'There is no Cargo.lock.' };
    return {
      starts: locks.map(({ file }) => ({
        // The first word is what cargo itself hands to its subcommands.
        args: [
          'audit',
          '--json',
          ...(task.offline ? ['--no-fetch', '--stale'] : []),
          `--file=${safePath(file)}`,
          ...task.more,
        ],
        ran: [0, 1],
        about: file,
      })),
    };
  },
};
