import { pythonName } from '../../core/model/python-name.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { addNeeds, lockedPackage, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockedPackage, LockfileReader } from './lockfile.ts';
import { type LockfileFaults, lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { readLockfileToml } from './lockfile-toml.ts';
import { refuseLostTail } from './lost-tail.ts';
import { firstHash, markPythonScopes } from './pyproject.ts';
import { pythonIntegrity, pythonPackage, requiredName } from './python-package.ts';
import { remarksOn } from './remarks.ts';

const poetry = lockfileFaults('poetry.lock', 'Restore the file from git, or let Poetry write it again: poetry lock.');
const pdm = lockfileFaults('pdm.lock', 'Restore the file from git, or let PDM write it again: pdm lock.');

export const poetryLockReader: LockfileReader = {
  id: 'poetry-lock',
  title: 'poetry.lock (versions 1 and 2)',
  matches: (name) => lockfileNames['poetry-lock'].test(name),
  manifest: 'pyproject.toml',
  async read(file, manifests) {
    const { root, packageLines } = await readLockfileToml(file, poetry);
    const metadata = objectOr(root.metadata);
    const version = versionOf(metadata['lock-version'], ['1', '2'], poetry);
    const packages = packagesOf(root, packageLines, poetry, objectOr(metadata.files));
    if (![...packages.values()].some(({ scope }) => scope !== 'unknown'))
      markPythonScopes(packages, await manifests?.());
    else await markDirect(packages, manifests);
    return finish(`poetry.lock (version ${version})`, packages);
  },
};

export const pdmLockReader: LockfileReader = {
  id: 'pdm-lock',
  title: 'pdm.lock (version 4)',
  matches: (name) => lockfileNames['pdm-lock'].test(name),
  manifest: 'pyproject.toml',
  async read(file, manifests) {
    const { root, packageLines } = await readLockfileToml(file, pdm);
    const version = versionOf(objectOr(root.metadata).lock_version, ['4'], pdm);
    const packages = packagesOf(root, packageLines, pdm, {});
    await markDirect(packages, manifests);
    return finish(`pdm.lock (version ${version})`, packages);
  },
};

function versionOf(value: unknown, majors: readonly string[], faults: LockfileFaults): string {
  const version = textOf(value);
  if (version === undefined) throw faults.cutShort('The version of the lockfile, which ends it, is missing.');
  if (!majors.includes(version.split('.')[0] ?? '')) throw faults.unknownVersion(version);
  return version;
}

/** @param files of lockfiles that list the files of all packages in one place. */
function packagesOf(
  root: JsonObject,
  lines: readonly number[],
  faults: LockfileFaults,
  files: JsonObject,
): PackageDrafts {
  const packages: PackageDrafts = new Map();
  const needs: [PackageDraft, readonly string[]][] = [];
  for (const [index, entry] of arrayOr(root.package).entries()) {
    const name = isObject(entry) ? textOf(entry.name) : undefined;
    if (!isObject(entry) || name === undefined) throw faults.malformed(`Package ${index + 1} has no name.`);
    const origin = originOf(entry);
    if (origin === 'folder') continue;
    const version = textOf(entry.version);
    const needed = namesOf(entry.dependencies);
    const scope = scopeOf(entry);
    const own = Object.hasOwn(files, name) ? files[name] : undefined;
    const integrity = pythonIntegrity(firstHash(entry.files ?? own));
    const key = `${pythonName(name)} ${version ?? ''}`;
    // PDM has an entry of its own for each set of extras.
    const draft =
      packages.get(key) ?? pythonPackage({ key, name, version, scope, line: lines[index], integrity, origin });
    if (entry.optional === true) draft.optional = true;
    packages.set(key, draft);
    needs.push([draft, needed]);
  }
  refuseLostTail(
    [...packages.values()].map(({ name }) => name),
    needs.flatMap(([, names]) => names),
    faults,
  );
  const keys = new Map<string, string[]>();
  for (const { name, key } of packages.values()) keys.set(name, [...(keys.get(name) ?? []), key]);
  for (const [draft, names] of needs)
    addNeeds(
      draft,
      names.flatMap((name) => keys.get(name) ?? []).filter((key) => key !== draft.key),
    );
  return packages;
}

/** Poetry has a table of names, PDM a list of requirements. */
function namesOf(dependencies: unknown): string[] {
  if (isObject(dependencies)) return Object.keys(dependencies).map(pythonName);
  return textsOf(dependencies)
    .map(requiredName)
    .filter((name) => name !== undefined);
}

/** `category` before Poetry 1.5, `groups` since 2.0 and in PDM; `main` and `default` are what users get, and extras of the project too. */
function scopeOf(entry: JsonObject): LockedPackage['scope'] {
  const groups = textsOf(entry.groups).concat(textOf(entry.category) ?? []);
  if (groups.length === 0) return 'unknown';
  return groups.some((group) => group === 'main' || group === 'default') || entry.optional === true
    ? 'production'
    : 'development';
}

function originOf(entry: JsonObject): PackageDraft['origin'] | 'folder' {
  const source = objectOr(entry.source);
  const type = textOf(source.type) ?? ['git', 'url', 'path'].find((field) => entry[field] !== undefined);
  if (type === 'git' || type === 'url') return type;
  if (type === 'file') return 'url';
  return type === 'directory' || type === 'path' ? 'folder' : undefined;
}

/** Takes only what is direct from the manifest: the lockfile knows the scopes better. */
async function markDirect(packages: PackageDrafts, manifests: Parameters<LockfileReader['read']>[1]): Promise<void> {
  const scopes = new Map([...packages.values()].map(({ key, scope }) => [key, scope]));
  markPythonScopes(packages, await manifests?.());
  for (const draft of packages.values()) draft.scope = scopes.get(draft.key) ?? draft.scope;
}

function finish(format: string, packages: PackageDrafts) {
  return { format, packages: [...packages.values()].map(lockedPackage), warnings: remarksOn(packages.values()) };
}
