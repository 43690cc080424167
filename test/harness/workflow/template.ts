import { isBasicExpression, isMapping, isSequence } from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { evaluate, type Scope } from './expressions.ts';
import { textOf, type Value } from './values.ts';

/** A piece of a workflow whose expressions are not evaluated yet. */
export type Template =
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  | { readonly kind: 'expression'; readonly expression: string }
  | { readonly kind: 'list'; readonly items: readonly Template[] }
  | { readonly kind: 'mapping'; readonly entries: readonly (readonly [string, Template])[] };

export const nothing: Template = { kind: 'mapping', entries: [] };

/** What GitHub's parser read, freed of its classes. */
export function toTemplate(token: TemplateToken): Template {
  if (isBasicExpression(token)) return { kind: 'expression', expression: token.expression };
  if (isSequence(token)) return { kind: 'list', items: [...token].map(toTemplate) };
  if (isMapping(token)) {
    return { kind: 'mapping', entries: [...token].map(({ key, value }) => [keyOf(key), toTemplate(value)] as const) };
  }
  if ('value' in token) return { kind: 'literal', value: token.value as string | number | boolean };
  if (token.isLiteral) return { kind: 'literal', value: null };
  throw new Error(`the harness does not know what ${token.toString()} is`);
}

function keyOf(key: TemplateToken): string {
  if ('value' in key && typeof key.value === 'string') return key.value;
  throw new Error(`the harness does not know expressions as keys: ${key.toString()}`);
}

/** Whether a template holds no expression. */
export function isStatic(template: Template): boolean {
  if (template.kind === 'list') return template.items.every(isStatic);
  if (template.kind === 'mapping') return template.entries.every(([, value]) => isStatic(value));
  return template.kind === 'literal';
}

/** Evaluates every expression in a template. */
export function evaluateTemplate(template: Template, scope: Scope): Value {
  switch (template.kind) {
    case 'literal':
      return template.value;
    case 'expression':
      return evaluate(template.expression, scope);
    case 'list':
      return template.items.map((item) => evaluateTemplate(item, scope));
    case 'mapping':
      return Object.fromEntries(template.entries.map(([key, value]) => [key, evaluateTemplate(value, scope)]));
  }
}

/** Evaluates a template that must come to a scalar, as text. */
export function evaluateText(template: Template, scope: Scope, where: string): string {
  return textOf(evaluateTemplate(template, scope), where);
}

/** Evaluates a template that must come to a mapping of scalars, such as `env` and `with`. */
export function evaluateTexts(template: Template, scope: Scope, where: string): Readonly<Record<string, string>> {
  const value = evaluateTemplate(template, scope);
  if (value === null || value === '') return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error(`${where}: A mapping was expected`);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textOf(item, `${where}.${key}`)]));
}
