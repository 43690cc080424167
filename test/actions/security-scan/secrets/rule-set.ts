import type { Allowlist, RuleSet, SecretRule } from '../../../../src/actions/security-scan/secrets/rule.ts';

/** A rule with what a test is about; it finds `tok_` and eight letters or digits if nothing else is said. */
export function ruleOf(parts: Partial<SecretRule> = {}): SecretRule {
  return {
    id: 'token',
    title: 'Token of a test',
    pattern: /\b(tok_[a-zA-Z0-9]{8,40})\b/g,
    keywords: ['tok_'],
    allowlists: [],
    required: [],
    severity: 'high',
    tags: [],
    ...parts,
  };
}

export function allowlistOf(parts: Partial<Allowlist>): Allowlist {
  return { condition: 'or', commits: [], paths: [], regexes: [], regexTarget: 'secret', stopWords: [], ...parts };
}

export function ruleSetOf(rules: readonly SecretRule[], parts: Partial<RuleSet> = {}): RuleSet {
  return { name: 'test', rules, allowlists: [], ...parts };
}
