import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BugError } from '../../../src/core/model/errors.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';
import { fitDetail, sizeOf } from '../../../src/core/render/budget.ts';
import { renderCheckRun } from '../../../src/core/render/check-run.ts';
import { renderComment } from '../../../src/core/render/comment.ts';
import { renderMarkdown } from '../../../src/core/render/markdown.ts';
import { arbitraryReport } from './arbitrary-report.ts';
import { hostileReport, hostileTexts } from './hostile-text.ts';
import { cellsOf, linesOutsideFences } from './markdown-source.ts';
import { conditions, sampleReport } from './sample-report.ts';

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const marker = '<!-- vetnet:gate:quality-gate -->';

/** Fences, folds and tables are whole, and no text was cut inside a character. One look at all lines: an `expect` for each costs most of the time. */
function expectWhole(markdown: string): void {
  expect(markdown).not.toMatch(loneSurrogate);
  const faults: string[] = [];
  let open = 0;
  let columns = 0;
  for (const line of linesOutsideFences(markdown)) {
    if (line === '<details>') open += 1;
    else if (line === '</details>') open -= 1;
    if (open < 0 || open > 1) faults.push(`folds in each other: ${line}`);
    columns = line.startsWith('| ') ? columns || cellsOf(line).length : 0;
    if (columns > 0 && cellsOf(line).length !== columns) faults.push(`a row without ${columns} cells: ${line}`);
    if (columns > 0 && !line.endsWith(' |')) faults.push(`a row without an end: ${line}`);
  }
  if (open !== 0) faults.push('a fold that is never closed');
  expect(faults).toEqual([]);
}

describe('within any budget of 1,000 or more', () => {
  test.each(['bytes', 'characters'] as const)('the report fits, in %s', (unit) => {
    fc.assert(
      fc.property(arbitraryReport, fc.integer({ min: 1000, max: 60_000 }), (report, maximum) => {
        const markdown = renderMarkdown(report, { maximum, unit });
        expect(sizeOf(markdown, unit)).toBeLessThanOrEqual(maximum);
        expectWhole(markdown);
      }),
      { numRuns: 150 },
    );
  });

  test('comment and check run fit', () => {
    fc.assert(
      fc.property(
        arbitraryReport,
        fc.integer({ min: 1000 + marker.length + 1, max: 60_000 }),
        (report, maxCharacters) => {
          const comment = renderComment(report, { maxCharacters, marker });
          expect(comment.length).toBeLessThanOrEqual(maxCharacters);
          expect(comment.startsWith(`${marker}\n`)).toBe(true);
          expect(comment.indexOf(marker, 1)).toBe(-1);
          expectWhole(comment);
          const {
            title,
            summary,
            text = '',
          } = renderCheckRun(report, { titleCharacters: 255, textCharacters: maxCharacters });
          expect(title.length).toBeLessThanOrEqual(255);
          expect(title).not.toMatch(/[\n\r\u0000-\u001f]/);
          for (const part of [summary, text]) {
            expect(part.length).toBeLessThanOrEqual(maxCharacters);
            expectWhole(part);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

function manyRows(count: number): Report {
  const text = hostileTexts[0] ?? '';
  const rows = Array.from({ length: count }, (_, index) => [`${index} ${text}`]);
  return {
    ...sampleReport,
    sections: [{ title: 'Rows', blocks: [{ kind: 'table', columns: [{ title: 'Row' }], rows }] }],
  };
}

describe('steps down', () => {
  test('fewer rows, and says how many more there are', () => {
    const markdown = renderMarkdown(manyRows(5000), { maximum: 65_000, unit: 'characters' });
    expect(markdown).toMatch(/… and 4,\d{3} more/);
    expectWhole(markdown);
  });

  test('the rows of the report and those the action held back are added up', () => {
    const report: Report = {
      ...sampleReport,
      sections: [
        { title: 'Rows', blocks: [{ kind: 'table', columns: [{ title: 'Row' }], rows: [['one']], more: 41 }] },
      ],
    };
    expect(renderMarkdown(report, { maximum: 65_000, unit: 'bytes' })).toContain('… and 41 more');
  });

  test('without sections, whose titles stand instead', () => {
    const sections = Array.from({ length: 12 }, (_, index) => ({
      title: `Section ${index}`,
      blocks: [
        {
          kind: 'table' as const,
          columns: [{ title: 'x' }],
          rows: Array.from({ length: 20 }, () => ['y'.repeat(100)]),
        },
      ],
    }));
    const markdown = renderMarkdown({ ...sampleReport, sections }, { maximum: 5000, unit: 'characters' });
    expect(markdown).toContain('Left out here for length: Section 0, Section 1,');
    expect(markdown).toContain('### How to mend');
    expectWhole(markdown);
  });

  test('only headline and counts', () => {
    const many = Array.from({ length: 400 }, () => conditions).flat();
    const markdown = renderMarkdown({ ...sampleReport, verdict: verdictOf(many) }, { maximum: 1000, unit: 'bytes' });
    expect(markdown).toContain('## ❌ quality-gate failed');
    expect(markdown).toContain('800 failed');
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1000);
  });

  test('bytes and characters are not the same', () => {
    expect(sizeOf('👨‍👩‍👧', 'bytes')).toBe(18);
    expect(sizeOf('👨‍👩‍👧', 'characters')).toBe(8);
  });

  test('a budget below the shortest report is a bug of the caller', () => {
    expect(() => fitDetail({ maximum: 3, unit: 'bytes' }, () => 'four')).toThrow(BugError);
  });

  test('a report that fits is whole', () => {
    const markdown = renderMarkdown(sampleReport, { maximum: 1_000_000, unit: 'bytes' });
    expect(markdown).not.toContain('Left out');
    expect(markdown.match(/… and [\d,]+ more/g)).toEqual(['… and 1,282 more']);
  });
});

test('60,000 hostile findings take seconds, not minutes', () => {
  const findings = Array.from({ length: 60_000 }, (_, index) => ({
    rule: 'test-failure',
    severity: 'high' as const,
    message: `${hostileTexts[index % hostileTexts.length]} ${index}`,
    location: { file: `src/${index}.ts`, line: index + 1 },
  }));
  const started = performance.now();
  const markdown = renderMarkdown({ ...hostileReport, findings }, { maximum: 1_046_528, unit: 'bytes' });
  expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(1_046_528);
  expect(markdown).toMatch(/… and [\d,]+ more/);
  expect(performance.now() - started).toBeLessThan(10_000);
});

/** Counts of as many digits as a change of thousands of files has. */
const many = verdictOf(Array.from({ length: 1000 }, () => conditions).flat());

test.each([
  '@::::::::::::::::::::::::::::::::::::::::::::::::::::::::::::',
  '@ '.repeat(40),
  '$'.repeat(80),
  '&<>'.repeat(30),
  '😀'.repeat(40),
])('the shortest report fits whatever the check is called: %s', (checkName) => {
  const report = { ...sampleReport, checkName, verdict: many };
  expect(Buffer.byteLength(renderMarkdown(report, { maximum: 998, unit: 'bytes' }))).toBeLessThanOrEqual(998);
});
