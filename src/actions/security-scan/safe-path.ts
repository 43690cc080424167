import { redactTokens } from '../../core/model/redact-credentials.ts';
import type { SecurityFinding } from '../../core/model/security-finding.ts';

/** A name of a file may be a token too. Who looks for the file finds it by what is left of its name. */
export function withSafePath<Found extends SecurityFinding>(finding: Found): Found {
  const { location } = finding;
  if (location === undefined) return finding;
  const file = redactTokens(location.file);
  return file === location.file ? finding : { ...finding, location: { ...location, file } };
}
