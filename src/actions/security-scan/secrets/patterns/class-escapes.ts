import { complementOf, digits, wordCharacters } from './character-sets.ts';
import type { EscapedSet } from './dialect.ts';
import type { Range } from './regex-node.ts';

/** An escape that stands for one character. */
export function oneCharacter(code: number): EscapedSet {
  return { ranges: [[code, code]], properties: [], code };
}

/** What `\d`, `\s`, `\w` and their complements stand for, with the dialect's own white space; undefined for other letters. */
export function perlClass(letter: string, spaces: readonly Range[]): EscapedSet | undefined {
  const sets: Readonly<Record<string, readonly Range[]>> = { d: digits, s: spaces, w: wordCharacters };
  const lower = letter.toLowerCase();
  const set = Object.hasOwn(sets, lower) ? sets[lower] : undefined;
  return set && { ranges: letter === lower ? set : complementOf(set), properties: [] };
}
