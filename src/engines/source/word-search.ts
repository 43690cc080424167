import { isWordPart } from './characters.ts';

/** Called for every place where a word stands; `false` ends the search. */
export type OnWord = (word: string, start: number) => boolean | undefined;

/** Finds a set of words in texts. */
export interface WordSearch {
  /** Visits every place where one of the words stands by itself, no letter, digit, `_` or `$` beside it, in order. */
  visit(text: string, onWord: OnWord): void;
}

const tableSize = 1 << 13;

/**
 * Compiles a search for many words at once, after Wu and Manber (A Fast Algorithm for Multi-Pattern Searching, 1994):
 * the last two characters under a window as long as the shortest word tell how far the window may jump, so most of a text is never looked at.
 * Words are of at least two ASCII characters.
 */
export function compileWordSearch(words: readonly string[]): WordSearch {
  const distinct = [...new Set(words)];
  if (distinct.length === 0) return { visit: () => {} };
  const window = Math.min(...distinct.map((word) => word.length));
  const jumps = new Uint8Array(tableSize).fill(Math.min(window - 1, 255));
  const endingAt = new Map<number, string[]>();
  for (const word of distinct) {
    for (let end = 1; end < window; end += 1) {
      const pair = hashOf(word.charCodeAt(end - 1), word.charCodeAt(end));
      jumps[pair] = Math.min(jumps[pair] ?? 0, window - 1 - end);
      if (end === window - 1) endingAt.set(pair, [...(endingAt.get(pair) ?? []), word]);
    }
  }
  return {
    visit(text, onWord) {
      let last = window - 1;
      while (last < text.length) {
        const pair = hashOf(text.charCodeAt(last - 1), text.charCodeAt(last));
        const jump = jumps[pair] ?? 0;
        if (jump > 0) {
          last += jump;
          continue;
        }
        const start = last - window + 1;
        for (const word of endingAt.get(pair) ?? []) {
          if (standsAlone(text, word, start) && onWord(word, start) === false) return;
        }
        last += 1;
      }
    },
  };
}

function hashOf(first: number, second: number): number {
  return ((first << 6) ^ second) & (tableSize - 1);
}

function standsAlone(text: string, word: string, start: number): boolean {
  if (!text.startsWith(word, start)) return false;
  const end = start + word.length;
  if (end < text.length && isWordPart(text.charCodeAt(end))) return false;
  return start === 0 || !isWordPart(text.charCodeAt(start - 1));
}
