import { markScopes, type PackageDrafts } from './locked-package.ts';
import type { Manifest } from './lockfile.ts';
import { packageManifests } from './package-manifest.ts';

/**
 * Marks scopes and direct dependencies by what the package.json files ask for; yarn.lock itself does not tell. Does nothing when
 * the package.json beside the lockfile is not among them.
 * @param keyOf key of the package that a name with a range was resolved to.
 */
export function markYarnScopes(
  packages: PackageDrafts,
  manifests: readonly Manifest[] | undefined,
  keyOf: (name: string, range: string) => string | undefined,
): void {
  const projects = packageManifests(manifests);
  if (!projects.some(({ folder }) => folder === '')) return;
  const keysOf = (ranges: ReadonlyMap<string, string>) =>
    [...ranges].map(([name, range]) => keyOf(name, range)).filter((key) => key !== undefined);
  markScopes(packages, {
    production: projects.flatMap(({ production }) => keysOf(production)),
    development: projects.flatMap(({ development }) => keysOf(development)),
  });
}
