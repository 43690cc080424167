import * as z from 'zod/mini';
import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import { type JsonSchema, wordsOf } from '../../src/core/inputs/field.ts';
import { wordsOfKey } from '../../src/core/inputs/shapes.ts';
import { policyShape } from '../../src/core/policy/policy-shape.ts';

type Writable = Record<string, unknown>;

/** A default or example as YAML reads it: a number or a boolean where it is written as one. */
function native(text: string): unknown {
  return /^(true|false|-?\d+(\.\d+)?)$/.test(text) ? JSON.parse(text) : text;
}

/** Puts what fields say about themselves in place of what zod knows about them, which is nothing. */
function describe(schema: z.core.$ZodType, json: Writable): void {
  const words = wordsOf(schema);
  if (words !== undefined) Object.assign(json, words.json, { examples: [native(words.example)] });
  const key = wordsOfKey(schema);
  if (key.description !== undefined) json.description = key.description;
  if (key.default !== undefined) json.default = native(key.default);
}

function propertiesOf(schema: unknown): Writable {
  return (schema as { readonly properties?: Writable } | undefined)?.properties ?? {};
}

/** Lets a mapping be empty, as the loader does: its keys may all be commented out. */
function orNothing(schema: unknown): void {
  const json = schema as Writable;
  json.type = ['object', 'null'];
}

/**
 * The JSON Schema (draft 07, which editors know best) of the policy file, from the same shapes the loader reads it with.
 * It cannot say what spans several keys: parents that exist, cycles, a key repeated below `overrides`.
 */
export function policyJsonSchema(actions: readonly ActionSchema[]): JsonSchema {
  const json = z.toJSONSchema(policyShape(actions), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema as Writable),
  }) as unknown as Writable;
  const properties = propertiesOf(json);
  for (const { name } of actions) orNothing(properties[name]);
  const environments = properties.environments as Writable;
  orNothing(environments);
  orNothing(environments.additionalProperties);
  const profile = environments.additionalProperties as Writable;
  profile.not = { type: 'object', required: ['inherits-from', 'inherits_from'] };
  const { $schema, ...rest } = json;
  return {
    $schema,
    $id: 'urn:vetnet:schema:policy:v1',
    title: 'Policy of vetnet-actions',
    description: 'What is demanded of a change: `.github/vetnet.yml`.',
    ...rest,
  };
}
