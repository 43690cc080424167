import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { XmlProblem } from '../../../src/readers/xml/xml-problem.ts';
import { xmlLimits } from '../../../src/readers/xml/xml-tokenizer.ts';
import { cut, eventsOf, eventsOfSaxes } from './xml-events.ts';

function problemOf(document: string): string {
  try {
    eventsOf([document]);
  } catch (error) {
    if (error instanceof XmlProblem) return error.code;
    throw error;
  }
  return 'none';
}

const name = fc.constantFrom('a', 'b', 'name', 'x:y', 'long-element-name-that-is-sliced');
const piece = fc.constantFrom(
  'x',
  ' ',
  '\n',
  '\r\n',
  '\t',
  'ä',
  '🙂',
  '&amp;',
  '&lt;',
  '&#65;',
  '&#x1F642;',
  '"',
  'text of some length',
);
const text = fc.array(piece, { maxLength: 5 }).map((parts) => parts.join(''));
const attribute = fc.record({
  key: fc.constantFrom('a', 'b', 'name', 'long-attribute-name', 'x:y'),
  value: text.map((value) => value.replaceAll('"', "'")),
  space: fc.constantFrom(' ', '\n  ', '\t'),
  sign: fc.constantFrom('=', ' = '),
});
const attributes = fc
  .uniqueArray(attribute, { selector: ({ key }) => key, maxLength: 4 })
  .map((list) => list.map(({ key, value, space, sign }) => `${space}${key}${sign}"${value}"`).join(''));
const misc = fc.constantFrom('', '<!-- a > comment - -->', '<?target ?x?>', '<![CDATA[ <raw> & ]] ]]>');
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(name, attributes).map(([tag, given]) => `<${tag}${given}/>`),
    fc.tuple(name, attributes, tie('content')).map(([tag, given, inner]) => `<${tag}${given} >${inner}</${tag} >`),
  ),
  content: fc.array(fc.oneof(text, misc, tie('element')), { maxLength: 4 }).map((parts) => parts.join('')),
}));
const prolog = fc.constantFrom(
  '',
  '<?xml version="1.0" encoding="UTF-8"?>\n',
  '<!DOCTYPE a SYSTEM "x>y">\n',
  '<!-- before -->',
);
const well = fc.tuple(prolog, element, fc.constantFrom('', '\n', '<!-- after -->')).map((parts) => parts.join(''));
/** A well-formed document with one character taken out, put in or doubled. */
const damaged = fc
  .tuple(well, fc.nat(), fc.constantFrom('', '<', '>', '"', '/', '=', ' ', 'x', '</a>', '<b>'))
  .map(([document, at, put]) => {
    const place = at % (document.length + 1);
    return document.slice(0, place) + put + document.slice(put === '' ? place + 1 : place);
  })
  // Half a surrogate pair is no text that a decoder could give.
  .filter((document) => !/\p{Surrogate}/u.test(document));

describe('compared with saxes', () => {
  test('a well-formed document gives the same events', () => {
    fc.assert(
      fc.property(well, (document) => {
        // `keep-text` at the root takes all text, which is what the oracle sums up.
        expect(eventsOf([document])).toEqual(eventsOfSaxes(document));
      }),
      { numRuns: 500 },
    );
  });

  test('what saxes refuses is refused, but for what real tools write', () => {
    fc.assert(
      fc.property(damaged, (document) => {
        let oracle: string[] | string;
        try {
          oracle = eventsOfSaxes(document);
        } catch (error) {
          oracle = String(error);
        }
        let ours: string[] | undefined;
        try {
          ours = eventsOf([document]);
        } catch (error) {
          expect(error).toBeInstanceOf(XmlProblem);
        }
        if (typeof oracle !== 'string') {
          if (ours !== undefined) expect(ours).toEqual(oracle);
          // Stricter than saxes nowhere.
          expect(ours).toBeDefined();
        } else if (ours !== undefined && !bareAmpersand.test(document)) expect(oracle).toMatch(tolerated);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Saxes takes all up to the next `;` as the name of an entity, and then complains of whatever is missing. */
const bareAmpersand = /&(?!#?\w+;)/;

/** Saxes' words for what is let through on purpose: characters, references, and the fine print of comments and instructions. */
const tolerated =
  /disallowed character\.|entity|must be at the start|must appear at the start|]]>|XML declaration|malformed comment|processing instruction|version number|encoding value|empty entity|value must|whitespace required|did not expect|expected|inappropriately located doctype/;

describe('chunks', () => {
  test('where the document is cut makes no difference', () => {
    fc.assert(
      fc.property(
        fc.oneof(well, damaged),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (document, lengths) => {
          const outcome = (pieces: readonly string[]) => {
            try {
              return eventsOf(pieces);
            } catch (error) {
              return error instanceof XmlProblem ? error.message : error;
            }
          };
          expect(outcome(cut(document, lengths))).toEqual(outcome([document]));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a tag longer than many chunks is read once', () => {
    const value = 'x'.repeat(200_000);
    expect(eventsOf(cut(`<a name="${value}"/>`, [7, 1000]))).toEqual([`<a name=${JSON.stringify(value)}>`, '</a>']);
  });
});

describe('what real tools write', () => {
  test.each([
    ['a control character', '<a b="\u001b[31m">\u001b[0m</a>', ['<a b="\\u001b[31m">', '</a>"\\u001b[0m"']],
    ['a reference to one', '<a b="&#x1b;">&#27;</a>', ['<a b="\\u001b">', '</a>"\\u001b"']],
    ['a bare ampersand', '<a b="x & y&z">x & y &nbsp; &;</a>', ['<a b="x & y&z">', '</a>"x & y &nbsp; &;"']],
    ['a less-than sign in an attribute', '<a b="<<computed>>"/>', ['<a b="<<computed>>">', '</a>']],
    ['a zero byte', '<a b="\u0000">\u0000</a>', ['<a b="\\u0000">', '</a>"\\u0000"']],
    ['white space before the declaration', '\n<?xml version="1.0"?><a/>', ['<a>', '</a>']],
    ['CRLF', '<a\r\n b="x\r\ny">\r\nz\r</a>\r\n', ['<a b="x y">', '</a>"\\nz\\n"']],
    [
      'a reference that is no character',
      '<a>&#0;&#xD800;&#x110000;&#;&#x;</a>',
      ['<a>', '</a>"&#0;&#xD800;&#x110000;&#;&#x;"'],
    ],
    ['a prefix', '<t:a xmlns:t="urn:t" t:b="1" b="2"></t:a>', ['<a b="2">', '</a>']],
  ])('%s', (_, document, events) => {
    expect(eventsOf([document])).toEqual(events);
  });
});

describe('structure', () => {
  test.each([
    ['a tag left open', '<a><b></b>', 'report-cut-short'],
    ['a cut tag', '<a><b x="', 'report-cut-short'],
    ['a cut comment after the root', '<a/><!-- ', 'report-cut-short'],
    ['nothing but a prolog', '<?xml version="1.0"?><!-- x -->', 'report-cut-short'],
    ['tags that cross', '<a><b></a></b>', 'report-malformed'],
    ['a longer closing name', '<a></ab>', 'report-malformed'],
    ['a closing tag too many', '<a></a></a>', 'report-malformed'],
    ['a second root', '<a/><b/>', 'report-malformed'],
    ['two documents', '<?xml version="1.0"?><a/>\n<?xml version="1.0"?><a/>', 'report-malformed'],
    ['text after the root', '<a/>zero', 'report-malformed'],
    ['zero bytes after the root', '<a/>\u0000\u0000', 'report-malformed'],
    ['CDATA outside the root', '<a/><![CDATA[x]]>', 'report-malformed'],
    ['an attribute twice', '<a b="1" b="2"/>', 'report-malformed'],
    [
      'an attribute twice among many',
      `<a ${'cdefghijkl'
        .split('')
        .map((key) => `${key}=""`)
        .join(' ')} c=""/>`,
      'report-malformed',
    ],
    ['an attribute without quotes', '<a b=1/>', 'report-malformed'],
    ['an attribute without value', '<a b/>', 'report-malformed'],
    ['attributes without space', '<a b="1"c="2"/>', 'report-malformed'],
    ['a lone less-than sign', '<a> 1 < 2 </a>', 'report-malformed'],
    ['a declaration type in the root', '<a><!DOCTYPE a></a>', 'report-malformed'],
    ['an unknown declaration', '<a><!ELEMENT b></a>', 'report-malformed'],
  ])('%s', (_, document, code) => {
    expect(problemOf(document)).toBe(code);
  });

  test('a document cut anywhere is refused', () => {
    const document =
      '<?xml version="1.0"?><!DOCTYPE a [<!ATTLIST a x CDATA "]>">]><a b="1"><!-- c --><![CDATA[d]]>e<f/></a>';
    expect(problemOf(document)).toBe('none');
    for (let length = 0; length < document.length; length += 1) {
      expect([length, problemOf(document.slice(0, length))]).not.toEqual([length, 'none']);
    }
  });
});

describe('hostile documents', () => {
  test('a document that defines entities is refused: what they stand for might be a failure', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    ).join('');
    expect(problemOf(`<!DOCTYPE a [<!ENTITY e0 "ha">${levels}]><a b="&e9;">&e9;</a>`)).toBe('report-hostile');
    expect(problemOf('<!DOCTYPE a [<!ENTITY f "<failure/>">]><a>&f;</a>')).toBe('report-hostile');
    expect(problemOf('<!DOCTYPE a [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><a>&xxe;</a>')).toBe('report-hostile');
  });

  test('an unknown entity stays as it is written', () => {
    expect(eventsOf(['<a b="&nbsp;">&nbsp;</a>'])).toEqual(['<a b="&nbsp;">', '</a>"&nbsp;"']);
  });

  test.each([
    ['depth', '<a>'.repeat(100_000)],
    ['attributes', `<a ${Array.from({ length: 1000 }, (_, index) => `a${index}=""`).join(' ')}/>`],
    ['one tag', `<a b="${'x'.repeat(xmlLimits.markup + 1)}`],
    ['one declaration', `<!DOCTYPE a [${'<!-- x --> '.repeat(xmlLimits.markup / 10)}`],
  ])('%s is limited', (_, document) => {
    expect(problemOf(document)).toBe('report-hostile');
  });

  test('text is cut at its limit, however it is chopped up', () => {
    const parts = `<a>${'<![CDATA[xxxxxxxx]]>yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy<b/>'.repeat(5000)}</a>`;
    const last = eventsOf(cut(parts, [1000])).at(-1) ?? '';
    expect(last).toHaveLength('</a>""'.length + xmlLimits.text);
  });

  test.each([
    ['comments', '<!--', '<!-- '],
    ['quotes in a declaration', '<!DOCTYPE a ', "''"],
    ['ampersands', '<a>', '&'],
    ['closing brackets', '<a><![CDATA[', ']]'],
    ['open tags without end', '<a ', 'b '],
  ])('a megabyte of %s is read in linear time', (_, start, repeated) => {
    const started = performance.now();
    const document = start + repeated.repeat(1_000_000 / repeated.length);
    problemOf(document);
    try {
      eventsOf(cut(document, [65_536]));
    } catch (error) {
      expect(error).toBeInstanceOf(XmlProblem);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
