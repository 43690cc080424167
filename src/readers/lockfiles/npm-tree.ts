import type { PackageDraft, PackageDrafts } from './locked-package.ts';

/** What `name` means to code in the folder `path`: the nearest installed package of that name on the way up, as Node looks it up. */
export function nearestInstalled(packages: PackageDrafts, path: string, name: string): PackageDraft | undefined {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const found = packages.get(folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`);
    if (found !== undefined || folder === '') return found;
  }
}
