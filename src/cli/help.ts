import type { ActionSchema } from '../core/inputs/action-schema.ts';
import { inputRows } from '../core/inputs/input-rows.ts';
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
  const flags = inputRows(schema).map(({ name, type, default: fallback, description }) => {
    const defaults = fallback === '' ? '' : ` Default: ${fallback.replaceAll('`', '')}.`;
    return flagHelp(`--${name} <${type}>`, `${description.replaceAll('`', '')}${defaults}`, columns);
  });
  const display = Object.entries(displayFlags).map(([name, description]) =>
    flagHelp(`--${name}`, description, columns),
  );
  return `${[`Usage: vetnet ${schema.name} [flags]`, '', schema.description, '', 'Flags:', ...flags, ...display, '', exitCodes].join('\n')}\n`;
}

function flagHelp(flag: string, description: string, columns: number): string {
  return [
    `  ${flag}`,
    ...wrapWidth(description, Math.max(20, Math.min(columns, 100) - 6)).map((line) => `      ${line}`),
  ].join('\n');
}
