import { type Field, type FieldWords, field, Refusal } from './field.ts';
import type { Loosening } from './strictness.ts';

/** Says what a YAML value must be; read by `readShape`. `T` is the value then. */
export type Schema<T = unknown> = Field<T> | OptionalKey<T> | Mapping<T> | NamedValues<T> | ListOf<T> | Anything<T>;

/** Schemas by key. */
export type Shape = Readonly<Record<string, Schema>>;

/** What is said about a key of a mapping beyond its field. */
interface KeyWords {
  readonly description?: string;
  /** How the demand becomes weaker, where the key does not tell. */
  readonly loosens?: Loosening;
  /** Built-in default as one would write it. */
  readonly default?: string;
}

interface Typed<T> {
  /** Only a type: never present. */
  readonly value?: T;
}

export interface OptionalKey<T = unknown> extends Typed<T> {
  readonly kind: 'optional';
  readonly inner: Schema;
  readonly words: KeyWords;
}

export interface Mapping<T = unknown> extends Typed<T> {
  readonly kind: 'mapping';
  readonly shape: Shape;
}

interface NamedValues<T = unknown> extends Typed<T> {
  readonly kind: 'record';
  readonly named: Schema;
}

interface ListOf<T = unknown> extends Typed<T> {
  readonly kind: 'list';
  readonly item: Schema;
}

interface Anything<T = unknown> extends Typed<T> {
  readonly kind: 'anything';
}

/** What a schema's value is once it is read. */
export type ValueOf<S> = S extends Field<infer T> ? T : S extends Typed<infer T> ? T : never;

type OptionalNames<S extends Shape> = { [K in keyof S]: S[K] extends OptionalKey ? K : never }[keyof S];

type ValuesOf<S extends Shape> = { -readonly [K in Exclude<keyof S, OptionalNames<S>>]: ValueOf<S[K]> } & {
  -readonly [K in OptionalNames<S>]?: ValueOf<S[K]>;
};

/** A key that may be left out. */
export function optional<S extends Schema>(
  inner: S,
  description?: string,
  options: Pick<KeyWords, 'loosens' | 'default'> = {},
): OptionalKey<ValueOf<S> | undefined> {
  return { kind: 'optional', inner, words: { ...(description === undefined ? {} : { description }), ...options } };
}

/** What was said about a key; empty for one that must be given. */
export function wordsOfKey(schema: Schema): KeyWords {
  return schema.kind === 'optional' ? schema.words : {};
}

/** The schema of a key's value, whether it must be given or not. */
export function withoutOptional(schema: Schema): Exclude<Schema, OptionalKey> {
  return schema.kind === 'optional' ? withoutOptional(schema.inner) : schema;
}

/** A YAML mapping with these keys only. */
export function mapping<const S extends Shape>(shape: S): Mapping<ValuesOf<S>> {
  return { kind: 'mapping', shape };
}

/** A YAML list of equal items. */
export function listOf<S extends Schema>(item: S): ListOf<ValueOf<S>[]> {
  return { kind: 'list', item };
}

/** Any YAML value, kept as it is. */
export function anything(): Anything {
  return { kind: 'anything' };
}

const name = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,63}$/;
const nameWords: FieldWords = {
  kind: 'name',
  expected: 'a name of letters, digits, dots, hyphens, underscores and blanks, at most 64',
  example: 'staging',
  json: { type: 'string', pattern: name.source },
};

/** A name that the user chooses as key of a mapping. */
export const nameField: Field<string> = field(nameWords, (given) =>
  typeof given === 'string' && name.test(given) ? given : new Refusal('Use letters, digits, `.`, `-`, `_` and blanks.'),
);

/** A YAML mapping whose keys are names the user chooses. */
export function recordOf<S extends Schema>(named: S): NamedValues<Record<string, ValueOf<S>>> {
  return { kind: 'record', named };
}
