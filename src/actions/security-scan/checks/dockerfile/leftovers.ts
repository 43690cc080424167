import type { CheckRule, Hit } from '../check-rule.ts';
import type { ShellCommand } from '../shell-commands.ts';
import { hitInScript, type Script } from './dockerfile-check.ts';
import { knownRules } from './known-rules.ts';
import type { Instruction } from './parse-dockerfile.ts';
import { withoutWrapper } from './wrapped-command.ts';

/** Caches that stay in the layer. One that is mounted does not. */
export function findLeftovers(script: Script, instructions: readonly Instruction[]): readonly Hit[] {
  const { commands, instruction } = script;
  const hits: Hit[] = [];
  const mounts = instruction.flags.filter(({ name }) => name === 'mount').map(({ value }) => value);
  const mounted = (path: string) => mounts.some((mount) => /type=(?:cache|tmpfs)/.test(mount) && mount.includes(path));
  const command = (program: RegExp, verb: string) =>
    commands
      .map(withoutWrapper)
      .find(({ name, words }) => program.test(name) && words.some(({ text }) => text === verb));
  const removes = (path: string) =>
    commands.some(({ name, words }) => name === 'rm' && words.some(({ text }) => text.startsWith(path)));
  const report = (rule: CheckRule, found: ShellCommand | undefined, message: string, isClean: boolean) => {
    if (found !== undefined && !isClean) hits.push(hitInScript(rule, script, found.index, message));
  };
  const lists = removes('/var/lib/apt') || mounted('/var/lib/apt');
  report(knownRules.DL3009, command(/^apt(?:-get)?$/, 'update'), 'The lists of apt stay in the layer.', lists);
  for (const [program, rule] of [
    [/^yum$/, knownRules.DL3032],
    [/^(?:micro)?dnf5?$/, knownRules.DL3040],
  ] as const) {
    const clean = command(program, 'clean') !== undefined || removes('/var/cache/') || mounted('/var/cache/');
    report(rule, command(program, 'install'), 'The cache of the package manager stays in the layer.', clean);
  }
  const apk = command(/^apk$/, 'add');
  const noCache =
    apk?.words.some(({ text }) => text === '--no-cache') === true ||
    removes('/var/cache/apk') ||
    mounted('/var/cache/apk') ||
    mounted('/etc/apk');
  report(knownRules.DL3019, apk, 'The index of apk stays in the layer.', noCache);
  const pip = command(/^pip[\d.]*$/, 'install');
  const disabled =
    instructions.some(({ keyword, body }) => /^(?:ENV|ARG)$/.test(keyword) && /\bPIP_NO_CACHE_DIR\b/.test(body.text)) ||
    script.text.includes('PIP_NO_CACHE_DIR');
  const noDirectory =
    pip?.words.some(({ text }) => text === '--no-cache-dir') === true ||
    disabled ||
    mounted('/.cache') ||
    mounted('pip') ||
    removes('/root/.cache');
  report(knownRules.DL3042, pip, 'The cache of pip stays in the layer.', noDirectory);
  return hits;
}
