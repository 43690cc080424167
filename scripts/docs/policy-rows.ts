import type * as z from 'zod/mini';
import { wordsOf } from '../../src/core/inputs/field.ts';
import { type Shape, wordsOfKey } from '../../src/core/inputs/shapes.ts';

export interface PolicyRow {
  /** Key path below the action's section; a name that the user chooses stands in angle brackets. */
  readonly key: string;
  readonly type: string;
  /** In Markdown; empty where there is none. */
  readonly default: string;
  readonly meaning: string;
}

/** What only the policy can say about an action, one row per key, nested ones after their parents. */
export function policyRows(shape: Shape, prefix = ''): readonly PolicyRow[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const inner = unwrap(schema);
    const path = `${prefix}${key}`;
    const words = wordsOfKey(schema);
    const row = {
      key: path,
      type: typeOf(inner),
      default: words.default === undefined ? '' : `\`${words.default}\``,
      meaning: words.description ?? wordsOf(inner)?.expected ?? '',
    };
    return [row, ...nestedRows(inner, path)];
  });
}

type AnySchema = z.core.$ZodTypes;

function unwrap(schema: z.core.$ZodType): AnySchema {
  const { def } = (schema as AnySchema)._zod;
  return def.type === 'optional' ? unwrap(def.innerType) : (schema as AnySchema);
}

function nestedRows(schema: AnySchema, path: string): readonly PolicyRow[] {
  const { def } = schema._zod;
  if (def.type === 'object') return policyRows(def.shape as Shape, `${path}.`);
  if (def.type === 'record') return nestedRows(unwrap(def.valueType), `${path}.<name>`);
  return def.type === 'array' ? nestedRows(unwrap(def.element), `${path}[]`) : [];
}

function typeOf(schema: AnySchema): string {
  const kinds: Readonly<Record<string, string>> = { object: 'mapping', record: 'mapping of names', array: 'list' };
  return wordsOf(schema)?.kind ?? kinds[schema._zod.def.type] ?? 'value';
}
