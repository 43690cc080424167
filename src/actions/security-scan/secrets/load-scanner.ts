import { dirname, join, relative, sep } from 'node:path';
import { readTextNow } from '../../../core/files/bytes-reader.ts';
import { messageOf, systemCodeOf } from '../../../core/model/errors.ts';
import type { DetectorOptions } from '../files/detector.ts';
import { type IgnoredFingerprints, readIgnoreFile } from './ignore-file.ts';
import type { RuleSet } from './rule.ts';
import { createSecretScanner, type SecretScanner, type SecretScannerOptions } from './secret-scanner.ts';

/** Bytes of a rule file or a list of fingerprints; gitleaks' own rules are a hundred kilobytes. */
const largestFile = 16 * 1024 * 1024;

/** The rules that the options ask for, and what of them is not done here: one sentence each. */
export interface LoadedRules {
  readonly ruleSet: RuleSet;
  readonly warnings: readonly string[];
}

/** Reads the rule file of the options, or takes the built-in rules. Throws InputError for a file that is wrong. */
export async function loadRules({ secretRules, root }: DetectorOptions): Promise<LoadedRules> {
  const { builtInRules } = await import('./rules/index.ts');
  if (secretRules === undefined) return { ruleSet: builtInRules, warnings: [] };
  const readText = (path: string) => readTextNow(path, largestFile);
  const { readRuleFile } = await import('./gitleaks-toml/read-rule-file.ts');
  // An image has no root of a repository; rule files lie there as a rule.
  const folder = root ?? dirname(secretRules);
  return readRuleFile(secretRules, { readText, folder, builtIn: () => builtInRules });
}

/** Some hundred times what a rule takes for a text of 10 MB. */
const usualRuleTimeMs = 5_000;

type ScannerLimits = Pick<SecretScannerOptions, 'ruleTimeMs'>;

/** The scanner of `scannerOf` with the rules that the options ask for. Throws as `loadRules` does. */
export async function loadScanner(options: DetectorOptions, limits?: ScannerLimits): Promise<SecretScanner> {
  const { ruleSet } = await loadRules(options);
  return scannerOf(ruleSet, options, limits);
}

/**
 * The scanner for a repository: these rules, and the `.gitleaksignore` at its root, which it reads in this thread. Ends rules that
 * take too long by itself, unless `limits` says that the caller does.
 */
export function scannerOf(
  ruleSet: RuleSet,
  { root, secretRules }: DetectorOptions,
  limits: ScannerLimits = { ruleTimeMs: usualRuleTimeMs },
): SecretScanner {
  const scanner = createSecretScanner(ruleSet, {
    ...limits,
    ...(root === undefined ? {} : { ignored: ignoredIn(root) }),
  });
  if (root === undefined || secretRules === undefined) return scanner;
  // A rule file holds what it looks for.
  const own = relative(root, secretRules).split(sep).join('/');
  return { ...scanner, wants: (path, commit) => path !== own && scanner.wants(path, commit) };
}

/** The `.gitleaksignore` of a repository; empty where there is none. Throws Node's own errors where it cannot be read. */
export function readIgnoreText(root: string): string {
  try {
    return readTextNow(join(root, '.gitleaksignore'), largestFile);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

/** Without the list nothing on it is accepted: then there is more to see, not less. */
function ignoredIn(root: string): IgnoredFingerprints {
  try {
    return readIgnoreFile(readIgnoreText(root));
  } catch {
    return new Set();
  }
}

/** What keeps the `.gitleaksignore` from being read: one sentence; undefined where it is read, or there is none. */
export function ignoreFileWarning(root: string): string | undefined {
  try {
    readIgnoreText(root);
    return undefined;
  } catch (error) {
    return `.gitleaksignore accepts nothing, because it cannot be read: ${messageOf(error)}.`;
  }
}
