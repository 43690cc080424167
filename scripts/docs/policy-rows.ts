import { type Schema, type Shape, withoutOptional, wordsOfKey } from '../../src/core/inputs/shapes.ts';

interface PolicyRow {
  /** Key path below the action's section; a name that the user chooses stands in angle brackets. */
  readonly key: string;
  readonly type: string;
  /** In Markdown; empty where there is none. */
  readonly default: string;
  readonly meaning: string;
}

/**
 * What only the policy can say about an action, one row per key, nested ones after their parents. `short` says once, under `<name>`, what
 * all keys of a mapping hold alike.
 */
export function policyRows(shape: Shape, detail: 'whole' | 'short' = 'whole', prefix = ''): readonly PolicyRow[] {
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
    return [row, ...nestedRows(inner, path, detail)];
  });
}

function nestedRows(schema: Schema, path: string, detail: 'whole' | 'short'): readonly PolicyRow[] {
  if (schema.kind === 'mapping') {
    const alike = detail === 'short' ? alikeRows(schema.shape, path) : undefined;
    return alike ?? policyRows(schema.shape, detail, `${path}.`);
  }
  if (schema.kind === 'record') return nestedRows(withoutOptional(schema.named), `${path}.<name>`, detail);
  return schema.kind === 'list' ? nestedRows(withoutOptional(schema.item), `${path}[]`, detail) : [];
}

/** The rows below one key where those below all others are the same. */
function alikeRows(shape: Shape, path: string): readonly PolicyRow[] | undefined {
  const [first, ...others] = Object.values(shape).map((schema) =>
    nestedRows(withoutOptional(schema), `${path}.<name>`, 'short'),
  );
  if (first === undefined || first.length === 0 || others.length === 0) return undefined;
  return others.every((rows) => JSON.stringify(rows) === JSON.stringify(first)) ? first : undefined;
}

function typeOf(schema: Schema): string {
  const kinds: Readonly<Record<string, string>> = { record: 'mapping of names', anything: 'value' };
  return schema.kind === 'field' ? schema.words.kind : (kinds[schema.kind] ?? schema.kind);
}
