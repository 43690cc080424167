import type { Unit } from './project.ts';
import { xcodeNames } from './samples.ts';
import { xcodeTests } from './swift-package.ts';
import { type Folder, isInside, joined, type Tree, unitPath } from './tree.ts';
import { defaultRunner } from './usual-places.ts';

const testBundle = /com\.apple\.product-type\.bundle\.(?:unit-test|ui-testing)/;

/** The unit of a folder with an Xcode project or workspace, and with all projects below it. */
export async function xcodeUnit(tree: Tree, folder: Folder, inner: readonly Folder[]): Promise<Unit> {
  const { path } = folder;
  const own = xcodeNames(folder);
  const main = own.find((name) => name.endsWith('.xcworkspace')) ?? own[0] ?? '';
  const projects = [folder, ...inner].flatMap((one) => xcodeNames(one).map((name) => joined(one.path, name)));
  const schemes = await schemesOf(tree, projects);
  const plans = testPlansOf(tree, path);
  const hasTests = plans.length > 0 || (await hasTestTarget(tree, projects)) || (await hasTestable(tree, schemes));
  const remarks: string[] = [];
  if (schemes.length === 0)
    remarks.push(
      'No scheme is shared, so that xcodebuild makes some up. Share the scheme with the tests in Xcode and commit it.',
    );
  if (!own.some((name) => name.endsWith('.xcworkspace')) && own.length > 1)
    remarks.push(`There are several projects and no workspace: ${own.join(', ')}. Name one in a \`test-command\`.`);
  return {
    ecosystem: 'xcode',
    path: unitPath(path),
    name: main.replace(/\.xc\w+$/, ''),
    evidence: [joined(path, main), ...schemes.slice(0, 3), ...plans.slice(0, 3)],
    ...xcodeTests(hasTests),
    runsOn: defaultRunner('xcode'),
    members: inner.map((one) => one.path),
    traits: [],
    remarks,
  };
}

async function schemesOf(tree: Tree, projects: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const project of projects) {
    const folder = `${project}/xcshareddata/xcschemes`;
    const names = (await tree.names(folder)).filter((name) => name.endsWith('.xcscheme'));
    found.push(...names.map((name) => `${folder}/${name}`));
  }
  return found;
}

function testPlansOf(tree: Tree, path: string): readonly string[] {
  return [...tree.folders.values()]
    .filter((folder) => isInside(path, folder.path))
    .flatMap((folder) =>
      [...folder.files].filter((name) => name.endsWith('.xctestplan')).map((name) => joined(folder.path, name)),
    );
}

async function hasTestTarget(tree: Tree, projects: readonly string[]): Promise<boolean> {
  for (const project of projects) {
    if (!project.endsWith('.xcodeproj')) continue;
    if (testBundle.test((await tree.read(`${project}/project.pbxproj`)) ?? '')) return true;
  }
  return false;
}

async function hasTestable(tree: Tree, schemes: readonly string[]): Promise<boolean> {
  for (const scheme of schemes) {
    if (/<(?:TestableReference|TestPlanReference)\b/.test((await tree.read(scheme)) ?? '')) return true;
  }
  return false;
}
