import { describe, expect, test } from '@jest/globals';
import { goRegex } from '../../../../../src/actions/security-scan/secrets/patterns/go-regex.ts';
import { PatternError } from '../../../../../src/actions/security-scan/secrets/patterns/regex-node.ts';

/** What a translated expression matches in a text, match by match. */
function matchesOf(source: string, text: string): readonly string[] {
  return Array.from(text.matchAll(goRegex(source)), ([match]) => match);
}

// Each row was taken from the documentation of Go's regexp/syntax: expression, text, matches.
describe('a Go expression means in JavaScript', () => {
  test.each<[string, string, readonly string[]]>([
    ['(?i)key', 'Key KEY kEy', ['Key', 'KEY', 'kEy']],
    ['a(?i)b', 'ab aB Ab AB', ['ab', 'aB']],
    ['a(?i:b)c', 'abc aBc aBC', ['abc', 'aBc']],
    ['(?i)a(?-i:b)c', 'Abc ABc AbC', ['Abc', 'AbC']],
    ['(?i:[a-c]x)D', 'AXD bxd CxD', ['AXD', 'CxD']],
    ['(?i:[^a]z)k', 'azk AZk bZk', ['bZk']],
    ['a.c', 'a\nc a\rc abc', ['a\rc', 'abc']],
    ['(?s)a.c', 'a\nc', ['a\nc']],
    ['(?s:a.)c.', 'a\nc\na\ncx', ['a\ncx']],
    ['^b', 'a\nb', []],
    ['(?m)^b$', 'a\nb\nc b\rb', ['b']],
    ['a$', 'a\n', []],
    ['a\\z', 'ba', ['a']],
    ['\\Ab', 'bb', ['b']],
    ['(?P<name>a)(?<other>b)', 'ab', ['ab']],
    ['\\s', '\u00a0\u000b\t', ['\t']],
    ['[\\s]', '\u00a0\u000b\f', ['\f']],
    ['\\S', '\u00a0 ', ['\u00a0']],
    ['[[:alnum:]]+', 'a1_', ['a1']],
    ['[[:^alpha:]]+', 'ab12', ['12']],
    ['[[:punct:]a]+', '!a~b', ['!a~']],
    ['\\x41\\x{42}\\x60', 'AB`', ['AB`']],
    ['\\x{1F600}', '😀', ['😀']],
    ['\\101\\07', 'A\u0007', ['A\u0007']],
    ['\\Qa.b*\\E+', 'a.b*** a.b', ['a.b***']],
    ['\\Qa|b', 'a|b', ['a|b']],
    ['\\pL+', 'añ1', ['añ']],
    ['\\p{Greek}', 'aα', ['α']],
    ['[^\\p{L}]', 'a1', ['1']],
    ['\\PL', 'a1', ['1']],
    ['^{\\d+}', '{12}', ['{12}']],
    ['x{,3}', 'x{,3}', ['x{,3}']],
    ['[]a]+', ']a', [']a']],
    ['[^]a]', ']ab', ['b']],
    ['[a\\-z-]+', 'a-z b', ['a-z']],
    ['[\\w.-]+', 'a.b-c d', ['a.b-c', 'd']],
    ['(?U)a+', 'aaa', ['a', 'a', 'a']],
    ['(?U)a+?', 'aaa', ['aaa']],
    ['a{2}b{1,}c{0,1}', 'aabbc', ['aabbc']],
    ['(a|)b', 'ab b', ['ab', 'b']],
    ['a|b|', 'b', ['b', '']],
    ['\\bkey\\B', 'key keys', ['key']],
    ['\\a\\f\\v\\t\\r', '\u0007\f\u000b\t\r', ['\u0007\f\u000b\t\r']],
    ['(?i)[A-Z]{2}', 'ab Ab', ['ab', 'Ab']],
    ['(?i:ß)x', 'ßx', ['ßx']],
    ['[/"#`~@]', 'a/', ['/']],
  ])('%s', (source, text, expected) => {
    expect(matchesOf(source, text)).toEqual(expected);
  });

  test('groups of the same numbers and names', () => {
    const [match] = 'key=abc'.matchAll(goRegex('(?i)(?:k|K)ey(=)(?P<value>\\w+)'));
    expect(match?.slice(1)).toEqual(['=', 'abc']);
    expect(match?.groups?.value).toBe('abc');
  });
});

test('no modifier is left that Node 20 would refuse', () => {
  const sources = ['(?i)a(?-i:b)', '(?i:a)b(?s:.)', '(?im)^a$'];
  for (const source of sources) expect(goRegex(source).source).not.toMatch(/\(\?[a-z-]+[:)]/);
});

describe('is refused with a reason', () => {
  test.each([
    ['a(', /not closed/],
    ['a)', /closes nothing/],
    ['*a', /nothing to repeat/],
    ['[a', /ends in the middle/],
    ['a\\', /ends in the middle/],
    ['(?=a)', /nothing that Go knows/],
    ['(?<!a)', /nothing that Go knows/],
    ['\\8', /nothing that Go knows/],
    ['\\x{110000}', /no character/],
    ['\\p{Nonsense}', /no property/],
    ['[[:nonsense:]]', /no class/],
    ['[z-a]', /backwards/],
    ['a{3,1}', /backwards/],
    ['(?P<a>x)(?P<a>y)', /group name/],
    ['('.repeat(500), /nested/],
  ])('%s', (source, message) => {
    expect(() => goRegex(source)).toThrow(PatternError);
    expect(() => goRegex(source)).toThrow(message);
  });
});
