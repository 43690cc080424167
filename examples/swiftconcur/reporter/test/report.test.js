import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { judge, parseWarnings, toMarkdown } from '../src/report.js';

const warning = (changes = {}) => ({
  file: 'A.swift',
  line: 3,
  column: 1,
  severity: 'warning',
  kind: 'sendability',
  message: "sending 'pet' risks causing data races",
  ...changes,
});

describe('parseWarnings', () => {
  test('reads what the parser prints', () => {
    assert.deepEqual(parseWarnings(JSON.stringify([warning()])), [warning()]);
  });

  for (const [what, value] of Object.entries({
    'an object': {},
    'an unknown kind': [warning({ kind: 'style' })],
    'no line': [warning({ line: undefined })],
  })) {
    test(`refuses ${what}`, () => {
      assert.throws(() => parseWarnings(JSON.stringify(value)), TypeError);
    });
  }
});

describe('toMarkdown', () => {
  test('says so when there is nothing', () => {
    assert.equal(toMarkdown([]), 'No warnings about concurrency.\n');
  });

  test('begins with the most frequent kind', () => {
    const warnings = [warning({ kind: 'isolation' }), warning({ line: 4 }), warning({ line: 5 })];
    const headings = toMarkdown(warnings).match(/^###.*$/gm);
    assert.deepEqual(headings, [
      '### Values that cross between actors (2)',
      '### Used from outside of their actor (1)',
    ]);
  });

  test('keeps a message in its cell', () => {
    assert.match(toMarkdown([warning({ message: 'a|b <c>' })]), /\| a\\\|b \\<c\\> \|/);
  });
});

describe('judge', () => {
  describe('lets pass', () => {
    test('as many warnings as are allowed', () => {
      assert.deepEqual(judge([warning()], 1), { ok: true, reason: 'Warnings: 1, allowed: 1.' });
    });
  });

  describe('stops', () => {
    test('one more', () => {
      assert.equal(judge([warning(), warning({ line: 4 })], 1).ok, false);
    });

    test('an error, however many are allowed', () => {
      assert.deepEqual(judge([warning({ severity: 'error' })], 9), { ok: false, reason: 'Errors: 1.' });
    });
  });
});
