/** A secret must be at least this long for any of its characters to be shown. */
const shortestShown = 20;

/**
 * What may be shown of a secret: its first four characters, which mostly name the provider, and its length. Of a short one,
 * where four characters are a large part, only the length.
 */
export function redactSecret(secret: string): string {
  const characters = [...secret.slice(0, 100_000)].length;
  const words = `${characters.toLocaleString('en-US')} ${characters === 1 ? 'character' : 'characters'}`;
  const begin = /^[A-Za-z0-9_-]{4}/.exec(secret)?.[0];
  return characters < shortestShown || begin === undefined ? `… (${words})` : `${begin}… (${words})`;
}
