import type { Severity } from '../../../core/model/finding.ts';
import type { Category } from '../../../core/model/security-finding.ts';

/** A rule of an embedded check, as documentation and reports show it. */
export interface CheckRule {
  /** Stable; where another tool of the field has a rule for the same thing, it is that tool's id. */
  readonly id: string;
  /** What it finds, for people. */
  readonly title: string;
  /** How bad it usually is; a hit may be milder or worse. */
  readonly severity: Severity;
  /** Why it matters: one sentence. */
  readonly why: string;
  /** How to mend it: one sentence. */
  readonly fix: string;
  /** Where more is said. */
  readonly helpUrl?: string;
  /** Numbers of the Common Weakness Enumeration. */
  readonly cwes?: readonly number[];
}

/** A place that breaks a rule. */
export interface Hit {
  readonly rule: CheckRule;
  /** Index of the character in the file's text. */
  readonly index: number;
  /** Index after its last character, where it is known. */
  readonly end?: number;
  /** What is wrong here: one sentence, without any value that may be a secret. */
  readonly message: string;
  readonly severity?: Severity;
  readonly category?: Category;
  readonly fix?: string;
  /**
   * What stands for the line in the fingerprint. Given wherever the line may hold a secret: a digest of a weak one
   * could be guessed.
   */
  readonly identity?: string;
  /** Where the statement begins that the place lies in: a comment above that allows it as well. */
  readonly statement?: number;
}
