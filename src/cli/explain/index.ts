import type { ActionSchema } from '../../core/inputs/action-schema.ts';
import { suggest } from '../../core/inputs/suggest.ts';
import { describeProblem, InputError, messageOf } from '../../core/model/errors.ts';
import { wrapWidth } from '../../core/render/display-width.ts';
import { visibleLine } from '../../core/render/visible-text.ts';
import type { Systems } from '../../core/run/host.ts';
import type { Ports } from '../../core/run/ports.ts';
import { readArguments } from '../arguments.ts';
import { exitCodes } from '../exit-code.ts';
import { explain } from './explain.ts';
import { printExplanation } from './print.ts';

/** What the command works with. */
interface ExplainPlace {
  readonly ports: Ports;
  readonly systems: Pick<Systems, 'checkout'>;
  /** Absolute. */
  readonly folder: string;
  /** All actions of this build, the gate first. */
  readonly schemas: readonly ActionSchema[];
  /** Those whose sections the policy may have. */
  readonly sections: readonly ActionSchema[];
}

const intro =
  'Tells what an action would judge here, and why: the policy and the environment, every value and where it comes from, what is found, which scanners would run, which conditions would be judged and which not. Starts no scanner and asks nobody.';

/** `vetnet explain`: resolves with the exit code. */
export async function explainCommand(args: readonly string[], place: ExplainPlace): Promise<number> {
  const { schemas, ports } = place;
  const { terminal } = ports;
  const [word] = args;
  const names = schemas.map(({ name }) => name);
  const isNamed = word !== undefined && !word.startsWith('-');
  const schema = isNamed ? schemas.find(({ name }) => name === word) : schemas[0];
  if (schema === undefined) {
    const meant = suggest(word ?? '', names);
    const hint = meant === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${meant}?`;
    terminal.error(`There is no action ${visibleLine(JSON.stringify(word))}. ${hint}\n`);
    return exitCodes.usage;
  }
  const read = readArguments(schema, isNamed ? args.slice(1) : args);
  if (read.help) {
    terminal.out(usage(names, terminal.columns));
    return exitCodes.pass;
  }
  if (read.problems.length > 0) {
    for (const problem of read.problems) terminal.error(`${visibleLine(describeProblem(problem))}\n`);
    return exitCodes.usage;
  }
  try {
    const explanation = await explain({ ...place, schema, given: read.given });
    const text = read.json
      ? `${JSON.stringify({ version: 1, ...explanation }, null, 2)}\n`
      : printExplanation(explanation, terminal.columns);
    terminal.out(text);
    return exitCodes.pass;
  } catch (error) {
    const lines = messageOf(error).split('\n');
    for (const line of lines) terminal.error(`${visibleLine(line)}\n`);
    return error instanceof InputError ? exitCodes.usage : exitCodes.trouble;
  }
}

function usage(names: readonly string[], columns: number): string {
  const lines = [
    'Usage: vetnet explain [action] [--environment <name>] [flags of the action] [--json]',
    '',
    ...wrapWidth(intro, Math.max(40, Math.min(columns, 100))),
    '',
    `  action   ${names.join(', ')} (default: ${names[0]})`,
    '',
    'Exit codes: 0 explained, 2 wrong usage or policy, 4 an outside system failed.',
  ];
  return lines.map((line) => `${line}\n`).join('');
}
