/** Shorter secrets show nothing, not even how long they are. */
const shortest = 16;
/** Characters shown at most, and only where they are the same for every secret of the kind. */
const shown = 4;

/**
 * What people see of a secret: `ghp_… (40 characters)`. The first characters are shown only where one of the public
 * `prefixes` (lower case) says that every such secret begins so.
 */
export function redactSecret(secret: string, prefixes: readonly string[] = []): string {
  if (secret.length < shortest) return '…';
  const lower = secret.toLowerCase();
  const prefix = prefixes
    .filter((one) => lower.startsWith(one))
    .reduce((one, other) => (other.length > one.length ? other : one), '');
  const head = /^[A-Za-z0-9]/.test(secret) ? secret.slice(0, Math.min(shown, prefix.length)) : '';
  return `${head}… (${secret.length} characters)`;
}
