import type { ShellCommand } from '../shell-commands.ts';

/** More wrappers around a command than these are not taken off. */
const mostWrappers = 5;

/** `python -m pip …`, `uv pip …` and `sudo apt-get …` as what they run. */
export function withoutWrapper(command: ShellCommand): ShellCommand {
  let inner = command;
  for (let count = 0; count < mostWrappers; count += 1) {
    const next = unwrapOnce(inner);
    if (next === undefined) break;
    inner = next;
  }
  return inner;
}

function unwrapOnce(command: ShellCommand): ShellCommand | undefined {
  const { name, words } = command;
  const [first, second] = words;
  if (/^(?:python[\d.]*|py)$/.test(name) && first?.text === '-m' && second?.text === 'pip') {
    return { ...command, name: 'pip', words: words.slice(2) };
  }
  if (name === 'uv' && first?.text === 'pip') return { ...command, name: 'pip', words: words.slice(1) };
  const at = name === 'sudo' ? words.findIndex(({ text }) => !text.startsWith('-') && !text.includes('=')) : -1;
  const program = words[at];
  return program === undefined ? undefined : { ...command, name: program.text, words: words.slice(at + 1) };
}
