import type { RegexNode } from '../../../../../src/actions/security-scan/secrets/patterns/regex-node.ts';

/** Numbers from 0 up to, not including, 1: the same for the same seed (a linear congruence). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const anyCharacters = [...'abcXYZ0189 .-_"\'/+=;:é\t'];

/** A text that a pattern matches, as far as looks around and references allow: those are taken for nothing. No NUL in it. */
export function textOf(node: RegexNode, random: () => number): string {
  const pick = <T>(list: readonly T[], otherwise: T): T => list[Math.floor(random() * list.length)] ?? otherwise;
  const inEitherCase = (text: string, ignoreCase: boolean): string => {
    if (!ignoreCase || random() < 0.6) return text;
    return random() < 0.5 ? text.toUpperCase() : text.toLowerCase();
  };
  switch (node.kind) {
    case 'character':
      return inEitherCase(String.fromCodePoint(node.code), node.ignoreCase);
    case 'any':
      return pick(anyCharacters, 'a');
    case 'class': {
      if (node.negated) {
        const isIn = (code: number) => node.ranges.some(([low, high]) => low <= code && code <= high);
        return pick(
          anyCharacters.filter((character) => !isIn(character.charCodeAt(0))),
          '~',
        );
      }
      const [low, high] = pick(node.ranges, [0x61, 0x61]);
      const first = low < 9 && high > 0x20 ? 0x20 : low;
      const code = first + Math.floor(random() * (Math.min(high, first + 90) - first + 1));
      return inEitherCase(String.fromCodePoint(code), node.ignoreCase);
    }
    case 'group':
      return textOf(node.body, random);
    case 'sequence':
      return node.items.map((item) => textOf(item, random)).join('');
    case 'choice':
      return textOf(pick(node.options, { kind: 'empty' }), random);
    case 'repetition': {
      const most = Math.min(node.maximum, node.minimum + (random() < 0.5 ? 0 : 12));
      const count = node.minimum + Math.floor(random() * (most - node.minimum + 1));
      return Array.from({ length: count }, () => textOf(node.body, random)).join('');
    }
    default:
      return '';
  }
}
