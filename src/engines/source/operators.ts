/** Operators of more than one character, which must not be taken for two. `<` and `>` stay single: they are also brackets of types. */
const operators: readonly string[] = [
  '===',
  '!==',
  '...',
  '..=',
  '..<',
  '??=',
  '&&=',
  '||=',
  '**=',
  '==',
  '!=',
  '<=',
  '>=',
  '=>',
  '->',
  '::',
  ':=',
  '&&',
  '||',
  '??',
  '?.',
  '++',
  '--',
  '+=',
  '-=',
  '*=',
  '/=',
  '%=',
  '|=',
  '&=',
  '^=',
  '..',
  '**',
];

const byFirst: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(operators.map((operator) => operator.charAt(0)))].map((first) => [
    first,
    operators.filter((operator) => operator.startsWith(first)),
  ]),
);

/** How many characters the operator or sign at a place has: the longest one that is there. */
export function operatorLength(text: string, at: number): number {
  const found = byFirst.get(text.charAt(at))?.find((operator) => text.startsWith(operator, at));
  return found?.length ?? 1;
}
