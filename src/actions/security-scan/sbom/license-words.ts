import { expressionOf } from '../licenses/judge-license.ts';
import type { LicenseExpression } from '../licenses/spdx-expression.ts';

/** The licence as an SPDX expression with the list's own ids; undefined for what is none. */
export function spdxExpression(license: string): string | undefined {
  const expression = expressionOf(license);
  return expression === undefined ? undefined : print(expression, false);
}

function print(expression: LicenseExpression, nested: boolean): string {
  if (expression.kind === 'license') {
    const { id, orLater, exception } = expression;
    return `${id}${orLater ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`;
  }
  const words = expression.parts.map((part) => print(part, true)).join(` ${expression.kind.toUpperCase()} `);
  return nested ? `(${words})` : words;
}
