import type { Range, RegexNode } from './regex-node.ts';

/** Text that every match of a pattern holds, or one of several that it holds, and where in the match it stands. */
export interface Anchor {
  /** In lower case, ASCII. */
  readonly literal: string;
  /** How many UTF-16 units of the match lie before it, at least and at most. */
  readonly minimum: number;
  readonly maximum: number;
}

/** More anchors than this cost more to look for than they save. */
const mostAnchors = 400;
/** A match that begins anywhere in more places than this before its anchor is looked for in the whole text. */
const widest = 80;
/** Literals that one run of the pattern may stand for. */
const mostLiterals = 64;

/**
 * Finds anchors such that every match holds one of them, the rarest that can be had. Undefined where there are none:
 * the pattern must then be tried on the whole text.
 */
export function anchorsOf(node: RegexNode): readonly Anchor[] | undefined {
  const found = bestOf(node);
  if (found === undefined || found.length > mostAnchors) return undefined;
  if (found.some(({ literal, minimum, maximum }) => literal.length < 2 || maximum - minimum > widest)) return undefined;
  return found;
}

function bestOf(node: RegexNode): readonly Anchor[] | undefined {
  switch (node.kind) {
    case 'group':
      return bestOf(node.body);
    case 'repetition':
      return node.minimum >= 1 ? bestOf(node.body) : undefined;
    case 'choice': {
      const all = node.options.map(bestOf);
      return all.some((anchors) => anchors === undefined) ? undefined : all.flatMap((anchors) => anchors ?? []);
    }
    case 'sequence':
      return bestOfSequence(node.items);
    case 'character':
    case 'class': {
      const texts = textsOf(node);
      return texts?.map((literal) => ({ literal, minimum: 0, maximum: 0 }));
    }
    default:
      return undefined;
  }
}

/** Tries every run of neighbours that stand for few literals, and every part by itself. */
function bestOfSequence(items: readonly RegexNode[]): readonly Anchor[] | undefined {
  let best: readonly Anchor[] | undefined;
  const consider = (anchors: readonly Anchor[] | undefined): void => {
    if (anchors !== undefined && (best === undefined || costOf(anchors) < costOf(best))) best = anchors;
  };
  let minimum = 0;
  let maximum = 0;
  for (const [at, item] of items.entries()) {
    const [from, to] = [minimum, maximum];
    const shift = (anchor: Anchor): Anchor => ({
      literal: anchor.literal,
      minimum: anchor.minimum + from,
      maximum: anchor.maximum + to,
    });
    consider(bestOf(item)?.map(shift));
    let texts: readonly string[] = [''];
    for (const next of items.slice(at)) {
      const more = textsOf(next);
      if (more === undefined || more.length * texts.length > mostLiterals) break;
      texts = texts.flatMap((text) => more.map((end) => text + end));
      consider(texts.map((literal) => ({ literal, minimum: from, maximum: to })));
    }
    const [shortest, longest] = lengthOf(item);
    minimum += shortest;
    maximum += longest;
  }
  return best;
}

/** How often the anchors turn up in text of any kind, and how many places each of them makes us try: a rough measure. */
function costOf(anchors: readonly Anchor[]): number {
  let cost = 0;
  for (const { literal, minimum, maximum } of anchors) {
    const places = maximum - minimum > widest ? 1e6 : maximum - minimum + 1;
    cost += places * [...literal].reduce((chance, character) => chance * frequencyOf(character), 1);
  }
  // Beyond a dozen characters nothing gets rarer: shorter literals make a smaller automaton.
  return Math.max(cost, 1e-13 * anchors.length);
}

function frequencyOf(character: string): number {
  return /[a-z \n]/.test(character) ? 0.08 : 0.02;
}

/** All texts in lower case that a node may match, where they are few; undefined where they are many or not ASCII. */
function textsOf(node: RegexNode): readonly string[] | undefined {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
    case 'look':
      return [''];
    case 'character':
      return textsOfRanges([[node.code, node.code]]);
    case 'class':
      return node.negated || node.properties.length > 0 ? undefined : textsOfRanges(node.ranges);
    case 'group':
      return textsOf(node.body);
    case 'sequence': {
      let texts: readonly string[] = [''];
      for (const item of node.items) {
        const more = textsOf(item);
        if (more === undefined || more.length * texts.length > mostLiterals) return undefined;
        texts = texts.flatMap((text) => more.map((end) => text + end));
      }
      return texts;
    }
    case 'choice': {
      const all = node.options.map(textsOf);
      if (all.some((texts) => texts === undefined)) return undefined;
      const texts = [...new Set(all.flatMap((some) => some ?? []))];
      return texts.length > mostLiterals ? undefined : texts;
    }
    case 'repetition': {
      if (node.maximum > 4 || node.maximum !== node.minimum) return undefined;
      return textsOf({ kind: 'sequence', items: Array.from({ length: node.maximum }, () => node.body) });
    }
    default:
      return undefined;
  }
}

function textsOfRanges(ranges: readonly Range[]): readonly string[] | undefined {
  const texts = new Set<string>();
  for (const [low, high] of ranges) {
    if (high > 0x7f || high - low > 2 * mostLiterals) return undefined;
    for (let code = low; code <= high; code += 1) texts.add(String.fromCharCode(code).toLowerCase());
  }
  return texts.size > 12 ? undefined : [...texts];
}

/** How many UTF-16 units a node takes, at least and at most. */
export function lengthOf(node: RegexNode): readonly [minimum: number, maximum: number] {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
    case 'look':
      return [0, 0];
    case 'character':
      return node.code > 0xffff ? [2, 2] : [1, 1];
    case 'class':
    case 'any':
      // With the flag `u` a character beyond the BMP is two units.
      return [1, 2];
    case 'reference':
      return [0, Infinity];
    case 'group':
      return lengthOf(node.body);
    case 'sequence':
      return node.items.map(lengthOf).reduce(([low, high], [least, most]) => [low + least, high + most], [0, 0]);
    case 'choice': {
      const all = node.options.map(lengthOf);
      return [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))];
    }
    case 'repetition': {
      const [low, high] = lengthOf(node.body);
      return [low * node.minimum, node.maximum === 0 || high === 0 ? 0 : high * node.maximum];
    }
  }
}
