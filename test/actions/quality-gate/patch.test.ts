import { expect, test } from '@jest/globals';
import { patchCoverage } from '../../../src/actions/quality-gate/coverage/patch.ts';
import { Coverage } from '../../../src/readers/coverage/coverage.ts';

const base = 'b'.repeat(40);

function coverageOf(files: Record<string, string>): Coverage {
  const coverage = new Coverage((path) => path);
  for (const [path, lines] of Object.entries(files)) {
    const file = coverage.file(path);
    [...lines].forEach((mark, index) => {
      if (mark !== '.') file.line(index + 1, mark === '+');
    });
  }
  return coverage;
}

test('counts the changed lines that are executable and names those no test runs', () => {
  const coverage = coverageOf({ 'src/a.ts': '+-.--+', 'src/b.ts': '++' });
  const changed = new Map([
    ['src/a.ts', [{ start: 1, end: 6 }]],
    ['src/b.ts', [{ start: 2, end: 9 }]],
  ]);
  expect(patchCoverage(base, changed, coverage, () => true)).toEqual({
    known: true,
    base,
    lines: { covered: 3, total: 6 },
    files: [
      { path: 'src/a.ts', lines: { covered: 2, total: 5 }, missed: [{ start: 2, end: 5 }] },
      { path: 'src/b.ts', lines: { covered: 1, total: 1 }, missed: [] },
    ],
    unreported: [],
  });
});

test('names changed files of a covered language that no report mentions, and leaves out what is not wanted', () => {
  const one = [{ start: 1, end: 1 }];
  const changed = new Map([
    ['src/lost.ts', one],
    ['README.md', one],
    ['src/generated.ts', one],
    ['src/only-removals.ts', []],
  ]);
  const facts = patchCoverage(base, changed, coverageOf({ 'src/a.ts': '+' }), (path) => !path.includes('generated'));
  expect(facts).toMatchObject({ known: true, lines: { covered: 0, total: 0 }, unreported: ['src/lost.ts'] });
});

test.each([
  ['fits several files', 'src/a.ts', 'packages/one/src/a.ts'],
  ['is a bare name', 'a.ts', 'packages/one/src/a.ts'],
  ['comes from another machine', '/build/1/src/a.ts', 'packages/one/src/a.ts'],
])('is unknown when a path that %s may mean a changed file', (_, stray, path) => {
  const changed = new Map([[path, [{ start: 1, end: 1 }]]]);
  const facts = (unmatched: string[]) => patchCoverage(base, changed, coverageOf({}), () => true, unmatched);
  expect(facts([stray])).toMatchObject({ known: false, why: expect.stringContaining(stray) });
  expect(facts(['/usr/include/a.ts', 'b.ts'])).toMatchObject({ known: true });
});

test('is unknown when a changed file is known by totals only', () => {
  const coverage = coverageOf({});
  coverage.file('src/a.ts').totals({ lines: { covered: 1, total: 2 } });
  const facts = patchCoverage(base, new Map([['src/a.ts', [{ start: 1, end: 1 }]]]), coverage, () => true);
  expect(facts).toMatchObject({ known: false, why: 'The report that covers src/a.ts holds totals only, not lines.' });
});
