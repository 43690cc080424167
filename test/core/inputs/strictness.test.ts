import { describe, expect, test } from '@jest/globals';
import { isLooser, type Loosening } from '../../../src/core/inputs/strictness.ts';

describe('a list of what alone is allowed', () => {
  test.each([
    ['a first list', undefined, ['MIT'], false],
    ['no list any more', ['MIT'], undefined, true],
    ['one more', ['MIT'], ['MIT', 'ISC'], true],
    ['one less', ['MIT', 'ISC'], ['MIT'], false],
    ['another', ['MIT'], ['ISC'], true],
    ['the same in another order', ['MIT', 'ISC'], ['ISC', 'MIT'], false],
  ])('%s', (_, base, head, looser) => {
    expect(isLooser('wider', base, head)).toBe(looser);
  });
});

test.each<[Loosening, unknown, unknown, boolean]>([
  ['any', undefined, 'rules.toml', true],
  ['change', undefined, 'rules.toml', false],
  ['change', 'a', 'b', true],
  ['never', 'a', 'b', false],
])('%s from %s to %s', (loosening, base, head, looser) => {
  expect(isLooser(loosening, base, head)).toBe(looser);
});
