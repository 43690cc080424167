/** The kinds of project whose tests we know how to run. */
export const ecosystems = ['swiftpm', 'xcode', 'tuist', 'npm', 'pnpm', 'yarn', 'cargo', 'gradle'] as const;

export type Ecosystem = (typeof ecosystems)[number];

/** What runs the tests of a unit. `script` is the `test` script of a package.json that names no runner we know. */
export type TestRunner =
  | 'swift-test'
  | 'xcodebuild'
  | 'tuist'
  | 'vitest'
  | 'jest'
  | 'mocha'
  | 'node-test'
  | 'script'
  | 'cargo'
  | 'gradle';

export type Trait = 'react-native' | 'expo' | 'capacitor' | 'android' | 'kotlin-multiplatform' | 'workspace';

/** Where the default command of a unit leaves its reports: globs relative to the unit's folder. */
export interface ReportPlaces {
  /** Empty where the tools of the unit cannot measure coverage; a remark then says what to install. */
  readonly coverage: readonly string[];
  readonly results: readonly string[];
}

/** A part of the repository that is built and tested by one command. */
export interface Unit {
  readonly ecosystem: Ecosystem;
  /** Folder relative to the root with `/`; `.` for the root itself. */
  readonly path: string;
  /** What its own manifest calls it, else the name of its folder. Untrusted text. */
  readonly name: string;
  /** The files that say so, relative to the root, the most telling first. */
  readonly evidence: readonly string[];
  /** Undefined where no test was found that could be run. */
  readonly tests: TestRunner | undefined;
  /** The default in a form one could type in the unit's folder, for people; undefined without tests. */
  readonly command: string | undefined;
  readonly reports: ReportPlaces;
  /** Version of Java that its build names; absent where it names none. What files beside it say goes before. */
  readonly java?: string;
  /** Label of the GitHub-hosted runner that has the tools. */
  readonly runsOn: string;
  /** Folders of its workspace members or modules, relative to the root. */
  readonly members: readonly string[];
  readonly traits: readonly Trait[];
  /** What the user should know: one or two sentences each. Untrusted text. */
  readonly remarks: readonly string[];
}

/** What a folder holds. */
export interface Project {
  /** Sorted by path, then by ecosystem. Empty when nothing is recognised. */
  readonly units: readonly Unit[];
  /** Why a unit may have been missed, one sentence each: a folder that cannot be listed, a manifest that does not parse. */
  readonly gaps: readonly string[];
  /** What was left out on purpose. */
  readonly remarks: readonly string[];
}
