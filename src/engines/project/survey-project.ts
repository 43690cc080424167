import { basename } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { surveyApple } from './apple.ts';
import { surveyCargo } from './cargo.ts';
import { surveyGradle } from './gradle.ts';
import { surveyJavascript } from './javascript.ts';
import { otherLanguages } from './other-languages.ts';
import type { Project, Unit } from './project.ts';
import { sampleTest } from './samples.ts';
import { isInside, joined, type Tree, walkTree } from './tree.ts';

/** What Flutter generates beside a pubspec.yaml. */
const flutterFolders = ['android', 'ios', 'macos', 'linux', 'windows', 'web'];

/**
 * Looks what kind of project a folder holds: its units, by their manifests. Reads manifests only, starts nothing, and never
 * fails: what cannot be read is a gap.
 * @param root absolute path of the folder
 */
export async function surveyProject(
  files: Pick<FileSystem, 'facts' | 'list' | 'readText'>,
  root: string,
): Promise<Project> {
  const tree = await walkTree(files, root);
  const isSample = sampleTest(tree);
  const javascript = await surveyJavascript(tree, isSample);
  const generated = [...javascript.nativeFolders, ...flutterOf(tree)];
  const isForeign = (path: string) => isSample(path) || generated.some((folder) => isInside(folder, path));
  const units = [
    ...(await surveyApple(tree, isForeign)),
    ...javascript.units,
    ...(await surveyCargo(tree, isSample)),
    ...(await surveyGradle(tree, isForeign)),
  ];
  const named = units.map((unit) => (unit.name === '' ? { ...unit, name: basename(root) } : unit));
  const gaps = tree.gaps.filter(({ path }) => !isSample(path === '.' ? '' : path)).map(({ why }) => why);
  return { units: named.sort(byPlace), gaps, remarks: [...tree.remarks, ...otherLanguages(tree, isSample)] };
}

function byPlace(one: Unit, other: Unit): number {
  const [a, b] = [`${one.path}\0${one.ecosystem}`, `${other.path}\0${other.ecosystem}`];
  return a < b ? -1 : a > b ? 1 : 0;
}

function flutterOf(tree: Tree): string[] {
  const apps = [...tree.folders.values()].filter(({ files }) => files.has('pubspec.yaml')).map(({ path }) => path);
  const [first] = apps;
  if (first !== undefined)
    tree.remarks.push(
      `${joined(first, 'pubspec.yaml')} is of Flutter or Dart, whose tests have no default. Name a \`test-command\`.`,
    );
  return apps.flatMap((path) => flutterFolders.map((name) => joined(path, name)));
}
