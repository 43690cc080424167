import { npmAudit1Reader } from '../../../readers/scanners/npm-audit-1.ts';
import { yarnAuditReader, yarnBerryAuditReader } from '../../../readers/scanners/yarn-audit.ts';
import { onlyOnline } from './npm-audit.ts';
import { foldersWith } from './task-files.ts';
import type { ToolAdapter, ToolStart, ToolTask } from './tool-adapter.ts';

/** yarn 1: a bit for each severity that was found. */
const ranClassic = Array.from({ length: 32 }, (_, code) => code);

/** yarn audit, beside each lockfile of yarn: which yarn wrote it decides on the command. It asks the registry. */
export const yarnAudit: ToolAdapter = {
  id: 'yarn-audit',
  title: 'yarn audit',
  command: 'yarn',
  versionArgs: ['--version'],
  install: 'Install yarn, for example with `corepack enable`.',
  readers: [yarnAuditReader, yarnBerryAuditReader, npmAudit1Reader],
  onlyWhenNamed: 'yarn runs the release and the plugins that lie in the repository',
  async plan(task) {
    const locks = foldersWith(task, /^yarn\.lock$/);
    if (locks.length === 0) return { nothing: 'There is no lockfile of yarn.' };
    if (task.offline) return onlyOnline('yarn audit');
    const starts: ToolStart[] = [];
    for (const lock of locks) starts.push(await startFor(lock, task));
    return { starts };
  },
};

async function startFor(
  { folder, file }: { readonly folder: string; readonly file: string },
  task: ToolTask,
): Promise<ToolStart> {
  const isClassic = (await task.disk.readText(`${task.root}/${file}`)).includes('# yarn lockfile v1');
  return isClassic
    ? { args: ['audit', '--json', ...task.more], folder, ran: ranClassic, about: file }
    : {
        args: ['npm', 'audit', '--json', '--all', '--recursive', ...task.more],
        folder,
        ran: [0, 1],
        // yarn 4 prints one line for each finding and nothing else.
        emptyIsClean: [0],
        about: file,
      };
}
