/** Told of each word at the place where it ends. */
export type WordFound = (word: number, end: number) => void;

/** Finds all of many words in a text at once. */
export interface KeywordAutomaton {
  /** Calls `found` with the index of each word, wherever it stands, upper or lower case, and where it ends (excluded). */
  scan(text: string, found: WordFound): void;
}

/**
 * The automaton of Aho and Corasick (1975) as one table: a step per character, whatever number of words there are.
 * `words` are ASCII in lower case and not empty; each is known by its index.
 */
export function keywordAutomaton(words: readonly string[]): KeywordAutomaton {
  const { ofCode, width } = classesOf(words);
  const { table, firstEnding, endings } = numberStates(buildStates(words, ofCode, width), width);

  return {
    scan(text, found) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        state = table[state + (code < 128 ? (ofCode[code] ?? 0) : 0)] ?? 0;
        if (state >= firstEnding) {
          const ending = endings[(state - firstEnding) / width];
          if (ending !== undefined) for (const word of ending) found(word, at + 1);
        }
      }
    },
  };
}

interface CharacterClasses {
  /** Class by ASCII code; 0 is every character in no word. */
  readonly ofCode: Uint8Array;
  /** How many classes there are. */
  readonly width: number;
}

function classesOf(words: readonly string[]): CharacterClasses {
  const ofCode = new Uint8Array(128);
  let width = 1;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      if (ofCode[code] !== 0) continue;
      ofCode[code] = width;
      if (code >= 0x61 && code <= 0x7a) ofCode[code - 32] = width;
      width += 1;
    }
  }
  return { ofCode, width };
}

interface States {
  /** All states from the root outwards: those that a text is in most of the time are first. */
  readonly order: Int32Array;
  /** The state after each state and class of character. */
  readonly next: Int32Array;
  /** Words that end in a state, those of the states it falls back to included. */
  readonly words: readonly (readonly number[] | undefined)[];
}

/** A trie of the words, in which every state that lacks a transition takes that of the longest suffix it stands for. */
function buildStates(words: readonly string[], ofCode: Uint8Array, width: number): States {
  const most = words.reduce((sum, { length }) => sum + length, 1);
  const next = new Int32Array(most * width);
  const ending: number[][] = [];
  let count = 1;
  for (const [index, word] of words.entries()) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const place = state * width + (ofCode[word.charCodeAt(at)] ?? 0);
      let child = next[place] ?? 0;
      if (child === 0) {
        child = count;
        next[place] = child;
        count += 1;
      }
      state = child;
    }
    const same = ending[state];
    if (same === undefined) ending[state] = [index];
    else same.push(index);
  }
  const fallback = new Int32Array(count);
  const queue = new Int32Array(count);
  let queued = 1;
  for (let at = 0; at < queued; at += 1) {
    const state = queue[at] ?? 0;
    const base = (fallback[state] ?? 0) * width;
    for (let kind = 0; kind < width; kind += 1) {
      const place = state * width + kind;
      const child = next[place] ?? 0;
      const onFallback = state === 0 ? 0 : (next[base + kind] ?? 0);
      if (child === 0) {
        next[place] = onFallback;
        continue;
      }
      fallback[child] = onFallback;
      queue[queued] = child;
      queued += 1;
      const shorter = ending[onFallback];
      if (shorter !== undefined) ending[child] = [...(ending[child] ?? []), ...shorter];
    }
  }
  return { order: queue, next, words: ending };
}

/** The states in one table, those that end a word last, so that one comparison tells them. Numbers are offsets in the table. */
function numberStates({ order, next, words }: States, width: number) {
  const numbers = new Int32Array(order.length);
  const endings: (readonly number[])[] = [];
  let plain = 0;
  for (const state of order) {
    if (words[state] !== undefined) continue;
    numbers[state] = plain * width;
    plain += 1;
  }
  for (const state of order) {
    const ending = words[state];
    if (ending === undefined) continue;
    numbers[state] = (plain + endings.length) * width;
    endings.push(ending);
  }
  const table = new Int32Array(order.length * width);
  for (const state of order) {
    const row = numbers[state] ?? 0;
    for (let kind = 0; kind < width; kind += 1) table[row + kind] = numbers[next[state * width + kind] ?? 0] ?? 0;
  }
  return { table, firstEnding: plain * width, endings };
}
