import { BlockMap, mapOr, scalarOr } from './block-value.ts';
import { parseBlockYaml } from './block-yaml.ts';
import { lockedPackage, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { readLockfileText } from './lockfile-text.ts';
import { purlOf } from './purl.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults('pubspec.lock', 'Restore the file from git, or let Dart write it again: dart pub get.');

/** Dart's lockfile. Which package needs which is not in it, so the scope of what others bring is unknown. */
export const pubspecLockReader: LockfileReader = {
  id: 'pubspec-lock',
  title: 'pubspec.lock',
  matches: (name) => lockfileNames['pubspec-lock'].test(name),
  async read(file) {
    const root = mapOr(parseBlockYaml(await readLockfileText(file, faults), faults)[0]);
    // Dart writes the versions of its kits last, so a file that was cut does not have them.
    if (!root.has('sdks')) throw faults.cutShort('The section `sdks`, which ends the file, is missing.');
    const entries = mapOr(root.get('packages'));
    const packages: PackageDrafts = new Map();
    let links = 0;
    for (const [name, entry] of entries) {
      if (!(entry instanceof BlockMap)) throw faults.malformed(`The entry of ${name.slice(0, 100)} is no mapping.`);
      const source = scalarOr(entry.get('source'));
      if (source === 'path' || source === 'sdk') {
        links += 1;
        continue;
      }
      const version = scalarOr(entry.get('version'));
      const asked = scalarOr(entry.get('dependency')) ?? '';
      const hex = scalarOr(mapOr(entry.get('description')).get('sha256'));
      const isDevelopment = asked === 'direct dev';
      packages.set(name, {
        key: name,
        ecosystem: 'Pub',
        name,
        version,
        scope: isDevelopment ? 'development' : asked.startsWith('direct') ? 'production' : 'unknown',
        direct: asked.startsWith('direct'),
        dependencies: [],
        line: entries.lines?.get(name),
        origin: source === 'git' ? 'git' : undefined,
        purl: source === 'git' ? undefined : purlOf('pub', name, version),
        integrity:
          hex !== undefined && /^[0-9a-f]{64}$/.test(hex)
            ? `sha256-${Buffer.from(hex, 'hex').toString('base64')}`
            : undefined,
      });
    }
    return {
      format: 'pubspec.lock',
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values(), links),
    };
  },
};
