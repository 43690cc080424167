import { type Schema, type Shape, withoutOptional, wordsOfKey } from '../../src/core/inputs/shapes.ts';

interface PolicyRow {
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
    const inner = withoutOptional(schema);
    const path = `${prefix}${key}`;
    const words = wordsOfKey(schema);
    const row = {
      key: path,
      type: typeOf(inner),
      default: words.default === undefined ? '' : `\`${words.default}\``,
      meaning: words.description ?? (inner.kind === 'field' ? inner.words.expected : ''),
    };
    return [row, ...nestedRows(inner, path)];
  });
}

function nestedRows(schema: Schema, path: string): readonly PolicyRow[] {
  if (schema.kind === 'mapping') return policyRows(schema.shape, `${path}.`);
  if (schema.kind === 'record') return nestedRows(withoutOptional(schema.named), `${path}.<name>`);
  return schema.kind === 'list' ? nestedRows(withoutOptional(schema.item), `${path}[]`) : [];
}

function typeOf(schema: Schema): string {
  const kinds: Readonly<Record<string, string>> = { record: 'mapping of names', anything: 'value' };
  return schema.kind === 'field' ? schema.words.kind : (kinds[schema.kind] ?? schema.kind);
}
