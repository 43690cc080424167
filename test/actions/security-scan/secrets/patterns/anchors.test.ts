import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anchorsOf } from '../../../../../src/actions/security-scan/secrets/patterns/anchors.ts';
import { startWithHead, withoutLazyHead } from '../../../../../src/actions/security-scan/secrets/patterns/lazy-head.ts';
import { parseScriptRegex } from '../../../../../src/actions/security-scan/secrets/patterns/script-dialect.ts';

const anchorsIn = (pattern: RegExp) => anchorsOf(parseScriptRegex(pattern), pattern);

describe('anchors', () => {
  test.each<[RegExp, readonly (readonly [string, number, number])[] | undefined]>([
    [/tok_[a-z]{20}/, [['tok_', 0, 0]]],
    [/\bTOK_\w+/i, [['tok_', 0, 0]]],
    [/(?<![a-z])tok_/, [['tok_', 0, 0]]],
    [/(?:^|[^a-z])tok_\w/, [['tok_', 0, 1]]],
    [/[a-z]{3,5}_secret_/, [['_secret_', 3, 5]]],
    [
      /(?:abcd|efgh)[0-9]{16}/,
      [
        ['abcd', 0, 0],
        ['efgh', 0, 0],
      ],
    ],
    [
      /(?:abcd[a-z]|efgh\w)x/,
      [
        ['abcd', 0, 0],
        ['efgh', 0, 0],
      ],
    ],
    [
      /gh[pu]_\w{36}/,
      [
        ['ghp_', 0, 0],
        ['ghu_', 0, 0],
      ],
    ],
    [/\w{20,}/, undefined],
    [/(?:abcd)?\d+/, undefined],
    [/\w*secret/, undefined],
    [/[a-z]{0,200}secret/, undefined],
    [/[a-z]\d/, undefined],
    [
      /x[ab]\d{9}/,
      [
        ['xa', 0, 0],
        ['xb', 0, 0],
      ],
    ],
    [/(?:abcd)+\d/, [['abcd', 0, 0]]],
    [/(\w)\1abcd/, undefined],
  ])('of %s', (pattern, expected) => {
    const found = anchorsIn(pattern)?.map(({ literal, minimum, maximum }) => [literal, minimum, maximum]);
    expect(found).toEqual(expected);
  });

  /** Expressions of the shapes that rules have, from a few letters so that texts match them. */
  const atom = fc.oneof(
    fc.constantFrom('a', 'b', 'ab', '[ab]', '[a-c]', 'B', '\\b', '[^a]', '.'),
    fc.constantFrom('(?:a|bc)', '(ab|c)', '(?:ab)?', 'a{2}', '[ab]{1,3}', 'c+', '(?:a|b|)', '(?:abc|[ab]c)'),
  );
  const pattern = fc.array(atom, { minLength: 1, maxLength: 5 }).map((atoms) => atoms.join(''));
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'A', 'B', ' '), { maxLength: 30 })
    .map((parts) => parts.join(''));

  test('stand in every match, where they say', () => {
    fc.assert(
      fc.property(pattern, text, fc.boolean(), (source, subject, ignoreCase) => {
        const expression = new RegExp(source, ignoreCase ? 'gi' : 'g');
        const anchors = anchorsIn(expression);
        if (anchors === undefined) return;
        for (const match of subject.matchAll(expression)) {
          const lower = match[0].toLowerCase();
          const isHeld = anchors.some(({ literal, minimum, maximum }) => {
            for (let at = lower.indexOf(literal); at !== -1; at = lower.indexOf(literal, at + 1)) {
              if (at >= minimum && at <= maximum) return true;
            }
            return false;
          });
          expect(isHeld).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('without a lazy head', () => {
  const head = fc.constantFrom('[ab]{0,3}?', '[a-c]{0,5}?', '(?:[ab]{0,3}?', '[ab]{0,2}?[ab]{0,2}?');
  const rest = fc.constantFrom('(?:b|bc)=(c+)', '(?:a|ca)[ab]', 'bc?', '(?:ab|c)a{1,2}', 'c(?:b|$)');
  const text = fc.array(fc.constantFrom('a', 'b', 'c', '='), { maxLength: 25 }).map((parts) => parts.join(''));

  test('the same matches are found', () => {
    fc.assert(
      fc.property(head, rest, text, (first, last, subject) => {
        const source = `${first}${last}${first.startsWith('(') ? ')' : ''}`;
        const { pattern, head: taken } = withoutLazyHead(new RegExp(source, 'g'));
        const startOf = startWithHead(taken, '');
        expect(pattern.source.length).toBeLessThan(source.length);
        let floor = 0;
        const found = Array.from(subject.matchAll(new RegExp(pattern.source, 'g')), (match) => {
          const end = match.index + match[0].length;
          const start = startOf(subject, match.index, floor);
          floor = end;
          return [subject.slice(start, end), ...match.slice(1)];
        });
        expect(found).toEqual(Array.from(subject.matchAll(new RegExp(source, 'g')), (match) => [...match]));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([/(?:[ab]{0,9}?x|y)z/g, /([ab]{0,9}?)x/g, /[ab]{0,9}x/g, /(?:[ab]{0,9}?x)?z/g])(
    '%s stays whole',
    (whole) => {
      expect(withoutLazyHead(whole).pattern.source).toBe(whole.source);
    },
  );
});
