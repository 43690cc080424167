/**
 * Whether to colour what goes to standard output. FORCE_COLOR wins over NO_COLOR, as in Node itself; an empty value of
 * either counts as not set (no-color.org).
 */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  const force = env.FORCE_COLOR;
  if (force) return force !== '0' && force !== 'false';
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}
