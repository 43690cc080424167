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
}

export interface Lockfile {
  /** Title of the format with its version: `package-lock.json (version 3)`. */
  readonly format: string;
  readonly packages: readonly LockedPackage[];
  /** Remarks: packages without a version, links to folders of the repository. */
  readonly warnings: readonly string[];
}

/** Reads one lockfile format. Rejects with `ReadError` for what is cut, malformed, hostile or of an unknown version. */
export interface LockfileReader {
  /** Stable id: `package-lock`. */
  readonly id: string;
  readonly title: string;
  /** Whether a file of this name is meant; lockfiles, unlike reports, are known by their names. */
  matches(fileName: string): boolean;
  read(file: ReportFile): Promise<Lockfile>;
}
