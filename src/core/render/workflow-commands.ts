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

/** Matches wherever one of the two can, without classes of Unicode: compiling these takes milliseconds, and most lines are plain. */
const perhapsCommand = /^[^!-~]*:[^!-~]*:|#[^!-~]*#[^!-~]*\[/;

function breakCommand(line: string): string {
  return perhapsCommand.test(line) ? line.replace(command, '$1 ').replace(legacyCommand, '## ') : line;
}
