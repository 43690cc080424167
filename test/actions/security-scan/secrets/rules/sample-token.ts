/** Random numbers in [0, 1) that are the same in every run (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const printable = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
const word = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_'];
const digits = [...'0123456789'];

/** Characters that an escape stands for. */
function escaped(letter: string): readonly string[] {
  if (letter === 'w') return word;
  if (letter === 'd') return digits;
  return [letter];
}

/**
 * Makes a text that a pattern matches, so that no token need be written down. Knows what the tables use: literals,
 * escapes, classes, groups, alternatives, counts; looks nowhere ahead or behind.
 */
export function sampleOf(source: string, random: () => number): string {
  let at = 0;
  const pick = <T>(list: readonly T[]): T => {
    const chosen = list[Math.floor(random() * list.length)];
    if (chosen === undefined) throw new Error(`nothing to pick from in ${source}`);
    return chosen;
  };

  function alternatives(): () => string {
    const options: (() => string)[] = [];
    let items: (() => string)[] = [];
    const close = () => {
      const sequence = items;
      options.push(() => sequence.map((item) => item()).join(''));
      items = [];
    };
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        close();
      } else items.push(counted(atom()));
    }
    close();
    return () => pick(options)();
  }

  function atom(): () => string {
    const character = source[at] ?? '';
    at += 1;
    if (character === '(') {
      const isAssertion = /^\?[=!<]/.test(source.slice(at, at + 2)) && !source.startsWith('?:', at);
      at += source.startsWith('?:', at) ? 2 : 0;
      const inner = alternatives();
      at += 1;
      return isAssertion ? () => '' : inner;
    }
    if (character === '[') return characterClass();
    if (character === '.') return () => pick(printable);
    if (character !== '\\') return () => character;
    const set = hexEscape() ?? escaped(source[at++] ?? '');
    return () => pick(set);
  }

  function hexEscape(): readonly string[] | undefined {
    const code = /^x([0-9a-f]{2})/i.exec(source.slice(at))?.[1];
    if (code === undefined) return undefined;
    at += 3;
    return [String.fromCharCode(Number.parseInt(code, 16))];
  }

  function characterClass(): () => string {
    const set: string[] = [];
    while (source[at] !== ']') {
      const first = classMember();
      const low = first[0] ?? '';
      if (first.length === 1 && source[at] === '-' && source[at + 1] !== ']') {
        at += 1;
        const high = classMember()[0] ?? '';
        for (let code = low.charCodeAt(0); code <= high.charCodeAt(0); code++) set.push(String.fromCharCode(code));
      } else set.push(...first);
    }
    at += 1;
    return () => pick(set);
  }

  function classMember(): readonly string[] {
    const character = source[at++] ?? '';
    return character === '\\' ? (hexEscape() ?? escaped(source[at++] ?? '')) : [character];
  }

  function counted(item: () => string): () => string {
    const [all, low, comma, high] = /^(?:\{(\d+)(,)?(\d+)?\}|[?*+])/.exec(source.slice(at)) ?? [];
    if (all === undefined) return item;
    at += all.length;
    const minimum = all === '?' || all === '*' ? 0 : Number(low ?? 1);
    const maximum = all === '?' ? 1 : comma === undefined ? minimum : Math.min(Number(high ?? minimum), minimum + 12);
    return () => Array.from({ length: minimum + Math.floor(random() * (maximum - minimum + 1)) }, item).join('');
  }

  const whole = alternatives();
  if (at !== source.length) throw new Error(`cannot sample ${source} from ${at} on`);
  return whole();
}
