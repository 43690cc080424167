import { expect, test } from '@jest/globals';
import { hasNestedRepetition } from '../../../../../src/actions/security-scan/secrets/patterns/nested-repetition.ts';
import { parseScriptRegex } from '../../../../../src/actions/security-scan/secrets/patterns/script-dialect.ts';

test.each<[RegExp, boolean]>([
  [/(a+)+/, true],
  [/(?:a|b*)*/, true],
  [/(?:x(?:a{1,50}|b)){1,50}/, true],
  [/a+b+c*/, false],
  [/(?:ab?){2,4}/, false],
  [/(?:a+){2}/, false],
  [/(?:ab|c)+/, false],
])('%s: %s', (pattern, expected) => {
  expect(hasNestedRepetition(parseScriptRegex(pattern))).toBe(expected);
});
