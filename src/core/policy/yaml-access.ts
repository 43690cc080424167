import type { YamlEntry, YamlNode } from './yaml-node.ts';

/** A text of a YAML file and where its value begins. */
export interface Text {
  readonly value: string;
  readonly offset: number;
}

/** A key with a text. */
export interface Pair extends Text {
  readonly key: string;
  readonly keyOffset: number;
}

/** The entry of a key; undefined where the node is no mapping or has no such key. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === key) : undefined;
}

export function nodeAt(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entryOf(node, key)?.value;
}

/** A scalar as text; undefined for null, lists and mappings. */
export function textOf(node: YamlNode | undefined): Text | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return { value: String(node.value), offset: node.offset };
}

/** The keys of a mapping that have a text. */
export function pairsOf(node: YamlNode | undefined): readonly Pair[] {
  return entriesOf(node).flatMap(({ key, keyOffset, value }) => {
    const text = textOf(value);
    return text === undefined ? [] : [{ ...text, key, keyOffset }];
  });
}

export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'mapping' ? node.entries : [];
}

export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** Every text below a node, the node itself included. */
export function textsBelow(node: YamlNode | undefined): readonly Text[] {
  const found: Text[] = [];
  const waiting = node === undefined ? [] : [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const text = textOf(next);
    if (text !== undefined) found.push(text);
    waiting.push(...itemsOf(next).toReversed());
    waiting.push(
      ...entriesOf(next)
        .map(({ value }) => value)
        .toReversed(),
    );
  }
  return found;
}

/** Most that indentation and escapes add to a line of a value in the source. UTF-16 units. */
const mostAroundLine = 80;
/** Pieces in vain after which a value is taken to be written with escapes. */
const mostMisses = 3;

/**
 * Finds pieces of a value in the source, where indentation stands between its lines. Pieces are asked for in the order
 * of the value, so that all of them together cost one pass.
 */
export class SourceCursor {
  readonly #source: string;
  readonly #text: Text;
  #at: number;
  #misses = 0;

  constructor(source: string, text: Text) {
    const lines = text.value.split('\n').length;
    this.#source = source.slice(text.offset, text.offset + text.value.length * 2 + lines * mostAroundLine);
    this.#text = text;
    this.#at = 0;
  }

  /** Where the next occurrence of a piece begins in the source; the value's beginning where escapes hide it. */
  next(piece: string): number {
    const found = this.#misses < mostMisses ? this.#source.indexOf(piece, this.#at) : -1;
    if (found < 0) {
      this.#misses += 1;
      return this.#text.offset;
    }
    this.#at = found + 1;
    return this.#text.offset + found;
  }
}
