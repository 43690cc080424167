import type { CheckRule } from '../check-rule.ts';

/** What a variable of a pattern must stand for; all that is given must hold. */
export interface Constraint {
  /** The source matches. */
  readonly matches?: RegExp;
  /** The source does not match. */
  readonly unless?: RegExp;
  /** It is one string literal without expressions, whose content matches. */
  readonly literal?: RegExp;
  /**
   * - `constant`: literals and names in capitals only.
   * - `dynamic`: anything else.
   * - `built`: a string put together from parts that are not constant.
   */
  readonly value?: 'constant' | 'dynamic' | 'built';
  /** Parts of a built string that match do no harm. */
  readonly harmless?: RegExp;
  /** A number literal below this one. */
  readonly below?: number;
  /** A name in it, or a part of a string where `inLiterals` is set, is that of a credential or of personal data. */
  readonly names?: NameKind;
  readonly inLiterals?: boolean;
  /** The expression in a string that holds the name also holds this. */
  readonly beside?: RegExp;
  /** String literals hold names in braces, as in Rust's `println!("{name}")`. */
  readonly inBraces?: boolean;
}

/** `secret` is what opens something and must not be written down; `credential` adds bare words such as `token`; `personal` is about a person. */
export type NameKind = 'secret' | 'credential' | 'personal' | 'sensitive';

/** The languages that have rules; TypeScript is read by those of JavaScript. */
export type RuleLanguage = 'swift' | 'javascript' | 'rust';

/** A rule about source code: patterns and what their variables must be. */
export interface CodeRule extends CheckRule {
  readonly language: RuleLanguage;
  /** Names of the languages for people. */
  readonly languages: readonly string[];
  /** Any of them; see `compilePattern`. */
  readonly patterns: readonly string[];
  readonly where?: Readonly<Record<string, Constraint>>;
  /** The rule does not hold where this stands in the function around the match. */
  readonly unlessNear?: RegExp;
  /** The rule does not hold where this stands in a comment on the line of the match or the lines right above it. */
  readonly unlessAbove?: RegExp;
  /** The rule holds only where this stands in the file, such as the import of a library. */
  readonly file?: RegExp;
  /** Reported once for a file, with how often it is there. */
  readonly oncePerFile?: boolean;
  /** What is called is no member of something else, as `eval` of a database is, and not defined there. */
  readonly free?: boolean;
  /** The rule does not hold in tests. */
  readonly notInTests?: boolean;
}
