import { describe, expect, test } from '@jest/globals';
import { lineInStack } from '../../../src/readers/test-results/failure-text.ts';
import { describeGoFailure } from '../../../src/readers/test-results/go-test-failure.ts';
import { parseTapDiagnostics } from '../../../src/readers/test-results/tap-diagnostics.ts';
import { parseTapLine } from '../../../src/readers/test-results/tap-line.ts';
import { parseXcodeDuration } from '../../../src/readers/test-results/xcresult-duration.ts';

/** Texts that drive a careless pattern into the square of their length. */
const repeated = ['a', ' ', ':1', '/a', '.', '1', ' # skip', '#', '(', "'", '\\', '.go:', 'a.go:1', '\u2028', '\t'];
const hostile = repeated.flatMap((unit) =>
  ['', 'ok ', 'x: ', '1..2 #', '\u2028'].map((end) => `${unit.repeat(100_000)}${end}`),
);

describe.each<[string, (text: string) => unknown]>([
  ['the line in a stack', (text) => lineInStack(text, '/repo/a.ts')],
  ['the line in a stack of a file with a hostile name', (text) => lineInStack('at /repo/a.ts:1:2', text)],
  ['a TAP line', (text) => parseTapLine(text)],
  ['a TAP point', (text) => parseTapLine(`not ok 1${text}`)],
  ['a TAP comment', (text) => parseTapLine(`# Subtest: ${text}`)],
  ['TAP diagnostics', (text) => parseTapDiagnostics(`message: ${text}\nat: ${text}\n${text}: x\n`)],
  ['a Go failure', (text) => describeGoFailure('p', `    a_test.go:1: x\n${text}\n\t${text}`)],
  ['an Xcode duration', (text) => parseXcodeDuration(text)],
])('%s', (_name, read) => {
  test('takes time by the length of its text, not its square', () => {
    const start = performance.now();
    for (const text of hostile) read(text);
    // 75 texts of 100,000 characters and more: about a millisecond each; one squared takes seconds.
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

test('the last directive counts', () => {
  expect(parseTapLine('ok 1 - a # skip b # TODO c')).toMatchObject({ description: 'a # skip b', directive: 'todo' });
});

test('a line separator in a description does not hide a failure', () => {
  expect(parseTapLine('not ok 1 - a\u2028b')).toMatchObject({ kind: 'point', ok: false });
});
