import type { CheckRule, Hit } from '../check-rule.ts';
import type { ShellCommand, ShellWord } from '../shell-commands.ts';
import { type DockerfileCheck, hitInScript, type Script } from './dockerfile-check.ts';
import { knownRules } from './known-rules.ts';
import { packageManagers } from './package-managers.ts';
import { securityRules } from './security-rules.ts';
import { withoutWrapper } from './wrapped-command.ts';

/** Packages without versions, and questions that nobody answers. */
export const findPackages: DockerfileCheck = ({ scripts }) =>
  scripts.flatMap((script) => script.commands.flatMap((command) => judgeCommand(script, withoutWrapper(command))));

function judgeCommand(script: Script, command: ShellCommand): readonly Hit[] {
  const manager = packageManagers.find(({ programs }) => programs.test(command.name));
  if (manager === undefined) return [];
  const { options, words } = argumentsOf(command.words, manager.valued);
  const [verb, ...named] = words;
  if (verb === undefined || !manager.verbs.includes(verb.text)) return [];
  // What follows the program of `go run` is for the program.
  const packages = verb.text === 'run' ? named.slice(0, 1) : named;
  const hits: Hit[] = [];
  const has = (...names: readonly string[]) => options.some(({ text }) => names.includes(text.split('=')[0] ?? ''));
  const report = (rule: CheckRule, message: string) => hits.push(hitInScript(rule, script, command.index, message));
  const quiet = options.filter(({ text }) => text === '-q' || text === '--quiet').length > 1;
  if (manager.yes !== undefined && !quiet && !options.some(({ text }) => manager.yes?.option.test(text))) {
    report(manager.yes.rule, `${command.name} ${verb.text} waits for an answer.`);
  }
  if (
    /^apt/.test(command.name) &&
    !command.words.some(({ text }) => /no-install-recommends|Install-Recommends=(?:false|0)/.test(text))
  ) {
    report(knownRules.DL3015, `${command.name} installs recommended packages as well.`);
  }
  const listed = has('-r', '--requirement', '-c', '--constraint', '--requirements', '-v', '--version');
  const isListed = listed && /^(?:pip|gem)/.test(command.name);
  // A word that begins with a variable may hold anything, versions included.
  const loose = isListed
    ? []
    : packages.filter(
        ({ text, expands }) =>
          !(expands && text.startsWith('$')) && text !== '' && !/^[<>\d]*[<>]/.test(text) && !manager.isPinned(text),
      );
  if (loose.length > 0) {
    const some = loose.slice(0, 3).map(({ text }) => text);
    const more = loose.length > some.length ? ` and ${loose.length - some.length} more` : '';
    report(manager.unpinned, `${command.name} ${verb.text} takes any version of ${some.join(', ')}${more}.`);
  }
  if (command.name === 'npm' && packages.length === 0 && !has('-g', '--global')) {
    report(securityRules.npmInstall, `npm ${verb.text} may change what the lockfile says.`);
  }
  return hits;
}

/** Divides words into options, values of options left out, and others. */
function argumentsOf(
  all: readonly ShellWord[],
  valued: readonly string[],
): { readonly options: readonly ShellWord[]; readonly words: readonly ShellWord[] } {
  const options: ShellWord[] = [];
  const words: ShellWord[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at];
    if (word === undefined) break;
    if (word.text === '--') break;
    if (!word.text.startsWith('-')) words.push(word);
    else {
      options.push(word);
      if (valued.includes(word.text)) at += 1;
    }
  }
  return { options, words };
}
