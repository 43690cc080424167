import type { ActionSchema } from './action-schema.ts';

/** One input as a table row: Markdown texts without line breaks. */
export interface InputRow {
  readonly name: string;
  /** Type in words: `percentage`, `fail | warn | never`. */
  readonly type: string;
  /** Default in Markdown; empty where there is none. */
  readonly default: string;
  readonly required: boolean;
  readonly description: string;
  readonly example: string;
  readonly deprecated?: { readonly by: string; readonly since: string };
}

/** All inputs of an action in the order of its definition: what action.yml, README, CLI help and docs are made from. */
export function inputRows(schema: Pick<ActionSchema, 'inputs'>): readonly InputRow[] {
  return Object.entries(schema.inputs).map(([name, definition]) => {
    const { words } = definition.field;
    const fallback = definition.default === undefined ? '' : `\`${definition.default}\``;
    return {
      name,
      type: words.kind,
      default: definition.defaultWords ?? fallback,
      required: definition.required === true,
      description: definition.description,
      example: words.example,
      ...(definition.deprecated === undefined ? {} : { deprecated: definition.deprecated }),
    };
  });
}
