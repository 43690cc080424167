import { BugError } from '../model/errors.ts';

/**
 * JSON in the one form of RFC 8785 (JCS): no white space, keys sorted by UTF-16 code unit, numbers and texts as ECMAScript
 * writes them. The RFC refuses lone surrogates; here they are written as escapes, so that a hostile file name cannot
 * prevent its own evidence. Keys whose value is undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    const members = value as Readonly<Record<string, unknown>>;
    // The default order of `sort` is the one by UTF-16 code unit.
    const keys = Object.keys(members).filter((key) => members[key] !== undefined);
    return `{${keys
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(members[key])}`)
      .join(',')}}`;
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  throw new BugError('evidence-not-json', `Evidence holds what JSON cannot: ${typeof value}.`);
}

/** Dates, maps and the like would lose what they hold. Asked by name, because an object may come from another realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
