import { builtInRules } from '../../../../../src/actions/security-scan/secrets/rules/index.ts';
import { createSecretScanner } from '../../../../../src/actions/security-scan/secrets/secret-scanner.ts';

const scanner = createSecretScanner(builtInRules);

/** Ids of the built-in rules that find something in a text. */
export function rulesThatFind(text: string, path = 'src/app.ts'): readonly string[] {
  return scanner.scan({ path, text }).map(({ rule }) => rule);
}
