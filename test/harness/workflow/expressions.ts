import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { fromData, isTruthy, toData, type Value, type ValueMap } from './values.ts';

/** A function that only this place knows, such as `success()`. */
type ScopeFunction = (...args: readonly Value[]) => Value;

/** All that an expression may look at. */
export interface Scope {
  readonly contexts: ValueMap;
  readonly functions: Readonly<Record<string, ScopeFunction>>;
}

/** Arguments that any function of ours may have (`hashFiles` has the most). */
const mostArguments = 255;

/**
 * What an expression (without `${{ }}`) comes to, by GitHub's own engine. A context that GitHub gives elsewhere but not here is
 * null, as the parser has refused it before where it may not stand. Throws what the engine throws.
 */
export function evaluate(expression: string, scope: Scope): Value {
  const definitions = Object.entries(scope.functions).map(([name, run]) => ({
    name,
    minArgs: 0,
    maxArgs: mostArguments,
    call: (...args: data.ExpressionData[]) => toData(run(...args.map(fromData))),
  }));
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(scope.contexts), definitions).parse();
  const contexts = new data.Dictionary(
    ...Object.entries(scope.contexts).map(([key, value]) => ({
      key,
      value: toData(value, { caseSensitive: key === 'env' }),
    })),
  );
  const functions = new Map(definitions.map((definition) => [definition.name.toLowerCase(), definition]));
  return fromData(new Evaluator(tree, contexts, functions).evaluate());
}

/** Whether a condition holds. */
export function holds(condition: string, scope: Scope): boolean {
  return isTruthy(evaluate(condition, scope));
}

/** Whether a condition holds; one that cannot be evaluated does not. */
export function holdsSurely(condition: string, scope: Scope): boolean {
  try {
    return holds(condition, scope);
  } catch {
    return false;
  }
}
