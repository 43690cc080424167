import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentOf, figuresOf, readCoverage } from './read-coverage.ts';
import { reportOf } from './report-bytes.ts';

async function figures(text: string): Promise<{ lines: string; statements: string }> {
  const { coverage, reading } = await readCoverage(text);
  const { covered, total } = reading.declared.statements ?? { covered: -1, total: -1 };
  return { lines: figuresOf(coverage).lines, statements: `${covered}/${total}` };
}

describe('figures', () => {
  test.each([
    ['a block spans its lines', 'mode: set\nm/a.go:3.10,5.2 2 1\n', '3/3', '2/2'],
    ['a block that was not run', 'mode: count\nm/a.go:3.10,5.2 2 0\n', '0/3', '0/2'],
    ['a line of two blocks is hit if one was', 'mode: set\nm/a.go:1.1,2.9 1 1\nm/a.go:2.9,4.2 3 0\n', '2/4', '1/4'],
    ['a repeated block counts once', 'mode: set\nm/a.go:1.1,1.9 2 0\nmode: set\nm/a.go:1.1,1.9 2 1\n', '1/1', '2/2'],
    ['blocks of two files', 'mode: atomic\nm/a.go:1.1,1.9 2 70\nm/b.go:1.1,1.9 1 0\n', '1/2', '2/3'],
    [
      'a block without statements has no line to run',
      'mode: set\nm/a.go:1.1,9.2 0 0\nm/a.go:9.3,9.9 1 1\n',
      '1/1',
      '1/1',
    ],
    ['CRLF', 'mode: set\r\nm/a.go:3.10,5.2 2 1\r\n', '3/3', '2/2'],
    ['no line feed at the end', 'mode: set\nm/a.go:3.10,5.2 2 1', '3/3', '2/2'],
    ['a huge count', 'mode: count\nm/a.go:1.1,1.2 1 18446744073709551615\n', '1/1', '1/1'],
    ['a drive letter', 'mode: set\nC:\\go\\a.go:1.1,1.2 1 1\n', '1/1', '1/1'],
    ['a byte order mark', '\ufeffmode: set\nm/a.go:1.1,1.2 1 1\n', '1/1', '1/1'],
  ])('%s', async (_, text, lines, statements) => {
    expect(await figures(text)).toEqual({ lines, statements });
  });

  test('paths may hold spaces and colons', async () => {
    const { coverage } = await readCoverage('mode: set\nm/a b:c.go:1.1,1.2 1 1\n');
    expect([...coverage.files()].map((file) => file.path)).toEqual(['m/a b:c.go']);
  });
});

describe('refuses', () => {
  test.each([
    ['a profile that is cut in a line', 'mode: set\nm/a.go:1.1,2.2 1 1\nm/b.go:3.1,', 'report-cut-short'],
    ['a profile without blocks', 'mode: set\n', 'report-malformed'],
    ['other output in between', 'mode: set\nFAIL m/a 0.1s\nm/a.go:1.1,2.2 1 1\n', 'report-malformed'],
    ['an endless line', `mode: set\n${'x'.repeat(17 * 1024 * 1024)}`, 'report-hostile'],
    ['blocks that span the world', 'mode: set\nm/a.go:1.1,999999999.2 1 1\n', 'report-hostile'],
  ])('%s', async (_, text, code) => {
    await expect(readCoverage(text)).rejects.toMatchObject({ code });
  });
});

describe('for any profile', () => {
  const block = fc
    .tuple(fc.constantFrom('m/a.go', 'm/b.go'), fc.nat({ max: 30 }), fc.nat({ max: 5 }), fc.nat({ max: 2 }))
    .map(([path, line, length, count]) => `${path}:${line + 1}.1,${line + 1 + length}.9 ${1 + length} ${count}\n`);
  const profile = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => `mode: count\n${blocks.join('')}`);

  test('chunks may end anywhere, and reading twice is reading once', async () => {
    await fc.assert(
      fc.asyncProperty(profile, fc.integer({ min: 1, max: 30 }), async (text, chunkSize) => {
        const whole = await readCoverage(text);
        const parts = await readCoverage(reportOf(text, chunkSize));
        const twice = await readCoverage(text + text);
        expect(contentOf(parts.coverage)).toEqual(contentOf(whole.coverage));
        expect(contentOf(twice.coverage)).toEqual(contentOf(whole.coverage));
        expect(parts.reading).toEqual(whole.reading);
        expect(twice.reading).toEqual(whole.reading);
      }),
    );
  });
});
