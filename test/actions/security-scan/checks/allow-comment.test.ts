import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type AllowMarker, readAllowComments } from '../../../../src/actions/security-scan/checks/allow-comment.ts';

const marker: AllowMarker = {
  keyword: 'other:',
  pattern: /# other: ignore\[(?<rules>[^\]]*)\](?<reason>.*)/,
};
const fileMarker: AllowMarker = {
  keyword: 'other: all',
  pattern: /# other: all=(?<rules>[\w,]+)(?<reason>.*)/,
  wholeFile: true,
};

describe('a comment allows a rule', () => {
  test.each([
    ['on its own line', 'a: b # vetnet:allow some-rule It is a test.', 1, 'It is a test.'],
    ['on the line above', '# vetnet:allow some-rule Checked.\na: b', 2, 'Checked.'],
    ['above other comments', '# vetnet:allow some-rule Checked.\n# and more\na: b', 3, 'Checked.'],
    ['in a language with slashes', 'let a = 1 // vetnet:allow some-rule: why', 1, 'why'],
    ['in XML', '<!-- vetnet:allow some-rule only on test devices -->\n<key/>', 2, 'only on test devices'],
    ['in a block comment', '/* vetnet:allow some-rule - old */\nx', 2, 'old'],
    ['among several', '# vetnet:allow other, some-rule why\nx', 2, 'why'],
    ['in the words of another tool', 'x # other: ignore[some-rule] known', 1, 'known'],
    ['for a whole file', 'a\nb\nc\n# other: all=some-rule # fine', 2, undefined],
  ])('%s', (_name, text, line, reason) => {
    const markers = [marker, { ...fileMarker, pattern: /# other: all=(?<rules>[\w-]+)/ }];
    expect(readAllowComments(text, markers).find('some-rule', line)).toEqual({
      by: 'inline-comment',
      line: text.split('\n').findIndex((one) => one.includes('some-rule')) + 1,
      ...(reason === undefined ? {} : { reason }),
    });
  });
});

describe('a comment does not allow', () => {
  test.each([
    ['another rule', '# vetnet:allow another why\nx', 2],
    ['a rule whose name goes on', '# vetnet:allow some-rule-2 why\nx', 2],
    ['a line further down', '# vetnet:allow some-rule why\nx\ny', 3],
    ['the line below one that holds more than the comment', 'x # vetnet:allow some-rule why\ny', 2],
    ['anything without a rule', '# vetnet:allow\nx', 2],
    ['anything outside a comment', 'vetnet:allow some-rule\nx', 1],
  ])('%s', (_name, text, line) => {
    expect(readAllowComments(text).find('some-rule', line)).toBeUndefined();
  });
});

test('any text is read in linear time, and nothing throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(5), (text, line) => {
      readAllowComments(`# vetnet:allow ${text}`, [marker]).find('a', line);
    }),
  );
  const began = performance.now();
  readAllowComments(`# vetnet:allow ${'a,'.repeat(500_000)}`).find('a', 1);
  readAllowComments(`# vetnet:allow x\n${'#\n'.repeat(200_000)}`).find('a', 200_000);
  expect(performance.now() - began).toBeLessThan(2000);
});
