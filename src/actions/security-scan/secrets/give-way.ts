/** A secret as far as it competes with others for the same place. */
export interface Rival {
  readonly rule: { readonly isGeneric: boolean; readonly rule: { readonly id: string } };
  readonly secret: string;
  /** Line of the file, from 1. */
  readonly line: number;
  /** Where it stands in the file; the end excluded. */
  readonly start: number;
  readonly end: number;
  /** How it was encoded. */
  readonly encodings: { readonly size: number };
}

/**
 * Takes out what a rule for credentials of any kind found where a rule that knows the kind has found it on the same line:
 * gitleaks' own way, for rules of its format.
 */
export function giveWayOnLine<T extends Rival>(rivals: readonly T[]): readonly T[] {
  if (!rivals.some(({ rule }) => rule.isGeneric)) return rivals;
  const byLine = new Map<number, T[]>();
  for (const rival of rivals) {
    if (rival.rule.isGeneric) continue;
    const same = byLine.get(rival.line);
    if (same === undefined) byLine.set(rival.line, [rival]);
    else same.push(rival);
  }
  return rivals.filter(
    ({ rule, line, secret }) =>
      !rule.isGeneric || byLine.get(line)?.some((other) => other.secret.includes(secret)) !== true,
  );
}

/**
 * One finding for one place: of secrets that overlap, what a generic rule found gives way to any other, and what a rule found
 * in decoded text to what it, or a generic one, found as it stands. Those of different rules that know their kind all stay.
 */
export function giveWayAtPlace<T extends Rival>(rivals: readonly T[]): readonly T[] {
  if (rivals.length < 2) return rivals;
  const ordered = [...rivals].sort((one, other) => rankOf(one) - rankOf(other));
  const kept: T[] = [];
  const byStart = [...rivals].sort((one, other) => one.start - other.start);
  const neighbours = neighboursOf(byStart);
  const isKept = new Set<T>();
  for (const rival of ordered) {
    const rivalsHere = neighbours(rival).filter((other) => isKept.has(other));
    if (rivalsHere.some((other) => rival.rule.isGeneric || other.rule.rule.id === rival.rule.rule.id)) continue;
    isKept.add(rival);
    kept.push(rival);
  }
  return kept;
}

/** Rules that know the kind first, and text as it stands before decoded text. */
function rankOf({ rule, encodings }: Rival): number {
  return (rule.isGeneric ? 2 : 0) + (encodings.size > 0 ? 1 : 0);
}

/** Those that overlap another, itself left out. Looks at few: ranges seldom overlap, and the longest says how far to look. */
function neighboursOf<T extends Rival>(byStart: readonly T[]): (rival: T) => readonly T[] {
  const longest = byStart.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const placeOf = new Map(byStart.map((rival, at) => [rival, at]));
  return (rival) => {
    const at = placeOf.get(rival) ?? 0;
    const found: T[] = [];
    for (let before = at - 1; before >= 0; before -= 1) {
      const other = byStart[before];
      if (other === undefined || other.start + longest <= rival.start) break;
      if (other.end > rival.start) found.push(other);
    }
    for (let after = at + 1; after < byStart.length; after += 1) {
      const other = byStart[after];
      if (other === undefined || other.start >= rival.end) break;
      found.push(other);
    }
    return found;
  };
}
