/** The outcomes of a condition, from the one that matters most to the one that matters least. */
export const outcomes = ['fail', 'inconclusive', 'warn', 'pass', 'skipped'] as const;

/**
 * - `pass`, `warn`, `fail`: measured, and held against the threshold.
 * - `inconclusive`: demanded, but the data is missing, empty or unreadable. Never a pass.
 * - `skipped`: not demanded.
 */
export type Outcome = (typeof outcomes)[number];

/** Sorts outcomes so that the one needing attention comes first. */
export function compareOutcomes(a: Outcome, b: Outcome): number {
  return outcomes.indexOf(a) - outcomes.indexOf(b);
}
