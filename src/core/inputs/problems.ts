import type * as z from 'zod/mini';
import type { InputProblem } from '../model/errors.ts';
import { type FieldWords, Refusal, showValue } from './field.ts';
import { listWords, mendWord } from './fields.ts';

export type KeyPath = readonly (string | number)[];

/** Names the place of a key or a value for messages. */
export type Locate = (path: KeyPath, part: 'key' | 'value') => string;

interface CustomParams {
  readonly words: FieldWords;
  readonly refusal: Refusal;
}

/** The key path as one writes it, `environments.staging.deploys-from.branches[0]`; keys with other than usual characters are quoted and cut. */
export function showPath(path: KeyPath): string {
  const steps = path.map((key, index) => {
    if (typeof key === 'number') return `[${key}]`;
    const plain = /^[\w-]{1,64}$/.test(key);
    return `${index === 0 ? '' : '.'}${plain ? key : JSON.stringify(showValue(key))}`;
  });
  return steps.join('');
}

/** What stands at the path; undefined where nothing does. */
export function valueAt(root: unknown, path: KeyPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** The keys a mapping at the path may have; empty where the schema has no mapping. */
function keysAt(schema: z.core.$ZodType, path: KeyPath): readonly string[] {
  let current: z.core.$ZodType | undefined = schema;
  const rest = [...path];
  while (current !== undefined) {
    const def: z.core.$ZodTypes['_zod']['def'] = (current as z.core.$ZodTypes)._zod.def;
    if (def.type === 'optional') current = def.innerType;
    else if (def.type === 'pipe') current = def.in;
    else if (rest.length === 0) return def.type === 'object' ? Object.keys(def.shape) : [];
    else {
      const key = rest.shift();
      if (def.type === 'object') current = def.shape[String(key)];
      else if (def.type === 'array') current = def.element;
      else current = def.type === 'record' ? def.valueType : undefined;
    }
  }
  return [];
}

const kindsOfValue: Readonly<Record<string, readonly [expected: string, mend: string]>> = {
  object: ['a mapping', 'Write keys and values below it, indented.'],
  record: ['a mapping of names', 'Write names and their values below it, indented.'],
  array: ['a list', 'Write a list, one `- item` per line.'],
};

function describeCustom(params: CustomParams): Pick<InputProblem, 'expected' | 'mend'> {
  return { expected: params.words.expected, mend: params.refusal.mend };
}

function problemOf(issue: z.core.$ZodIssue, root: unknown, locate: Locate): InputProblem {
  const path = issue.path as KeyPath;
  const value = valueAt(root, path);
  const named = { where: locate(path, 'value'), name: showPath(path) };
  const given = value === undefined ? {} : { value: showValue(value) };
  if (issue.code === 'custom' && issue.params?.refusal instanceof Refusal) {
    const params = issue.params as unknown as CustomParams;
    const { part } = params.refusal;
    if (part === undefined) return { ...named, ...given, ...describeCustom(params) };
    const index = Array.isArray(value) ? value.indexOf(part) : -1;
    const where = index < 0 ? named.where : locate([...path, index], 'value');
    return { ...named, where, value: showValue(part), ...describeCustom(params) };
  }
  if (issue.code === 'invalid_key') {
    const nested = issue.issues[0] as { readonly params?: unknown } | undefined;
    const params = nested?.params as CustomParams;
    return {
      where: locate(path, 'key'),
      name: showPath(path),
      value: showValue(path.at(-1)),
      ...describeCustom(params),
    };
  }
  if (issue.code === 'invalid_type') {
    const [expected, mend] = kindsOfValue[issue.expected] ?? [issue.expected, issue.message];
    return { ...named, ...given, expected, mend };
  }
  return { ...named, ...given, expected: 'a value of another form', mend: `${issue.message}.` };
}

/** What to do about an unknown key: where it belongs when it is only in the wrong place. */
function mendKey(schema: z.core.$ZodType, path: KeyPath, key: string): string {
  const known = keysAt(schema, path);
  const owners = known.filter((child) => keysAt(schema, [...path, child]).includes(key));
  return owners.length === 0 ? mendWord(key, known) : `It belongs below ${listWords(owners)}.`;
}

/**
 * Says what a schema found wrong in the words of the user's file: one problem per value and per unknown key.
 * `root` is the value that was parsed, `schema` what it was parsed with.
 */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  context: { readonly schema: z.core.$ZodType; readonly root: unknown; readonly locate: Locate },
): readonly InputProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [problemOf(issue, context.root, context.locate)];
    const path = issue.path as KeyPath;
    return issue.keys.map((key) => ({
      where: context.locate([...path, key], 'key'),
      name: showPath(path) === '' ? 'key' : `key of ${showPath(path)}`,
      value: showValue(key),
      expected: 'a known key',
      mend: mendKey(context.schema, path, key),
    }));
  });
}
