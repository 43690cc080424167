import type { RegexNode, Repetition } from './regex-node.ts';
import { parseScriptRegex } from './script-dialect.ts';

/**
 * A pattern without the lazy run of characters that it began with, such as `[\w.-]{0,50}?`. Such a head makes an engine
 * that backtracks try every place of a text up to 50 times, and finds nothing more: the head is optional, and being lazy
 * it never decides which of two places is taken. Only where the match begins is lost, and `startOf` says it.
 */
export interface HeadlessPattern {
  readonly pattern: RegExp;
  readonly tree: RegexNode;
  /** Where the whole pattern would have begun its match, for one that the rest begins at `start`, and not before `floor`. */
  startOf(text: string, start: number, floor: number): number;
}

interface Head {
  readonly character: RegExp;
  readonly maximum: number;
}

/** Takes the lazy heads off a pattern. Throws PatternError for a pattern that cannot be read. */
export function withoutLazyHead(pattern: RegExp): HeadlessPattern {
  let current = pattern;
  let tree = parseScriptRegex(current);
  let head: Head | undefined;
  for (let found = headOf(tree); found !== undefined; found = headOf(tree)) {
    const [start, end] = found.span;
    const source = current.source;
    const character = source.slice(start, source.lastIndexOf('{', end));
    // Two heads in a row are one if they are of the same characters.
    if (head !== undefined && head.character.source !== character) break;
    head = {
      character: new RegExp(character, pattern.flags.replace('g', '')),
      maximum: found.maximum + (head?.maximum ?? 0),
    };
    current = new RegExp(source.slice(0, start) + source.slice(end), pattern.flags);
    tree = parseScriptRegex(current);
  }
  return {
    pattern: current,
    tree,
    startOf: (text, start, floor) => (head === undefined ? start : back(text, start, floor, head)),
  };
}

function back(text: string, start: number, floor: number, { character, maximum }: Head): number {
  const first = Math.max(floor, start - maximum);
  let at = start;
  while (at > first && character.test(text.charAt(at - 1))) at -= 1;
  return at;
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
