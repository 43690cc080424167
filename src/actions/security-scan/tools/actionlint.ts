import { actionlintReader } from '../../../readers/scanners/actionlint.ts';
import { configOption, inGroups, safePath } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** actionlint, over the workflows in scope. */
export const actionlint: ToolAdapter = {
  id: 'actionlint',
  title: 'actionlint',
  command: 'actionlint',
  versionArgs: ['-version'],
  install: 'Install actionlint and put it on PATH.',
  readers: [actionlintReader],
  plan(task) {
    const own = task.files.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
    const workflows = task.paths.length === 0 ? own : task.paths;
    if (workflows.length === 0) return { nothing: 'There is no workflow.' };
    return {
      starts: inGroups(workflows).map((group) => ({
        args: [
          '-format',
          '{{json .}}',
          '-no-color',
          ...configOption(task, '-config-file'),
          ...task.more,
          ...group.map(safePath),
        ],
        ran: [0, 1],
      })),
    };
  },
};
