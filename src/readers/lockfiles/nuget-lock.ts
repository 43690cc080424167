import { isObject, numberOf, objectOr, textOf } from '../json/json-value.ts';
import { lockedPackage, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { readLockfileJson } from './lockfile-json.ts';
import { lockfileNames } from './lockfile-name.ts';
import { purlOf } from './purl.ts';

const faults = lockfileFaults(
  'packages.lock.json',
  'Restore the file from git, or let NuGet write it again: dotnet restore --force-evaluate.',
);

/** NuGet's lockfile, with a list of packages for each target framework; the same package in two of them is one. */
export const nugetLockReader: LockfileReader = {
  id: 'nuget-lock',
  title: 'packages.lock.json (versions 1 and 2)',
  matches: (name) => lockfileNames['nuget-lock'].test(name),
  async read(file) {
    const { root, lines } = await readLockfileJson(file, faults);
    const version = numberOf(root.version);
    if (version !== 1 && version !== 2) throw faults.unknownVersion(String(root.version));
    if (!isObject(root.dependencies)) throw faults.malformed('There are no `dependencies`.');
    const packages: PackageDrafts = new Map();
    for (const [framework, entries] of Object.entries(root.dependencies)) {
      if (!isObject(entries)) throw faults.malformed(`The packages of ${framework.slice(0, 100)} are no object.`);
      // NuGet compares names without regard to case.
      const keys = new Map<string, string>();
      for (const [name, value] of Object.entries(entries)) {
        const entry = objectOr(value);
        const line = lines.next(name);
        // Projects are folders of the repository.
        if (entry.type === 'Project') continue;
        const resolved = textOf(entry.resolved);
        if (resolved === undefined) throw faults.malformed(`${name.slice(0, 200)} is not resolved to a version.`);
        const key = `${name} ${resolved}`;
        keys.set(name.toLowerCase(), key);
        const hash = textOf(entry.contentHash);
        const draft = packages.get(key) ?? {
          key,
          ecosystem: 'NuGet',
          name,
          version: resolved,
          scope: 'unknown',
          direct: false,
          dependencies: [],
          line,
          purl: purlOf('nuget', name, resolved),
          integrity: hash === undefined ? undefined : `sha512-${hash}`,
        };
        if (entry.type === 'Direct') draft.direct = true;
        packages.set(key, draft);
      }
      for (const [name, value] of Object.entries(entries)) {
        const draft = packages.get(keys.get(name.toLowerCase()) ?? '');
        for (const need of Object.keys(objectOr(objectOr(value).dependencies))) {
          const key = keys.get(need.toLowerCase());
          if (key !== undefined) draft?.dependencies.push(key);
        }
      }
    }
    return {
      format: `packages.lock.json (version ${version})`,
      packages: [...packages.values()].map(lockedPackage),
      warnings: [],
    };
  },
};
