import { hadolintReader } from '../../../readers/scanners/hadolint.ts';
import { configOption, filesNamed, inGroups, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** What a build file is called. */
const buildFile = /^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i;

/** hadolint, over the build files in scope. */
export const hadolint: ToolAdapter = {
  id: 'hadolint',
  title: 'hadolint',
  command: 'hadolint',
  versionArgs: ['--version'],
  install: 'Install hadolint and put it on PATH.',
  readers: [hadolintReader],
  plan(task) {
    const own = filesNamed(task, buildFile).filter((path) => !path.endsWith('.dockerignore'));
    const files = task.paths.length === 0 ? own : task.paths;
    if (files.length === 0) return { nothing: 'There is no Dockerfile.' };
    return {
      starts: inGroups(files).map((group) => ({
        args: [
          '--format=json',
          '--no-fail',
          '--no-color',
          ...configOption(task, '--config'),
          ...task.more,
          ...group.map(safePath),
        ],
        ran: [0],
      })),
    };
  },
};
