import { join } from 'node:path';
import type { FileSystem } from '../../../core/files/file-system.ts';
import { isObject } from '../../../readers/json/json-value.ts';
import type { LockedPackage } from '../../../readers/lockfiles/lockfile.ts';
import { npmLicense } from '../../../readers/lockfiles/npm-license.ts';

/** Names that npm has ever allowed; anything else could lead out of node_modules. */
const npmName = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*$/;

/** Bytes; the largest package.json files of the registry have some 100 KB. */
const largestManifest = 1024 * 1024;

/**
 * The licence of an npm package as it is installed beside its lockfile, where the same version is.
 * @param folder of the lockfile, absolute.
 */
export async function installedLicense(
  { key, ecosystem, name, version }: LockedPackage,
  folder: string,
  files: FileSystem,
): Promise<string | undefined> {
  if (ecosystem !== 'npm' || version === undefined || !npmName.test(name)) return undefined;
  for (const place of placesOf(key, name, version)) {
    const manifest = await manifestAt(join(folder, place, 'package.json'), files);
    if (manifest?.version === version && manifest.name === name) return npmLicense(manifest);
  }
  return undefined;
}

/** Where npm says the package is; where Yarn and Bun put the version most packages use, and pnpm keeps each version. */
function placesOf(key: string, name: string, version: string): string[] {
  const parts = key.split('node_modules/').slice(1);
  const installed = parts.length > 0 && parts.every((part) => npmName.test(part.replace(/\/$/, '')));
  return [
    ...(installed && /^node_modules\//.test(key) ? [key] : []),
    `node_modules/${name}`,
    ...(/^[\w.+-]+$/.test(version)
      ? [`node_modules/.pnpm/${name.replace('/', '+')}@${version}/node_modules/${name}`]
      : []),
  ];
}

async function manifestAt(path: string, files: FileSystem) {
  try {
    const facts = await files.facts(path);
    if (facts?.kind !== 'file' || facts.size > largestManifest) return undefined;
    const manifest: unknown = JSON.parse(await files.readText(path));
    return isObject(manifest) ? manifest : undefined;
  } catch {
    // What is installed only adds to what is known: broken, it says nothing.
    return undefined;
  }
}
