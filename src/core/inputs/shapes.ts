import * as z from 'zod/mini';
import { type Field, type FieldWords, field, Refusal } from './field.ts';
import type { Loosening } from './strictness.ts';

/** Fields and shapes by key. */
export type Shape = Readonly<Record<string, z.ZodMiniType>>;

/** What is said about a key of a mapping beyond its field. */
export interface KeyWords {
  readonly description?: string;
  /** How the demand becomes weaker, where the key does not tell. */
  readonly loosens?: Loosening;
  /** Built-in default as one would write it. */
  readonly default?: string;
}

const keyWords = z.registry<KeyWords>();

/** A key that may be left out. */
export function optional<S extends z.ZodMiniType>(
  schema: S,
  description?: string,
  options: Pick<KeyWords, 'loosens' | 'default'> = {},
): z.ZodMiniOptional<S> {
  const result = z.optional(schema);
  keyWords.add(result, { ...(description === undefined ? {} : { description }), ...options });
  return result;
}

/** What was said about a key; empty for one that must be given. */
export function wordsOfKey(schema: z.core.$ZodType): KeyWords {
  return keyWords.get(schema as z.ZodMiniType) ?? {};
}

/** A YAML mapping with these keys only. */
export function mapping<const S extends Shape>(shape: S): z.ZodMiniObject<S, z.core.$strict> {
  return z.strictObject(shape);
}

/** A YAML list of equal items. */
export function listOf<S extends z.ZodMiniType>(item: S): z.ZodMiniArray<S> {
  return z.array(item);
}

const name = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$/;
const nameWords: FieldWords = {
  kind: 'name',
  expected: 'a name of letters, digits, dots, hyphens, underscores and blanks, at most 64',
  example: 'staging',
  json: { type: 'string', pattern: name.source },
};

const nameField: Field<string> = field(nameWords, (given) =>
  typeof given === 'string' && name.test(given) ? given : new Refusal('Use letters, digits, `.`, `-`, `_` and blanks.'),
);

/** A YAML mapping whose keys are names the user chooses. */
export function recordOf<S extends z.ZodMiniType>(value: S) {
  return z.record(nameField as unknown as z.ZodMiniString, value);
}
