import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDashedNumbers } from '../../../../../src/actions/security-scan/checks/personal-data/dashed-numbers.ts';
import { made } from './made.ts';

test('a number is found wherever it stands, and only by itself', () => {
  const piece = fc.constantFrom(made.ssn, ' ', '-', '1', '12-', '-34-', 'a', '.', '\n', '519-38-', '666-38-7214');
  const expected = (text: string) =>
    [...text.matchAll(new RegExp(`(?<![\\w.-])${made.ssn}(?![\\w-])`, 'g'))].map(({ index }) => index);
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      const found = findDashedNumbers(text).filter((index) => text.startsWith(made.ssn, index));
      expect(found).toEqual(expected(text));
    }),
    { numRuns: 2000 },
  );
});
