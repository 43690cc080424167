import { isWordPart } from './characters.ts';

/** Called for every place where a word stands; `false` ends the search. */
export type OnWord = (word: string, start: number) => boolean | undefined;

/** Finds a set of words in texts. */
export interface WordSearch {
  /** Visits every place where one of the words stands, in order. */
  visit(text: string, onWord: OnWord): void;
}

export interface WordSearchOptions {
  /** Words are in lower case and stand for upper case as well; ASCII letters only. */
  readonly ignoreCase?: boolean;
  /** Words also count as parts of longer ones. Otherwise they do not go on with a letter, digit, `_` or `$`. */
  readonly within?: boolean;
}

const tableSize = 1 << 13;
const none: readonly string[] = [];

/**
 * Compiles a search for many words at once, after Wu and Manber (A Fast Algorithm for Multi-Pattern Searching, 1994):
 * the last two characters under a window as long as the shortest word tell how far the window may jump, so most of a text is never looked at.
 * Words are of at least two ASCII characters.
 */
export function compileWordSearch(words: readonly string[], options: WordSearchOptions = {}): WordSearch {
  const { ignoreCase = false, within = false } = options;
  const fold = ignoreCase ? 32 : 0;
  const distinct = [...new Set(words)];
  if (distinct.length === 0) return { visit: () => {} };
  const window = Math.min(...distinct.map((word) => word.length));
  const jumps = new Uint8Array(tableSize).fill(Math.min(window - 1, 255));
  const endingAt: (readonly string[] | undefined)[] = new Array(tableSize).fill(undefined);
  for (const word of distinct) {
    for (let end = 1; end < window; end += 1) {
      const pair = hashOf(word.charCodeAt(end - 1) | fold, word.charCodeAt(end) | fold);
      jumps[pair] = Math.min(jumps[pair] ?? 0, window - 1 - end);
      if (end === window - 1) endingAt[pair] = [...(endingAt[pair] ?? []), word];
    }
  }
  const stands = (text: string, word: string, start: number): boolean =>
    (ignoreCase ? equalsFolded(text, word, start) : text.startsWith(word, start)) &&
    (within || standsAlone(text, start, start + word.length));
  return {
    visit(text, onWord) {
      let last = window - 1;
      while (last < text.length) {
        const pair = hashOf(text.charCodeAt(last - 1) | fold, text.charCodeAt(last) | fold);
        const jump = jumps[pair] ?? 0;
        if (jump > 0) {
          last += jump;
          continue;
        }
        const start = last - window + 1;
        const first = text.charCodeAt(start) | fold;
        for (const word of endingAt[pair] ?? none) {
          if ((word.charCodeAt(0) | fold) !== first || !stands(text, word, start)) continue;
          if (onWord(word, start) === false) return;
        }
        last += 1;
      }
    },
  };
}

function hashOf(first: number, second: number): number {
  return ((first << 6) ^ second) & (tableSize - 1);
}

function equalsFolded(text: string, word: string, start: number): boolean {
  if (start + word.length > text.length) return false;
  for (let index = 0; index < word.length; index += 1) {
    if ((text.charCodeAt(start + index) | 32) !== (word.charCodeAt(index) | 32)) return false;
  }
  return true;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const goesOn = (at: number) =>
    at > 0 && at < text.length && isWordPart(text.charCodeAt(at - 1)) && isWordPart(text.charCodeAt(at));
  return !goesOn(start) && !goesOn(end);
}
