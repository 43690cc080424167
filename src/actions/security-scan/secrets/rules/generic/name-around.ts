import type { Candidate } from '../../rule.ts';

/** A name that a match begins in the middle of. */
export interface NameAround {
  readonly name: string;
  /** Where it begins in the text. */
  readonly start: number;
  /** The part of it that lies in the match. */
  readonly rest: string;
}

const longest = 60;

/** The whole name whose end, from the word that speaks of a credential on, begins a match. */
export function nameAround({ text, match, matchStart }: Pick<Candidate, 'text' | 'match' | 'matchStart'>): NameAround {
  let start = matchStart;
  while (start > 0 && matchStart - start < longest && /[\w.-]/.test(text.charAt(start - 1))) start -= 1;
  const rest = /^[\w-]*/.exec(match)?.[0] ?? '';
  return { name: text.slice(start, matchStart) + rest, start, rest };
}
