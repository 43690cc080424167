import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import type { ScanTarget } from '../target.ts';

/**
 * The paths that findings name and that git does not track: new files, and what no commit holds, such as an image or a file
 * that was built. Nothing tells whether they are older than the change.
 */
export async function untrackedAmong(
  findings: readonly SecurityFinding[],
  { git, base, files, untracked }: Pick<ScanTarget, 'git' | 'base' | 'files' | 'untracked'>,
): Promise<ReadonlySet<string>> {
  if (git === undefined || base?.known !== true) return untracked;
  const named = findings.filter(({ commit }) => commit === undefined).flatMap(({ location }) => location?.file ?? []);
  const listed = new Set(files);
  const strange = new Set(named.filter((file) => !listed.has(file) && !base.changed.has(file)));
  // Files out of scope that another tool names are tracked all the same.
  if (strange.size > 0) for await (const path of git.trackedFiles()) strange.delete(path);
  return strange.size === 0 ? untracked : new Set([...untracked, ...strange]);
}
