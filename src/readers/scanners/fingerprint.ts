import { fingerprintOf } from '../../core/model/fingerprint.ts';

/** The fingerprint of what a report says of a finding; undefined where a part is missing. */
export function reportedFingerprint(...parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.flatMap((part) => part || []);
  return known.length < parts.length ? undefined : fingerprintOf(known);
}
