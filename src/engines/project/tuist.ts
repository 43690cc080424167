import { basename } from 'node:path/posix';
import type { Unit } from './project.ts';
import { type Folder, isInside, joined, type Tree, unitPath } from './tree.ts';
import { defaultRunner, nowhere, usualPlaces } from './usual-places.ts';

const tuistFiles = ['Tuist.swift', 'Workspace.swift', 'Project.swift'];

/** Folders that Tuist generates a project for, the outermost first: a file of such a name may as well be an ordinary source. */
export async function tuistFolders(tree: Tree): Promise<readonly Folder[]> {
  const found: Folder[] = [];
  for (const folder of tree.folders.values()) {
    if (await isTuist(tree, folder)) found.push(folder);
  }
  return found;
}

async function isTuist(tree: Tree, folder: Folder): Promise<boolean> {
  for (const name of tuistFiles) {
    if (!folder.files.has(name)) continue;
    const text = (await tree.read(joined(folder.path, name))) ?? '';
    if (/\bimport +ProjectDescription\b/.test(text)) return true;
  }
  return false;
}

/** The unit of Tuist: the outermost folder with a manifest, and all projects below it. */
export async function tuistUnit(tree: Tree, folder: Folder, inner: readonly Folder[]): Promise<Unit> {
  const { path, files } = folder;
  const manifests = tuistFiles.filter((name) => files.has(name)).map((name) => joined(path, name));
  const packages = joined(path, 'Tuist/Package.swift');
  const projects = [folder, ...inner].filter((one) => one.files.has('Project.swift'));
  const hasTests = await declaresTests(tree, path);
  const text =
    (await tree.read(joined(path, 'Workspace.swift'))) ?? (await tree.read(joined(path, 'Project.swift'))) ?? '';
  return {
    ecosystem: 'tuist',
    path: unitPath(path),
    name:
      /\b(?:Workspace|Project)(?:\.\w{1,60})?\s{0,9}\(\s{0,99}name *: *"([^"\n]{1,200})"/.exec(text)?.[1] ??
      basename(path),
    evidence: [
      ...manifests,
      ...(tree.folders.get(joined(path, 'Tuist'))?.files.has('Package.swift') ? [packages] : []),
    ],
    tests: hasTests ? 'tuist' : undefined,
    command: hasTests ? 'tuist test' : undefined,
    reports: hasTests ? usualPlaces('tuist') : nowhere,
    runsOn: defaultRunner('tuist'),
    members: projects.filter((one) => one !== folder).map((one) => one.path),
    traits: projects.length > 1 ? ['workspace'] : [],
    remarks: [],
  };
}

/** Manifests are programs, and targets of tests often come from helpers: those are looked at too. */
async function declaresTests(tree: Tree, path: string): Promise<boolean> {
  for (const folder of tree.folders.values()) {
    if (!isInside(path, folder.path)) continue;
    const isHelper = /(?:^|\/)Tuist(?:\/|$)|ProjectDescriptionHelpers/.test(folder.path);
    for (const name of folder.files) {
      if (name !== 'Project.swift' && !(isHelper && name.endsWith('.swift'))) continue;
      const text = (await tree.read(joined(folder.path, name))) ?? '';
      if (/\.(?:unitTests|uiTests)\b/.test(text)) return true;
    }
  }
  return false;
}
