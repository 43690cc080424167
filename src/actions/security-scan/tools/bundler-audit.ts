import { bundlerAuditReader, bundlerAuditTextReader } from '../../../readers/scanners/bundler-audit.ts';
import { configOption, foldersWith } from './task-files.ts';
import type { ToolAdapter } from './tool-adapter.ts';

/** bundler-audit, beside each Gemfile.lock, with the advisories that it has; updating them is for a step of its own. */
export const bundlerAudit: ToolAdapter = {
  id: 'bundler-audit',
  title: 'bundler-audit',
  command: 'bundler-audit',
  versionArgs: ['version'],
  install: 'Install it with `gem install bundler-audit`, and update its advisories with `bundler-audit update`.',
  readers: [bundlerAuditReader, bundlerAuditTextReader],
  plan(task) {
    const locks = foldersWith(task, /^Gemfile\.lock$/);
    if (locks.length === 0) return { nothing: 'There is no Gemfile.lock.' };
    return {
      starts: locks.map(({ folder, file }) => ({
        args: ['check', '--format', 'json', '--quiet', ...configOption(task, '--config'), ...task.more],
        folder,
        ran: [0, 1],
        about: file,
      })),
    };
  },
};
