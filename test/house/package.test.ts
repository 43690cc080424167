import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { importsOf, packagesOf } from '../../scripts/imports-of.ts';
import { pathsBelow, readSource, root } from './source-tree.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly engines?: unknown;
}

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const manifest = json('package.json') as Manifest;
const { packages } = json('package-lock.json') as { readonly packages: Readonly<Record<string, LockedPackage>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');

test('the tests run on Node 24', () => {
  expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24);
});

test('dependencies are named by exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  for (const version of Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

test('every dependency is used by the sources, and the sources use nothing else', () => {
  const imported = packagesOf(pathsBelow('src').flatMap((path) => importsOf(readSource(path).text)));
  const { dependencies, devDependencies } = manifest;
  const types = imported.filter((name) => dependencies[name] === undefined && devDependencies[name] !== undefined);
  expect(imported.filter((name) => !types.includes(name))).toEqual(Object.keys(dependencies).sort());
  expect(types.filter((name) => !name.endsWith('/types'))).toEqual([]);
});

test('no engines gate keeps Node 20 out', () => {
  expect(manifest.engines).toBeUndefined();
});

describe('the lockfile', () => {
  test('names no registry', () => {
    expect(locked.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(JSON.stringify(packages)).not.toMatch(/https?:\/\/[^"]*(registry|npmjs)/);
  });

  test('has an integrity for every package', () => {
    expect(locked.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  // npm drops a platform package silently when the registry lacks it, and `npm ci` then fails on a fresh clone.
  test('has every platform package that a package asks for', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
  });

  // npm 12 blocks install scripts; these two packages work without theirs, which only checks for a platform package.
  test('holds no package that needs a script when installed', () => {
    const scripted = locked.filter(([, entry]) => entry.hasInstallScript === true && entry.optional !== true);
    expect(scripted.map(([path]) => path)).toEqual(['node_modules/@parcel/watcher', 'node_modules/unrs-resolver']);
  });
});

/** Whether a package is found from the folder of the one that asks for it. */
function isLocked(from: string, name: string): boolean {
  const candidate = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (packages[candidate] !== undefined) return true;
  return from !== '' && isLocked(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}
