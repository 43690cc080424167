/** A range of code points, both ends included. */
export type Range = readonly [low: number, high: number];

/** What a pattern demands of a place without taking a character. */
export type AssertionKind = 'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-edge' | 'no-word-edge';

/** A regular expression as a tree, common to Go's and JavaScript's. */
export type RegexNode =
  | { readonly kind: 'empty' }
  | { readonly kind: 'character'; readonly code: number; readonly ignoreCase: boolean }
  | CharacterClass
  | { readonly kind: 'any'; readonly lineEndsToo: boolean }
  | { readonly kind: 'assertion'; readonly what: AssertionKind }
  /** Looks ahead or behind; or refers back to a group. Only JavaScript has them. */
  | { readonly kind: 'look' }
  | { readonly kind: 'reference' }
  | { readonly kind: 'group'; readonly capturing: boolean; readonly name?: string; readonly body: RegexNode }
  | { readonly kind: 'sequence'; readonly items: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly options: readonly RegexNode[] }
  | Repetition;

export interface CharacterClass {
  readonly kind: 'class';
  readonly negated: boolean;
  readonly ignoreCase: boolean;
  readonly ranges: readonly Range[];
  /** Unicode properties in JavaScript's words, such as `\p{L}`: they need the flag `u`. */
  readonly properties: readonly string[];
}

export interface Repetition {
  readonly kind: 'repetition';
  readonly body: RegexNode;
  readonly minimum: number;
  /** Infinity without an upper bound. */
  readonly maximum: number;
  readonly lazy: boolean;
  /** Where it stands in the source, its end excluded. */
  readonly span: readonly [start: number, end: number];
}

/** A pattern that cannot be read; the message says what is wrong, in words for the author of the pattern. */
export class PatternError extends Error {}

export function sequenceOf(items: readonly RegexNode[]): RegexNode {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return only;
  return items.length === 0 ? { kind: 'empty' } : { kind: 'sequence', items };
}

export function choiceOf(options: readonly RegexNode[]): RegexNode {
  const [only] = options;
  return options.length === 1 && only !== undefined ? only : { kind: 'choice', options };
}
