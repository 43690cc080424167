import type { PackageDraft, PackageDrafts } from './locked-package.ts';
import type { LockfileFaults } from './lockfile-error.ts';

/** Characters and folders of an installed path; the deepest trees of old npm versions have some 500 and 60. */
const longestPath = 2048;
const mostFolders = 200;

/** Throws for a path that no installation has, and that would make each lookup from it slow. */
export function refuseDeepPath(path: string, faults: LockfileFaults): void {
  if (path.length <= longestPath && path.split('/', mostFolders + 1).length <= mostFolders) return;
  throw faults.malformed(`A path has ${path.length} characters, more than any package is installed at.`);
}

/** What `name` means to code in the folder `path`: the nearest installed package of that name on the way up, as Node looks it up. */
export function nearestInstalled(packages: PackageDrafts, path: string, name: string): PackageDraft | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const found = packages.get(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
    if (found !== undefined || folder === '') return found;
  }
}
