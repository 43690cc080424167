/** Longest text taken from JSON that others wrote, where a name, a ref or an id is expected. */
const maxTextLength = 1024;

type Key = string | number;

/** What a text says as JSON; undefined for what is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What stands at a path of own properties; undefined where it breaks off. */
export function at(json: unknown, ...path: readonly Key[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<Key, unknown>)[key];
  }
  return value;
}

/** A text that is neither empty nor longer than a name can be. */
export function textAt(json: unknown, ...path: readonly Key[]): string | undefined {
  const value = at(json, ...path);
  return typeof value === 'string' && value !== '' && value.length <= maxTextLength ? value : undefined;
}

/** A positive integer: the number of a pull request, a run or a record. */
export function numberAt(json: unknown, ...path: readonly Key[]): number | undefined {
  const value = at(json, ...path);
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** A list; empty for what is none. */
export function listAt(json: unknown, ...path: readonly Key[]): readonly unknown[] {
  const value = at(json, ...path);
  return Array.isArray(value) ? value : [];
}
