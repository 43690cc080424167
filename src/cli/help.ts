import type { ActionSchema } from '../core/inputs/action-schema.ts';
import { type InputRow, inputRows } from '../core/inputs/input-rows.ts';
import { wrapWidth } from '../core/render/display-width.ts';
import { displayFlags } from './arguments.ts';

/** A command of the CLI as its help lists it. */
export interface CommandWords {
  readonly name: string;
  readonly description: string;
}

/** `vetnet --help`. */
export function generalHelp(commands: readonly CommandWords[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`);
  return `${['Usage: vetnet <command> [flags]', '', 'Commands:', ...list, '', '`vetnet <command> --help` explains one of them.', '', exitCodes].join('\n')}\n`;
}

const exitCodes =
  'Exit codes: 0 pass, 1 fail, 2 wrong usage, 3 inconclusive, 4 a bug of ours or an outside system that failed.';

/** `vetnet <action> --help`, made from the same schema as action.yml and the README. `columns` is the terminal's width. */
export function actionHelp(schema: ActionSchema, columns: number): string {
  const flags = inputRows(schema).map((row) => {
    const description = row.description.replaceAll('`', '');
    return flagHelp(`--${row.name} <${row.type}>`, `${description}${whenAbsent(row)}`, columns);
  });
  const display = Object.entries(displayFlags).map(([name, description]) =>
    flagHelp(`--${name}`, description, columns),
  );
  return `${[`Usage: vetnet ${schema.name} [flags]`, '', schema.description, '', 'Flags:', ...flags, ...display, '', exitCodes].join('\n')}\n`;
}

/** What holds without the flag. An expression is worth something to a runner only, and a lone dot would look like the end of the sentence. */
function whenAbsent({ required, default: fallback }: InputRow): string {
  if (required) return ' Required.';
  if (fallback === '' || fallback.includes('${{')) return '';
  return ` Default: ${fallback === '`.`' ? '. (this folder)' : fallback.replaceAll('`', '')}.`;
}

function flagHelp(flag: string, description: string, columns: number): string {
  return [
    `  ${flag}`,
    ...wrapWidth(description, Math.max(20, Math.min(columns, 100) - 6)).map((line) => `      ${line}`),
  ].join('\n');
}
