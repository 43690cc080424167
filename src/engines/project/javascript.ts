import { dirname } from 'node:path/posix';
import { messageOf } from '../../core/model/errors.ts';
import { listAt } from '../../core/model/untrusted-json.ts';
import { javascriptUnit } from './javascript-unit.ts';
import { readPackageJson } from './package-json.ts';
import { ancestors, type Package, type Packages } from './package-manager.ts';
import type { Unit } from './project.ts';
import { scriptRunnerOf } from './script-runner.ts';
import { type Folder, isInside, joined, type Tree, unitPath } from './tree.ts';

interface JavascriptProject {
  readonly units: readonly Unit[];
  /** `ios` and `android` folders that a package of JavaScript owns. */
  readonly nativeFolders: readonly string[];
}

const lockfiles = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lockb?)$/;
const nativeOwners = ['react-native', 'expo', '@capacitor/core', 'cordova'];

/** Finds packages of npm, pnpm and yarn: a workspace is one unit where its root runs the tests, else its members are units. */
export async function surveyJavascript(tree: Tree, isSample: (path: string) => boolean): Promise<JavascriptProject> {
  const packages = new Map<string, Package>();
  for (const folder of tree.folders.values()) {
    if (!folder.files.has('package.json')) continue;
    const manifest = await readPackageJson(tree, joined(folder.path, 'package.json'));
    if (manifest !== undefined) packages.set(folder.path, { folder, manifest });
  }
  const memberships = new Map<Package, readonly Package[]>();
  for (const one of packages.values()) memberships.set(one, await membersOf(tree, one, packages));
  const members = new Set([...memberships.values()].flat());

  const units: Unit[] = [];
  for (const one of packages.values()) {
    if (members.has(one) || isSample(one.folder.path)) continue;
    units.push(...unitsOf(tree, one, memberships.get(one) ?? [], packages));
  }
  const nativeFolders = [...packages.values()]
    .filter((one) => [one.folder.path, ...ancestors(one.folder.path)].some((path) => ownsNative(packages.get(path))))
    .flatMap(({ folder }) => ['ios', 'android'].map((name) => joined(folder.path, name)));
  return { units, nativeFolders };
}

function ownsNative(one: Package | undefined): boolean {
  return nativeOwners.some((name) => one?.manifest.dependencies.has(name));
}

function unitsOf(tree: Tree, root: Package, members: readonly Package[], packages: Packages): Unit[] {
  const own = scriptRunnerOf(root.manifest, root.folder.files);
  const toUnit = (one: Package): Unit =>
    javascriptUnit(tree, packages, one, one === root ? members.map(({ folder }) => unitPath(folder.path)) : []);
  if (members.length > 0 && (own === undefined || own.runner === 'script')) {
    const tested = members.filter(({ manifest, folder }) => scriptRunnerOf(manifest, folder.files) !== undefined);
    if (tested.length > 0) return tested.map(toUnit);
  }
  const isInner = [...packages.values()].some(
    (other) => other !== root && isInside(other.folder.path, root.folder.path),
  );
  // A package.json without a lockfile below another package mostly says no more than which kind of modules a folder has.
  if (isInner && own === undefined && ![...root.folder.files].some((name) => lockfiles.test(name))) return [];
  return [toUnit(root)];
}

async function membersOf(tree: Tree, root: Package, packages: Packages): Promise<readonly Package[]> {
  const below = [...packages.values()].filter((one) => one !== root && isInside(root.folder.path, one.folder.path));
  if (below.length === 0) return [];
  const globs = [...root.manifest.workspaces, ...(await pnpmGlobs(tree, root.folder))].map(cleanGlob);
  if (globs.length === 0) return [];
  const { default: picomatch } = await import('picomatch');
  const included = picomatch(globs.filter((glob) => !glob.startsWith('!')));
  const excluded = picomatch(globs.filter((glob) => glob.startsWith('!')).map((glob) => cleanGlob(glob.slice(1))));
  const prefix = root.folder.path === '' ? 0 : root.folder.path.length + 1;
  return below.filter(({ folder }) => {
    const path = folder.path.slice(prefix);
    return included(path) && !excluded(path);
  });
}

function cleanGlob(glob: string): string {
  return glob.trim().replace(/^\.\//, '').replace(/\/+$/, '');
}

async function pnpmGlobs(tree: Tree, folder: Folder): Promise<readonly string[]> {
  if (!folder.files.has('pnpm-workspace.yaml')) return [];
  const path = joined(folder.path, 'pnpm-workspace.yaml');
  const text = await tree.read(path);
  if (text === undefined) return [];
  try {
    const { load } = await import('js-yaml');
    return listAt(load(text), 'packages').filter((item) => typeof item === 'string');
  } catch (error) {
    tree.gaps.push({ path: dirname(path), why: `${path} is no YAML and was not used: ${messageOf(error)}` });
    return [];
  }
}
