import { cargoGeigerReader } from '../../../readers/scanners/cargo-geiger.ts';
import { foldersWith } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** cargo geiger: how much unsafe code crates use. It ends with 1 when it has to warn. */
export const cargoGeiger: ToolAdapter = {
  id: 'cargo-geiger',
  title: 'cargo geiger',
  command: 'cargo-geiger',
  versionArgs: ['geiger', '--version'],
  install: 'Install it with `cargo install cargo-geiger --locked`.',
  readers: [cargoGeigerReader],
  onlyWhenNamed: 'cargo geiger builds the project and so runs its build scripts',
  plan(task) {
    const locks = foldersWith(task, /^Cargo\.lock$/);
    if (locks.length === 0) return { nothing: 'There is no Cargo.lock.' };
    return {
      starts: locks.map(({ folder, file }) => ({
        // The first word is what cargo itself hands to its subcommands.
        args: ['geiger', '--output-format', 'Json', ...(task.offline ? ['--offline'] : []), ...task.more],
        folder,
        ran: [0, 1],
        about: file,
      })),
    };
  },
};
