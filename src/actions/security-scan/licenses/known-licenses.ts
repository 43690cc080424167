import { dirname, join } from 'node:path';
import type { FileSystem } from '../../../core/files/file-system.ts';
import type { LockedPackage } from '../../../readers/lockfiles/lockfile.ts';
import type { ReadLockfile } from '../dependencies/read-lockfiles.ts';
import { installedLicense } from './installed-licenses.ts';

/**
 * The licences of packages as these state them: from the lockfile, else for npm from what is installed beside it.
 * @param root absolute; what the paths of the lockfiles are relative to.
 */
export async function knownLicenses(
  lockfiles: readonly ReadLockfile[],
  files: FileSystem,
  root: string,
): Promise<ReadonlyMap<LockedPackage, string>> {
  const known = new Map<LockedPackage, string>();
  for (const { path, lockfile } of lockfiles) {
    const folder = join(root, dirname(path));
    // Without the folder there is nothing to ask for each package.
    const isInstalled = (await files.facts(join(folder, 'node_modules')))?.kind === 'directory';
    for (const entry of lockfile.packages) {
      const license = entry.license ?? (isInstalled ? await installedLicense(entry, folder, files) : undefined);
      if (license !== undefined) known.set(entry, license);
    }
  }
  return known;
}
