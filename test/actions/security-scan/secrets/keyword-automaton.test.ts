import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keywordAutomaton } from '../../../../src/actions/security-scan/secrets/keyword-automaton.ts';

function scan(words: readonly string[], text: string): readonly string[] {
  const found: string[] = [];
  keywordAutomaton(words).scan(text, (word, end) => found.push(`${words[word]}@${end}`));
  return found.sort();
}

/** What the words are looked for one by one. */
function searched(words: readonly string[], text: string): readonly string[] {
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  return words
    .flatMap((word) => {
      const ends: string[] = [];
      for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1))
        ends.push(`${word}@${at + word.length}`);
      return ends;
    })
    .sort();
}

test('words within words and words that overlap are all found', () => {
  expect(scan(['he', 'she', 'his', 'hers'], 'uSHErs')).toEqual(['he@4', 'hers@6', 'she@4']);
});

test('characters beyond ASCII are in no word', () => {
  expect(scan(['key'], 'кey kéy key ſkey')).toEqual(searched(['key'], 'кey kéy key ſkey'));
});

test('no words find nothing', () => {
  expect(scan([], 'anything')).toEqual([]);
});

test('any words are found as a plain search finds them', () => {
  const letters = fc.constantFrom('a', 'b', '_', '-', '1');
  const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  const text = fc
    .array(fc.oneof(letters, fc.constantFrom('A', 'B', 'é', '\n')), { maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (words, subject) => {
      expect(scan(words, subject)).toEqual(searched(words, subject));
    }),
    { numRuns: 500 },
  );
});
