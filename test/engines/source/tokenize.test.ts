import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Language, languageOf, syntaxes } from '../../../src/engines/source/language.ts';
import { type TokenKind, type TokenList, tokenKinds } from '../../../src/engines/source/token-list.ts';
import { tokenize } from '../../../src/engines/source/tokenize.ts';

const nameOf = new Map<TokenKind, string>(Object.entries(tokenKinds).map(([name, kind]) => [kind as TokenKind, name]));

function textsOf(tokens: TokenList): readonly string[] {
  return Array.from({ length: tokens.length }, (_, index) => tokens.textOf(index));
}

function shown(text: string, language: Language): readonly string[] {
  const tokens = tokenize(text, language);
  return textsOf(tokens).map((token, index) => {
    const kind = tokens.kindOf(index);
    return kind === tokenKinds.word || kind === tokenKinds.punctuation ? token : `${nameOf.get(kind ?? 0)}:${token}`;
  });
}

function commentsOf(text: string, language: Language): readonly string[] {
  const tokens = tokenize(text, language);
  return Array.from({ length: tokens.commentCount }, (_, index) => {
    const { start, end } = tokens.commentAt(index);
    return text.slice(start, end);
  });
}

describe('tokens of', () => {
  test.each<[string, Language, string, readonly string[]]>([
    [
      'a Swift string with an expression',
      'swift',
      '"a \\(f("b", (1))) c"',
      ['stringHead:"a \\(', 'f', '(', 'string:"b"', ',', '(', 'number:1', ')', ')', 'stringTail:) c"'],
    ],
    ['a raw Swift string', 'swift', '#"a \\(x) "b" \\#(y)"#', ['stringHead:#"a \\(x) "b" \\#(', 'y', 'stringTail:)"#']],
    ['a Swift text block', 'swift', '"""\na "b" \\(c)\n"""', ['stringHead:"""\na "b" \\(', 'c', 'stringTail:)\n"""']],
    ['a Swift string that is not closed', 'swift', 'let a = "b\nc', ['let', 'a', '=', '"', 'b', 'c']],
    ['a Swift selector', 'swift', '#selector(a)', ['#', 'selector', '(', 'a', ')']],
    [
      'a template',
      'javascript',
      '`a ${b + `${c}`} d ${{}}`',
      [
        'stringHead:`a ${',
        'b',
        '+',
        'stringHead:`${',
        'c',
        'stringTail:}`',
        'stringMiddle:} d ${',
        '{',
        '}',
        'stringTail:}`',
      ],
    ],
    ['a regular expression', 'javascript', 'x = /["/]a\\//g', ['x', '=', 'regex:/["/]a\\//g']],
    ['a division', 'javascript', 'x = a / b / c', ['x', '=', 'a', '/', 'b', '/', 'c']],
    ['a division of a call', 'javascript', 'f(a) / 2 / "b"', ['f', '(', 'a', ')', '/', 'number:2', '/', 'string:"b"']],
    [
      'a regular expression behind a condition',
      'javascript',
      'if (a) /b/.test(c)',
      ['if', '(', 'a', ')', 'regex:/b/', '.', 'test', '(', 'c', ')'],
    ],
    ['a regular expression behind return', 'javascript', 'return /a/', ['return', 'regex:/a/']],
    [
      'JSX',
      'typescript',
      '<p a="b">don\'t {c}</p>',
      ['<', 'p', 'a', '=', 'string:"b"', '>', 'don', "'", 't', '{', 'c', '}', '<', '/', 'p', '>'],
    ],
    ['optional chaining', 'typescript', 'a?.b ?? c?.[0]', ['a', '?.', 'b', '??', 'c', '?.', '[', 'number:0', ']']],
    [
      'numbers',
      'javascript',
      '1.5e-3 0xFF 1_000n 1..toString() a.5',
      ['number:1.5e-3', 'number:0xFF', 'number:1_000n', 'number:1', '..', 'toString', '(', ')', 'a', '.', 'number:5'],
    ],
    [
      'Rust characters and lifetimes',
      'rust',
      "<'a> 'b' '\\'' '\\u{1F600}' b'c' &'static",
      [
        '<',
        "lifetime:'a",
        '>',
        "string:'b'",
        "string:'\\''",
        "string:'\\u{1F600}'",
        "string:b'c'",
        '&',
        "lifetime:'static",
      ],
    ],
    [
      'raw Rust strings',
      'rust',
      'r"\\" r#"a"b"# br##"c"#"## r#type',
      ['string:r"\\"', 'string:r#"a"b"#', 'string:br##"c"#"##', 'r', '#', 'type'],
    ],
    ['a Rust range', 'rust', '0..10', ['number:0', '..', 'number:10']],
    [
      'a Python format string',
      'python',
      'f"{{}} {a["b"]!r:>{w}} c"',
      ['stringHead:f"{{}} {', 'a', '[', 'string:"b"', ']', '!', 'r', ':', '>', '{', 'w', '}', 'stringTail:} c"'],
    ],
    ['a Kotlin string', 'kotlin', '"a ${b} $c"', ['stringHead:"a ${', 'b', 'stringTail:} $c"']],
    ['a Go raw string', 'go', "`a\n\"b` 'c'", ['string:`a\n"b`', "string:'c'"]],
    ['an Objective-C string', 'objective-c', '@"a" @[b]', ['@', 'string:"a"', '@', '[', 'b', ']']],
    ['a Java text block', 'java', '"""\n"a\\""""', ['string:"""\n"a\\""""']],
  ])('%s', (_name, language, text, expected) => {
    expect(shown(text, language)).toEqual(expected);
  });
});

describe('comments of', () => {
  test.each<[string, Language, string, readonly string[]]>([
    ['Swift nest', 'swift', 'a /* b /* c */ d */ e // f', ['/* b /* c */ d */', '// f']],
    ['Rust nest', 'rust', '/*/ a /* b */ c */ d', ['/*/ a /* b */ c */']],
    ['JavaScript do not', 'javascript', '/* a /* b */ c */', ['/* a /* b */']],
    ['JavaScript may be as short as it gets', 'javascript', '/**/ a /*/ b */', ['/**/', '/*/ b */']],
    ['Python', 'python', 'a # "b', ['# "b']],
    ['a script begin with its program', 'javascript', '#!/usr/bin/env node\na', ['#!/usr/bin/env node']],
    ['a text that ends too soon', 'swift', 'a /* b', ['/* b']],
    ['strings are none', 'javascript', '"// a" `/* b */`', []],
  ])('%s', (_name, language, text, expected) => {
    expect(commentsOf(text, language)).toEqual(expected);
  });
});

test('an inner attribute of Rust is no comment', () => {
  expect(shown('#![a]', 'rust')).toEqual(['#', '!', '[', 'a', ']']);
});

describe('the language of', () => {
  test.each([
    ['a/B.swift', 'swift'],
    ['a.TSX', 'typescript'],
    ['a.cjs', 'javascript'],
    ['a.rs', 'rust'],
    ['a.mm', 'objective-c'],
    ['Makefile', undefined],
    ['.ts', undefined],
    ['a.ts/b', undefined],
  ])('%s', (path, expected) => {
    expect(languageOf(path)).toBe(expected);
  });
});

const languages = Object.keys(syntaxes) as Language[];
const sourceText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '`',
          '"""',
          "'''",
          '\\',
          '\\(',
          '${',
          '{',
          '}',
          '(',
          ')',
          '[',
          ']',
          '#',
          '##',
          'r',
          'b',
          'f',
          '/',
          '/*',
          '*/',
        ],
        ...[
          '//',
          '\n',
          '\r\n',
          ' ',
          'if',
          'return',
          '<',
          '>',
          '=',
          '.',
          '1',
          '1e',
          '+',
          'é',
          '💥',
          '\u2028',
          '\0',
          '$',
          '?.',
        ],
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

test('tokens, comments and white space make up any text, in order and without overlap', () => {
  fc.assert(
    fc.property(sourceText, fc.constantFrom(...languages), (text, language) => {
      const tokens = tokenize(text, language);
      const pieces = [
        ...Array.from({ length: tokens.length }, (_, index) => [tokens.startOf(index), tokens.endOf(index)] as const),
        ...Array.from({ length: tokens.commentCount }, (_, index) => {
          const { start, end } = tokens.commentAt(index);
          return [start, end] as const;
        }),
      ].sort(([one], [other]) => one - other);
      let at = 0;
      for (const [start, end] of [...pieces, [text.length, text.length + 1] as const]) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start)).toMatch(/^[\s\u200b]*$/);
        at = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('brackets are partners of each other, and lie in each other', () => {
  fc.assert(
    fc.property(sourceText, fc.constantFrom(...languages), (text, language) => {
      const tokens = tokenize(text, language);
      for (let index = 0; index < tokens.length; index += 1) {
        const partner = tokens.partnerOf(index);
        if (partner === -1) continue;
        expect(tokens.partnerOf(partner)).toBe(index);
        expect(tokens.opens(Math.min(index, partner))).toBe(true);
        expect(tokens.closes(Math.max(index, partner))).toBe(true);
      }
    }),
  );
});

test('the token at a character is the one that begins there', () => {
  fc.assert(
    fc.property(sourceText, (text) => {
      const tokens = tokenize(text, 'typescript');
      for (let index = 0; index < tokens.length; index += 1) expect(tokens.tokenAt(tokens.startOf(index))).toBe(index);
      expect(tokens.tokenAt(text.length)).toBe(-1);
    }),
  );
});

describe('time is linear on', () => {
  const units = [
    '"',
    "'",
    '`',
    '`${',
    '"\\(',
    '#"',
    '#',
    "\\'",
    '/*',
    '/',
    '(/[ ',
    'r#',
    "'\\",
    'f"{',
    '{',
    '}',
    ')',
    '"""',
    '1e',
    'é',
    '/a',
    "''\\",
  ];
  test.each(units)('%s, repeated', (unit) => {
    for (const language of languages) {
      const began = performance.now();
      tokenize(unit.repeat(Math.ceil(400_000 / unit.length)), language);
      expect(performance.now() - began).toBeLessThan(1500);
    }
  });
});
