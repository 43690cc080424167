import { type Severity, severities } from '../../../../core/model/finding.ts';
import type { RuleLanguage } from './code-rule.ts';

/** Where the tests begin that Rust keeps at the end of a source file; the length of the text where there are none. */
export function testModuleStart(text: string, language: RuleLanguage): number {
  if (language !== 'rust') return text.length;
  const start = text.search(/#\[cfg\(test\)\]\s*(?:#\[[^\]]*\]\s*)*(?:pub(?:\([a-z]+\))? )?mod\b/);
  return start === -1 ? text.length : start;
}

/** The severity one step down; a note stays a note. */
export function milder(severity: Severity): Severity {
  return severities[severities.indexOf(severity) + 1] ?? 'note';
}
