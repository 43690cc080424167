import { lockedPackage, type PackageDrafts } from './locked-package.ts';
import type { LockedPackage, LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { lockfileLines, readLockfileText } from './lockfile-text.ts';
import { purlOf } from './purl.ts';

const faults = lockfileFaults(
  'gradle.lockfile',
  'Restore the file from git, or let Gradle write it again: gradle dependencies --write-locks.',
);

/**
 * Gradle's dependency locks: one file for all configurations (`group:artifact:version=configuration,...`), or before Gradle 7 one
 * for each. Which artifact needs which, and what the build asks for, is not in the file.
 */
export const gradleLockReader: LockfileReader = {
  id: 'gradle-lock',
  title: 'gradle.lockfile',
  matches: (name) => lockfileNames['gradle-lock'].test(name),
  async read(file) {
    const text = await readLockfileText(file, faults);
    const fileName = file.name.slice(file.name.lastIndexOf('/') + 1);
    const single = fileName.endsWith('gradle.lockfile');
    const packages: PackageDrafts = new Map();
    let ended = !single;
    for (const [index, raw] of lockfileLines(text, faults).entries()) {
      const line = raw.trim();
      if (line === '' || line.startsWith('#')) continue;
      const equals = line.indexOf('=');
      const coordinates = equals === -1 ? line : line.slice(0, equals);
      if (coordinates === 'empty') {
        ended = true;
        continue;
      }
      const [group, artifact, version, more] = coordinates.split(':');
      if (!group || !artifact || !version || more !== undefined || (single && equals === -1)) {
        throw faults.malformed(`Line ${index + 1} is no artifact with its configurations.`);
      }
      if (packages.has(coordinates))
        throw faults.malformed(`Line ${index + 1} locks ${coordinates.slice(0, 200)} a second time.`);
      const configurations = equals === -1 ? [fileName.replace(/\.lockfile$/, '')] : line.slice(equals + 1).split(',');
      packages.set(coordinates, {
        key: coordinates,
        ecosystem: 'Maven',
        name: `${group}:${artifact}`,
        version,
        scope: /^(?:buildscript|settings)-/.test(fileName) ? 'development' : scopeOf(configurations),
        dependencies: [],
        line: index + 1,
        purl: purlOf('maven', `${group}/${artifact}`, version),
      });
    }
    // Gradle ends the file with the configurations that lock nothing, even where there are none.
    if (!ended) throw faults.cutShort('The line `empty=`, which ends the file, is missing.');
    return { format: 'gradle.lockfile', packages: [...packages.values()].map(lockedPackage), warnings: [] };
  },
};

/** Class paths reach users, unless they are those of tests; tools and annotation processors have configurations of other names. */
function scopeOf(configurations: readonly string[]): LockedPackage['scope'] {
  return configurations.some((name) => /(?:compile|runtime)classpath$/i.test(name) && !/test/i.test(name))
    ? 'production'
    : 'development';
}
