import { type TokenKind, tokenKinds } from './token-list.ts';

/** Keywords of JavaScript that an expression follows. */
const beforeExpression = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'instanceof',
  'new',
  'delete',
  'void',
  'throw',
  'do',
  'else',
  'yield',
  'await',
]);

/**
 * Whether `/` begins a regular expression rather than a division, told from the token before it. Behind `}` it is a
 * division, and behind `<` the end of a JSX tag: both are far more common there.
 */
export function startsRegex(previous: string, kind: TokenKind | undefined, closedCondition: boolean): boolean {
  switch (kind) {
    case undefined:
    case tokenKinds.stringHead:
    case tokenKinds.stringMiddle:
      return true;
    case tokenKinds.word:
      return beforeExpression.has(previous);
    case tokenKinds.punctuation:
      if (previous === ')') return closedCondition;
      return ![']', '}', '<', '++', '--'].includes(previous);
    default:
      return false;
  }
}
