import type { RequiredRule } from './rule.ts';

/** Where something stands in a file, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Whether another rule was found near enough for a rule that needs it. Without limits anywhere in the text is near enough. */
export function isNear(place: Place, other: Place, { withinLines, withinColumns }: RequiredRule): boolean {
  return (
    (withinLines === undefined || Math.abs(place.line - other.line) <= withinLines) &&
    (withinColumns === undefined || Math.abs(place.column - other.column) <= withinColumns)
  );
}
