import { InputError, type InputProblem } from '../model/errors.ts';
import type { ActionSchema, InputsOf } from './action-schema.ts';
import { Refusal, readAccepted } from './field.ts';
import type { InputDefinition } from './input.ts';
import { refusedValue } from './problems.ts';
import { type Given, textGiven } from './read-action-inputs.ts';

/** Where a value came from. `place` is `file:line`. */
type Source =
  | { readonly kind: 'input' }
  | { readonly kind: 'profile'; readonly profile: string; readonly place?: string }
  | { readonly kind: 'policy'; readonly place: string }
  | { readonly kind: 'built-in' }
  | { readonly kind: 'unset' };

/** Values that were already read from one place, by input name or detail key. */
export interface Layer {
  readonly values: Readonly<Record<string, unknown>>;
  sourceOf(name: string): Source;
}

export interface ResolvedInputs<S extends ActionSchema> {
  readonly inputs: InputsOf<S>;
  readonly sources: Readonly<Record<string, Source>>;
  /** One sentence per deprecated input that was used. */
  readonly notices: readonly string[];
}

/** The source in words: `profile staging (.github/vetnet.yml:12)`. */
export function describeSource(source: Source): string {
  if (source.kind === 'profile')
    return `profile ${source.profile}${source.place === undefined ? '' : ` (${source.place})`}`;
  if (source.kind === 'policy') return `policy (${source.place})`;
  return source.kind === 'unset' ? 'not set' : source.kind;
}

interface Found {
  readonly value: unknown;
  readonly source: Source;
}

type Definition = InputDefinition<unknown, boolean>;

function parseGiven(name: string, definition: Definition, text: string, problems: InputProblem[]): Found {
  const { field, secret } = definition;
  const read = field.read(text);
  if (!(read instanceof Refusal)) return { value: read, source: { kind: 'input' } };
  const problem = refusedValue(field, read, { path: [name], value: text, locate: () => name });
  problems.push({ ...problem, name, ...(secret === true ? { value: '(hidden)' } : {}) });
  return { value: undefined, source: { kind: 'input' } };
}

function fromLayers(name: string, layers: readonly (Layer | undefined)[]): Found | undefined {
  for (const layer of layers) {
    if (layer !== undefined && Object.hasOwn(layer.values, name) && layer.values[name] !== undefined) {
      return { value: layer.values[name], source: layer.sourceOf(name) };
    }
  }
  return undefined;
}

function builtIn(definition: Definition): Found {
  if (definition.default === undefined) return { value: undefined, source: { kind: 'unset' } };
  return { value: readAccepted(definition.field, definition.default), source: { kind: 'built-in' } };
}

/** Moves what was given to a deprecated input over to its successor. */
function followDeprecations(schema: ActionSchema, given: Given, problems: InputProblem[], notices: string[]): Given {
  const followed: Record<string, string | undefined> = { ...given };
  for (const [name, { deprecated }] of Object.entries(schema.inputs)) {
    const text = textGiven(given, name);
    if (deprecated === undefined || text === undefined) continue;
    notices.push(`Input ${name} is deprecated since ${deprecated.since}: use ${deprecated.by}.`);
    if (textGiven(given, deprecated.by) === undefined) followed[deprecated.by] = text;
    else problems.push({ where: name, name, value: text, expected: `only ${deprecated.by}`, mend: `Remove ${name}.` });
  }
  return followed;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/**
 * Joins inputs, environment profile, policy and built-in defaults, in this order of precedence; an empty input is one
 * not given. Every value is kept with its source.
 *
 * Throws one InputError `input-invalid` with `problems` found before and all those found here, in the order of the
 * schema.
 */
export function resolveInputs<S extends ActionSchema>(
  schema: S,
  from: {
    readonly given: Given;
    readonly profile?: Layer | undefined;
    readonly policy?: Layer | undefined;
    readonly problems?: readonly InputProblem[];
  },
): ResolvedInputs<S> {
  const problems: InputProblem[] = [];
  const notices: string[] = [];
  const given = followDeprecations(schema, from.given, problems, notices);
  const values: Record<string, unknown> = {};
  const sources: Record<string, Source> = {};
  for (const [name, definition] of Object.entries(schema.inputs)) {
    const text = textGiven(given, name);
    const found =
      text === undefined
        ? (fromLayers(name, [from.profile, from.policy]) ?? builtIn(definition))
        : parseGiven(name, definition, text, problems);
    if (found.source.kind === 'unset' && definition.required === true) {
      const { expected } = definition.field.words;
      problems.push({ where: name, name, expected, mend: `Set the input ${name}.` });
    }
    values[name] = found.value;
    sources[name] = found.source;
  }
  for (const name of Object.keys(schema.details)) {
    const found = fromLayers(name, [from.policy]);
    values[name] = found?.value;
    sources[name] = found?.source ?? { kind: 'unset' };
  }
  const all = [...problems, ...(from.problems ?? [])];
  if (all.length > 0) throw new InputError('input-invalid', all);
  return freeze({ inputs: values as unknown as InputsOf<S>, sources, notices });
}
