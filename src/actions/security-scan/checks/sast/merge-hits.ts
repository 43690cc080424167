import type { Hit } from '../check-rule.ts';

/**
 * Of hits of one rule that lie in each other the first: `std::mem::transmute` and `transmute` are one. Of rules that are
 * reported once for a file the first of all, with their number; what a comment allows is counted apart, for it says nothing of
 * the others.
 */
export function mergeHits(
  hits: readonly Hit[],
  once: ReadonlySet<string>,
  isAllowed: (hit: Hit) => boolean,
): readonly Hit[] {
  const ends = new Map<string, number>();
  const apart = [...hits]
    .sort((one, other) => one.index - other.index)
    .filter(({ rule, index, end = index }) => {
      if (index < (ends.get(rule.id) ?? 0)) return false;
      ends.set(rule.id, end);
      return true;
    });
  const groupOf = (hit: Hit): string => `${hit.rule.id}${once.has(hit.rule.id) && isAllowed(hit) ? ' allowed' : ''}`;
  const counts = new Map<string, number>();
  for (const hit of apart) counts.set(groupOf(hit), (counts.get(groupOf(hit)) ?? 0) + 1);
  const seen = new Set<string>();
  return apart.flatMap((hit) => {
    const group = groupOf(hit);
    const count = counts.get(group) ?? 1;
    if (!once.has(hit.rule.id) || count === 1) return [hit];
    if (seen.has(group)) return [];
    seen.add(group);
    return [{ ...hit, message: `${hit.rule.title}, the first of ${count} in this file.` }];
  });
}
