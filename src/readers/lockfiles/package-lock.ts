import { isObject, type JsonObject, numberOf, objectOr, textOf } from '../json/json-value.ts';
import { lockedPackage, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { type EntryLines, readLockfileJson } from './lockfile-json.ts';
import { lockfileNames } from './lockfile-name.ts';
import { npmLicense } from './npm-license.ts';
import { npmOrigin, npmPackage } from './npm-package.ts';
import { nearestInstalled, refuseDeepPath } from './npm-tree.ts';
import { readPackageLockTree } from './package-lock-tree.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults(
  'package-lock.json',
  'Restore the file from git, or let npm write it again: npm install --package-lock-only.',
);

/** Fields that name what a package needs; the project and its workspaces have `devDependencies` beside them. */
const needs = ['dependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** npm's lockfile: `packages` by installed path in versions 2 and 3, a tree of `dependencies` in version 1 and before. */
export const packageLockReader: LockfileReader = {
  id: 'package-lock',
  title: 'package-lock.json and npm-shrinkwrap.json (versions 1 to 3)',
  matches: (name) => lockfileNames['package-lock'].test(name),
  manifest: 'package.json',
  async read(file, manifests) {
    const { root, lines } = await readLockfileJson(file, faults);
    const name = file.name.endsWith('npm-shrinkwrap.json') ? 'npm-shrinkwrap.json' : 'package-lock.json';
    const version = numberOf(root.lockfileVersion);
    if (version === 1 || (root.lockfileVersion === undefined && isObject(root.dependencies))) {
      return {
        ...readPackageLockTree(root, lines, faults, await manifests?.()),
        format: `${name} (version ${version ?? 0})`,
      };
    }
    if (version !== 2 && version !== 3) throw faults.unknownVersion(JSON.stringify(root.lockfileVersion) ?? 'none');
    if (!isObject(root.packages)) throw faults.malformed('There is no `packages`, which versions 2 and 3 have.');
    const { packages, links } = readPackages(root.packages, lines);
    return {
      format: `${name} (version ${version})`,
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values(), links),
    };
  },
};

interface Installed {
  readonly packages: PackageDrafts;
  /** Links to folders: workspaces, `file:` dependencies. */
  readonly links: number;
}

function readPackages(entries: JsonObject, lines: EntryLines): Installed {
  const packages: PackageDrafts = new Map();
  const needed: [path: string, entry: JsonObject][] = [];
  let links = 0;
  for (const [path, value] of Object.entries(entries)) {
    if (!isObject(value)) throw faults.malformed(`packages[${JSON.stringify(path.slice(0, 200))}] is no object.`);
    refuseDeepPath(path, faults);
    const line = lines.next(path);
    const installedAs = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (value.link === true) links += 1;
    else {
      needed.push([path, value]);
      if (!path.includes('node_modules/')) continue;
      const origin = npmOrigin(textOf(value.resolved) ?? '');
      if (origin === 'folder') {
        links += 1;
        continue;
      }
      packages.set(
        path,
        npmPackage({
          key: path,
          name: textOf(value.name) ?? installedAs,
          version: textOf(value.version),
          scope: value.extraneous === true ? 'unknown' : value.dev === true ? 'development' : 'production',
          direct: false,
          line,
          license: npmLicense(value),
          integrity: textOf(value.integrity),
          origin,
          ...((value.optional === true || value.devOptional === true) && { optional: true }),
        }),
      );
    }
  }
  for (const [path, entry] of needed) connect(packages, path, entry);
  return { packages, links };
}

/** Adds the edges of a package; marks what the project or one of its workspaces asks for. */
function connect(packages: PackageDrafts, path: string, entry: JsonObject): void {
  const draft = packages.get(path);
  const fields = draft === undefined ? [...needs, 'devDependencies'] : needs;
  for (const field of fields) {
    for (const name of Object.keys(objectOr(entry[field]))) {
      const found = nearestInstalled(packages, path, name);
      if (found === undefined) continue;
      if (draft === undefined) found.direct = true;
      else draft.dependencies.push(found.key);
    }
  }
}
