import type { Pair } from '../../../../core/policy/yaml-access.ts';
import { readUses } from '../../../../readers/workflows/uses.ts';
import type { Step } from '../../../../readers/workflows/workflow.ts';

/** Inputs of well-known actions that are run as code, by repository in lower case. Each from the action's own documentation. */
const codeInputs: ReadonlyMap<string, readonly string[]> = new Map([
  ['actions/github-script', ['script']],
  ['addnab/docker-run-action', ['run']],
  ['amadevus/pwsh-script', ['script']],
  ['appleboy/ssh-action', ['script']],
  ['azure/cli', ['inlinescript']],
  ['azure/powershell', ['inlinescript']],
  ['coactions/setup-xvfb', ['run']],
  ['cross-platform-actions/action', ['run']],
  ['devcontainers/ci', ['runcmd']],
  ['gabrielbb/xvfb-action', ['run']],
  ['jannekem/run-python-script-action', ['script']],
  ['mikefarah/yq', ['cmd']],
  ['nick-fields/retry', ['command', 'on_retry_command']],
  ['nick-invision/retry', ['command', 'on_retry_command']],
  ['reactivecircus/android-emulator-runner', ['script', 'pre-emulator-launch-script']],
  ['satackey/action-js-inline', ['script']],
  ['uraimo/run-on-arch-action', ['run', 'install', 'setup']],
  ['vmactions/freebsd-vm', ['run', 'prepare']],
  ['vmactions/netbsd-vm', ['run', 'prepare']],
  ['vmactions/openbsd-vm', ['run', 'prepare']],
  ['vmactions/solaris-vm', ['run', 'prepare']],
]);

/** Inputs of a step that its action runs as code. */
export function codeInputsOf(step: Step): readonly Pair[] {
  const uses = step.uses === undefined ? undefined : readUses(step.uses.value);
  if (uses?.kind !== 'repository') return [];
  const names = codeInputs.get(`${uses.owner}/${uses.name}`.toLowerCase());
  return names === undefined ? [] : step.with.filter(({ key }) => names.includes(key.toLowerCase()));
}
