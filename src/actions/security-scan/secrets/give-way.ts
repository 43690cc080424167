/** A secret as far as it competes with others for the same place. */
export interface Rival {
  readonly rule: { readonly isGeneric: boolean; readonly rule: { readonly id: string } };
  readonly secret: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** Takes out what a rule for credentials of any kind found where a rule that knows the kind has found it on the same line. */
export function giveWay<T extends Rival>(rivals: readonly T[]): readonly T[] {
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
