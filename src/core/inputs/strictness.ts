/**
 * How a demand becomes weaker:
 * - `lower`, `higher`: the number falls, rises;
 * - `fewer`, `more`: the list of globs or words says less, more (an exclusion with `!` counts the other way round);
 * - `wider`: the list of what alone is allowed says more, or is gone; a first list allows less than none;
 * - a list of words, strictest first: the word moves to the right; without a word the last one holds;
 * - `change`: any change may weaken it, nobody can tell which;
 * - `any`: as `change`, and so may a first value, for it takes the place of what holds without one;
 * - `never`: it demands nothing.
 */
export type Loosening =
  | 'lower'
  | 'higher'
  | 'fewer'
  | 'more'
  | 'wider'
  | 'change'
  | 'any'
  | 'never'
  | readonly (string | boolean)[];

/** What the name of a key tells about how it becomes weaker, where its definition says nothing. */
export function looseningOf(name: string, value: unknown): Loosening {
  if (/^min(imum)?-/.test(name)) return 'lower';
  if (/^max(imum)?-/.test(name)) return 'higher';
  if (/^(exclude|ignore|suppress|allow)/.test(name)) return 'more';
  return Array.isArray(value) ? 'fewer' : 'change';
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}

function split(list: unknown): { readonly wanted: ReadonlySet<string>; readonly excluded: ReadonlySet<string> } {
  const items = (Array.isArray(list) ? list : [list]).map((item) =>
    typeof item === 'string' ? item : JSON.stringify(item),
  );
  return {
    wanted: new Set(items.filter((item) => !item.startsWith('!'))),
    excluded: new Set(items.filter((item) => item.startsWith('!'))),
  };
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((item) => b.has(item));
}

/** Whether a list reaches at least as far as another. */
function reaches(list: unknown, other: unknown): boolean {
  const [a, b] = [split(list), split(other)];
  return isWithin(b.wanted, a.wanted) && isWithin(a.excluded, b.excluded);
}

/** Whether a demand became weaker from `base` to `head`; undefined is no demand at all. */
export function isLooser(loosening: Loosening, base: unknown, head: unknown): boolean {
  if (loosening === 'never' || isEqual(base, head)) return false;
  if (loosening === 'any') return true;
  if (loosening === 'more') return head !== undefined && !reaches(base ?? [], head);
  if (typeof loosening === 'object') {
    const place = (value: unknown): number =>
      value === undefined ? loosening.length - 1 : loosening.indexOf(value as string | boolean);
    return place(head) > place(base);
  }
  if (base === undefined) return false;
  if (head === undefined || loosening === 'change') return true;
  if (loosening === 'fewer') return !reaches(head, base);
  if (loosening === 'wider') return !reaches(base, head);
  return loosening === 'lower' ? Number(head) < Number(base) : Number(head) > Number(base);
}
