import { type Anchor, anchorsOf } from './anchors.ts';
import { knownAnalyses } from './known-analyses.ts';
import { type LazyHead, withoutLazyHead } from './lazy-head.ts';
import { hasNestedRepetition } from './nested-repetition.ts';

/** What a pattern is known to be before it is tried on any text. Plain values, so that the build can write them down. */
export interface PatternAnalysis {
  /** Its source without the lazy head. */
  readonly source: string;
  readonly head?: LazyHead;
  /** Absent where it must be tried on the whole text. */
  readonly anchors?: readonly Anchor[];
  /** Whether it may take time out of all proportion to the text. */
  readonly isRisky: boolean;
}

/** What is known of a pattern, or else is found out about it. Throws PatternError for a pattern that cannot be read. */
export function analysisOf(pattern: RegExp): PatternAnalysis {
  return knownAnalyses.get(String(pattern)) ?? analysePattern(pattern);
}

/** Reads a pattern: some 0.2 ms in a thread that has just started. Throws PatternError for one that cannot be read. */
export function analysePattern(pattern: RegExp): PatternAnalysis {
  const headless = withoutLazyHead(pattern);
  const anchors = anchorsOf(headless.tree, pattern);
  return {
    source: headless.pattern.source,
    ...(headless.head === undefined ? {} : { head: headless.head }),
    ...(anchors === undefined ? {} : { anchors }),
    isRisky: hasNestedRepetition(headless.tree),
  };
}
