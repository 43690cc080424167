import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { suggest } from '../../../src/core/inputs/suggest.ts';

const words = ['minimum-coverage', 'minimum-tests', 'fail-on', 'on-missing', 'notify', 'publish'];

test.each([
  ['minimum-covrage', 'minimum-coverage'],
  ['minimum_coverage', 'minimum-coverage'],
  ['Minimum-Coverage', 'minimum-coverage'],
  ['fial-on', 'fail-on'],
  ['publsih', 'publish'],
  ['pub', 'publish'],
  ['notify-all', 'notify'],
  ['minimum', undefined],
  ['zebra', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('%s means %s', (word, meant) => {
  expect(suggest(word, words)).toBe(meant);
});

test('does not turn one short word into another', () => {
  expect(suggest('ab', ['xy', 'cd'])).toBeUndefined();
});

test('one swap, insertion or deletion is understood', () => {
  const broken = fc
    .record({ word: fc.constantFrom(...words), at: fc.nat(20), kind: fc.constantFrom('swap', 'drop', 'add') })
    .map(({ word, at, kind }) => {
      const place = at % (word.length - 1);
      const [before, a, b, after] = [word.slice(0, place), word[place], word[place + 1], word.slice(place + 2)];
      const middle = kind === 'swap' ? `${b}${a}` : kind === 'drop' ? b : `${a}q${b}`;
      return { word, typo: `${before}${middle}${after}` };
    });
  fc.assert(fc.property(broken, ({ word, typo }) => expect(suggest(typo, words)).toBe(word)));
});
