import type { PackageJson } from './package-json.ts';
import type { Ecosystem } from './project.ts';
import { type Folder, joined, type Tree } from './tree.ts';

export interface Package {
  readonly folder: Folder;
  readonly manifest: PackageJson;
}

/** All packages of the repository by their folders. */
export type Packages = ReadonlyMap<string, Package>;

export type Manager = Extract<Ecosystem, 'npm' | 'pnpm' | 'yarn'>;

/** The folders above, nearest first; the root is the empty path. */
export function ancestors(path: string): string[] {
  const segments = path === '' ? [] : path.split('/');
  return segments.map((_, index) => segments.slice(0, segments.length - index - 1).join('/'));
}

const byLockfile: readonly (readonly [string, Manager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
];

interface FoundManager {
  readonly name: Manager;
  readonly evidence: string | undefined;
  readonly remarks: readonly string[];
}

/** The manager that `packageManager` names or whose lockfile is there, in the folder or the nearest one above it. */
export function managerOf(tree: Tree, packages: Packages, { folder }: Package): FoundManager {
  for (const path of [folder.path, ...ancestors(folder.path)]) {
    const files = tree.folders.get(path)?.files ?? new Set();
    const named = /^(npm|pnpm|yarn)@/.exec(packages.get(path)?.manifest.packageManager ?? '')?.[1] as
      | Manager
      | undefined;
    const locked = byLockfile.filter(([file]) => files.has(file));
    const chosen = named === undefined ? locked[0] : (locked.find(([, manager]) => manager === named) ?? ['', named]);
    if (chosen === undefined) continue;
    const [file, name] = chosen;
    const others = locked.filter(([, manager]) => manager !== name).map(([other]) => joined(path, other));
    const remarks = others.length === 0 ? [] : [`${others.join(', ')} is not used, because ${name} installs here.`];
    return { name, evidence: file === '' ? undefined : joined(path, file), remarks };
  }
  return { name: 'npm', evidence: undefined, remarks: [bunOf(tree, packages, folder.path) ?? noLockfile] };
}

const noLockfile = 'There is no lockfile, so that every run may install other versions. Commit the lockfile.';

/** What is said where Bun installs; undefined where it does not. */
function bunOf(tree: Tree, packages: Packages, folder: string): string | undefined {
  for (const path of [folder, ...ancestors(folder)]) {
    const lockfile = ['bun.lock', 'bun.lockb'].find((file) => tree.folders.get(path)?.files.has(file));
    const named = packages.get(path)?.manifest.packageManager?.startsWith('bun@') === true;
    const file = lockfile ?? (named ? 'package.json' : undefined);
    if (file !== undefined)
      return `${joined(path, file)} is of Bun, which we do not run: npm installs here, without a lockfile. Say with \`setup-command\` and \`test-command\` how Bun does.`;
  }
  return undefined;
}
