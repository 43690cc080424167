import type { Finding, Severity } from './finding.ts';

/** What a finding is about. The verdict treats `secret` apart: any of them fails. */
export const categories = [
  'secret',
  'vulnerability',
  'license',
  'code',
  'configuration',
  'container',
  'workflow',
  'personal-data',
] as const;
export type Category = (typeof categories)[number];

/** A package as a lockfile or an image holds it. */
export interface PackageRef {
  /** Ecosystem as OSV names it: `npm`, `crates.io`, `PyPI`, `Go`, `Maven`, `RubyGems`, `SwiftURL`, `Debian:12`. */
  readonly ecosystem: string;
  readonly name: string;
  /** Undefined for what is pinned to a branch or not pinned at all. */
  readonly version?: string;
}

/** What is known about a vulnerability beside its severity. */
export interface Vulnerability {
  /** The id it is reported under. */
  readonly id: string;
  /** Other ids of the same thing: CVE, GHSA, RUSTSEC. */
  readonly aliases: readonly string[];
  readonly package: PackageRef;
  /** Versions without it, lowest first; empty when there is none. */
  readonly fixedIn: readonly string[];
  /** CVSS base score, 0.0 to 10.0, with the vector it comes from. */
  readonly cvss?: { readonly score: number; readonly vector?: string; readonly version?: string };
  /** Nobody has said how bad it is: the finding's severity is a guess, which gives way to any rating. */
  readonly unrated?: true;
  /** In CISA's catalogue of known exploited vulnerabilities. */
  readonly knownExploited?: boolean;
  /** EPSS: probability of exploitation within 30 days, 0 to 1. */
  readonly epss?: number;
  /** Whether the package reaches users or only builds and tests. */
  readonly scope?: 'production' | 'development';
  /** Names from a direct dependency down to the package. */
  readonly path?: readonly string[];
}

/** Why a finding does not count, where the tool itself or a comment beside it says so. */
export interface OwnSuppression {
  readonly by: 'inline-comment' | 'tool';
  readonly reason?: string;
  /** Line of the comment, from 1, where it is known. */
  readonly line?: number;
}

/** What a scanner found, ours or another. Holds no secret: what was found is redacted before it gets here. */
export interface SecurityFinding extends Finding {
  /** Id of the tool: `secrets`, `workflows` and so on for our own scanners, else `semgrep`, `trivy`. */
  readonly tool: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Name of the rule for people; the id stands alone where there is none. */
  readonly title?: string;
  /** How to mend it: one sentence. */
  readonly fix?: string;
  /** Where more is said. */
  readonly helpUrl?: string;
  /** Numbers of the Common Weakness Enumeration. */
  readonly cwes?: readonly number[];
  /** First and last characters of the secret at most, as shown to people: `ghp_…` and its length. */
  readonly redacted?: string;
  readonly vulnerability?: Vulnerability;
  /** The package it is about where that is no vulnerability: one whose licence is not allowed. */
  readonly package?: PackageRef;
  /** The commit that brought it, where it was found in history. */
  readonly commit?: string;
  readonly suppression?: OwnSuppression;
}

/** The package that a finding is about; undefined for one about a file. */
export function packageOf(finding: SecurityFinding): PackageRef | undefined {
  return finding.vulnerability?.package ?? finding.package;
}
