import { gitleaksReader } from '../../../readers/scanners/gitleaks.ts';
import { configOption, pathsOr, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** Told to gitleaks, whose own code for findings is also that for errors. */
const found = 42;

/** gitleaks 8.19 and later. Our own engine reads history; gitleaks is asked about files. */
export const gitleaks: ToolAdapter = {
  id: 'gitleaks',
  title: 'gitleaks',
  command: 'gitleaks',
  versionArgs: ['version'],
  install: 'Install gitleaks 8.19 or later and put it on PATH.',
  readers: [gitleaksReader],
  plan: (task) => ({
    starts: pathsOr(task).map((path) => ({
      args: [
        'dir',
        '--report-format=json',
        '--report-path=-',
        '--redact',
        '--no-banner',
        '--no-color',
        '--log-level=error',
        `--exit-code=${found}`,
        ...configOption(task, '--config'),
        ...task.more,
        safePath(path),
      ],
      ran: [0, found],
    })),
  }),
};
