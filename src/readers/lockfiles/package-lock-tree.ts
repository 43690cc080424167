import { isObject, type JsonObject, objectOr, textOf } from '../json/json-value.ts';
import { lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { Lockfile, Manifest } from './lockfile.ts';
import type { LockfileFaults } from './lockfile-error.ts';
import type { EntryLines } from './lockfile-json.ts';
import { npmAlias, npmOrigin, npmPackage } from './npm-package.ts';
import { nearestInstalled, refuseDeepPath } from './npm-tree.ts';
import { packageManifests } from './package-manifest.ts';
import { remarksOn } from './remarks.ts';

/**
 * The tree of package-lock version 1, and of the shrinkwraps that npm 4 and older wrote: each package holds those installed
 * inside it. What the project itself asks for is known from package.json only.
 */
export function readPackageLockTree(
  root: JsonObject,
  lines: EntryLines,
  faults: LockfileFaults,
  manifests?: readonly Manifest[],
): Omit<Lockfile, 'format'> {
  const packages: PackageDrafts = new Map();
  const required: [PackageDraft, JsonObject][] = [];
  /** Where the folders of the repository are linked in, by folder. */
  const links = new Map<string, string>();
  const walk = (folder: string, entries: unknown): void => {
    if (entries === undefined) return;
    if (!isObject(entries)) throw faults.malformed(`The dependencies of ${folder || 'the project'} are no object.`);
    for (const [name, entry] of Object.entries(entries)) {
      if (!isObject(entry)) throw faults.malformed(`The entry of ${name.slice(0, 200)} is no object.`);
      const path = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      refuseDeepPath(path, faults);
      const line = lines.next(name);
      const draft = packageOf(path, name, entry, line);
      if (draft === undefined) links.set(String(entry.version).replace(/^file:/, ''), path);
      else {
        packages.set(path, draft);
        required.push([draft, objectOr(entry.requires)]);
      }
      walk(path, entry.dependencies);
    }
  };
  walk('', root.dependencies);
  for (const [draft, names] of required) {
    for (const name of Object.keys(names)) {
      const found = nearestInstalled(packages, draft.key, name);
      if (found !== undefined) draft.dependencies.push(found.key);
    }
  }
  markDirect(packages, links, manifests);
  return { packages: [...packages.values()].map(lockedPackage), warnings: remarksOn(packages.values(), links.size) };
}

/** Undefined for a link to a folder of the repository. */
function packageOf(path: string, name: string, entry: JsonObject, line: number | undefined): PackageDraft | undefined {
  const version = textOf(entry.version);
  const alias = version === undefined ? undefined : npmAlias(version);
  // The version of what does not come from a registry is its address.
  const origin = version === undefined || alias !== undefined ? undefined : npmOrigin(version);
  if (origin === 'folder') return undefined;
  return npmPackage({
    key: path,
    name: alias?.name ?? name,
    version: alias?.range ?? (origin === undefined ? version : undefined),
    scope: entry.extraneous === true ? 'unknown' : entry.dev === true ? 'development' : 'production',
    line,
    integrity: textOf(entry.integrity),
    origin,
    ...(entry.optional === true && { optional: true }),
  });
}

function markDirect(
  packages: PackageDrafts,
  links: ReadonlyMap<string, string>,
  manifests: readonly Manifest[] | undefined,
): void {
  const projects = packageManifests(manifests);
  if (!projects.some(({ folder }) => folder === '')) return;
  for (const draft of packages.values()) draft.direct = false;
  for (const { folder, production, development } of projects) {
    for (const name of [...production.keys(), ...development.keys()]) {
      const found = nearestInstalled(packages, links.get(folder) ?? folder, name);
      if (found !== undefined) found.direct = true;
    }
  }
}
