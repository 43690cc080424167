import { isObject, type JsonObject, objectOr } from '../json/json-value.ts';
import type { Manifest } from './lockfile.ts';

/** What one package.json asks for. */
export interface PackageManifest {
  readonly folder: string;
  readonly name?: string;
  /** Name as imported, and range. */
  readonly production: ReadonlyMap<string, string>;
  readonly development: ReadonlyMap<string, string>;
}

/** Those manifests that are package.json files; what is no JSON object says nothing and is left out. */
export function packageManifests(manifests: readonly Manifest[] = []): PackageManifest[] {
  return manifests.flatMap(({ folder, text }) => {
    const root = parse(text);
    if (root === undefined) return [];
    const production = new Map([
      ...ranges(root.peerDependencies),
      ...ranges(root.dependencies),
      ...ranges(root.optionalDependencies),
    ]);
    const name = typeof root.name === 'string' ? { name: root.name } : {};
    return [{ folder, ...name, production, development: new Map(ranges(root.devDependencies)) }];
  });
}

function parse(text: string): JsonObject | undefined {
  try {
    const root: unknown = JSON.parse(text);
    return isObject(root) ? root : undefined;
  } catch {
    return undefined;
  }
}

function ranges(value: unknown): [string, string][] {
  return Object.entries(objectOr(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}
