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
  const { table, firstEnding, endings } = fillTable(linkStates(buildTrie(words, ofCode)), width);

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

/** The words as a tree of characters: a state per beginning of a word, the root is 0. */
interface Trie {
  /** How many states there are. */
  readonly count: number;
  /** Class of the character that leads to a state. */
  readonly kinds: Uint8Array;
  /** First of the states that a state leads to, and the next that its own parent leads to; 0 for none. */
  readonly children: Int32Array;
  readonly siblings: Int32Array;
  /** Words that end in a state. */
  readonly words: readonly (readonly number[] | undefined)[];
}

function buildTrie(words: readonly string[], ofCode: Uint8Array): Trie {
  const most = words.reduce((sum, { length }) => sum + length, 1);
  const trie = { kinds: new Uint8Array(most), children: new Int32Array(most), siblings: new Int32Array(most) };
  const ending: number[][] = [];
  let count = 1;
  for (const [index, word] of words.entries()) {
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const kind = ofCode[word.charCodeAt(at)] ?? 0;
      let child = childOf(trie, state, kind);
      if (child === 0) {
        child = count;
        count += 1;
        trie.kinds[child] = kind;
        trie.siblings[child] = trie.children[state] ?? 0;
        trie.children[state] = child;
      }
      state = child;
    }
    const same = ending[state];
    if (same === undefined) ending[state] = [index];
    else same.push(index);
  }
  return { ...trie, count, words: ending };
}

function childOf({ kinds, children, siblings }: Omit<Trie, 'count' | 'words'>, state: number, kind: number): number {
  let child = children[state] ?? 0;
  while (child !== 0 && kinds[child] !== kind) child = siblings[child] ?? 0;
  return child;
}

interface States {
  readonly trie: Trie;
  /** All states from the root outwards: those that a text is in most of the time are first. */
  readonly order: Int32Array;
  /** The state of the longest other beginning of a word that each state ends in. */
  readonly fallback: Int32Array;
  /** Words that end in a state, those of the states it falls back to included. */
  readonly words: readonly (readonly number[] | undefined)[];
}

function linkStates(trie: Trie): States {
  const { count, kinds, children, siblings } = trie;
  const fallback = new Int32Array(count);
  const words = [...trie.words];
  const order = new Int32Array(count);
  let queued = 1;
  for (let at = 0; at < queued; at += 1) {
    const state = order[at] ?? 0;
    for (let child = children[state] ?? 0; child !== 0; child = siblings[child] ?? 0) {
      const shorter = state === 0 ? 0 : after(trie, fallback, fallback[state] ?? 0, kinds[child] ?? 0);
      fallback[child] = shorter;
      order[queued] = child;
      queued += 1;
      const ending = words[shorter];
      if (ending !== undefined) words[child] = [...(words[child] ?? []), ...ending];
    }
  }
  return { trie, order, fallback, words };
}

/** The state after a state and a class of character. */
function after(trie: Trie, fallback: Int32Array, state: number, kind: number): number {
  for (let at = state; ; at = fallback[at] ?? 0) {
    const child = childOf(trie, at, kind);
    if (child !== 0 || at === 0) return child;
  }
}

/**
 * What comes after each state and class of character, in one table. States that end a word are last, so that one comparison
 * tells them. Numbers of states are offsets in the table.
 */
function fillTable({ trie, order, fallback, words }: States, width: number) {
  const { kinds, children, siblings } = trie;
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
    const other = numbers[fallback[state] ?? 0] ?? 0;
    if (state !== 0) table.copyWithin(row, other, other + width);
    for (let child = children[state] ?? 0; child !== 0; child = siblings[child] ?? 0) {
      table[row + (kinds[child] ?? 0)] = numbers[child] ?? 0;
    }
  }
  return { table, firstEnding: plain * width, endings };
}
