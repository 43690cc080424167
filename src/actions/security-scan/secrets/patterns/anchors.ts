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
/** UTF-16 units that a character takes at most: 2 with the flag `u`. */
type Width = 1 | 2;

/** Literals that one run of the pattern may stand for. */
const mostLiterals = 64;

/**
 * Finds anchors such that every match holds one of them, the rarest that can be had. Undefined where there are none:
 * the pattern must then be tried on the whole text. `unicode` is the pattern's flag.
 */
export function anchorsOf(node: RegexNode, { unicode }: Pick<RegExp, 'unicode'>): readonly Anchor[] | undefined {
  const found = bestOf(node, unicode ? 2 : 1);
  if (found === undefined || found.length > mostAnchors) return undefined;
  if (found.some(({ literal, minimum, maximum }) => literal.length < 2 || maximum - minimum > widest)) return undefined;
  return found;
}

function bestOf(node: RegexNode, width: Width): readonly Anchor[] | undefined {
  switch (node.kind) {
    case 'group':
      return bestOf(node.body, width);
    case 'repetition':
      return node.minimum >= 1 ? bestOf(node.body, width) : undefined;
    case 'choice': {
      const all = node.options.map((option) => bestOf(option, width));
      return all.some((anchors) => anchors === undefined) ? undefined : all.flatMap((anchors) => anchors ?? []);
    }
    case 'sequence':
      return bestOfSequence(node.items, width);
    case 'character':
    case 'class':
      return bestOfSequence([node], width);
    default:
      return undefined;
  }
}

/** A part of a sequence. */
interface Part {
  readonly node: RegexNode;
  /** Units of the match before it, at least and at most. */
  readonly minimum: number;
  readonly maximum: number;
  /** What it may stand for, where that is little, and how often that turns up. */
  readonly texts: readonly string[] | undefined;
  readonly frequency: number;
}

/** Tries every run of neighbours that stand for few literals, and every part by itself. */
function bestOfSequence(items: readonly RegexNode[], width: Width): readonly Anchor[] | undefined {
  const parts = partsOf(items, width);
  let best: { readonly from: number; readonly to: number } | undefined;
  let bestCost = Infinity;
  for (const [from, { minimum, maximum }] of parts.entries()) {
    let frequency = placesIn(minimum, maximum);
    let count = 1;
    for (let to = from; to < parts.length; to += 1) {
      const part = parts[to];
      if (part?.texts === undefined || count * part.texts.length > mostLiterals) break;
      count *= part.texts.length;
      frequency *= part.frequency;
      const cost = Math.max(frequency, rarest * count);
      if (cost < bestCost) [best, bestCost] = [{ from, to }, cost];
    }
  }
  const run = best === undefined ? undefined : anchorsOfRun(parts.slice(best.from, best.to + 1));
  if (bestCost < rare) return run;
  return parts.reduce((anchors, { node, minimum, maximum }) => {
    const inner = node.kind === 'character' || node.kind === 'class' ? undefined : bestOf(node, width);
    if (inner === undefined) return anchors;
    const shifted = inner.map(({ literal, ...at }) => ({
      literal,
      minimum: at.minimum + minimum,
      maximum: at.maximum + maximum,
    }));
    const cost = costOf(shifted);
    if (cost >= bestCost) return anchors;
    bestCost = cost;
    return shifted;
  }, run);
}

function partsOf(items: readonly RegexNode[], width: Width): readonly Part[] {
  let minimum = 0;
  let maximum = 0;
  return items.map((node) => {
    const texts = textsOf(node);
    const frequency = (texts ?? []).reduce((sum, text) => sum + frequencyOf(text), 0);
    const part: Part = { node, minimum, maximum, texts, frequency };
    const [shortest, longest] = lengthOf(node, width);
    minimum += shortest;
    maximum += longest;
    return part;
  });
}

function anchorsOfRun(parts: readonly Part[]): readonly Anchor[] {
  const { minimum = 0, maximum = 0 } = parts[0] ?? {};
  const literals = parts.reduce<readonly string[]>(
    (texts, part) => texts.flatMap((text) => (part.texts ?? []).map((end) => text + end)),
    [''],
  );
  return [...new Set(literals)].map((literal) => ({ literal, minimum, maximum }));
}

/** So rare that a rarer one saves nothing: a few hundred hits in a repository of 40 MB. */
const rare = 1e-5;
/** Beyond some eight characters nothing gets rarer: shorter literals make a smaller automaton. */
const rarest = 1e-13;

/** How often the anchors turn up in text of any kind, and how many places each of them makes us try: a rough measure. */
function costOf(anchors: readonly Anchor[]): number {
  const cost = anchors.reduce(
    (sum, { literal, minimum, maximum }) => sum + placesIn(minimum, maximum) * frequencyOf(literal),
    0,
  );
  return Math.max(cost, rarest * anchors.length);
}

function placesIn(minimum: number, maximum: number): number {
  return maximum - minimum > widest ? 1e6 : maximum - minimum + 1;
}

function frequencyOf(text: string): number {
  let frequency = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isCommon = (code >= 0x61 && code <= 0x7a) || code === 0x20 || code === 0x0a;
    frequency *= isCommon ? 0.08 : 0.02;
  }
  return frequency;
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

/** Characters of a class, in lower case, that stand for literals of their own. */
const mostCharacters = 12;

function textsOfRanges(ranges: readonly Range[]): readonly string[] | undefined {
  const size = ranges.reduce((sum, [low, high]) => sum + high - low + 1, 0);
  // A letter may be there in both cases.
  if (size > 2 * mostCharacters || ranges.some(([, high]) => high > 0x7f)) return undefined;
  const texts = new Set<string>();
  for (const [low, high] of ranges) {
    for (let code = low; code <= high; code += 1) texts.add(String.fromCharCode(code).toLowerCase());
  }
  return texts.size > mostCharacters ? undefined : [...texts];
}

/** How many UTF-16 units a node takes, at least and at most. */
function lengthOf(node: RegexNode, width: Width): readonly [minimum: number, maximum: number] {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
    case 'look':
      return [0, 0];
    case 'character':
      return node.code > 0xffff ? [2, 2] : [1, 1];
    case 'class':
    case 'any':
      return [1, width];
    case 'reference':
      return [0, Infinity];
    case 'group':
      return lengthOf(node.body, width);
    case 'sequence':
      return node.items
        .map((item) => lengthOf(item, width))
        .reduce(([low, high], [least, most]) => [low + least, high + most], [0, 0]);
    case 'choice': {
      const all = node.options.map((option) => lengthOf(option, width));
      return [Math.min(...all.map(([low]) => low)), Math.max(...all.map(([, high]) => high))];
    }
    case 'repetition': {
      const [low, high] = lengthOf(node.body, width);
      return [low * node.minimum, node.maximum === 0 || high === 0 ? 0 : high * node.maximum];
    }
  }
}
