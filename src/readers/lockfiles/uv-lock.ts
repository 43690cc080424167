import { pythonName } from '../../core/model/python-name.ts';
import { arrayOr, isObject, type JsonObject, numberOf, objectOr, textOf } from '../json/json-value.ts';
import { addNeeds, lockedPackage, markScopes, type PackageDraft, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { readLockfileToml } from './lockfile-toml.ts';
import { refuseLostTail } from './lost-tail.ts';
import { pythonIntegrity, pythonPackage } from './python-package.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults('uv.lock', 'Restore the file from git, or let uv write it again: uv lock.');

/** uv.lock. The project and the members of its workspace are in it, with what they need for development apart. */
export const uvLockReader: LockfileReader = {
  id: 'uv-lock',
  title: 'uv.lock (version 1)',
  matches: (name) => lockfileNames['uv-lock'].test(name),
  async read(file) {
    const { root, packageLines } = await readLockfileToml(file, faults);
    const version = numberOf(root.version);
    if (version !== 1) throw faults.unknownVersion(String(root.version));
    const packages: PackageDrafts = new Map();
    const projects: JsonObject[] = [];
    const needs: [PackageDraft, JsonObject][] = [];
    for (const [index, entry] of arrayOr(root.package).entries()) {
      const name = isObject(entry) ? textOf(entry.name) : undefined;
      if (!isObject(entry) || name === undefined) throw faults.malformed(`Package ${index + 1} has no name.`);
      const source = objectOr(entry.source);
      if (source.editable !== undefined || source.virtual !== undefined || source.directory !== undefined) {
        projects.push(entry);
        continue;
      }
      const key = keyOf(entry);
      if (packages.has(key)) throw faults.malformed(`${key.slice(0, 200)} stands in the file twice.`);
      const draft = pythonPackage({
        key,
        name,
        version: textOf(entry.version),
        line: packageLines[index],
        integrity: pythonIntegrity(
          textOf(objectOr(entry.sdist).hash) ?? textOf(objectOr(arrayOr(entry.wheels)[0]).hash),
        ),
        origin:
          source.git !== undefined
            ? 'git'
            : source.url !== undefined
              ? 'url'
              : source.path !== undefined
                ? 'url'
                : undefined,
      });
      packages.set(key, draft);
      needs.push([draft, entry]);
    }
    const byName = new Map<string, string[]>();
    for (const { name, key } of packages.values()) byName.set(name, [...(byName.get(name) ?? []), key]);
    // What one version is enough to tell is named without it.
    const keysOf = (list: unknown) =>
      arrayOr(list).flatMap((one) => {
        const need = objectOr(one);
        const key = keyOf(need);
        return packages.has(key) ? [key] : (byName.get(pythonName(textOf(need.name) ?? '')) ?? []);
      });
    const needed = arrayOr(root.package).flatMap((one) => arrayOr(objectOr(one).dependencies));
    refuseLostTail(
      arrayOr(root.package).map((one) => textOf(objectOr(one).name) ?? ''),
      needed.map((one) => textOf(objectOr(one).name) ?? ''),
      faults,
    );
    const groupsOf = (table: unknown) => Object.values(objectOr(table)).flatMap(keysOf);
    for (const [draft, entry] of needs) {
      addNeeds(draft, [...keysOf(entry.dependencies), ...groupsOf(entry['optional-dependencies'])]);
    }
    markScopes(packages, {
      production: projects.flatMap((one) => [...keysOf(one.dependencies), ...groupsOf(one['optional-dependencies'])]),
      development: projects.flatMap((one) => groupsOf(one['dev-dependencies'])),
    });
    return {
      format: `uv.lock (version ${version})`,
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values()),
    };
  },
};

/** Tells versions apart, and sources of one version. */
function keyOf(entry: JsonObject): string {
  const name = pythonName(textOf(entry.name) ?? '');
  const source = objectOr(entry.source);
  const place = textOf(source.git) ?? textOf(source.url) ?? textOf(source.path);
  return `${name} ${textOf(entry.version) ?? ''}${place === undefined ? '' : ` (${place})`}`;
}
