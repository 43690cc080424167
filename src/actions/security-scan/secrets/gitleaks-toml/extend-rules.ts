import type { SecretRule } from '../rule.ts';
import type { FileRule } from './read-rule.ts';

/** How severe a rule of a file is: gitleaks' format has no word for it, and every secret fails the scan alike. */
const usualSeverity = 'high';

/** A rule of a file that extends nothing. */
export function wholeRule(rule: FileRule): SecretRule {
  return { ...rule, title: rule.title ?? rule.id, severity: usualSeverity };
}

/**
 * The rules of a file laid over those of the file that it extends. A rule of the same id keeps what the file does not say;
 * tags, keywords and allowlists of both count. In the order of ids where something is extended, as gitleaks has it.
 */
export function extendRules(
  own: readonly FileRule[],
  base: readonly SecretRule[],
  disabled: ReadonlySet<string>,
): readonly SecretRule[] {
  const rules = new Map(own.map((rule) => [rule.id, wholeRule(rule)]));
  const ownById = new Map(own.map((rule) => [rule.id, rule]));
  for (const rule of base) {
    if (disabled.has(rule.id)) continue;
    const over = ownById.get(rule.id);
    rules.set(rule.id, over === undefined ? rule : layOver(over, rule));
  }
  return [...rules.values()].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

function layOver(over: FileRule, base: SecretRule): SecretRule {
  const { accepts, ...rest } = base;
  return {
    ...rest,
    // What a rule of ours says last was written for its own expression.
    ...(accepts === undefined || over.pattern !== undefined ? {} : { accepts }),
    ...(over.title === undefined ? {} : { title: over.title }),
    ...(over.entropy === undefined ? {} : { entropy: over.entropy }),
    ...(over.secretGroup === undefined ? {} : { secretGroup: over.secretGroup }),
    ...(over.pattern === undefined ? {} : { pattern: over.pattern }),
    ...(over.path === undefined ? {} : { path: over.path }),
    tags: [...base.tags, ...over.tags],
    keywords: [...base.keywords, ...over.keywords],
    allowlists: [...base.allowlists, ...over.allowlists],
    required: [...base.required, ...over.required],
  };
}
