import { commitFiles } from '../../../systems/git/commit-files.ts';
import type { ScanTarget } from '../target.ts';
import { packageKey } from '../triage/change.ts';
import { readLockfiles } from './read-lockfiles.ts';

/**
 * The packages that lockfiles held where the change starts, by `packageKey`; of those lockfiles only that the change touches.
 * Undefined where no base is known, or one of them cannot be read: all in it is taken for new then.
 */
export async function basePackages(
  { root, git, base }: ScanTarget,
  lockfiles: readonly string[],
): Promise<ReadonlySet<string> | undefined> {
  if (git === undefined || base?.known !== true) return undefined;
  const touched = lockfiles.filter((path) => base.changed.has(path));
  const files = commitFiles(git, base.commit, root);
  const before = await Promise.all(touched.map(async (path) => ((await files.facts(`${root}/${path}`)) ? [path] : [])));
  const read = await readLockfiles(before.flat(), files, root);
  if (read.gaps.length > 0) return undefined;
  const packages = read.lockfiles.flatMap(({ path, lockfile }) =>
    lockfile.packages.map((one) => packageKey(path, one)),
  );
  return new Set(packages);
}
