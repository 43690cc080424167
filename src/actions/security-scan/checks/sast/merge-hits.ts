import type { Hit } from '../check-rule.ts';

/**
 * Of hits of one rule that lie in each other the first: `std::mem::transmute` and `transmute` are one. Of rules that are
 * reported once for a file the first of all, with their number.
 */
export function mergeHits(hits: readonly Hit[], once: ReadonlySet<string>): readonly Hit[] {
  const ends = new Map<string, number>();
  const apart = [...hits]
    .sort((one, other) => one.index - other.index)
    .filter(({ rule, index, end = index }) => {
      if (index < (ends.get(rule.id) ?? 0)) return false;
      ends.set(rule.id, end);
      return true;
    });
  const counts = new Map<string, number>();
  for (const { rule } of apart) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  const seen = new Set<string>();
  return apart.flatMap((hit) => {
    const count = counts.get(hit.rule.id) ?? 1;
    if (!once.has(hit.rule.id) || count === 1) return [hit];
    if (seen.has(hit.rule.id)) return [];
    seen.add(hit.rule.id);
    return [{ ...hit, message: `${hit.rule.title}, the first of ${count} in this file.` }];
  });
}
