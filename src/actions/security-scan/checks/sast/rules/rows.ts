import type { CodeRule, RuleLanguage } from '../code-rule.ts';

/** A rule without what follows from where it stands. */
export type RuleRow = Omit<CodeRule, 'language' | 'languages' | 'helpUrl' | 'cwes'> & {
  readonly cwes: readonly number[];
};

/** One pattern for each of several functions with the same arguments. */
export function callsOf(functions: readonly string[], ...arguments_: readonly string[]): readonly string[] {
  return functions.flatMap((name) => arguments_.map((list) => `${name}(${list})`));
}

/** Rules of one language; more is said about each under its first weakness. */
export function rulesOf(language: RuleLanguage, rows: readonly RuleRow[]): readonly CodeRule[] {
  return rows.map((row) => ({
    ...row,
    language,
    languages: language === 'javascript' ? ['JavaScript', 'TypeScript'] : [language === 'swift' ? 'Swift' : 'Rust'],
    helpUrl: `https://cwe.mitre.org/data/definitions/${row.cwes[0]}.html`,
  }));
}
