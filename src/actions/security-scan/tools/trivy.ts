import { posix } from 'node:path';
import { trivyReader } from '../../../readers/scanners/trivy.ts';
import { configOption, pathsOr, safePath } from './task-files.ts';
import type { ToolAdapter, ToolStart, ToolTask } from './tool-adapter.ts';

/** By the environment and not by flags: versions that do not know one of these pass over it. Not `--quiet`, which hides errors. */
const quiet = { TRIVY_SKIP_VERSION_CHECK: 'true', TRIVY_NO_PROGRESS: 'true' };
/** Keeps trivy from the network: it then needs the databases that an earlier step has fetched. */
const offline = {
  TRIVY_OFFLINE_SCAN: 'true',
  TRIVY_SKIP_CHECK_UPDATE: 'true',
  TRIVY_SKIP_DB_UPDATE: 'true',
  TRIVY_SKIP_JAVA_DB_UPDATE: 'true',
  TRIVY_SKIP_POLICY_UPDATE: 'true',
};

/** trivy: vulnerabilities and secrets of the files, their configuration, and the image where one is named. */
export const trivy: ToolAdapter = {
  id: 'trivy',
  title: 'trivy',
  command: 'trivy',
  versionArgs: ['--version'],
  install: 'Install trivy and put it on PATH, pinned by checksum.',
  readers: [trivyReader],
  async plan(task) {
    // The scanner of configuration has had two names among `--scanners`; the command of its own has always had one.
    const namesScanners = task.more.some((argument) => /^--(?:scanners|security-checks)(?:=|$)/.test(argument));
    const starts: ToolStart[] = [];
    for (const path of pathsOr(task)) {
      const relativeTo = await folderOf(path, task);
      for (const command of namesScanners ? ['fs'] : ['fs', 'config']) {
        starts.push({ ...scan(task, command, [safePath(path)]), relativeTo });
      }
    }
    return { starts: task.image === undefined ? starts : [...starts, scan(task, 'image', imageArgs(task.image))] };
  },
};

/** trivy names files relative to the folder it is given, or to that of the file. */
async function folderOf(path: string, { disk, root }: ToolTask): Promise<string> {
  const isFile = (await disk.facts(posix.resolve(root, path)))?.kind === 'file';
  return isFile ? posix.dirname(path) : path;
}

function imageArgs({ name, isFile }: { readonly name: string; readonly isFile: boolean }): readonly string[] {
  return isFile ? [`--input=${name}`] : ['--', name];
}

function scan(task: ToolTask, command: string, what: readonly string[]): ToolStart {
  const args = [command, '--format=json', '--exit-code=0', ...configOption(task, '--config'), ...task.more, ...what];
  return { args, ran: [0], env: { ...quiet, ...(task.offline && offline) } };
}
