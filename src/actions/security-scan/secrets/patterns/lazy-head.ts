import type { RegexNode, Repetition } from './regex-node.ts';
import { parseScriptRegex } from './script-dialect.ts';

/**
 * A pattern without the lazy run of characters that it began with, such as `[\w.-]{0,50}?`. Such a head makes an engine
 * that backtracks try every place of a text up to 50 times, and finds nothing more: the head is optional, and being lazy
 * it never decides which of two places is taken. Only where the match begins is lost, and `startWithHead` says it.
 */
export interface HeadlessPattern {
  readonly pattern: RegExp;
  readonly tree: RegexNode;
  /** Absent where it had none. */
  readonly head?: LazyHead;
}

/** A lazy run of characters that was taken off a pattern. */
export interface LazyHead {
  /** Source of a pattern for one of them. */
  readonly character: string;
  readonly maximum: number;
}

/** Where the whole pattern would have begun its match, for one that the rest begins at `start`, and not before `floor`. */
export type StartOfMatch = (text: string, start: number, floor: number) => number;

/** Takes the lazy heads off a pattern. Throws PatternError for a pattern that cannot be read. */
export function withoutLazyHead(pattern: RegExp): HeadlessPattern {
  let current = pattern;
  let tree = parseScriptRegex(current);
  let head: LazyHead | undefined;
  for (let found = headOf(tree); found !== undefined; found = headOf(tree)) {
    const [start, end] = found.span;
    const source = current.source;
    const character = source.slice(start, source.lastIndexOf('{', end));
    // Two heads in a row are one if they are of the same characters.
    if (head !== undefined && head.character !== character) break;
    head = { character, maximum: found.maximum + (head?.maximum ?? 0) };
    current = new RegExp(source.slice(0, start) + source.slice(end), pattern.flags);
    tree = parseScriptRegex(current);
  }
  return { pattern: current, tree, ...(head === undefined ? {} : { head }) };
}

/** Finds the starts of a pattern whose head was taken off. `flags` are those of the pattern, without `g` and `y`. */
export function startWithHead(head: LazyHead | undefined, flags: string): StartOfMatch {
  if (head === undefined) return (_, start) => start;
  const character = new RegExp(head.character, flags);
  return (text, start, floor) => {
    const first = Math.max(floor, start - head.maximum);
    let at = start;
    while (at > first && character.test(text.charAt(at - 1))) at -= 1;
    return at;
  };
}

/** The optional lazy run of one kind of characters that a pattern begins with, if it does. */
function headOf(node: RegexNode): Repetition | undefined {
  switch (node.kind) {
    case 'sequence': {
      const [first] = node.items;
      return first === undefined ? undefined : headOf(first);
    }
    case 'group':
      return node.capturing ? undefined : headOf(node.body);
    case 'repetition':
      return isHead(node) ? node : undefined;
    default:
      return undefined;
  }
}

function isHead({ lazy, minimum, maximum, body }: Repetition): boolean {
  return (
    lazy && minimum === 0 && maximum > 1 && maximum < 1000 && body.kind === 'class' && body.properties.length === 0
  );
}
