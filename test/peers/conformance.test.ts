import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Conformance, countsIn, figureIn } from './conformance.ts';

let lines: string[];

beforeEach(() => {
  lines = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
});

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a comparison', () => {
  test('holds when figures are equal or stand in the documented relation', () => {
    const check = new Conformance();
    check.equal('lines', { covered: 1, total: 2 }, { covered: 1, total: 2 });
    check.related('branches', { covered: 3, total: 4 }, { covered: 3, total: 3 }, true, 'a reason');
    check.equalOr('functions', 5, 5, false, 'a reason');
    expect(check.report()).toBe(true);
    expect(lines.join('\n')).toMatch(/lines {6}1\/2 {3}1\/2 {5}equal\nbranches {3}3\/4 {3}3\/3 {5}a reason/);
  });

  test.each<[string, (check: Conformance) => void]>([
    ['other figures', (check) => check.equal('lines', { covered: 1, total: 2 }, { covered: 2, total: 2 })],
    ['a figure the tool did not print', (check) => check.equal('lines', undefined, '50.00')],
    ['another relation', (check) => check.related('lines', 1, 2, false, 'a reason')],
    ['another difference', (check) => check.equalOr('lines', 1, 2, false, 'a reason')],
    ['nothing compared', () => undefined],
  ])('fails with %s', (_what, compare) => {
    const check = new Conformance();
    compare(check);
    expect(check.report()).toBe(false);
  });
});

test('a total is read from what a tool prints, or missed loudly', () => {
  expect(figureIn('Lines : 50% ( 1/2 )', /\( (\d+)\/(\d+) \)/)).toEqual({ covered: 1, total: 2 });
  expect(() => figureIn('no coverage', /\( (\d+)\/(\d+) \)/)).toThrow('no coverage');
  expect(countsIn('Tests: 1 failed, 12 passed', ['failed', 'passed', 'todo'])).toEqual({
    failed: 1,
    passed: 12,
    todo: 0,
  });
});
