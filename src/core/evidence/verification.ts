import type { Head } from './chain.ts';

/**
 * - `changed`: a line is no longer the record that was written
 * - `replaced`: a record that is whole in itself, but not the one that its successor was written after
 * - `missing`, `reordered`, `duplicated`: by the sequence numbers
 * - `torn`: the last line was not finished
 * - `truncated`: an anchor names a record that the log does not hold
 */
type BreakKind = 'changed' | 'replaced' | 'missing' | 'reordered' | 'duplicated' | 'torn' | 'truncated';

export interface Break {
  readonly kind: BreakKind;
  /** Number of the first record concerned. */
  readonly record: number;
  /** Number of the last one, for a run of missing records. */
  readonly to?: number;
  /** Line of the file where it shows, from 1. */
  readonly line: number;
  /** What differs: one sentence. */
  readonly what: string;
}

export interface Verification {
  /** Whole records seen, checkpoints included. */
  readonly records: number;
  /** In the order of the file; empty when the chain holds. At most 100. */
  readonly breaks: readonly Break[];
  /** What is odd without breaking the chain. */
  readonly notes: readonly string[];
  readonly first?: { readonly sequence: number; readonly time: string };
  readonly last?: Head & { readonly time: string };
}

/** Where the log has to reach: the head file, and a digest that was kept elsewhere. */
export interface Anchors {
  readonly head?: Head;
  readonly digest?: string;
}
