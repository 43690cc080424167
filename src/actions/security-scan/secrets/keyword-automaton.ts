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
  const classes = classesOf(words);
  const width = classes.width;
  const trie = buildTrie(words, classes);
  const { table, firstEnding, endings } = numberStates(trie, width);
  const classOf = classes.ofCode;

  return {
    scan(text, found) {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        state = table[state + (code < 128 ? (classOf[code] ?? 0) : 0)] ?? 0;
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

interface State {
  readonly next: (State | undefined)[];
  /** Words that end here, those of the states it falls back to included. */
  words: readonly number[];
  number: number;
}

function newState(): State {
  return { next: [], words: [], number: 0 };
}

/** All states, breadth first from the root, with every transition filled in. */
function buildTrie(words: readonly string[], { ofCode, width }: CharacterClasses): readonly State[] {
  const root = newState();
  for (const [index, word] of words.entries()) {
    let state = root;
    for (let at = 0; at < word.length; at += 1) {
      const kind = ofCode[word.charCodeAt(at)] ?? 0;
      const next = state.next[kind] ?? newState();
      state.next[kind] = next;
      state = next;
    }
    state.words = [...state.words, index];
  }
  const states: State[] = [root];
  const fallbacks = new Map<State, State>([[root, root]]);
  for (const state of states) {
    const fallback = fallbacks.get(state) ?? root;
    for (let kind = 0; kind < width; kind += 1) {
      const onFallback = state === root ? root : (fallback.next[kind] ?? root);
      const child = state.next[kind];
      if (child === undefined) {
        state.next[kind] = onFallback;
        continue;
      }
      fallbacks.set(child, onFallback);
      if (onFallback.words.length > 0) child.words = [...child.words, ...onFallback.words];
      states.push(child);
    }
  }
  return states;
}

/** The states in one table, those that end a word last, so that one comparison tells them. Numbers are offsets in the table. */
function numberStates(states: readonly State[], width: number) {
  const plain = states.filter(({ words }) => words.length === 0);
  const ending = states.filter(({ words }) => words.length > 0);
  const ordered = [...plain, ...ending];
  for (const [index, state] of ordered.entries()) state.number = index * width;
  const table = new Int32Array(ordered.length * width);
  for (const state of ordered) {
    for (let kind = 0; kind < width; kind += 1) table[state.number + kind] = state.next[kind]?.number ?? 0;
  }
  return { table, firstEnding: plain.length * width, endings: ending.map(({ words }) => words) };
}
