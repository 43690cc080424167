import { trivyReader } from '../../../readers/scanners/trivy.ts';
import { configOption, pathsOr, safePath } from './task-files.ts';
import type { ToolAdapter, ToolStart, ToolTask } from './tool-adapter.ts';

/** Keeps trivy from the network: it then needs the databases that an earlier step has fetched. */
const offline = ['--offline-scan', '--skip-db-update', '--skip-java-db-update', '--skip-check-update'];

/** trivy: the files, and the image where one is named. */
export const trivy: ToolAdapter = {
  id: 'trivy',
  title: 'trivy',
  command: 'trivy',
  versionArgs: ['--version'],
  install: 'Install trivy and put it on PATH, pinned by checksum.',
  readers: [trivyReader],
  plan: (task) => ({
    starts: [
      ...pathsOr(task).map((path) => scan(task, ['fs', '--scanners=vuln,misconfig,secret'], [safePath(path)])),
      ...(task.image === undefined ? [] : [scan(task, ['image'], imageArgs(task.image))]),
    ],
  }),
};

function imageArgs({ name, isFile }: { readonly name: string; readonly isFile: boolean }): readonly string[] {
  return isFile ? [`--input=${name}`] : ['--', name];
}

function scan(task: ToolTask, command: readonly string[], what: readonly string[]): ToolStart {
  const quiet = ['--format=json', '--quiet', '--no-progress', '--exit-code=0', '--skip-version-check'];
  const network = task.offline ? offline : [];
  return {
    args: [...command, ...quiet, ...network, ...configOption(task, '--config'), ...task.more, ...what],
    ran: [0],
  };
}
