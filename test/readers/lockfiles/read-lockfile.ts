import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockfileReaders } from '../../../src/readers/lockfiles/index.ts';
import type { LockedPackage, Lockfile, Manifest } from '../../../src/readers/lockfiles/lockfile.ts';
import { reportOf } from '../coverage/report-bytes.ts';

export const fixtures = join(import.meta.dirname, '../../fixtures/lockfiles');

/** Reads a lockfile of this name, as it is found by its name. */
export async function readLockfile(
  name: string,
  content: string | Uint8Array,
  manifests: readonly Manifest[] = [],
): Promise<Lockfile> {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const reader = lockfileReaders.find((one) => one.matches(base));
  if (reader === undefined) throw new Error(`${name} is no lockfile`);
  return reader.read({ ...reportOf(content, content.length > 1_000_000 ? 65_536 : 1000), name }, async () => manifests);
}

/** A committed file below test/fixtures/lockfiles. */
export function fixture(path: string): string {
  return readFileSync(join(fixtures, path), 'utf8');
}

/** The package.json files of the project that the npm, Yarn and Bun fixtures lock. */
export const clinic: readonly Manifest[] = [
  { folder: '', text: fixture('clinic/package.json') },
  { folder: 'packages/records', text: fixture('clinic/packages/records/package.json') },
];

export function named(lockfile: Lockfile, name: string): LockedPackage {
  const found = lockfile.packages.find((one) => one.name === name);
  if (found === undefined) throw new Error(`${name} is not in the lockfile`);
  return found;
}

/** `name@version`, sorted. */
export function names(lockfile: Lockfile): string[] {
  return lockfile.packages.map((one) => `${one.name}@${one.version ?? ''}`).sort();
}
