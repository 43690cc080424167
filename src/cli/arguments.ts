import type { ActionSchema } from '../core/inputs/action-schema.ts';
import { defaultPolicyPath } from '../core/inputs/common-inputs.ts';
import type { Given } from '../core/inputs/read-action-inputs.ts';
import { suggest } from '../core/inputs/suggest.ts';
import type { InputProblem } from '../core/model/errors.ts';

/** What a command line may say about an action. */
type Words = Pick<ActionSchema, 'name' | 'inputs' | 'details'>;

/** How the CLI shows a result; every command understands these. */
interface Display {
  /** The JSON report on standard output instead of the text for people. */
  readonly json: boolean;
  readonly level: 'quiet' | 'normal' | 'verbose';
  readonly help: boolean;
}

export interface Arguments extends Display {
  readonly given: Given;
  readonly problems: readonly InputProblem[];
}

/** Flags of the CLI itself, with their help. */
export const displayFlags = {
  json: 'Print the report as JSON on standard output.',
  quiet: 'Print warnings and errors only.',
  verbose: 'Print debug messages too.',
  help: 'Print this help.',
} as const;

/**
 * Reads `--name value`, `--name=value` and, for booleans, `--name`. Repeating a flag adds a line, so that `--coverage a
 * --coverage b` is the list an input of two lines is; further words up to the next flag belong to a list as well.
 */
export function readArguments(schema: Words, args: readonly string[]): Arguments {
  const given: Record<string, string> = {};
  const problems: InputProblem[] = [];
  const switches = new Set<string>();
  let last: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    const flag = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word);
    if (flag === null) {
      if (last !== undefined && isList(schema, last)) given[last] += `\n${word}`;
      else problems.push(notAFlag(word));
      continue;
    }
    const [, name = '', attached] = flag;
    last = undefined;
    if (name in displayFlags && attached === undefined) {
      switches.add(name);
    } else if (!Object.hasOwn(schema.inputs, name)) {
      problems.push(unknownFlag(schema, name));
      if (attached === undefined && isValue(args[at + 1])) at++;
    } else {
      const value = attached ?? (isValue(args[at + 1]) ? args[++at] : isBoolean(schema, name) ? 'true' : undefined);
      if (value === undefined) problems.push(withoutValue(schema, name));
      else {
        given[name] = given[name] === undefined ? value : `${given[name]}\n${value}`;
        last = name;
      }
    }
  }
  const level = switches.has('verbose') ? 'verbose' : switches.has('quiet') ? 'quiet' : 'normal';
  return { given, problems, level, json: switches.has('json'), help: switches.has('help') };
}

function isValue(word: string | undefined): boolean {
  return word !== undefined && !word.startsWith('--');
}

function fieldOf(schema: Pick<ActionSchema, 'inputs'>, name: string) {
  return schema.inputs[name]?.field.words;
}

function isBoolean(schema: Pick<ActionSchema, 'inputs'>, name: string): boolean {
  return fieldOf(schema, name)?.kind === 'boolean';
}

function isList(schema: Pick<ActionSchema, 'inputs'>, name: string): boolean {
  return ['globs', 'lines', 'list'].includes(fieldOf(schema, name)?.kind ?? '');
}

function notAFlag(word: string): InputProblem {
  return {
    where: 'command line',
    name: 'argument',
    value: word,
    expected: 'a flag that starts with `--`',
    mend: 'Write for example --coverage lcov.info.',
  };
}

function unknownFlag({ name: action, inputs, details }: Words, name: string): InputProblem {
  const problem = { where: 'command line', name: 'argument', value: `--${name}`, expected: 'a flag of this command' };
  if (Object.hasOwn(details, name)) {
    return { ...problem, mend: `It is a key of the policy: write it below \`${action}:\` in ${defaultPolicyPath}.` };
  }
  const meant = suggest(name, [...Object.keys(inputs), ...Object.keys(displayFlags)]);
  return {
    ...problem,
    mend: meant === undefined ? `\`vetnet ${action} --help\` lists them.` : `Did you mean --${meant}?`,
  };
}

function withoutValue(schema: Pick<ActionSchema, 'inputs'>, name: string): InputProblem {
  const words = fieldOf(schema, name);
  const mend = `Write for example --${name} '${words?.example ?? 'value'}'.`;
  return { where: 'command line', name: `the value of --${name}`, expected: words?.expected ?? 'a value', mend };
}
