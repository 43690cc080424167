import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth, fitWidth, padWidth, wrapWidth } from '../../../src/core/render/display-width.ts';
import { logReport } from '../../../src/core/render/log-report.ts';
import { renderTerminal } from '../../../src/core/render/terminal.ts';
import { withoutCommands } from '../../../src/core/render/workflow-commands.ts';
import type { Log } from '../../../src/core/run/log.ts';
import { arbitraryReport, arbitraryText } from './arbitrary-report.ts';
import { hostileReport } from './hostile-text.ts';
import { conditions, passingReport, sampleReport } from './sample-report.ts';

describe('width', () => {
  test.each([
    ['abc', 3],
    ['家族', 4],
    ['한글', 4],
    ['é', 1],
    ['👍', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['❤️', 2],
    ['✗ ✓ ! ? -', 9],
    ['ｆｕｌｌ', 8],
    ['', 0],
  ])('of %s is %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  test('a cut fits', () => {
    expect(fitWidth('abcdef', 4)).toBe('abc…');
    expect(fitWidth('家族家族', 5)).toBe('家族…');
    expect(fitWidth('abc', 3)).toBe('abc');
    expect(fitWidth('abc', 0)).toBe('');
    fc.assert(
      fc.property(arbitraryText, fc.integer({ min: 0, max: 40 }), (text, columns) => {
        expect(displayWidth(fitWidth(text, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test('padding counts columns, not characters', () => {
    expect(padWidth('家', 4)).toBe('家  ');
    expect(padWidth('1', 3, 'right')).toBe('  1');
  });

  test('wrapping keeps every word', () => {
    expect(wrapWidth('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapWidth('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrapWidth('', 4)).toEqual(['']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, columns) => {
        const lines = wrapWidth(text, columns);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('terminal', () => {
  test('the first line is the verdict and its reason', () => {
    const [first] = renderTerminal(sampleReport, { colour: false, columns: 100 }).split('\n');
    expect(first).toBe('✗ quality-gate failed — Failed tests: 2, expected 0 (and 1 more)');
    expect(renderTerminal(passingReport, { colour: false, columns: 100 }).split('\n')[0]).toBe(
      '✓ quality-gate passed — both conditions hold',
    );
  });

  test('without colour there is no escape, and no line is a command or too wide', () => {
    fc.assert(
      fc.property(arbitraryReport, fc.integer({ min: 40, max: 140 }), (report, columns) => {
        const text = renderTerminal(report, { colour: false, columns });
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        for (const line of text.split('\n')) {
          expect(line).not.toMatch(/^\s*::|##\[/);
          if (line.startsWith('│ ')) continue;
          const unbroken = line.replaceAll('## [', '##[').replace(': :', '::');
          expect([line, displayWidth(unbroken) <= Math.max(40, Math.min(120, columns))]).toEqual([line, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('colour changes nothing but colour', () => {
    const plain = renderTerminal(sampleReport, { colour: false, columns: 90 });
    const painted = renderTerminal(sampleReport, { colour: true, columns: 90 });
    expect(painted).toContain('\u001b[31m');
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  test('a long report says the verdict again at its end', () => {
    const lines = renderTerminal(sampleReport, { colour: false, columns: 100 }).trimEnd().split('\n');
    expect(lines.slice(-4).join('\n')).toContain(lines[0] ?? 'nothing');
  });

  test('a table with a text too long for its column tells each row as a record, and cuts after four lines', () => {
    const words = 'word '.repeat(200).trim();
    const table = (text: string) => ({
      kind: 'table' as const,
      columns: [{ title: 'Name' }, { title: 'Text' }],
      rows: [['short', text]],
    });
    const lines = (text: string) => {
      const sections = [{ title: 'Rows', blocks: [table(text)] }];
      const page = renderTerminal({ ...sampleReport, sections }, { colour: false, columns: 60 }).split('\n');
      const start = page.findIndex((line) => line.includes('short'));
      return page.slice(start, page.indexOf('', start));
    };
    expect(lines('fits')).toEqual(['short  fits']);
    const record = lines(words);
    expect(record).toHaveLength(5);
    expect(record.slice(0, 2)).toEqual(['- short', expect.stringMatching(/^ {4}Text: word word/)]);
    expect(record[4]).toMatch(/…$/);
  });

  test('what mends several conditions in a row is said once', () => {
    const [first] = conditions;
    if (first === undefined) throw new Error('the sample has no condition');
    const one = { ...first, outcome: 'fail' as const, fix: 'Do this.' };
    const verdict = { outcome: 'fail' as const, conditions: [one, one, { ...one, fix: 'Do that.' }] };
    const text = renderTerminal({ ...sampleReport, verdict }, { colour: false, columns: 100 });
    expect(text.match(/→ .*/g)).toEqual(['→ Do this.', '→ Do that.']);
  });

  test('folded sections are named', () => {
    expect(renderTerminal(sampleReport, { colour: false, columns: 100 })).toContain(
      'Also in the HTML report: Slowest tests',
    );
  });

  test('rows beyond the limit are counted', () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => [`row ${index}`]);
    const report = {
      ...sampleReport,
      sections: [{ title: 'Rows', blocks: [{ kind: 'table' as const, columns: [{ title: 'Row' }], rows }] }],
    };
    expect(renderTerminal(report, { colour: false, columns: 80 })).toContain('… and 59,980 more');
  });
});

test.each([
  ['::set-output name=a::b', ': :set-output name=a::b'],
  ['   ::error::x', '   : :error::x'],
  [':\u0301:error::x', ': :error::x'],
  ['a ##[set-env name=a]b', 'a ## [set-env name=a]b'],
  [':\u{e0fff}:error::x', ': :error::x'],
  ['#\u3000#\u00a0[error]x', '## [error]x'],
  ['\u00a0\ufeff::error::x', '\u00a0\ufeff: :error::x'],
  ['std::vector', 'std::vector'],
])('%j cannot be a workflow command', (line, expected) => {
  expect(withoutCommands(line)).toBe(expected);
  expect(withoutCommands(expected)).toBe(expected);
});

test('the log holds the verdict first, then a fold per section', async () => {
  const written: string[] = [];
  const write = (kind: string) => (message: string) => {
    written.push(`${kind}${message}`);
  };
  const log: Log = {
    debug: write('debug '),
    info: write(''),
    notice: write('notice '),
    warning: write('warning '),
    error: write('error '),
    mask: write('mask '),
    group: async (title, body) => {
      written.push(`[${title}]`);
      return body();
    },
  };
  await logReport(sampleReport, log, { columns: 100 });
  expect(written[0]).toMatch(/^✗ quality-gate failed/);
  expect(written.filter((line) => line.startsWith('['))).toEqual([
    '[Failed tests]',
    '[Coverage by module]',
    '[Slowest tests]',
  ]);
  await logReport(hostileReport, log, { columns: 100 });
  expect(written.join('\n')).not.toMatch(/\u001b/);
  expect(written.some((line) => line.startsWith('error') || line.startsWith('::'))).toBe(false);
});
