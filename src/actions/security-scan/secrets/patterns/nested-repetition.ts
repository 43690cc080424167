import type { RegexNode } from './regex-node.ts';

/** Fewer repetitions of a repetition take no time that matters. */
const many = 8;

/**
 * Whether a pattern repeats what it repeats, as `(a+)+` does: the time that an engine that backtracks takes may then double
 * with every character. Others take at worst a power of the text's length.
 */
export function hasNestedRepetition(node: RegexNode, inside = false): boolean {
  switch (node.kind) {
    case 'group':
      return hasNestedRepetition(node.body, inside);
    case 'sequence':
      return node.items.some((item) => hasNestedRepetition(item, inside));
    case 'choice':
      return node.options.some((option) => hasNestedRepetition(option, inside));
    case 'repetition': {
      const isMany = node.maximum >= many;
      return (inside && isMany) || hasNestedRepetition(node.body, inside || isMany);
    }
    default:
      return false;
  }
}
