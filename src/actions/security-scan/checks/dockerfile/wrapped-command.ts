import type { ShellCommand } from '../shell-commands.ts';

/** `python -m pip …` and `sudo apt-get …` as what they run. */
export function withoutWrapper(command: ShellCommand): ShellCommand {
  const { name, words } = command;
  const [first, second] = words;
  if (/^(?:python[\d.]*|py)$/.test(name) && first?.text === '-m' && second?.text === 'pip') {
    return { ...command, name: 'pip', words: words.slice(2) };
  }
  if (name === 'uv' && first?.text === 'pip') return { ...command, name: 'pip', words: words.slice(1) };
  const inner = words.findIndex(({ text }) => !text.startsWith('-') && !text.includes('='));
  const program = words[inner];
  return name === 'sudo' && program !== undefined
    ? withoutWrapper({ ...command, name: program.text, words: words.slice(inner + 1) })
    : command;
}
