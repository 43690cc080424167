import type { ActionSchema } from '../../core/inputs/action-schema.ts';
import { describeSource } from '../../core/inputs/resolve-inputs.ts';
import type { LoadedInputs } from '../../core/policy/load-inputs.ts';
import type { ActionExplanation, ExplainedPlace, ExplainedValue } from './explanation.ts';

/**
 * Every effective value of an action and where it comes from; a default that depends on something in the words of its documentation.
 * `nameOf` is what the user calls an input.
 */
export function explainValues(
  schema: ActionSchema,
  { inputs, sources }: Pick<LoadedInputs<ActionSchema>, 'inputs' | 'sources'>,
  nameOf: (name: string) => string,
): Pick<ActionExplanation, 'values' | 'unset'> {
  const values: ExplainedValue[] = [];
  const unset: string[] = [];
  for (const [key, source] of Object.entries(sources)) {
    const definition = schema.inputs[key];
    const name = definition === undefined ? key : nameOf(key);
    const value = (inputs as Readonly<Record<string, unknown>>)[key];
    if (source.kind !== 'unset') {
      const shown = definition?.secret === true ? '(hidden)' : inWords(value);
      values.push({ name, value: shown, from: describeSource(source) });
    } else if (definition?.defaultWords !== undefined && definition.secret !== true) {
      values.push({ name, value: definition.defaultWords.replaceAll('`', ''), from: 'built-in' });
    } else unset.push(name);
  }
  return { values, unset };
}

/** Lists of words side by side, all else as JSON with blanks to wrap at. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return value;
  const isWords = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isWords ? value.join(' ') : JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}

/** What each place needs, beside a token. */
const places: Readonly<Record<string, string>> = {
  summary: 'always, in the summary of the step',
  annotations: 'always, at the lines that findings are about',
  check: 'with a token that may write `checks`',
  comment:
    'on pull requests, with a token that may write `pull-requests`; not from forks and Dependabot, whose token only reads',
  status: 'with a token that may write `statuses`',
  sarif: 'to code scanning, with a token that may write `security-events`',
};

/** Where the report would go in a workflow. On a laptop it goes to the terminal and to files. */
export function explainPublishing(publish: readonly string[]): readonly ExplainedPlace[] {
  if (publish.includes('none')) return [];
  const words = publish.includes('auto') ? ['summary', 'annotations', 'comment'] : publish;
  return words.map((place) => ({ place, when: places[place] ?? '' }));
}
