import { describe, expect, test } from '@jest/globals';
import { survey, unitsIn } from './survey.ts';

const swift = (platforms: string, targets = '.testTarget(name: "CoreTests")') =>
  `// swift-tools-version: 6.0\nimport PackageDescription\nlet package = Package(\n  name: "Core",${platforms}\n  targets: [${targets}])\n`;
const tests = 'productType = "com.apple.product-type.bundle.unit-test";';
const tuist = (name: string, more = '') => `import ProjectDescription\nlet it = Project(name: "${name}"${more})\n`;

describe('Apple', () => {
  test.each([
    ['swiftpm', 'ubuntu-latest', ''],
    ['swiftpm', 'macos-latest', ' platforms: [.macOS(.v14), .iOS(.v17)],'],
    ['xcode', 'macos-latest', ' platforms: [.iOS(.v17)],'],
    ['swiftpm', 'ubuntu-latest', ' // platforms: [.iOS(.v17)],'.replace(' //', '\n//')],
  ])('a package is %s on %s with%s', async (ecosystem, runsOn, platforms) => {
    const { units } = await survey({ 'Package.swift': swift(platforms) });
    expect(units).toMatchObject([{ ecosystem, runsOn, name: 'Core', path: '.' }]);
    expect(units[0]?.tests).toBeDefined();
  });

  test('a package without test targets has no tests, and a file of that name may be no manifest', async () => {
    expect(await unitsIn({ 'Package.swift': swift('', '.target(name: "Core")') })).toEqual(['. swiftpm -']);
    expect(await unitsIn({ 'Package.swift': 'struct Package {}' })).toEqual([]);
  });

  test('a project is one unit with its schemes, test plans and the packages below it', async () => {
    const { units } = await survey({
      'App.xcodeproj/project.pbxproj': tests,
      'App.xcodeproj/xcshareddata/xcschemes/App.xcscheme': '<TestableReference/>',
      'App.xctestplan': '{}',
      'Modules/Core/Package.swift': swift(''),
      'Pods/Pods.xcodeproj/project.pbxproj': tests,
    });
    expect(units).toHaveLength(1);
    expect(units[0]).toMatchObject({ ecosystem: 'xcode', name: 'App', tests: 'xcodebuild', members: ['Modules/Core'] });
    expect(units[0]?.evidence).toEqual([
      'App.xcodeproj',
      'App.xcodeproj/xcshareddata/xcschemes/App.xcscheme',
      'App.xctestplan',
    ]);
  });

  test('a workspace goes before the projects it holds, and a scheme that nobody shares is told', async () => {
    const { units } = await survey({
      'App.xcworkspace/contents.xcworkspacedata': '',
      'App.xcodeproj/project.pbxproj': '',
    });
    expect(units).toMatchObject([{ evidence: ['App.xcworkspace'], tests: undefined }]);
    expect(units[0]?.remarks.join()).toContain('No scheme is shared');
  });

  test('a tested package with a project beside it is a package, and the host of its UI tests is its own', async () => {
    const files = {
      'Package.swift': swift(''),
      'Core.xcodeproj/project.pbxproj': tests,
      'Tests/UITests/UITests.xcodeproj/project.pbxproj': tests,
    };
    expect(await unitsIn(files)).toEqual(['. swiftpm swift-test']);
  });

  test('Tuist takes what lies below it, and an ordinary source may be called Project.swift', async () => {
    const files = {
      'Workspace.swift': 'import ProjectDescription\nlet workspace = Workspace(name: "Clinic", projects: [])\n',
      'Tuist/Package.swift': swift(''),
      'Features/Triage/Project.swift': tuist('Triage', ', targets: [.target(product: .unitTests)]'),
      'Features/Triage/Sources/Project.swift': 'struct Project {}\n',
      'Features/Vitals/Project.swift': tuist('Vitals'),
    };
    const { units } = await survey(files);
    expect(units).toMatchObject([{ ecosystem: 'tuist', path: '.', name: 'Clinic', tests: 'tuist' }]);
    expect(units[0]?.members).toEqual(['Features/Triage', 'Features/Vitals']);
    expect(await unitsIn({ 'Sources/Project.swift': 'struct Project {}' })).toEqual([]);
  });
});

describe('Cargo', () => {
  const crate = (name: string, more = '') => `[package]\nname = "${name}"\n${more}`;

  test('a workspace is one unit, and what it leaves out is another', async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nexclude = ["tools/gen"]\n',
      'Cargo.lock': '',
      'crates/a/Cargo.toml': crate('a'),
      'tools/gen/Cargo.toml': crate('gen'),
      'crates/a/fuzz/Cargo.toml': crate('a-fuzz', '[workspace]\n'),
    };
    const { units } = await survey(files);
    expect(units).toMatchObject([
      { path: '.', command: 'cargo test --workspace', evidence: ['Cargo.toml', 'Cargo.lock'] },
      { path: 'tools/gen', name: 'gen', command: 'cargo test' },
    ]);
  });

  test('a manifest that does not parse is a gap, but not one among examples', async () => {
    const { units, gaps } = await survey({ 'core/Cargo.toml': '[package\n', 'core/examples/x/Cargo.toml': '[[' });
    expect(units).toEqual([]);
    expect(gaps).toEqual([expect.stringContaining('core/Cargo.toml is no TOML')]);
  });
});

describe('Gradle', () => {
  test('a build is one unit with its modules, its name and what measures coverage', async () => {
    const { units } = await survey({
      'settings.gradle.kts': 'rootProject.name = "clinic"\n',
      gradlew: '',
      'app/build.gradle.kts': 'plugins { id("com.android.application"); jacoco }\n',
      'app/src/test/kotlin/A.kt': '',
      'core/build.gradle': '',
      'buildSrc/build.gradle.kts': '',
    });
    expect(units).toMatchObject([
      { path: '.', name: 'clinic', tests: 'gradle', command: './gradlew test', traits: ['workspace', 'android'] },
    ]);
    expect(units[0]?.members).toEqual(['app', 'core']);
    expect(units[0]?.reports.coverage).toEqual(['**/build/reports/{jacoco,kover,coverage}/**/*.xml']);
  });

  test('without a plugin for coverage it says so, and without tests it has none', async () => {
    const { units } = await survey({ 'build.gradle': '', 'src/test/java/A.java': '' });
    expect(units).toMatchObject([{ tests: 'gradle', command: 'gradle test', reports: { coverage: [] } }]);
    expect(units[0]?.remarks.join()).toContain('jacoco');
    expect(await unitsIn({ 'build.gradle': '', 'src/main/java/A.java': '' })).toEqual(['. gradle -']);
  });
});

test('several ecosystems beside each other are units in the order of their folders', async () => {
  const files = {
    'web/package.json': '{"scripts":{"test":"jest"}}',
    'api/Cargo.toml': '[package]\nname = "api"\n',
    'ios/App.xcodeproj/project.pbxproj': tests,
    'node_modules/x/package.json': '{"scripts":{"test":"jest"}}',
    '.hidden/package.json': '{"scripts":{"test":"jest"}}',
  };
  expect(await unitsIn(files)).toEqual(['api cargo cargo', 'ios xcode xcodebuild', 'web npm jest']);
});

test('examples count where nothing is around them, and Flutter is told', async () => {
  expect(await unitsIn({ 'examples/a/package.json': '{"scripts":{"test":"jest"}}' })).toEqual(['examples/a npm jest']);
  const flutter = await survey({
    'pubspec.yaml': '',
    'android/settings.gradle': '',
    'android/app/src/test/A.java': '',
  });
  expect(flutter.units).toEqual([]);
  expect(flutter.remarks).toEqual([expect.stringContaining('test-command')]);
});

test.each([
  ['pyproject.toml', 'Python'],
  ['go.mod', 'Go'],
  ['pom.xml', 'Maven'],
  ['deno.json', 'Deno'],
  ['App.sln', '.NET'],
])('%s tells of tests that nobody runs unless told how', async (file, language) => {
  const { units, remarks } = await survey({
    [`api/${file}`]: '',
    [`api/more/${file}`]: '',
    [`node_modules/a/${file}`]: '',
  });
  expect(units).toEqual([]);
  expect(remarks).toEqual([`api/${file} is of ${language}, whose tests have no default. Name a \`test-command\`.`]);
});

test('a checkout inside the checkout is not looked at', async () => {
  const { units, remarks } = await survey({
    'lib/.git': 'gitdir: x',
    'lib/package.json': '{"scripts":{"test":"jest"}}',
  });
  expect(units).toEqual([]);
  expect(remarks).toEqual(['lib is a repository of its own and was not looked at.']);
});

test('a package.json that is no JSON, or no object, is a gap', async () => {
  const { gaps } = await survey({ 'package.json': '{', 'web/package.json': '[]' });
  expect(gaps).toEqual([
    expect.stringContaining('package.json is no JSON'),
    'web/package.json is no JSON object and was not used.',
  ]);
});
