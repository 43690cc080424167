import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Language } from '../../../src/engines/source/language.ts';
import { matchAt } from '../../../src/engines/source/match.ts';
import { compilePattern, contentOf } from '../../../src/engines/source/pattern.ts';
import { tokenize } from '../../../src/engines/source/tokenize.ts';
import { compileWordSearch } from '../../../src/engines/source/word-search.ts';

/** What a pattern and its variables stand for at every place where it matches. */
function matches(pattern: string, text: string, language: Language = 'typescript') {
  const compiled = compilePattern(pattern, language);
  const tokens = tokenize(text, language);
  const found: Record<string, string>[] = [];
  compileWordSearch([compiled.search]).visit(text, (_word, start) => {
    const match = matchAt(tokens, tokens.tokenAt(start + compiled.wordOffset), compiled);
    if (match === undefined) return undefined;
    const variables = [...match.variables].map(([name, { from, to }]) => [name, tokens.sourceOf(from, to)] as const);
    found.push({ ...Object.fromEntries(variables), all: tokens.sourceOf(match.from, match.to) });
    return undefined;
  });
  return found;
}

describe('a pattern matches', () => {
  test.each<[string, string, string, Record<string, string>[]]>([
    ['a call', 'fun($A, $B)', 'fun(1, g(2, 3))', [{ A: '1', B: 'g(2, 3)', all: 'fun(1, g(2, 3))' }]],
    [
      'over lines and comments',
      'fun($A)',
      'fun(\n  /* no */ a // b\n)',
      [{ A: 'a', all: 'fun(\n  /* no */ a // b\n)' }],
    ],
    ['a receiver', '$X.set($V)', 'a.b(c)[0]?.set(d)', [{ X: 'a.b(c)[0]', V: 'd', all: 'a.b(c)[0]?.set(d)' }]],
    ['a receiver behind a keyword', '$X.go()', 'return a.go()', [{ X: 'a', all: 'a.go()' }]],
    ['strings by content', "fun('a')", 'fun("a"); fun(`a`); fun("b")', [{ all: 'fun("a")' }, { all: 'fun(`a`)' }]],
    [
      'the rest',
      'fun(..., { ..., k: $V, ... })',
      'fun(1, g(), { a: [1, 2], k: x.y, z })',
      [{ V: 'x.y', all: 'fun(1, g(), { a: [1, 2], k: x.y, z })' }],
    ],
    ['a rest of nothing', 'fun($A, ...)', 'fun(a)', [{ A: 'a', all: 'fun(a)' }]],
    ['a rest with a name', 'fun($...V)', 'fun(a, b(c))', [{ V: 'a, b(c)', all: 'fun(a, b(c))' }]],
    ['the last argument', 'fun(..., $A)', 'fun(a, b, c)', [{ A: 'c', all: 'fun(a, b, c)' }]],
    ['type arguments', 'call($A)', 'call<Map<string, A[]>>(a)', [{ A: 'a', all: 'call<Map<string, A[]>>(a)' }]],
    [
      'an expression up to the end of its statement',
      'x.val = $V',
      'x.val = b +\n  c\n  .d()\ne',
      [{ V: 'b +\n  c\n  .d()', all: 'x.val = b +\n  c\n  .d()' }],
    ],
    ['an expression up to a semicolon', '$X.val = $V', 'b.val = c; d', [{ X: 'b', V: 'c', all: 'b.val = c' }]],
    [
      'a short name with its signs',
      '$D.run($S)',
      'db\n  .run(a); rerun(b); run(c)',
      [{ D: 'db', S: 'a', all: 'db\n  .run(a)' }],
    ],
    ['a declaration', 'const $N = fun()', 'const a = fun()', [{ N: 'a', all: 'const a = fun()' }]],
    ['equal variables', 'fun($A, $A)', 'fun(a.b, a.b); fun(a, b)', [{ A: 'a.b', all: 'fun(a.b, a.b)' }]],
    [
      'a template as one argument',
      'fun($A, $B)',
      'fun(`a, ${b}, c`, d)',
      [{ A: '`a, ${b}, c`', B: 'd', all: 'fun(`a, ${b}, c`, d)' }],
    ],
  ])('%s', (_name, pattern, text, expected) => {
    expect(matches(pattern, text)).toEqual(expected);
  });
});

describe('a pattern does not match', () => {
  test.each([
    ['fewer arguments', 'fun($A, $B)', 'fun(a)'],
    ['more arguments', 'fun($A)', 'fun(a, b)'],
    ['no argument', 'fun($A)', 'fun()'],
    ['a comparison', '$X.val = $V', 'b.val == c'],
    ['comments', 'eval($A)', '/* eval(a) */ // eval(b)'],
    ['strings', 'eval($A)', '"eval(a)"'],
    ['longer names', 'eval($A)', 'evaluate(a); $eval(b); eval2(c)'],
    ['an expression that a callback cuts', 'fun($A)', 'fun(a; b)'],
    ['calls that are not closed', 'fun($A)', 'fun(a'],
  ])('%s', (_name, pattern, text) => {
    expect(matches(pattern, text)).toEqual([]);
  });
});

test('labels of Swift and paths of Rust are matched as they are written', () => {
  expect(matches('$X.set($V, forKey: $K)', 'a.set(b(c, d), forKey: "k")', 'swift')).toHaveLength(1);
  expect(matches('Command::new($P).arg("-c")', 'std::process::Command::new("sh")\n  .arg("-c")', 'rust')).toHaveLength(
    1,
  );
});

test('a pattern that could never be found is refused', () => {
  expect(() => compilePattern('$A($B)', 'swift')).toThrow('no word');
  expect(() => compilePattern('..., name', 'swift')).toThrow('before its first word');
});

test.each([
  ['"a"', 'a'],
  ['#"a"b"#', 'a"b'],
  ['r##"a"##', 'a'],
  ['"""\na"""', '\na'],
  ["b'a'", 'a'],
  ['"', '"'],
  ['12', '12'],
])('the content of %s', (literal, expected) => {
  expect(contentOf(literal)).toBe(expected);
});

describe('the search for words', () => {
  const words = ['eval', 'exec', 'createHash', 'md5', 'dob'];

  test('finds what a search word by word finds', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...words, 'EVAL', 'Md5', '.', '(', ' ', 'x', '$', 'eva'), fc.string()))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (subject, ignoreCase, within) => {
        const found: string[] = [];
        compileWordSearch(words, { ignoreCase, within }).visit(subject, (word, start) => {
          found.push(`${start} ${word}`);
          return undefined;
        });
        const expected = words.flatMap((word) => {
          const edge = within ? '' : '[\\w$\\u0080-\\uffff]';
          const pattern = within ? word : `(?<!${edge})${word}(?!${edge})`;
          const flags = ignoreCase ? 'gi' : 'g';
          return [...subject.matchAll(new RegExp(pattern, flags))].map(({ index }) => `${index} ${word}`);
        });
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  test('ends when it is told to', () => {
    const found: number[] = [];
    compileWordSearch(['ab']).visit('ab ab ab', (_word, start) => {
      found.push(start);
      return found.length < 2;
    });
    expect(found).toEqual([0, 3]);
  });

  test('finds nothing where there are no words', () => {
    compileWordSearch([]).visit('a', () => {
      throw new Error('There is nothing to find.');
    });
  });
});
