/**
 * Variables that make git show a token to GitHub, and to nobody else, for one process: no file holds it and no command line shows it.
 * The token comes from RELEASE_TOKEN, the server from GITHUB_SERVER_URL; without a token git uses what the user set up.
 */
export function gitAuthorization(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  const token = env.RELEASE_TOKEN;
  if (token === undefined || token === '') return {};
  const index = Number(env.GIT_CONFIG_COUNT ?? '0');
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: String(index + 1),
    [`GIT_CONFIG_KEY_${index}`]: `http.${env.GITHUB_SERVER_URL ?? 'https://github.com'}/.extraheader`,
    [`GIT_CONFIG_VALUE_${index}`]: `AUTHORIZATION: basic ${credentials}`,
  };
}
