import { sha256 } from '../evidence/digest.ts';

/** Hex digits of a fingerprint: 128 bits. */
const digits = 32;

/** A fingerprint of what tells a finding apart from all others, whatever line it moves to. */
export function fingerprintOf(parts: readonly string[]): string {
  return sha256(JSON.stringify(parts)).slice(0, digits);
}
