import type { LockedPackage, Lockfile } from './lockfile.ts';

/** For each package that can be reached from a direct dependency, the key it is reached from; none for the direct ones. */
type Parents = ReadonlyMap<string, string | undefined>;

const known = new WeakMap<
  Lockfile,
  { readonly byKey: ReadonlyMap<string, LockedPackage>; readonly parents: Parents }
>();

/**
 * Names from a direct dependency down to the package with this key, both included: over production dependencies where one of them
 * leads there, else the shortest. Undefined where the lockfile does not tell what is direct, or nothing leads there. All
 * paths of a lockfile cost one walk over its edges.
 */
export function shortestPath(lockfile: Lockfile, key: string): readonly string[] | undefined {
  let tree = known.get(lockfile);
  if (tree === undefined) {
    const byKey = new Map(lockfile.packages.map((one) => [one.key, one]));
    tree = { byKey, parents: parentsOf(lockfile.packages, byKey) };
    known.set(lockfile, tree);
  }
  if (!tree.parents.has(key)) return undefined;
  const names: string[] = [];
  for (let at: string | undefined = key; at !== undefined; at = tree.parents.get(at)) {
    names.push(tree.byKey.get(at)?.name ?? at);
  }
  return names.reverse();
}

function parentsOf(packages: readonly LockedPackage[], byKey: ReadonlyMap<string, LockedPackage>): Parents {
  const parents = new Map<string, string | undefined>();
  const direct = packages.filter((one) => one.direct === true);
  // Breadth first, so the first way to a package is a shortest one; production first, so it wins.
  for (const roots of [direct.filter((one) => one.scope === 'production'), direct]) {
    const queue: string[] = [];
    for (const { key } of roots) {
      if (parents.has(key)) continue;
      parents.set(key, undefined);
      queue.push(key);
    }
    for (const key of queue) {
      for (const next of byKey.get(key)?.dependencies ?? []) {
        if (parents.has(next) || !byKey.has(next)) continue;
        parents.set(next, key);
        queue.push(next);
      }
    }
  }
  return parents;
}
