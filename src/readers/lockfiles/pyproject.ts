import { pythonName } from '../../core/model/python-name.ts';
import { arrayOr, isObject, type JsonObject, objectOr, textOf, textsOf } from '../json/json-value.ts';
import { markScopes, type PackageDrafts } from './locked-package.ts';
import type { Manifest } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { parseToml } from './lockfile-toml.ts';
import { requiredName } from './python-package.ts';

const faults = lockfileFaults('pyproject.toml', 'Correct the file.');

interface PythonNeeds {
  readonly production: readonly string[];
  readonly development: readonly string[];
}

/** Marks scopes and direct packages by the pyproject.toml beside the lockfile; does nothing without one. */
export function markPythonScopes(packages: PackageDrafts, manifests: readonly Manifest[] = []): void {
  const own = manifests.find(({ folder }) => folder === '');
  const needs = own === undefined ? undefined : needsOf(own.text);
  if (needs === undefined) return;
  const keys = new Map<string, string[]>();
  for (const { name, key } of packages.values()) keys.set(name, [...(keys.get(name) ?? []), key]);
  const keysOf = (names: readonly string[]) => names.flatMap((name) => keys.get(name) ?? []);
  markScopes(packages, { production: keysOf(needs.production), development: keysOf(needs.development) });
}

/** Names by PEP 621 and PEP 735, and by Poetry's own tables; undefined for a file that cannot be read. */
function needsOf(text: string): PythonNeeds | undefined {
  let root: JsonObject;
  try {
    root = parseToml(text, faults);
  } catch {
    return undefined;
  }
  const project = objectOr(root.project);
  const tool = objectOr(root.tool);
  const poetry = objectOr(tool.poetry);
  return {
    production: [
      ...required(project.dependencies),
      ...Object.values(objectOr(project['optional-dependencies'])).flatMap(required),
      ...keysOf(poetry.dependencies),
    ],
    development: [
      ...Object.values(objectOr(root['dependency-groups'])).flatMap(required),
      ...Object.values(objectOr(objectOr(tool.pdm)['dev-dependencies'])).flatMap(required),
      ...keysOf(poetry['dev-dependencies']),
      ...Object.values(objectOr(poetry.group)).flatMap((group) => keysOf(objectOr(group).dependencies)),
    ],
  };
}

function required(list: unknown): string[] {
  return textsOf(list)
    .map(requiredName)
    .filter((name) => name !== undefined);
}

function keysOf(table: unknown): string[] {
  return Object.keys(objectOr(table)).map(pythonName);
}

/** Hash of the first of a package's files, as poetry.lock and pdm.lock list them. */
export function firstHash(files: unknown): string | undefined {
  return arrayOr(files)
    .map((file) => (isObject(file) ? textOf(file.hash) : undefined))
    .find((hash) => hash !== undefined);
}
