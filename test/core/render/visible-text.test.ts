import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clip, visibleBlock, visibleLine, visibleName } from '../../../src/core/render/visible-text.ts';
import { arbitraryText } from './arbitrary-report.ts';

describe('one line', () => {
  test.each([
    ['plain', 'plain'],
    ['  two \t words \n', 'two words'],
    ['a\r\nb', 'a b'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', 'click'],
    ['\u009b1;31mred', 'red'],
    ['open \u001b]0;title', 'open ␛]0;title'],
    ['nul\u0000del\u007f', 'nul␀del␡'],
    ['admin\u202egnp.exe', 'admin[U+202E]gnp.exe'],
    ['\u2066iso\u2069', '[U+2066]iso[U+2069]'],
    ['zero\u200bwidth\ufeff', 'zero[U+200B]width[U+FEFF]'],
    ['tag\u{e0041}', 'tag[U+E0041]'],
    ['lone \ud800', 'lone \ufffd'],
    ['👨‍👩‍👧 ❤️', '👨‍👩‍👧 ❤️'],
    ['a\u200db', 'a[U+200D]b'],
    ['עברית', 'עברית'],
  ])('%j is %j', (text, expected) => {
    expect(visibleLine(text)).toBe(expected);
  });

  test('holds nothing a reader cannot see', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\ufe0e/u;
        const line = visibleLine(text);
        if (!emoji.test(line)) expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
        expect(line).toBe(visibleLine(line));
      }),
      { numRuns: 1000 },
    );
  });
});

test('a line break in a name stays visible', () => {
  expect(visibleName('a\nb\r\nc.ts')).toBe('a⏎b⏎c.ts');
});

test('a block keeps its lines and indents', () => {
  expect(visibleBlock('\n\nfirst\r\n\tsecond \u001b[1mbold\u001b[0m  \rthird\u2028fourth\n\n')).toBe(
    'first\n    second bold\nthird\nfourth',
  );
  expect(visibleBlock('\n \n')).toBe('');
});

// Trimming by a pattern takes the square of this.
test('a long run of empty lines inside a block takes no time', () => {
  const text = `first${'\n'.repeat(500_000)}last`;
  expect(visibleBlock(text)).toBe(text);
});

test('a cut says so and never splits a character', () => {
  expect(clip('abcdef', 6)).toBe('abcdef');
  expect(clip('abcdefg', 6)).toBe('abcde…');
  expect(clip('ab👍cd', 4)).toBe('ab…');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, maximum) => {
      const cut = clip(text, maximum);
      expect(cut.length).toBeLessThanOrEqual(maximum);
      expect(cut).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test('a text of 50 MB is cut, not read to its end', () => {
  const huge = '\u202e'.repeat(50_000_000);
  const started = performance.now();
  expect(visibleLine(huge, 100).length).toBeLessThanOrEqual(100);
  expect(performance.now() - started).toBeLessThan(1000);
});
