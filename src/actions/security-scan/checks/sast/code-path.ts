import { languageOf } from '../../../../engines/source/language.ts';
import type { RuleLanguage } from './code-rule.ts';

/** The language whose rules hold for a path; undefined where none do. */
export function ruleLanguageOf(path: string): RuleLanguage | undefined {
  const language = languageOf(path);
  if (language === 'typescript') return 'javascript';
  return language === 'swift' || language === 'javascript' || language === 'rust' ? language : undefined;
}

/** Whether a path is that of source code that rules are about, and not of what a minifier wrote. */
export function isCodePath(path: string): boolean {
  return ruleLanguageOf(path) !== undefined && !/[.-]min\.[cm]?js$/.test(path);
}
