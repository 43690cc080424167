import { sarifReader } from '../../../readers/scanners/sarif.ts';
import { safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** CodeQL over databases that are there: making one means building the project, which is for a step of its own. */
export const codeql: ToolAdapter = {
  id: 'codeql',
  title: 'CodeQL',
  command: 'codeql',
  versionArgs: ['version', '--format=terse'],
  install: 'Install the CodeQL CLI and put it on PATH.',
  readers: [sarifReader],
  plan(task) {
    if (task.paths.length === 0) {
      return {
        lacks: 'CodeQL analyses a database, and the policy names none.',
        fix: 'Name its folder in `tools.codeql.paths`, or let CodeQL write SARIF in a step of its own and name that in `reports`.',
      };
    }
    return {
      starts: task.paths.map((database) => ({
        args: [
          'database',
          'analyze',
          '--format=sarif-latest',
          `--output=${task.outputFile}`,
          '--threads=0',
          '--no-print-diagnostics-summary',
          ...task.more,
          '--',
          safePath(database),
        ],
        output: 'file' as const,
        ran: [0],
      })),
    };
  },
};
