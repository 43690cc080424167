import { clippyReader } from '../../../readers/scanners/clippy.ts';
import { foldersWith } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** clippy with its stricter lints. Arguments of the policy go to clippy, behind `--`. */
export const clippy: ToolAdapter = {
  id: 'clippy',
  title: 'clippy',
  command: 'cargo-clippy',
  versionArgs: ['--version'],
  install: 'Install it with `rustup component add clippy`.',
  readers: [clippyReader],
  onlyWhenNamed: 'clippy builds the project and so runs its build scripts',
  plan(task) {
    const roots = foldersWith(task, /^Cargo\.lock$/);
    const manifests = roots.length === 0 ? uppermost(foldersWith(task, /^Cargo\.toml$/)) : roots;
    if (manifests.length === 0) return { nothing: 'There is no Cargo.toml.' };
    return {
      starts: manifests.map(({ folder }) => ({
        // The first word is what cargo itself hands to its subcommands.
        args: [
          'clippy',
          '--message-format=json',
          '--workspace',
          '--all-targets',
          ...(task.offline ? ['--offline'] : []),
          '--',
          '-W',
          'clippy::pedantic',
          ...task.more,
        ],
        folder,
        ran: [0, 101],
      })),
    };
  },
};

/** Those that lie below no other: a workspace holds its members. */
function uppermost<Manifest extends { readonly folder: string }>(manifests: readonly Manifest[]): readonly Manifest[] {
  const isBelow = (folder: string, other: string): boolean =>
    folder !== other && (other === '.' || folder.startsWith(`${other}/`));
  return manifests.filter(({ folder }) => !manifests.some((other) => isBelow(folder, other.folder)));
}
