import { basename } from 'node:path/posix';
import { javaOfBuild } from './gradle-java.ts';
import type { Trait, Unit } from './project.ts';
import { isInside, joined, type Tree, unitPath } from './tree.ts';
import { defaultRunner, nowhere, usualPlaces } from './usual-places.ts';

const settingsFiles = ['settings.gradle.kts', 'settings.gradle'];
const buildFiles = ['build.gradle.kts', 'build.gradle'];

/** Plugins that are part of the build itself, not of what it builds. */
const buildLogic = /(?:^|\/)(?:buildSrc|build-logic|build-conventions|gradle)(?:\/|$)/;

/** `src/test` of the JVM and Android, `src/commonTest` and the like of Kotlin Multiplatform; tests on devices are not among them. */
const testSources = /(?:^|\/)src\/(?:test\w*|\w+Test)$/;

interface Build {
  readonly path: string;
  readonly scripts: readonly string[];
  readonly members: readonly string[];
}

/** Finds Gradle builds: the outermost folder with settings, or with a build file alone, is a unit with its modules. */
export async function surveyGradle(tree: Tree, isForeign: (path: string) => boolean): Promise<readonly Unit[]> {
  const units: Unit[] = [];
  for (const build of outermostBuilds(tree, isForeign)) units.push(await unitOf(tree, build));
  return units;
}

function outermostBuilds(tree: Tree, isForeign: (path: string) => boolean): Build[] {
  const namesIn = (path: string, names: readonly string[]) =>
    names.filter((name) => tree.folders.get(path)?.files.has(name)).map((name) => joined(path, name));
  const folders = [...tree.folders.keys()].filter((path) => !isForeign(path) && !buildLogic.test(path));
  const roots: string[] = [];
  for (const names of [settingsFiles, [...settingsFiles, ...buildFiles]]) {
    for (const path of folders) {
      if (namesIn(path, names).length > 0 && !roots.some((root) => isInside(root, path))) roots.push(path);
    }
  }
  return roots.map((path) => {
    const inside = folders.filter((folder) => isInside(path, folder) && namesIn(folder, buildFiles).length > 0);
    const scripts = [...namesIn(path, settingsFiles), ...inside.flatMap((folder) => namesIn(folder, buildFiles))];
    return { path, scripts, members: inside.filter((folder) => folder !== path) };
  });
}

/** Where plugins are applied, by id or by an alias of the version catalogue. */
async function textOfBuild(tree: Tree, { path, scripts }: Build): Promise<string> {
  const logic = [...tree.folders.values()]
    .filter((folder) => isInside(path, folder.path) && buildLogic.test(folder.path))
    .flatMap((folder) => [...folder.files].map((name) => joined(folder.path, name)))
    .filter((name) => /\.(?:gradle|kts|kt|groovy|toml)$/.test(name));
  const texts: string[] = [];
  for (const name of [...scripts, ...logic]) texts.push((await tree.read(name)) ?? '');
  return texts.join('\n');
}

async function unitOf(tree: Tree, build: Build): Promise<Unit> {
  const { path, scripts, members } = build;
  const text = await textOfBuild(tree, build);
  const files = tree.folders.get(path)?.files;
  const wrapper = files?.has('gradlew') === true;
  const isAndroid = /com\.android\.(?:application|library)|androidApplication|android\.(?:application|library)\b/.test(
    text,
  );
  const isMultiplatform = /org\.jetbrains\.kotlin\.multiplatform|kotlin\("multiplatform"|kotlinMultiplatform/.test(
    text,
  );
  const java = javaOfBuild(text);
  const measured = measuresOf(text, isAndroid);
  const traits: Trait[] = [
    ...(members.length > 0 ? (['workspace'] as const) : []),
    ...(isAndroid ? (['android'] as const) : []),
    ...(isMultiplatform ? (['kotlin-multiplatform'] as const) : []),
  ];
  const hasTests = [...tree.folders.keys()].some((folder) => isInside(path, folder) && testSources.test(folder));
  const remarks: string[] = [];
  if (hasTests && measured.length === 0)
    remarks.push(
      'No JaCoCo or Kover plugin is applied, so that no coverage is measured. Apply the plugin `jacoco` to the modules with tests.',
    );
  if (!wrapper)
    remarks.push('There is no Gradle wrapper, so that the runner’s own gradle is used. Commit the wrapper.');
  return {
    ecosystem: 'gradle',
    path: unitPath(path),
    name: await nameOf(tree, build),
    evidence: [...scripts.slice(0, 3), ...(wrapper ? [joined(path, 'gradlew')] : [])],
    tests: hasTests ? 'gradle' : undefined,
    command: hasTests ? `${wrapper ? './gradlew' : 'gradle'} ${isMultiplatform ? 'allTests' : 'test'}` : undefined,
    reports: hasTests ? { ...usualPlaces('gradle'), coverage: measured } : nowhere,
    runsOn: defaultRunner('gradle'),
    ...(java === undefined ? {} : { java }),
    members,
    traits,
    remarks,
  };
}

/** Where the XML reports of the coverage plugins lie; those of Kover are of JaCoCo’s format. */
function measuresOf(text: string, isAndroid: boolean): readonly string[] {
  const android = isAndroid && /(?:enableUnitTestCoverage|[tT]estCoverageEnabled)[\s=(]{1,9}true/.test(text);
  return android || /jacoco|kover/i.test(text) ? usualPlaces('gradle').coverage : [];
}

async function nameOf(tree: Tree, { path, scripts }: Build): Promise<string> {
  const settings = (await tree.read(scripts[0] ?? '')) ?? '';
  const named = /rootProject\.name *= *["']([^"'\n]{1,200})["']/.exec(settings)?.[1];
  return named ?? basename(path);
}
