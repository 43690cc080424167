import type { PackageRef } from '../../core/model/security-finding.ts';
import type { ReportFile } from '../report-file.ts';

/** One package of a lockfile. */
export interface LockedPackage extends PackageRef {
  /** Unique within the lockfile: tells two installed copies of one version apart. */
  readonly key: string;
  readonly scope: 'production' | 'development' | 'unknown';
  /** Whether the project itself asks for it; undefined where the lockfile does not tell. */
  readonly direct?: boolean;
  /** Keys of what it depends on, where the lockfile tells. */
  readonly dependencies: readonly string[];
  /** Line of its entry, counted from 1, where the format makes it cheap to know. */
  readonly line?: number;
  /** SPDX expression, where the lockfile tells. */
  readonly license?: string;
  /** Package URL without qualifiers, `pkg:npm/%40scope/name@1.0.0`; undefined where the ecosystem has no type. */
  readonly purl?: string;
  /** Why its ecosystem or name is a guess: a pod whose repository is known as a Swift package. */
  readonly inferred?: string;
  /** Checksum of what is installed as the lockfile has it: `sha512-…`. */
  readonly integrity?: string;
  /**
   * Where it comes from when that is not the registry of its ecosystem; `url` is an archive, also one in the repository. Its
   * name and version are then its own claim, which the registry's advisories may or may not be about.
   */
  readonly origin?: 'git' | 'url';
  /** Whether an install does without it where it does not fit the machine. */
  readonly optional?: boolean;
}

/** A file that says what the project asks for, such as package.json, for lockfiles that do not say it themselves. */
export interface Manifest {
  /** Its folder relative to the lockfile's, with `/`; empty for the same folder. */
  readonly folder: string;
  readonly text: string;
}

export interface Lockfile {
  /** Title of the format with its version: `package-lock.json (version 3)`. */
  readonly format: string;
  readonly packages: readonly LockedPackage[];
  /** Remarks: packages without a version, links to folders of the repository. */
  readonly warnings: readonly string[];
  /** Why it does not name all packages that the project uses, and what to do: one sentence each. */
  readonly incomplete?: { readonly why: string; readonly fix: string };
}

/** Reads one lockfile format. Rejects with `ReadError` for what is cut, malformed, hostile or of an unknown version. */
export interface LockfileReader {
  /** Stable id: `package-lock`. */
  readonly id: string;
  readonly title: string;
  /** Whether a file of this name is meant; lockfiles, unlike reports, are known by their names. */
  matches(fileName: string): boolean;
  /** A file without any content is a list of no packages, as opposed to one that was never written. */
  readonly mayBeBlank?: boolean;
  /** Name of the manifests that tell scope and direct dependencies, where the lockfile itself does not. */
  readonly manifest?: string;
  /** @param manifests reads those in the lockfile's folder and below; without them scopes and direct dependencies may stay unknown. */
  read(file: ReportFile, manifests?: () => Promise<readonly Manifest[]>): Promise<Lockfile>;
}
