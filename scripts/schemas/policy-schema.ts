import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import type { JsonSchema } from '../../src/core/inputs/field.ts';
import { nameField, type OptionalKey, type Schema, withoutOptional, wordsOfKey } from '../../src/core/inputs/shapes.ts';
import { policyShape } from '../../src/core/policy/policy-shape.ts';

type Writable = Record<string, unknown>;

/** A default or example as YAML reads it: a number or a boolean where it is written as one. */
function native(text: string): unknown {
  return /^(true|false|-?\d+(\.\d+)?)$/.test(text) ? JSON.parse(text) : text;
}

/** The JSON Schema of one schema of the policy, before what is said about its key. */
function jsonOf(schema: Exclude<Schema, OptionalKey>): Writable {
  switch (schema.kind) {
    case 'anything':
      return {};
    case 'field':
      return { ...schema.words.json, examples: [native(schema.words.example)] };
    case 'list':
      return { type: 'array', items: describe(schema.item) };
    case 'record':
      return {
        type: 'object',
        propertyNames: jsonOf(nameField),
        additionalProperties: describe(schema.named),
      };
    case 'mapping': {
      const entries = Object.entries(schema.shape);
      const required = entries.filter(([, child]) => child.kind !== 'optional').map(([key]) => key);
      return {
        type: 'object',
        properties: Object.fromEntries(entries.map(([key, child]) => [key, describe(child)])),
        ...(required.length === 0 ? {} : { required }),
        additionalProperties: false,
      };
    }
  }
}

function describe(schema: Schema): Writable {
  const { description, default: fallback } = wordsOfKey(schema);
  return {
    ...jsonOf(withoutOptional(schema)),
    ...(description === undefined ? {} : { description }),
    ...(fallback === undefined ? {} : { default: native(fallback) }),
  };
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
  const json = jsonOf(policyShape(actions));
  const properties = propertiesOf(json);
  for (const { name } of actions) orNothing(properties[name]);
  const environments = properties.environments as Writable;
  orNothing(environments);
  orNothing(environments.additionalProperties);
  const profile = environments.additionalProperties as Writable;
  profile.not = { type: 'object', required: ['inherits-from', 'inherits_from'] };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:vetnet:schema:policy:v1',
    title: 'Policy of vetnet-actions',
    description: 'What is demanded of a change: `.github/vetnet.yml`.',
    ...json,
  };
}
