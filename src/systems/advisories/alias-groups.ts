import type { Advisory } from '../../readers/osv/advisory.ts';

/**
 * Puts items together that share an id, directly or through others: if A names B and B names C, all three are one. The groups, and
 * the items in them, stand in the order of the items.
 */
export function groupByAlias<Item>(
  items: readonly Item[],
  idsOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    // Each id on the way points to the root from now on, so that chains stay short.
    for (let at = id; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const item of items) {
    const [first, ...others] = idsOf(item);
    if (first === undefined) continue;
    const root = rootOf(first);
    for (const id of others) parents.set(rootOf(id), root);
  }
  const groups = new Map<string, Item[]>();
  const all: (readonly Item[])[] = [];
  for (const item of items) {
    const [first] = idsOf(item);
    const group = first === undefined ? undefined : groups.get(rootOf(first));
    if (group !== undefined) {
      group.push(item);
      continue;
    }
    const started = [item];
    if (first !== undefined) groups.set(rootOf(first), started);
    all.push(started);
  }
  return all;
}

/**
 * Ids under which a vulnerability is known: the advisory's own, its aliases, and the upstream id of a distribution's advisory. One
 * that mends several at once is none of them.
 */
export function idsOf({ id, aliases, upstream }: Advisory): readonly string[] {
  return [...new Set([id, ...aliases, ...(upstream.length === 1 ? upstream : [])])];
}

/** Databases in the order in which their ids are shown; those that are not named come last. */
const preference = ['MAL-', 'GHSA-', 'RUSTSEC-', 'GO-', 'PYSEC-', 'CVE-'];

/** Orders ids: the one under which people know a vulnerability first. */
export function compareIds(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || (a < b ? -1 : Number(a > b));
}

function rankOf(id: string): number {
  const rank = preference.findIndex((prefix) => id.startsWith(prefix));
  return rank < 0 ? preference.length : rank;
}
