import { createHash } from 'node:crypto';

/** A fingerprint from what tells a finding apart, the same whatever line it moves to. Undefined where a part is missing. */
export function fingerprintOf(...parts: readonly (string | undefined)[]): string | undefined {
  if (parts.some((part) => part === undefined || part === '')) return undefined;
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
