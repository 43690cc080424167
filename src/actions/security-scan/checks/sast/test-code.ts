import { type Severity, severities } from '../../../../core/model/finding.ts';
import type { RuleLanguage } from './code-rule.ts';

const testFolder =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|mocks?|fixtures?|e2e|testing|testdata|examples?|demos?|samples?|bench(?:es|marks?)?)\//i;
/** Folders of Xcode's targets and Swift packages, such as `AppUITests`. */
const testTarget = /(?:^|\/)[\w.-]*(?:Tests?|Mocks?)\//;
const testFile =
  /(?:[._-](?:test|tests|spec|mock|stories|bench)\.[cm]?[jt]sx?|(?:Tests?|Spec|Mock\w*)\.swift|_tests?\.rs|\/tests\.rs)$/;

/** Whether a path is that of tests, mocks, examples or benchmarks: code that does not reach users. */
export function isTestPath(path: string): boolean {
  return testFolder.test(path) || testTarget.test(path) || testFile.test(path);
}

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
