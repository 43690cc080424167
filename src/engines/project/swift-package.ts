import { basename } from 'node:path/posix';
import type { Unit } from './project.ts';
import { joined, type Tree, unitPath } from './tree.ts';
import { defaultRunner, nowhere, usualPlaces } from './usual-places.ts';

/** What a Package.swift says, as far as its text tells without running it. */
interface SwiftPackage {
  readonly name: string | undefined;
  readonly hasTests: boolean;
  /** Its platforms are Apple's, and the Mac is not among them: `swift test` builds for the machine it runs on. */
  readonly needsSimulator: boolean;
  readonly apple: boolean;
}

/** Reads the Package.swift of a folder; undefined where the text is no manifest. */
export async function readSwiftPackage(tree: Tree, path: string): Promise<SwiftPackage | undefined> {
  const text = await tree.read(joined(path, 'Package.swift'));
  if (text === undefined || !/\bimport +PackageDescription\b/.test(text)) return undefined;
  const code = text.replace(/^[ \t]*\/\/.*$/gm, '');
  const platforms = /\bplatforms *: *\[([^\]]{0,2000})\]/.exec(code)?.[1] ?? '';
  const apple = /\.(?:iOS|macOS|macCatalyst|watchOS|tvOS|visionOS)\b/.test(platforms);
  return {
    name: /\bPackage *\(\s{0,40}name *: *"([^"\n]{1,200})"/.exec(code)?.[1],
    hasTests: /\.testTarget\b/.test(code),
    needsSimulator: apple && !/\.(?:macOS|macCatalyst)\b/.test(platforms),
    apple,
  };
}

/** The unit of a Swift package. */
export function swiftPackageUnit(path: string, manifest: SwiftPackage, tree: Tree): Unit {
  const resolved = tree.folders.get(path)?.files.has('Package.resolved') === true;
  const shared = {
    path: unitPath(path),
    name: manifest.name ?? basename(path),
    evidence: [joined(path, 'Package.swift'), ...(resolved ? [joined(path, 'Package.resolved')] : [])],
    members: [],
    traits: [],
  };
  if (manifest.needsSimulator) return { ...shared, ...inSimulator(manifest.hasTests) };
  return {
    ...shared,
    ecosystem: 'swiftpm',
    tests: manifest.hasTests ? 'swift-test' : undefined,
    command: manifest.hasTests ? 'swift test --enable-code-coverage' : undefined,
    reports: manifest.hasTests ? usualPlaces('swiftpm') : nowhere,
    runsOn: defaultRunner(manifest.apple ? 'xcode' : 'swiftpm'),
    remarks: manifest.apple
      ? [
          'The package names platforms of Apple, so its tests run on macOS. Set `runs-on: ubuntu-latest` if it builds on Linux too.',
        ]
      : [],
  };
}

function inSimulator(
  hasTests: boolean,
): Pick<Unit, 'ecosystem' | 'tests' | 'command' | 'reports' | 'runsOn' | 'remarks'> {
  return {
    ecosystem: 'xcode',
    ...xcodeTests(hasTests),
    runsOn: defaultRunner('xcode'),
    remarks: ['The package does not name macOS as a platform, so its tests run in a simulator, by xcodebuild.'],
  };
}

/** How Xcode's tests are run, and where run-tests puts what it exports from the result bundle. */
export function xcodeTests(hasTests: boolean): Pick<Unit, 'tests' | 'command' | 'reports'> {
  if (!hasTests) return { tests: undefined, command: undefined, reports: nowhere };
  return {
    tests: 'xcodebuild',
    command: 'xcodebuild test -enableCodeCoverage YES',
    reports: usualPlaces('xcode'),
  };
}
