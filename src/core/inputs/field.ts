import * as z from 'zod/mini';

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
export type Field<T> = z.ZodMiniType<T, unknown>;

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

const registry = z.registry<FieldWords>();

/** Makes a field from its words and a function that reads one value. Strings come in trimmed. */
export function field<T>(words: FieldWords, read: (given: unknown) => T | Refusal): Field<T> {
  const schema = z.pipe(
    z.unknown(),
    z.transform((given: unknown, context): T => {
      const result = read(typeof given === 'string' ? given.trim() : given);
      if (!(result instanceof Refusal)) return result;
      context.issues.push({
        code: 'custom',
        input: given,
        message: result.mend,
        params: { words, refusal: result },
      });
      return z.NEVER;
    }),
  );
  registry.add(schema, words);
  return schema;
}

/** The words of a field; undefined for shapes made of several fields. */
export function wordsOf(schema: z.core.$ZodType): FieldWords | undefined {
  return registry.get(schema as Field<unknown>);
}

/** The value as it is shown in a message: one line, cut to 80 characters. */
export function showValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`;
}
