import { semgrepReader } from '../../../readers/scanners/semgrep.ts';
import { pathsOr, safePath } from './task-files.ts';
import type { ToolAdapter, ToolTask } from './tool-adapter.ts';

/** Rules that lie in the repository where semgrep's own documentation puts them. */
const usualRules = ['.semgrep.yml', '.semgrep.yaml', '.semgrep'];

/** semgrep and its rules. It is never sent to its registry for rules, unless the policy's arguments name some of it. */
export const semgrep: ToolAdapter = {
  id: 'semgrep',
  title: 'semgrep',
  command: 'semgrep',
  versionArgs: ['--version'],
  install: 'Install it with `pip install semgrep`.',
  readers: [semgrepReader],
  async plan(task) {
    const rules = await rulesOf(task);
    if (rules === undefined) {
      return {
        lacks: 'semgrep has no rules of its own, and neither the policy nor the repository names any.',
        fix: 'Name a rule file in `tools.semgrep.config` of the policy, or add `.semgrep.yml`.',
      };
    }
    if (task.offline && fromRegistry(task.more)) {
      return {
        lacks: 'The rules that the policy names lie in semgrep’s registry, and nothing may be asked of the network.',
        fix: 'Keep the rules in the repository, or set `offline: false`.',
      };
    }
    return {
      starts: [
        {
          args: [
            'scan',
            '--json',
            '--metrics=off',
            '--disable-version-check',
            ...rules,
            ...task.more,
            '--',
            ...pathsOr(task).map(safePath),
          ],
          // 1 comes with `--error`, which the policy may add.
          ran: [0, 1],
        },
      ],
    };
  },
};

async function rulesOf(task: ToolTask): Promise<readonly string[] | undefined> {
  if (task.config !== undefined) return [`--config=${task.config}`];
  if (task.more.some((argument) => /^(?:--config|-c|-f)(?:=|$)/.test(argument))) return [];
  for (const path of usualRules) {
    if ((await task.disk.facts(`${task.root}/${path}`)) !== undefined) return [`--config=./${path}`];
  }
  return undefined;
}

/** Packs (`p/…`), single rules (`r/…`), `auto`, and addresses. */
function fromRegistry(more: readonly string[]): boolean {
  return more.some((argument) => /^(?:(?:--config|-c|-f)=)?(?:[pr]\/|auto$|supply-chain$|https?:)/.test(argument));
}
