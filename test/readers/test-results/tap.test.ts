import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tallyOf } from './tally-of.ts';

const nodeTap = readFileSync(join(import.meta.dirname, '../../fixtures/reports/node-24.tap'), 'utf8');

async function countsOf(text: string): Promise<string> {
  const { totals } = (await tallyOf(text)).summary;
  return `${totals.passed} passed, ${totals.failed} failed, ${totals.suiteErrors} errors, ${totals.skipped} skipped`;
}

describe('counting', () => {
  test.each<[string, string, string]>([
    ['plan first', 'TAP version 13\n1..2\nok 1 - a\nnot ok 2 - b\n', '1 passed, 1 failed, 0 errors, 0 skipped'],
    ['plan last, no version, no numbers', 'ok\nok - b\n1..2\n', '2 passed, 0 failed, 0 errors, 0 skipped'],
    [
      'directives in any case',
      '1..4\nok 1 # SKIP no net\nok 2 - b # skip\nnot ok 3 - c # TODO later\nok 4 - d # todo\n',
      '0 passed, 0 failed, 0 errors, 4 skipped',
    ],
    [
      'an escaped hash is no directive',
      '1..1\nnot ok 1 - issue \\# SKIP this\n',
      '0 passed, 1 failed, 0 errors, 0 skipped',
    ],
    [
      'a word that begins like a directive is none',
      '1..1\nnot ok 1 - a # skipper\n',
      '0 passed, 1 failed, 0 errors, 0 skipped',
    ],
    ['no plan', 'TAP version 14\nok 1 - a\n', '1 passed, 0 failed, 1 errors, 0 skipped'],
    ['fewer than planned', '1..3\nok 1\nok 2\n', '2 passed, 0 failed, 1 errors, 0 skipped'],
    ['more than planned', '1..1\nok 1\nok 2\n', '2 passed, 0 failed, 1 errors, 0 skipped'],
    ['two plans', '1..2\nok 1\nok 2\n1..2\n', '2 passed, 0 failed, 1 errors, 0 skipped'],
    ['bail out', '1..3\nok 1\nBail out! no database\n', '1 passed, 0 failed, 1 errors, 0 skipped'],
    ['everything skipped', '1..0 # SKIP wrong platform\n', '0 passed, 0 failed, 0 errors, 0 skipped'],
    [
      'output of the program is no TAP',
      '1..1\nhello\n    ok then\nok, computer\nok 1\n',
      '1 passed, 0 failed, 0 errors, 0 skipped',
    ],
    [
      'subtests of Test::More',
      '    # Subtest: outer\n    ok 1 - a\n    not ok 2 - b\n    1..2\nnot ok 1 - outer\n1..1\n',
      '1 passed, 1 failed, 0 errors, 0 skipped',
    ],
    [
      'subtests without a comment',
      '    ok 1 - a\n    1..1\nok 1 - outer\n1..1\n',
      '1 passed, 0 failed, 0 errors, 0 skipped',
    ],
    [
      'a subtest that lost its plan',
      '    # Subtest: outer\n    ok 1 - a\nok 1 - outer\n1..1\n',
      '1 passed, 0 failed, 1 errors, 0 skipped',
    ],
    [
      'a subtest that failed outside its tests',
      '    # Subtest: outer\n    ok 1 - a\n    1..1\nnot ok 1 - outer\n1..1\n',
      '1 passed, 0 failed, 1 errors, 0 skipped',
    ],
    [
      'subtests in braces, as node-tap writes them',
      'ok 1 - outer # time=1ms {\n    ok 1 - a\n    not ok 2 - b\n    1..2\n}\nok 2 - leaf\n1..2\n',
      '2 passed, 1 failed, 0 errors, 0 skipped',
    ],
    [
      'a subtest in braces that failed outside its tests',
      'not ok 1 - outer {\n    ok 1 - a\n    1..1\n}\n1..1\n',
      '1 passed, 0 failed, 1 errors, 0 skipped',
    ],
    [
      'a brace that is never closed',
      '1..1\nok 1 - outer {\n    ok 1 - a\n    1..1\n',
      '1 passed, 0 failed, 1 errors, 0 skipped',
    ],
    [
      'a subtest skipped whole is one skipped test',
      '# Subtest: x\n    1..0 # SKIP not here\nok 1 # skip not here\n1..1\n',
      '0 passed, 0 failed, 0 errors, 1 skipped',
    ],
    [
      'a subtest without tests that failed is one failed test',
      '# Subtest: x\n    1..0\nnot ok 1 - x\n1..1\n',
      '0 passed, 1 failed, 0 errors, 0 skipped',
    ],
    [
      'a failure before a subtest is not that of the subtest',
      'not ok 1 - a\n    ok 1 - b\n    1..1\nnot ok 2 - outer\n1..2\n',
      '1 passed, 1 failed, 1 errors, 0 skipped',
    ],
    [
      'a deep failure under a parent that claims ok',
      '# Subtest: a\n    # Subtest: b\n        # Subtest: c\n        not ok 1 - c\n        1..1\n    ok 1 - b\n    1..1\nok 1 - a\n1..1\n',
      '0 passed, 1 failed, 0 errors, 0 skipped',
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await countsOf(text)).toBe(expected);
  });
});

describe('node:test', () => {
  test('the figures are those that it printed: 9 tests, 4 pass, 2 fail, 1 cancelled, 1 skipped, 1 todo', async () => {
    expect(await countsOf(nodeTap)).toBe('4 passed, 3 failed, 0 errors, 2 skipped');
  });

  test('failures have suite, place and message', async () => {
    const { failures } = (await tallyOf(nodeTap)).summary;
    expect(failures.map(({ suite, name, file, line, message }) => ({ suite, name, file, line, message }))).toEqual([
      {
        suite: [],
        name: 'fails: with # hash',
        file: '/repo/a.test.mjs',
        line: 4,
        message: 'Expected values to be strictly equal:',
      },
      { suite: ['a suite', 'deeper'], name: 'inner fails', file: '/repo/a.test.mjs', line: 9, message: 'boom' },
      {
        suite: ['broken hook'],
        name: 'never runs',
        file: '/repo/a.test.mjs',
        line: 12,
        message: 'test did not finish before its parent and was cancelled',
      },
    ]);
  });

  test('cut before its plan, it never passes', async () => {
    const green =
      'TAP version 13\n# Subtest: a\nok 1 - a\n  ---\n  type: test\n  ...\n# Subtest: b\n    # Subtest: c\n    ok 1 - c\n    1..1\nok 2 - b\n1..2\n';
    expect(await countsOf(green)).toBe('2 passed, 0 failed, 0 errors, 0 skipped');
    for (let length = 20; length < green.indexOf('1..2') + 3; length += 1) {
      const { totals } = (await tallyOf(green.slice(0, length))).summary;
      expect([length, totals.suiteErrors + totals.failed]).not.toEqual([length, 0]);
    }
  });
});

test('diagnostics that are no YAML end at the three dots', async () => {
  const { summary } = await tallyOf(
    '1..2\nnot ok 1 - a\n  ---\n  message: "it broke"\n  at:\n    file: lib/a.js\n    line: 12\n  got: {"a": [\n  ...\nok 2 - b\n',
  );
  expect(summary.failures[0]).toMatchObject({ message: 'it broke', file: 'lib/a.js', line: 12 });
  expect(summary.totals).toMatchObject({ passed: 1, failed: 1 });
});
