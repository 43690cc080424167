import type { PatternReader } from './pattern-reader.ts';
import type { Range, RegexNode } from './regex-node.ts';

/** What is switched on at a place of a pattern. */
export interface RegexFlags {
  readonly ignoreCase: boolean;
  readonly multiline: boolean;
  readonly dotAll: boolean;
  /** Quantifiers are lazy unless followed by `?`. Only Go has it. */
  readonly swapLazy: boolean;
}

/** What an escape stands for in a class: some ranges, or a property. */
export interface EscapedSet {
  readonly ranges: readonly Range[];
  readonly properties: readonly string[];
  /** The one character, where it is one: it may begin a range. */
  readonly code?: number;
}

/** What opens after `(`: a group with its flags, a look around, or flags for the rest of the group that it stands in. */
export type Opening =
  | { readonly kind: 'group'; readonly capturing: boolean; readonly name?: string; readonly flags: RegexFlags }
  | { readonly kind: 'look' }
  | { readonly kind: 'flags'; readonly flags: RegexFlags };

/** What Go's and JavaScript's regular expressions do not have in common. */
export interface Dialect {
  /** After `(`. */
  readOpening(reader: PatternReader, flags: RegexFlags): Opening;
  /** After `\` outside of a class. */
  readEscape(reader: PatternReader, flags: RegexFlags): RegexNode;
  /** After `\` in a class. */
  readClassEscape(reader: PatternReader): EscapedSet;
  /** Whether `[[:alpha:]]` is a named class, and a `]` right after `[` is a character. */
  readonly posixBrackets: boolean;
}
