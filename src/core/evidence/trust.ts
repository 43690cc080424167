import { messageOf } from '../model/errors.ts';

export interface TrustedPaths {
  readonly accepted: readonly string[];
  readonly refused: readonly { readonly path: string; readonly why: string }[];
}

/**
 * Evidence and baselines may not come from the change they judge: what git tracks could have been written by the author
 * of the change, and is refused. When git cannot say, the answer is no.
 *
 * @param isTracked whether git tracks the path; false outside a repository
 */
export async function trustPaths(
  paths: readonly string[],
  isTracked: (path: string) => Promise<boolean>,
): Promise<TrustedPaths> {
  const judged = await Promise.all(paths.map(async (path) => ({ path, why: await refusalOf(path, isTracked) })));
  return {
    accepted: judged.flatMap(({ path, why }) => (why === undefined ? [path] : [])),
    refused: judged.flatMap(({ path, why }) => (why === undefined ? [] : [{ path, why }])),
  };
}

async function refusalOf(path: string, isTracked: (path: string) => Promise<boolean>): Promise<string | undefined> {
  try {
    if (await isTracked(path)) return 'git tracks it, so the change that is judged could have written it';
    return undefined;
  } catch (error) {
    return `git could not say whether it is tracked: ${messageOf(error)}`;
  }
}
