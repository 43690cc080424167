import { basename } from 'node:path/posix';
import type { PackageJson } from './package-json.ts';
import { ancestors, type Manager, managerOf, type Package, type Packages } from './package-manager.ts';
import type { ReportPlaces, TestRunner, Trait, Unit } from './project.ts';
import { scriptRunnerOf } from './script-runner.ts';
import { joined, type Tree, unitPath } from './tree.ts';
import { defaultRunner, nowhere } from './usual-places.ts';

/** Where run-tests lets the runners of JavaScript write. */
const places: Readonly<Record<string, ReportPlaces>> = {
  vitest: { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/junit.xml'] },
  jest: { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/jest-results.json'] },
  mocha: { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/mocha-results.json'] },
  'node-test': { coverage: ['vetnet-reports/lcov.info'], results: ['vetnet-reports/junit.xml'] },
  script: { coverage: ['coverage/lcov.info'], results: ['junit.xml'] },
};

const commands: Readonly<Record<string, string>> = {
  vitest: 'vitest run --coverage',
  jest: 'jest --coverage',
  mocha: 'mocha',
  'node-test': 'node --test --experimental-test-coverage',
};

/** The unit of one package. */
export function javascriptUnit(tree: Tree, packages: Packages, one: Package, members: readonly string[]): Unit {
  const { folder, manifest } = one;
  const found = scriptRunnerOf(manifest, folder.files);
  const manager = managerOf(tree, packages, one);
  const missing = found === undefined ? undefined : coverageMissing(packages, found.runner, one);
  const usual = found === undefined ? nowhere : (places[found.runner] ?? nowhere);
  return {
    ecosystem: manager.name,
    path: unitPath(folder.path),
    name: manifest.name ?? basename(folder.path),
    evidence: [joined(folder.path, 'package.json'), ...(manager.evidence === undefined ? [] : [manager.evidence])],
    tests: found?.runner,
    command: found === undefined ? undefined : commandOf(found.runner, found.script, manager.name),
    reports: missing === undefined ? usual : { ...usual, coverage: [] },
    runsOn: defaultRunner(manager.name),
    members,
    traits: traitsOf(manifest, members),
    remarks: [...(missing === undefined ? [] : [missing]), ...manager.remarks, ...remarksOf(one, found?.runner)],
  };
}

function commandOf(runner: TestRunner, script: string | undefined, manager: Manager): string {
  if (runner === 'script') return `${manager} run ${script ?? 'test'}`;
  return `${manager === 'npm' ? 'npx' : `${manager} exec`} ${commands[runner] ?? runner}`;
}

function coverageMissing(packages: Packages, runner: TestRunner, one: Package): string | undefined {
  const has = (...names: string[]) => names.some((name) => dependsOn(packages, one, name));
  if (runner === 'vitest' && !has('@vitest/coverage-v8', '@vitest/coverage-istanbul'))
    return 'Vitest measures coverage only with a provider, and none is among the dependencies. Add `@vitest/coverage-v8` in the version of vitest.';
  if (runner === 'mocha' && !has('c8', 'nyc'))
    return 'Mocha does not measure coverage, and neither `c8` nor `nyc` is among the dependencies. Add `c8`.';
  return undefined;
}

/** Whether the package or one above it in the repository, whose dependencies it sees, names the dependency. */
function dependsOn(packages: Packages, { folder, manifest }: Package, name: string): boolean {
  if (manifest.dependencies.has(name)) return true;
  return ancestors(folder.path).some((path) => packages.get(path)?.manifest.dependencies.has(name) === true);
}

function traitsOf({ dependencies }: PackageJson, members: readonly string[]): Trait[] {
  return [
    ...(members.length > 0 ? (['workspace'] as const) : []),
    ...(dependencies.has('react-native') ? (['react-native'] as const) : []),
    ...(dependencies.has('expo') ? (['expo'] as const) : []),
    ...(dependencies.has('@capacitor/core') ? (['capacitor'] as const) : []),
  ];
}

function remarksOf({ folder, manifest }: Package, runner: TestRunner | undefined): string[] {
  const remarks: string[] = [];
  const native = ['ios', 'android'].filter((name) => folder.folders.has(name));
  if (manifest.dependencies.has('react-native') && native.length > 0)
    remarks.push(
      `Only the JavaScript tests are run: ${native.join(' and ')} need the package installed first. Name a \`test-command\` where they have tests of their own.`,
    );
  if (runner === 'script')
    remarks.push(
      'The test script names no runner we know, so it must itself write `coverage/lcov.info` and `junit.xml`. Name other places in `coverage` and `test-results`.',
    );
  return remarks;
}
