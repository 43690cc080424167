import { mendWord } from '../inputs/fields.ts';
import type { InputProblem } from '../model/errors.ts';
import { at } from '../model/untrusted-json.ts';
import type { Profile } from './policy.ts';
import type { ProfileValues, WrittenProfile } from './profile-shape.ts';

/** An environment as it was written, before its schema is asked. */
export interface RawProfile {
  readonly name: string;
  /** Plain values of YAML. */
  readonly value: unknown;
  /** `file:line:column` of a key inside the profile. */
  locate(path: readonly string[], part: 'key' | 'value'): string;
}

const parentKeys = ['inherits-from', 'inherits_from'] as const;

/** Under which key a raw profile names its parent, and which. */
function parentOf(raw: RawProfile): { readonly key: string; readonly parent: string } | undefined {
  for (const key of parentKeys) {
    const parent = at(raw.value, key);
    if (typeof parent === 'string') return { key, parent: parent.trim() };
  }
  return undefined;
}

function ownKeys(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}

/** What stands both in a profile and below its `overrides`, and both spellings of the parent. */
function repeatedKeys(raw: RawProfile): readonly InputProblem[] {
  const overridden = new Set(ownKeys(at(raw.value, 'overrides')));
  const problems: InputProblem[] = [];
  for (const key of ownKeys(raw.value)) {
    if (!overridden.has(key)) continue;
    problems.push({
      where: raw.locate(['overrides', key], 'key'),
      name: `environments.${raw.name}.overrides`,
      value: key,
      expected: 'each key once',
      mend: `Remove ${key} here or one level higher.`,
    });
  }
  if (parentKeys.every((key) => at(raw.value, key) !== undefined)) {
    problems.push({
      where: raw.locate(['inherits_from'], 'key'),
      name: `environments.${raw.name}`,
      value: 'inherits_from',
      expected: 'one parent',
      mend: 'Remove `inherits_from`: it is an alias of `inherits-from`.',
    });
  }
  return problems;
}

/** The names from a profile up to where the chain ends or meets itself. */
function chainOf(name: string, raws: ReadonlyMap<string, RawProfile>): readonly string[] {
  const chain: string[] = [];
  let current: string | undefined = name;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    const raw: RawProfile | undefined = raws.get(current);
    current = raw === undefined ? undefined : parentOf(raw)?.parent;
  }
  return current === undefined ? chain : [...chain, current];
}

/** What is wrong with who inherits from whom: unknown parents, cycles (each once) and keys given twice. */
export function inheritanceProblems(
  raws: ReadonlyMap<string, RawProfile>,
  presets: ReadonlyMap<string, ProfileValues>,
): readonly InputProblem[] {
  const inCycle = new Set<string>();
  return [...raws.values()].flatMap((raw) => {
    const problems = [...repeatedKeys(raw)];
    const link = parentOf(raw);
    if (link === undefined || link.parent === '') return problems;
    const named = {
      where: raw.locate([link.key], 'value'),
      name: `environments.${raw.name}.${link.key}`,
      value: link.parent,
    };
    if (!raws.has(link.parent) && !presets.has(link.parent)) {
      const known = [...new Set([...raws.keys(), ...presets.keys()])].filter((name) => name !== raw.name);
      problems.push({ ...named, expected: 'a known environment', mend: mendWord(link.parent, known) });
    }
    const chain = chainOf(raw.name, raws);
    if (chain.at(-1) === raw.name && chain.length > 1 && !inCycle.has(raw.name)) {
      for (const name of chain) inCycle.add(name);
      const mend = `${chain.join(' inherits from ')}: remove one of these lines.`;
      problems.push({ ...named, expected: 'a parent that does not inherit from it', mend });
    }
    return problems;
  });
}

/** What identifies an environment and so is not handed down: two environments of one branch or address would be one. */
function heritage(values: ProfileValues): ProfileValues {
  const { url: _url, 'deploys-from': _from, app, ...rest } = values;
  if (app === undefined) return rest;
  const { 'bundle-id': _id, ...shared } = app;
  return { ...rest, app: shared };
}

function join(base: ProfileValues, own: ProfileValues): ProfileValues {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(own)) if (value !== undefined) merged[key] = value;
  if (base.thresholds !== undefined) merged.thresholds = { ...base.thresholds, ...own.thresholds };
  if (base.app !== undefined) merged.app = { ...base.app, ...own.app };
  return merged;
}

function placesOf(raw: RawProfile): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const note = (path: readonly string[], name: string): void => {
    places.set(name, raw.locate(path, 'key').replace(/:\d+$/, ''));
  };
  for (const above of [[], ['overrides']]) {
    for (const key of ownKeys(at(raw.value, ...above))) note([...above, key], key);
    for (const key of ownKeys(at(raw.value, ...above, 'thresholds'))) {
      note([...above, 'thresholds', key], `thresholds.${key}`);
    }
  }
  return places;
}

function presetProfile(name: string, values: ProfileValues): Profile {
  const thresholds = Object.keys(values.thresholds ?? {}).map((key) => `thresholds.${key}`);
  const keys = [...Object.keys(values), ...thresholds];
  return { name, chain: [name], values, places: new Map(keys.map((key) => [key, `preset ${name}`])) };
}

/**
 * Every written environment with what it inherits. One without a parent whose name is a preset's starts from the preset.
 * Only for profiles in which `inheritanceProblems` found nothing. Without any, the presets are the environments.
 */
export function inheritProfiles(
  raws: ReadonlyMap<string, RawProfile>,
  written: ReadonlyMap<string, WrittenProfile>,
  presets: ReadonlyMap<string, ProfileValues>,
): ReadonlyMap<string, Profile> {
  const done = new Map<string, Profile>();
  const resolve = (name: string): Profile => {
    const known = done.get(name);
    if (known !== undefined) return known;
    const raw = raws.get(name);
    const profile = written.get(name);
    const preset = presets.get(name);
    if (raw === undefined || profile === undefined) return presetProfile(name, preset ?? {});
    const { 'inherits-from': dashed, inherits_from: underscored, overrides = {}, ...keys } = profile;
    const parentName = dashed ?? underscored;
    const parent = parentName === undefined ? undefined : resolve(parentName);
    const start = preset === undefined ? undefined : presetProfile(name, preset);
    const base = parent ?? start;
    const inherited = parent === undefined ? (preset ?? {}) : heritage(parent.values);
    const result: Profile = {
      name,
      chain: [name, ...(parent?.chain ?? [])],
      values: join(inherited, join(keys, overrides)),
      places: new Map([...(base?.places ?? []), ...placesOf(raw)]),
    };
    done.set(name, result);
    return result;
  };
  const names = raws.size === 0 ? [...presets.keys()] : [...raws.keys()];
  return new Map(names.map((name) => [name, resolve(name)]));
}
