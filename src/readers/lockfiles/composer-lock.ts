import { arrayOr, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { addNeeds, lockedPackage, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader, Manifest } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { readLockfileJson } from './lockfile-json.ts';
import { lockfileNames } from './lockfile-name.ts';
import { purlOf } from './purl.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults(
  'composer.lock',
  'Restore the file from git, or let Composer write it again: composer update --lock.',
);

/** Composer's lockfile. Versions are without their `v`, as OSV has them; branches (`dev-main`) are no versions. */
export const composerLockReader: LockfileReader = {
  id: 'composer-lock',
  title: 'composer.lock',
  matches: (name) => lockfileNames['composer-lock'].test(name),
  manifest: 'composer.json',
  async read(file, manifests) {
    const { root, lines } = await readLockfileJson(file, faults);
    if (!Array.isArray(root.packages)) throw faults.malformed('There is no list of packages.');
    const packages: PackageDrafts = new Map();
    const needs: [key: string, names: string[]][] = [];
    let links = 0;
    for (const [entry, scope] of [
      ...arrayOr(root.packages).map((one) => [one, 'production'] as const),
      ...arrayOr(root['packages-dev']).map((one) => [one, 'development'] as const),
    ]) {
      const name = isObject(entry) ? textOf(entry.name) : undefined;
      const words = isObject(entry) ? textOf(entry.version) : undefined;
      if (!isObject(entry) || name === undefined || words === undefined)
        throw faults.malformed('A package has no name or no version.');
      if (textOf(objectOr(entry.dist).type) === 'path') {
        links += 1;
        continue;
      }
      const version = /^dev-|-dev$/.test(words) ? undefined : words.replace(/^v(?=\d)/, '');
      packages.set(name, {
        key: name,
        ecosystem: 'Packagist',
        name,
        version,
        scope,
        dependencies: [],
        line: lines.nextValue(name),
        license: licenceOf(entry),
        purl: purlOf('composer', name, version),
        integrity: sha1Of(textOf(objectOr(entry.dist).shasum)),
      });
      needs.push([name, Object.keys(objectOr(entry.require))]);
    }
    for (const [key, names] of needs)
      addNeeds(
        packages.get(key),
        names.filter((name) => packages.has(name)),
      );
    markDirect(packages, await manifests?.());
    return {
      format: 'composer.lock',
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values(), links),
    };
  },
};

/** Composer’s lockfile does not tell what the project itself asks for; composer.json beside it does. */
function markDirect(packages: PackageDrafts, manifests: readonly Manifest[] = []): void {
  const text = manifests.find(({ folder }) => folder === '')?.text;
  if (text === undefined) return;
  try {
    const root: unknown = JSON.parse(text);
    const asked = [
      ...Object.keys(objectOr(objectOr(root).require)),
      ...Object.keys(objectOr(objectOr(root)['require-dev'])),
    ];
    for (const draft of packages.values()) draft.direct = asked.includes(draft.key);
  } catch {
    // A manifest only refines what the lockfile says.
  }
}

/** Several licences are a choice (Composer's schema). */
function licenceOf(entry: JsonObject): string | undefined {
  const licences = textsOf(entry.license);
  return licences.length > 1 ? `(${licences.join(' OR ')})` : licences[0];
}

function sha1Of(hex: string | undefined): string | undefined {
  return hex !== undefined && /^[0-9a-f]{40}$/.test(hex)
    ? `sha1-${Buffer.from(hex, 'hex').toString('base64')}`
    : undefined;
}
