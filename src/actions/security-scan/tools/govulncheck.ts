import { govulncheckReader } from '../../../readers/scanners/govulncheck.ts';
import { onlyOnline } from './npm-audit.ts';
import { foldersWith } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** govulncheck, for each module. It reads the Go vulnerability database, over the network unless `-db` names a folder. */
export const govulncheck: ToolAdapter = {
  id: 'govulncheck',
  title: 'govulncheck',
  command: 'govulncheck',
  versionArgs: ['-version'],
  install: 'Install it with `go install golang.org/x/vuln/cmd/govulncheck@latest`.',
  readers: [govulncheckReader],
  plan(task) {
    const modules = foldersWith(task, /^go\.mod$/);
    if (modules.length === 0) return { nothing: 'There is no go.mod.' };
    const hasOwnDatabase = task.more.some((argument) => /^--?db=file:/.test(argument));
    if (task.offline && !hasOwnDatabase) return onlyOnline('govulncheck');
    return {
      starts: modules.map(({ folder, file }) => ({
        args: ['-json', ...task.more, './...'],
        folder,
        // 3 tells of findings where it is not asked for JSON.
        ran: [0, 3],
        about: file,
      })),
    };
  },
};
