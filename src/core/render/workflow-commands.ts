/** One character that the runner overlooks, for it compares by the rules of a culture, or white space other than the plain one. */
const overlooked = String.raw`(?:(?!\s)[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]|[^\S ])`;
const command = new RegExp(`^((?: |${overlooked})*:)${overlooked}*(?=:)`, 'u');
const legacyCommand = new RegExp(`#${overlooked}*#${overlooked}*(?=\\[)`, 'gu');

/**
 * Text in which no line is a command to GitHub's runner, which reads whatever a step prints, also by the CLI. It takes a line
 * for one that starts with `::` after white space, or holds `##[` anywhere (actions/runner, ActionCommand.cs). The break is a
 * plain space, because an invisible character would be overlooked. Done twice, it does nothing more.
 */
export function withoutCommands(text: string): string {
  return text.split('\n').map(breakCommand).join('\n');
}

function breakCommand(line: string): string {
  if (!line.includes(':') && !line.includes('#')) return line;
  // Most lines are plain; for these nothing has to be compiled, which takes milliseconds for classes of Unicode.
  if (/^[ -~]*$/.test(line) && !line.includes('::') && !line.includes('##[')) return line;
  return line.replace(command, '$1 ').replace(legacyCommand, '## ');
}
