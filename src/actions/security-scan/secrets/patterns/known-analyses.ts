import type { PatternAnalysis } from './analyse-pattern.ts';

/**
 * Analyses of the built-in rules by their pattern as text. None here: scripts/known-analyses.ts writes them into the bundle,
 * because finding them out would take a tenth of a second in every thread of every run.
 */
export const knownAnalyses: ReadonlyMap<string, PatternAnalysis> = new Map();
