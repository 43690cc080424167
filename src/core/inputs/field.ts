import { BugError } from '../model/errors.ts';

/** A JSON Schema fragment (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is said about a field in messages, documentation, help and schemas. */
export interface FieldWords {
  /** Type in one or two words, for tables and help: `percentage`. */
  readonly kind: string;
  /** Completes "expected ...": `a percentage from 0 to 100`. */
  readonly expected: string;
  /** A value that is accepted, as one writes it in an input. */
  readonly example: string;
  /** The native YAML values that are accepted. */
  readonly json: JsonSchema;
  /** All words that are accepted, where they can be listed. */
  readonly words?: readonly string[];
}

/**
 * Turns what the user wrote into a value: the string of a GitHub input or of a command line, or the native YAML value of
 * the policy. An array is a YAML list, never undefined or null.
 */
export interface Field<T> {
  readonly kind: 'field';
  readonly words: FieldWords;
  read(given: unknown): T | Refusal;
}

/** Why a field refuses a value. */
export class Refusal {
  /** How to mend it, one sentence. */
  readonly mend: string;
  /** The part of the value that is wrong, where it is not the whole. */
  readonly part: unknown;

  constructor(mend: string, part?: unknown) {
    this.mend = mend;
    this.part = part;
  }
}

/** Makes a field from its words and a function that reads one value. Strings come in trimmed. */
export function field<T>(words: FieldWords, read: (given: unknown) => T | Refusal): Field<T> {
  return { kind: 'field', words, read: (given) => read(typeof given === 'string' ? given.trim() : given) };
}

/** Reads a value of our own that the field must accept, such as a default. Throws a BugError where it does not. */
export function readAccepted<T>(field: Field<T>, own: unknown): T {
  const read = field.read(own);
  if (!(read instanceof Refusal)) return read;
  throw new BugError('schema-default', `${showValue(own)} is not ${field.words.expected}.`);
}

/** The value as it is shown in a message: one line, cut to 80 characters. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
