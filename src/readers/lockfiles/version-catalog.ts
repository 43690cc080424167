import { isObject, type JsonObject, objectOr, textOf } from '../json/json-value.ts';
import { lockedPackage, type PackageDraft } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
import { lockfileLines } from './lockfile-text.ts';
import { readLockfileToml } from './lockfile-toml.ts';
import { purlOf } from './purl.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults('libs.versions.toml', 'Correct the line; Gradle reads the same file.');

/** Gradle's version catalog: what builds may ask for, with the version they then ask for. Not locked, and not what comes with it. */
export const versionCatalogReader: LockfileReader = {
  id: 'version-catalog',
  title: 'Gradle version catalog (libs.versions.toml)',
  matches: (name) => lockfileNames['version-catalog'].test(name),
  async read(file) {
    const { root, text } = await readLockfileToml(file, faults);
    const versions = objectOr(root.versions);
    const packages = [
      ...Object.entries(objectOr(root.libraries)).map(([alias, value]) => library(alias, value, versions)),
      ...Object.entries(objectOr(root.plugins)).map(([alias, value]) => plugin(alias, value, versions)),
    ];
    const lines = aliasLines(text);
    for (const draft of packages) draft.line = lines.get(draft.key);
    return {
      format: 'Gradle version catalog',
      packages: packages.map(lockedPackage),
      warnings: remarksOn(packages),
      incomplete: {
        why: 'A version catalog holds what the build asks for, not what comes with it.',
        fix: 'Lock the dependencies: turn dependency locking on and run gradle dependencies --write-locks.',
      },
    };
  },
};

/** Lines, from 1, of `alias = …` by section and alias. */
function aliasLines(text: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let section = '';
  for (const [index, line] of lockfileLines(text, faults).entries()) {
    section = /^\s*\[(\w+)\]/.exec(line)?.[1] ?? section;
    const alias = /^\s*["']?([^\s"'=[\]]+)["']?\s*=/.exec(line)?.[1];
    if (alias !== undefined) lines.set(`${section}.${alias}`, index + 1);
  }
  return lines;
}

/** `"group:name:version"`, or a table with `module` or `group` and `name`, and a version or a reference to one. */
function library(alias: string, value: unknown, versions: JsonObject): PackageDraft {
  const [group, name, version] = typeof value === 'string' ? value.split(':') : coordinatesOf(objectOr(value));
  if (!group || !name) throw faults.malformed(`The library ${alias.slice(0, 100)} has no group or no name.`);
  const exact = exactVersion(version ?? objectOr(value).version, versions, objectOr(objectOr(value).version).ref);
  return artifact(`libraries.${alias}`, `${group}:${name}`, exact, 'unknown');
}

function coordinatesOf(table: JsonObject): (string | undefined)[] {
  return textOf(table.module)?.split(':') ?? [textOf(table.group), textOf(table.name)];
}

/** `"id:version"` or a table; Gradle finds a plugin as the artifact `id:id.gradle.plugin`. */
function plugin(alias: string, value: unknown, versions: JsonObject): PackageDraft {
  const [id, version] = typeof value === 'string' ? value.split(':') : [textOf(objectOr(value).id)];
  if (!id) throw faults.malformed(`The plugin ${alias.slice(0, 100)} has no id.`);
  const exact = exactVersion(version ?? objectOr(value).version, versions, objectOr(objectOr(value).version).ref);
  return artifact(`plugins.${alias}`, `${id}:${id}.gradle.plugin`, exact, 'development');
}

function artifact(key: string, name: string, version: string | undefined, scope: PackageDraft['scope']): PackageDraft {
  const purl = purlOf('maven', name.replace(':', '/'), version);
  return { key, ecosystem: 'Maven', name, version, scope, direct: true, dependencies: [], purl };
}

/** Undefined for ranges and for versions that change, such as `1.+`. A reference names an entry of `versions`. */
function exactVersion(value: unknown, versions: JsonObject, reference: unknown): string | undefined {
  const named = typeof reference === 'string' && Object.hasOwn(versions, reference) ? versions[reference] : value;
  const version = isObject(named)
    ? (textOf(named.strictly) ?? textOf(named.require) ?? textOf(named.prefer))
    : textOf(named);
  return version === undefined || /[[\](),+]|^latest\./.test(version) ? undefined : version;
}
