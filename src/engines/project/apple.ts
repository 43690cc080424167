import type { Unit } from './project.ts';
import { xcodeNames } from './samples.ts';
import { readSwiftPackage, swiftPackageUnit } from './swift-package.ts';
import { type Folder, isInside, type Tree } from './tree.ts';
import { tuistFolders, tuistUnit } from './tuist.ts';
import { xcodeUnit } from './xcode.ts';

/** Finds what is built for Apple's platforms, and Swift packages. What Tuist generates from is Tuist's, also packages and projects below it. */
export async function surveyApple(tree: Tree, isForeign: (path: string) => boolean): Promise<readonly Unit[]> {
  const tuist = (await tuistFolders(tree)).filter(({ path }) => !isForeign(path));
  const tuistRoots = outermost(tuist);
  const ofTuist = (path: string) => tuistRoots.some((root) => isInside(root.path, path));

  const folders = [...tree.folders.values()].filter(({ path }) => !isForeign(path) && !ofTuist(path));
  const packages = folders.filter(({ files }) => files.has('Package.swift'));
  const projects = folders.filter((folder) => xcodeNames(folder).length > 0);
  const units: Unit[] = [];
  for (const root of tuistRoots) units.push(await tuistUnit(tree, root, inner(root, tuist)));

  const taken: Folder[] = [];
  for (const root of outermost(projects)) {
    const unit = await xcodeUnit(tree, root, inner(root, projects));
    const beside = packages.includes(root) ? await readSwiftPackage(tree, root.path) : undefined;
    // A package with a project beside it: mostly the project shows the package to Xcode.
    if (beside?.hasTests === true) continue;
    taken.push(root);
    units.push(withPackages(unit, inner(root, packages)));
  }
  for (const folder of packages) {
    if (taken.some((root) => isInside(root.path, folder.path))) continue;
    const manifest = await readSwiftPackage(tree, folder.path);
    if (manifest !== undefined) units.push(swiftPackageUnit(folder.path, manifest, tree));
  }
  return units;
}

/** Xcode runs the tests of packages below a project where its test plan names them. */
function withPackages(unit: Unit, packages: readonly Folder[]): Unit {
  if (packages.length === 0) return unit;
  const names = packages.map(({ path }) => path);
  const remark = `The tests of ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and others' : ''} run only where the scheme or its test plan names them.`;
  return { ...unit, members: [...unit.members, ...names], remarks: [...unit.remarks, remark] };
}

function outermost(folders: readonly Folder[]): readonly Folder[] {
  return folders.filter(({ path }) => !folders.some((other) => other.path !== path && isInside(other.path, path)));
}

function inner(root: Folder, folders: readonly Folder[]): readonly Folder[] {
  return folders.filter(({ path }) => path !== root.path && isInside(root.path, path));
}
