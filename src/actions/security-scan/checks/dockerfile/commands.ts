import type { CheckRule, Hit } from '../check-rule.ts';
import type { ShellCommand } from '../shell-commands.ts';
import { findRemoteScripts, findUncheckedTls } from '../shell-downloads.ts';
import { type DockerfileCheck, hitIn, hitInScript, type Script } from './dockerfile-check.ts';
import { knownRules } from './known-rules.ts';
import { flagOf, type Instruction } from './parse-dockerfile.ts';
import { securityRules } from './security-rules.ts';
import type { Stage } from './stages.ts';

/** Programs that are for machines with users and services. */
const pointless = new Set(['ssh', 'vim', 'shutdown', 'service', 'ps', 'free', 'top', 'kill', 'mount', 'ifconfig']);
const upgrades = new Set(['upgrade', 'dist-upgrade', 'full-upgrade']);

/** Commands in RUN that do harm, or not what they seem to. */
export const findCommands: DockerfileCheck = ({ scripts, instructions, dockerfile }) => {
  const hits: Hit[] = [];
  const safe = withPipefail(dockerfile.stages);
  for (const script of scripts) {
    for (const command of script.commands) {
      const judged = judgeCommand(command);
      if (judged !== undefined) hits.push(hitInScript(judged.rule, script, command.index, judged.message));
    }
    // What only prints a text does not fail.
    const pipe = script.commands.find(({ piped, name }) => piped && name !== 'echo' && name !== 'printf');
    if (pipe !== undefined && !safe.has(script.instruction) && !setsPipefail(script)) {
      const message = `A failure of ${pipe.name} before the pipe goes unnoticed.`;
      hits.push(hitInScript(knownRules.DL4006, script, pipe.index, message));
    }
    for (const at of findRemoteScripts(script.text)) {
      const message = 'A script is downloaded and run without a look at what it is.';
      hits.push(hitInScript(securityRules.pipeToShell, script, at, message));
    }
    for (const { index, what } of findUncheckedTls(script.text)) {
      hits.push(hitInScript(securityRules.uncheckedTls, script, index, `${what}, so any server is trusted.`));
    }
  }
  for (const instruction of instructions) {
    if (instruction.keyword !== 'ENV') continue;
    for (const { what } of findUncheckedTls(instruction.body.text)) {
      const message = `${what}, also in the running container.`;
      hits.push(hitIn(securityRules.uncheckedTls, instruction, message));
    }
  }
  for (const instruction of new Set(scripts.map((script) => script.instruction))) hits.push(...sandbox(instruction));
  return hits;
};

function judgeCommand({
  name,
  words,
}: ShellCommand): { readonly rule: CheckRule; readonly message: string } | undefined {
  const [first] = words;
  if (name === 'sudo') return { rule: knownRules.DL3004, message: 'sudo is not needed in a build.' };
  if (name === 'cd') return { rule: knownRules.DL3003, message: 'cd holds for this RUN only.' };
  if (name === 'apt' && first !== undefined) {
    return { rule: knownRules.DL3027, message: 'apt is made for people; its output and options may change.' };
  }
  if (pointless.has(name)) return { rule: knownRules.DL3001, message: `${name} makes no sense in a build.` };
  if (
    name === 'chmod' &&
    words.some(({ text }) => /^(?:0?[0-7]?777|[ugo]*[ao][ugo]*[+=]\w*w\w*|\+w)$/.test(text) && text !== '+w')
  ) {
    return { rule: securityRules.worldWritable, message: 'chmod lets everyone change the files.' };
  }
  const verb = words.find(({ text }) => !text.startsWith('-'))?.text ?? '';
  if (/^(?:apt|apt-get|apk|yum|dnf|microdnf)$/.test(name) && upgrades.has(verb)) {
    return {
      rule: securityRules.systemUpgrade,
      message: `${name} ${verb} makes the image depend on the day of the build.`,
    };
  }
  return undefined;
}

function setsPipefail({ text, commands }: Script): boolean {
  if (commands.some(({ name, words }) => name === 'set' && words.some((word) => word.text === 'pipefail'))) return true;
  return /^\s*(?:\/bin\/)?bash\s.*pipefail/.test(text);
}

/** Instructions whose SHELL, of their stage or of one below, stops at a failure within a pipe, or has no such pipes. */
function withPipefail(stages: readonly Stage[]): ReadonlySet<Instruction> {
  const safe = new Set<Instruction>();
  const atEnd = new Map<Stage, boolean>();
  for (const stage of stages) {
    let isSafe = stage.base.kind === 'stage' && atEnd.get(stage.base.stage) === true;
    for (const instruction of stage.instructions) {
      if (instruction.keyword === 'SHELL') isSafe = /pipefail|powershell|pwsh|cmd/i.test(instruction.body.text);
      else if (isSafe) safe.add(instruction);
    }
    atEnd.set(stage, isSafe);
  }
  return safe;
}

function sandbox(instruction: Instruction): readonly Hit[] {
  if (flagOf(instruction, 'security') === 'insecure') {
    return [
      hitIn(securityRules.insecureRun, instruction, 'RUN --security=insecure runs with full rights on the builder.'),
    ];
  }
  if (flagOf(instruction, 'network') !== 'host') return [];
  const message = 'RUN --network=host reaches whatever the builder reaches.';
  return [hitIn(securityRules.insecureRun, instruction, message, { severity: 'low' })];
}
