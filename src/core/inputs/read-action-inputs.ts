import type { ActionSchema } from './action-schema.ts';

/** What was given, as written, by input name. Empty texts count as not given. */
export type Given = Readonly<Record<string, string | undefined>>;

/** The variable in which the runner hands over an input: upper case, blanks to `_`, hyphens stay. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The inputs the runner hands over. Unknown `INPUT_*` are left alone: the runner itself warns about them. */
export function readActionInputs(
  schema: Pick<ActionSchema, 'inputs'>,
  env: Readonly<Record<string, string | undefined>>,
): Given {
  return Object.fromEntries(Object.keys(schema.inputs).map((name) => [name, env[inputVariable(name)]]));
}

/** The trimmed text of an input; undefined when it is empty, which is not given. */
export function textGiven(given: Given, name: string): string | undefined {
  const text = given[name]?.trim();
  return text === '' ? undefined : text;
}
