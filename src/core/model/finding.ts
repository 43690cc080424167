/** Severities from the worst to the mildest; the words are those of CVSS's qualitative scale, with `note` for remarks. */
export const severities = ['critical', 'high', 'medium', 'low', 'note'] as const;
export type Severity = (typeof severities)[number];

/** A place in the repository. `file` is relative to the repository root with `/`; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** One thing found at one place; what SARIF calls a result. All texts are untrusted and plain: renderers escape them. */
export interface Finding {
  /** Stable id of the rule, for example `test-failure`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence, first line of what is shown. */
  readonly message: string;
  readonly location?: Location;
  /** Longer text such as a stack trace. */
  readonly details?: string;
  /** Equal for the same thing in two runs, so that runs can be compared. */
  readonly fingerprint?: string;
}
