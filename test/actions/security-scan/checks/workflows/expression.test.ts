import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { expansionsOf, readExpression } from '../../../../../src/actions/security-scan/checks/workflows/expression.ts';
import {
  contextsFlowingFrom,
  isOrHolds,
} from '../../../../../src/actions/security-scan/checks/workflows/expression-flow.ts';
import { authorOf } from '../../../../../src/actions/security-scan/checks/workflows/untrusted-contexts.ts';

describe('expansions', () => {
  test.each([
    ['a ${{ b }} c ${{d}}', [' b ', 'd']],
    ["${{ '}}' }}", [" '}}' "]],
    ['${{ a', []],
    ['$ {{ a }}', []],
    ['${{ ${{ a }}', [' ${{ a ']],
  ])('%s', (text, expected) => {
    expect(expansionsOf(text).map(({ source }) => source)).toEqual(expected);
    for (const { start, end, source } of expansionsOf(text)) expect(text.slice(start, end)).toBe(`\${{${source}}}`);
  });
});

describe('what flows out of', () => {
  test.each([
    ['github.head_ref', ['github.head_ref']],
    ["github.event['issue'].title", ['github.event.issue.title']],
    ['github.event.commits[0].message', ['github.event.commits.*.message']],
    ['github.event.commits.*.message', ['github.event.commits.*.message']],
    ['a.b || c.d', ['a.b', 'c.d']],
    ["a.b && 'x' || c.d", ['c.d']],
    ["a.b == 'x' && c.d", ['c.d']],
    ['!a.b', []],
    ['a.b != c.d', []],
    ['(a.b || c.d).e', ['a.b', 'c.d']],
    ["format('{0} it''s {1}', a.b, 1.5)", ['a.b']],
    ['toJSON(github.event)', ['github.event.**']],
    ['fromJSON(toJSON(a.b)).c', ['a.b.**']],
    ["contains(a.b, 'x')", []],
    ['hashFiles(a.b)', []],
    ['a.b | github.head_ref', ['github.head_ref']],
  ])('%s', (source, expected) => {
    expect(contextsFlowingFrom(source)).toEqual(expected);
  });
});

test.each([
  ['github.event.issue.title', 'github.event.issue.title', true],
  ['github.event.commits.*.message', 'github.event.commits.*.message', true],
  ['github.event.commits.id.message', 'github.event.commits.*.message', true],
  ['github.event.**', 'github.event.issue.title', true],
  ['github.event', 'github.event.issue.title', false],
  ['github.event.issue.number', 'github.event.issue.title', false],
  ['inputs.a', 'inputs.**', true],
  ['inputs', 'inputs.**', false],
  ['inputs.**', 'inputs.**', true],
])('%s is or holds %s: %s', (path, pattern, expected) => {
  expect(isOrHolds(path, pattern)).toBe(expected);
});

test.each([
  ['github.head_ref', 'stranger'],
  ['github.event.pull_request.head.ref', 'stranger'],
  ['github.event.pull_request.head.sha', undefined],
  ['github.event.issue.user.login', undefined],
  ['github.event.client_payload.a.b', 'collaborator'],
  ['github.event.inputs.a', 'caller'],
  ['github.sha', undefined],
  ['secrets.a', undefined],
])('%s is written by %s', (path, author) => {
  expect(authorOf(path)).toBe(author);
});

test('any text is read, deep ones too, in bounded time', () => {
  const parts = fc.constantFrom(
    '(',
    ')',
    '[',
    ']',
    '!',
    '&&',
    '||',
    "'",
    '.',
    ',',
    'a',
    'toJSON(',
    '1',
    ' ',
    '${{',
    '}}',
    '*',
  );
  fc.assert(
    fc.property(fc.array(parts), (pieces) => {
      const text = pieces.join('');
      readExpression(text);
      contextsFlowingFrom(text);
      expansionsOf(text);
    }),
  );
  const began = performance.now();
  expect(readExpression('('.repeat(500_000))).toBeUndefined();
  expect(readExpression('!'.repeat(500_000))).toBeUndefined();
  expect(readExpression(`a${'[a'.repeat(300_000)}`)).toBeUndefined();
  expect(contextsFlowingFrom(`${'a.b||'.repeat(100_000)}github.head_ref`)).toContain('github.head_ref');
  contextsFlowingFrom(`a${'.b'.repeat(300_000)}`);
  contextsFlowingFrom(`${'toJSON('.repeat(100_000)}github.head_ref`);
  expect(performance.now() - began).toBeLessThan(10_000);
});
