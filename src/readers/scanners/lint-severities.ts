import type { Severity } from '../../core/model/finding.ts';

/**
 * Severities of linters (ESLint, SwiftLint, clippy): most of their rules are about style, and what they call an error only
 * means that the project does not allow it. So an error is shown in the middle, and asks for no security review.
 */
const severities: Readonly<Record<string, Severity>> = {
  error: 'medium',
  warning: 'low',
  note: 'note',
  help: 'note',
  info: 'note',
};

/** The severity of a linter's word; `low` for one that is not known. */
export function lintSeverity(word: unknown): Severity {
  const key = typeof word === 'string' ? word.toLowerCase() : '';
  return (Object.hasOwn(severities, key) ? severities[key] : undefined) ?? 'low';
}

/** Tools whose SARIF is read with these severities too. */
export const linters: ReadonlySet<string> = new Set(['clippy', 'eslint', 'swiftlint']);
