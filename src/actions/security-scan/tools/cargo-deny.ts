import { cargoDenyReader } from '../../../readers/scanners/cargo-deny.ts';
import { configOption, foldersWith } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** Exit codes of cargo deny: one bit for each of its four checks since 0.20, 1 for any before. */
const ran = Array.from({ length: 16 }, (_, code) => code);

/** cargo deny. Without a configuration every licence would be refused, so then only advisories are checked. */
export const cargoDeny: ToolAdapter = {
  id: 'cargo-deny',
  title: 'cargo deny',
  command: 'cargo-deny',
  versionArgs: ['--version'],
  install: 'Install it with `cargo install cargo-deny --locked`.',
  readers: [cargoDenyReader],
  plan(task) {
    const manifests = foldersWith(task, /^Cargo\.lock$/);
    if (manifests.length === 0) return { nothing: 'There is no Cargo.lock.' };
    return {
      starts: manifests.map(({ folder, file }) => {
        const inFolder = (name: string) => (folder === '.' ? name : `${folder}/${name}`);
        const places = ['deny.toml', '.deny.toml', '.cargo/deny.toml'];
        const isConfigured = task.config !== undefined || places.some((name) => task.files.includes(inFolder(name)));
        return {
          args: [
            '--format=json',
            ...(task.offline ? ['--offline'] : []),
            'check',
            ...configOption(task, '--config'),
            ...task.more,
            ...(isConfigured ? [] : ['advisories']),
          ],
          folder,
          output: 'stderr' as const,
          ran,
          about: file,
        };
      }),
    };
  },
};
