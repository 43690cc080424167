import type { Severity } from '../../../core/model/finding.ts';

/** A piece of text that a rule's pattern matched. */
export interface Candidate {
  readonly secret: string;
  /** The whole match, which the secret lies in. */
  readonly match: string;
  /** Where match and secret begin in `text`, as character indices. */
  readonly matchStart: number;
  readonly secretStart: number;
  /** All of the file or decoded piece that is scanned. */
  readonly text: string;
  /** Path of the file with `/`. */
  readonly path: string;
  /** The line that the secret begins in; of a very long one, what is near to the secret. */
  readonly line: string;
}

/** What a rule leaves alone; the words are gitleaks'. */
export interface Allowlist {
  readonly condition: 'or' | 'and';
  readonly commits: readonly string[];
  readonly paths: readonly RegExp[];
  readonly regexes: readonly RegExp[];
  /** What `regexes` are held against. */
  readonly regexTarget: 'secret' | 'match' | 'line';
  /** Lower case; found anywhere in the secret. */
  readonly stopWords: readonly string[];
}

/** Another rule that must match near by, in lines and columns, for this one to count. */
export interface RequiredRule {
  readonly id: string;
  readonly withinLines?: number;
  readonly withinColumns?: number;
}

/** A rule of the secret engine, whether ours or read from a gitleaks-format file. */
export interface SecretRule {
  readonly id: string;
  /** What it finds, for people: `GitHub personal access token`. */
  readonly title: string;
  /** With the flags `g` and, where needed, `i`, `m`, `s`, `u`; absent for a rule about paths only. */
  readonly pattern?: RegExp;
  /** The rule holds for these paths only. */
  readonly path?: RegExp;
  /** The group that holds the secret; absent: the first group that matched, or the whole match. */
  readonly secretGroup?: number;
  /** Shannon entropy, bits per character, that the secret must exceed. */
  readonly entropy?: number;
  /** In lower case; one of them must stand in the text. Empty: the pattern is always tried. */
  readonly keywords: readonly string[];
  readonly allowlists: readonly Allowlist[];
  readonly required: readonly RequiredRule[];
  /** Only a part of other rules, never reported itself. */
  readonly skipReport?: boolean;
  /** The last word of a rule of ours: whether the candidate is a secret and no placeholder, hash or reference. */
  readonly accepts?: (candidate: Candidate) => boolean;
  readonly severity: Severity;
  readonly tags: readonly string[];
  /** Where the provider says how to revoke it. */
  readonly helpUrl?: string;
}

/** Rules with what holds for all of them. */
export interface RuleSet {
  /** `built-in`, or the path of the file. */
  readonly name: string;
  readonly rules: readonly SecretRule[];
  readonly allowlists: readonly Allowlist[];
  /** Where a finding is: at the secret, or, as gitleaks counts, where the whole match begins. Absent: at the secret. */
  readonly placedAt?: 'secret' | 'match';
}
