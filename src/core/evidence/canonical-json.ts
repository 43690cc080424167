import { BugError } from '../model/errors.ts';

/**
 * JSON in the one form of RFC 8785 (JCS): no white space, keys sorted by UTF-16 code unit, numbers and texts as ECMAScript
 * writes them. The RFC refuses lone surrogates; here they are written as escapes, so that a hostile file name cannot
 * prevent its own evidence. Keys whose value is undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null && isPlain(value)) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
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
