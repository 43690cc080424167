import type { CheckRule, Hit } from '../check-rule.ts';
import type { ShellCommand } from '../shell-commands.ts';
import { type DockerfileCheck, hitInScript, type Script } from './dockerfile-check.ts';
import { knownRules } from './known-rules.ts';
import { chainOf } from './stages.ts';
import { withoutWrapper } from './wrapped-command.ts';

const isOff = /PIP_NO_CACHE_DIR[= ]["']?(?!(?:0|off|no|false)\b)\w/i;

/** What installing leaves in the layers of the image that is made in the end. A cache that is mounted is not left. */
export const findLeftovers: DockerfileCheck = ({ scripts, dockerfile: { stages } }) => {
  const last = stages.at(-1);
  const kept = last === undefined ? undefined : chainOf(last).flatMap(({ instructions }) => instructions);
  const layers = new Set(kept);
  const withoutCache = (kept ?? []).some(({ keyword, body }) => /^(?:ENV|ARG)$/.test(keyword) && isOff.test(body.text));
  return scripts
    .filter(({ instruction }) => kept === undefined || layers.has(instruction))
    .flatMap((script) => judgeScript(script, withoutCache));
};

function judgeScript(script: Script, withoutCache: boolean): readonly Hit[] {
  const commands = script.commands.map(withoutWrapper);
  const mounts = script.instruction.flags.filter(({ name }) => name === 'mount').map(({ value }) => value);
  const mounted = (path: string) => mounts.some((mount) => /type=(?:cache|tmpfs)/.test(mount) && mount.includes(path));
  const removes = (path: string) =>
    commands.some(({ name, words }) => name === 'rm' && words.some(({ text }) => text.startsWith(path)));
  const find = (program: RegExp, verb: RegExp) =>
    commands.find(({ name, words }) => program.test(name) && words.some(({ text }) => verb.test(text)));
  const hits: Hit[] = [];
  const report = (rule: CheckRule, found: ShellCommand | undefined, what: string, isClean: boolean) => {
    if (found !== undefined && !isClean) hits.push(hitInScript(rule, script, found.index, `${what} in the layer.`));
  };
  const lists = removes('/var/lib/apt') || mounted('/var/lib/apt');
  report(knownRules.DL3009, find(/^apt(?:-get|itude)?$/, /^update$/), 'The lists of apt stay', lists);
  const managers = [[/^yum$/, knownRules.DL3032] as const, [/^(?:micro)?dnf5?$/, knownRules.DL3040] as const];
  for (const [program, rule] of managers) {
    const installs = find(program, /^(?:install|in|reinstall|rei|up(?:grade)?|upgrade-minimal|up-min)$/);
    const cleans = find(program, /^clean$/);
    const isCleaned = installs !== undefined && cleans !== undefined && cleans.index > installs.index;
    const isClean = isCleaned || removes('/var/cache/') || mounted('/var/cache/');
    report(rule, installs, 'The cache of the package manager stays', isClean);
  }
  const apk = find(/^apk$/, /^add$/);
  const apkClean = apk?.words.some(({ text }) => text === '--no-cache') === true || removes('/var/cache/apk');
  report(
    knownRules.DL3019,
    apk,
    'The index of apk stays',
    apkClean || mounted('/var/cache/apk') || mounted('/etc/apk'),
  );
  const pip = find(/^pip[\d.]*$/, /^install$/);
  const pipClean = pip?.words.some(({ text }) => text === '--no-cache-dir') === true || isOff.test(script.text);
  const pipMounted = mounted('/.cache') || mounted('pip') || removes('/root/.cache');
  report(knownRules.DL3042, pip, 'The cache of pip stays', pipClean || withoutCache || pipMounted);
  return hits;
}
