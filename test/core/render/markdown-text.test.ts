import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type MarkdownPlace,
  markdownCell,
  markdownCode,
  markdownFence,
  markdownProse,
  markdownText,
} from '../../../src/core/render/markdown-text.ts';
import { visibleLine, visibleName } from '../../../src/core/render/visible-text.ts';
import { arbitraryText } from './arbitrary-report.ts';
import { hostileTexts } from './hostile-text.ts';
import { shownText, sourceRuns, textRuns } from './markdown-source.ts';

/** What GitHub's filters look for in rendered text that is not code. */
const live = /(?:^|\W)@\w|#\d|\bGH-\d|https?:\/\/|\bwww\.|:[a-z0-9+_-]+:|\S@\S+\.\w|\$/i;
const places: readonly MarkdownPlace[] = ['line', 'cell', 'html'];

describe.each(places)('plain text in a %s', (place) => {
  test('shows exactly the visible text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(shownText(markdownText(text, 10_000, place), place)).toBe(visibleLine(text, 10_000));
      }),
      { numRuns: 500 },
    );
  });

  test('mentions nobody and links to nothing', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        for (const run of textRuns(markdownText(text, 10_000, place))) expect(run).not.toMatch(live);
      }),
      { numRuns: 500 },
    );
  });

  test('holds no mark that Markdown would obey', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const source = sourceRuns(markdownText(text, 10_000, place));
        expect(source).not.toMatch(/[\n*`[\]\\|~<>]|&(?!(?:#\d+|amp|lt|gt);)/);
        expect(source).not.toMatch(/(?<![a-z0-9])_|_(?![a-z0-9])/i);
        expect(source).not.toMatch(/^(?:\d{1,9}[.)]|[-+]|#{1,6})(?:\s|$)|^=|^---/);
      }),
      { numRuns: 500 },
    );
  });
});

test('a cell holds no pipe that would end it', () => {
  fc.assert(
    fc.property(arbitraryText, (text) => {
      for (const rendered of [
        markdownText(text, 500, 'cell'),
        markdownCode(text, 500, 'cell'),
        markdownProse(text, 500, 'cell'),
      ]) {
        expect(rendered).not.toMatch(/(?<!\\)(?:\\\\)*\|/);
      }
    }),
    { numRuns: 500 },
  );
});

test('code shows exactly the visible name', () => {
  fc.assert(
    fc.property(arbitraryText, fc.constantFrom(...places), (text, place) => {
      expect(shownText(markdownCode(text, 10_000, place), place)).toBe(visibleName(text, 10_000));
    }),
    { numRuns: 500 },
  );
});

test('texts side by side are judged together', () => {
  expect(markdownCell(['www', '.evil.example'], 100, 'line')).toBe('`www.evil.example`');
  expect(markdownCell(['#', '12'], 100, 'line')).toBe('`#12`');
  expect(
    markdownCell(
      [
        { kind: 'code', text: 'a' },
        { kind: 'code', text: 'b' },
      ],
      100,
      'line',
    ),
  ).toBe('`a` `b`');
});

test.each([
  ['@octocat', 'line', '<code>@<!-- -->octocat</code>'],
  ['@octocat', 'html', '<code>&#64;octocat</code>'],
  ['a|b', 'cell', 'a&#124;b'],
  ['see #12', 'cell', 'see `#12`'],
  ['x`y', 'line', '`` x`y ``'],
  ['1. one', 'line', '1&#46; one'],
  ['1.5 s', 'line', '1.5 s'],
  ['snake_case', 'line', 'snake_case'],
  ['/merge', 'line', '&#47;merge'],
  ['deadbeef1', 'line', '`deadbeef1`'],
  ['12345678', 'line', '12345678'],
] as const)('%s in a %s is %s', (text, place, expected) => {
  expect(markdownText(text, 100, place)).toBe(expected);
});

test('quotes in backticks become code, an odd backtick stays a character', () => {
  expect(markdownProse('Set `base-ref` to `main`.', 100, 'line')).toBe('Set `base-ref` to `main`.');
  expect(shownText(markdownProse('``two`` ` ', 100, 'line'), 'line')).toBe('``two`` `');
  expect(shownText(markdownProse('an odd ` one', 100, 'line'), 'line')).toBe('an odd ` one');
});

test('a link leads to the web or nowhere', () => {
  const link = (url: string) => markdownCell({ kind: 'link', text: 'text', url }, 100, 'cell');
  expect(link('https://example.org/a?b=1&c=|')).toBe('<a href="https&#58;//example.org/a?b=1&amp;c=&#124;">text</a>');
  expect(link('javascript:alert(1)')).toBe('text');
  expect(link('data:text/html,x')).toBe('text');
  expect(link('relative/path')).toBe('text');
});

test.each(hostileTexts)('a fence is longer than any run of backticks in %j', (text) => {
  const fenced = markdownFence(text);
  const fence = /^`+/.exec(fenced)?.[0] ?? '';
  expect(text.includes(fence) && fence !== '').toBe(false);
});
