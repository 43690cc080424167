import { isObject, numberOf, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { lockedPackage, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { readLockfileJson } from './lockfile-json.ts';
import { lockfileNames } from './lockfile-name.ts';
import { pythonIntegrity, pythonPackage } from './python-package.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults('Pipfile.lock', 'Restore the file from git, or let Pipenv write it again: pipenv lock.');

/** Pipenv's lockfile. A package for users and for development is one for users; what needs what is not in the file. */
export const pipfileLockReader: LockfileReader = {
  id: 'pipfile-lock',
  title: 'Pipfile.lock (version 6)',
  matches: (name) => lockfileNames['pipfile-lock'].test(name),
  async read(file) {
    const { root, lines } = await readLockfileJson(file, faults);
    const version = numberOf(objectOr(root._meta)['pipfile-spec']);
    if (version !== 6) throw faults.unknownVersion(String(version ?? 'none'));
    if (!isObject(root.default)) throw faults.malformed('There is no `default`, which holds the packages.');
    const packages: PackageDrafts = new Map();
    let links = 0;
    // Own groups of Pipenv stand beside `default` and `develop`.
    for (const [group, entries] of Object.entries(root)) {
      if (group === '_meta') continue;
      for (const [name, entry] of Object.entries(objectOr(entries))) {
        if (!isObject(entry)) throw faults.malformed(`The entry of ${name.slice(0, 100)} is no object.`);
        const line = lines.next(name);
        if (entry.path !== undefined) {
          links += 1;
          continue;
        }
        const version = /^===?([^*]+)$/.exec(textOf(entry.version) ?? '')?.[1];
        const key = `${name} ${version ?? ''}`;
        if (packages.has(key)) continue;
        const origin = entry.git !== undefined ? 'git' : entry.file !== undefined ? 'url' : undefined;
        const integrity = pythonIntegrity(textsOf(entry.hashes)[0]);
        const scope = group === 'default' ? 'production' : 'development';
        packages.set(key, pythonPackage({ key, name, version, scope, line, integrity, origin }));
      }
    }
    return {
      format: 'Pipfile.lock (version 6)',
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values(), links),
    };
  },
};
