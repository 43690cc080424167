import { type Expression, readExpression } from './expression.ts';

/** Functions whose result is a truth value, a number of steps or a digest: nothing of their arguments comes through. */
const opaque = new Set([
  'contains',
  'startswith',
  'endswith',
  'success',
  'failure',
  'always',
  'cancelled',
  'hashfiles',
]);
const transparent = new Set(['&&', '||']);

/** Stands after a context of which everything comes through, as `toJSON(github.event)` does. */
const wholeOf = '.**';

/**
 * Contexts whose text can come out of an expression, in lower case. `.**` at the end: with all that is in it. Where the
 * expression cannot be read, every context that is named in it.
 *
 * Source of what functions give: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function contextsFlowingFrom(source: string): readonly string[] {
  const expression = readExpression(source);
  if (expression !== undefined) return [...new Set(flow(expression))];
  const named = source.toLowerCase().match(/\b(?:github|inputs|env|steps|needs|matrix|secrets)(?:\.[\w*-]+)+/g);
  return [...new Set(named ?? [])];
}

function flow(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'context':
      return [expression.path];
    case 'operation': {
      if (!transparent.has(expression.operator)) return [];
      // What is left of && comes out only where it is empty or false.
      const operands = expression.operator === '&&' ? expression.operands.slice(-1) : expression.operands;
      return operands.flatMap(flow);
    }
    case 'call': {
      if (opaque.has(expression.name)) return [];
      const flowing = expression.args.flatMap(flow);
      return expression.name === 'tojson' ? flowing.map((path) => path + wholeOf) : flowing;
    }
  }
}

/** Whether a context that flows is, or holds, what a pattern names. In a pattern `*` stands for one step. */
export function isOrHolds(path: string, pattern: string): boolean {
  const whole = path.endsWith(wholeOf);
  const steps = (whole ? path.slice(0, -wholeOf.length) : path).split('.');
  const wanted = pattern.split('.');
  const agree = steps.every((step, at) => {
    const want = wanted[at];
    return want === undefined ? wanted.at(-1) === '**' : step === want || step === '*' || want === '*' || want === '**';
  });
  return agree && (whole || steps.length >= wanted.length);
}
