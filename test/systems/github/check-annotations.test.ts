import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/model/finding.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';
import { rankAnnotations } from '../../../src/systems/github/check-annotations.ts';
import { arbitraryReport } from '../../core/render/arbitrary-report.ts';
import { sampleReport } from '../../core/render/sample-report.ts';

/** A report whose one condition fails for one finding. */
function reportOf(changes: Partial<Finding>): Report {
  const finding = { rule: 'rule', severity: 'high', message: 'message', location: { file: 'a.ts', line: 1 } } as const;
  const condition = { id: 'condition', title: 'Condition', expected: 'x', actual: 'y', reason: 'z' };
  const conditions = [{ ...condition, outcome: 'fail' as const, findings: [{ ...finding, ...changes }] }];
  return { ...sampleReport, verdict: verdictOf(conditions), findings: [] };
}

describe('an annotation of a check run', () => {
  test('keeps to what GitHub takes', () => {
    fc.assert(
      fc.property(arbitraryReport, fc.integer({ min: 0, max: 10 }), (report, max) => {
        const annotations = rankAnnotations(report, { max });
        expect(annotations.length).toBeLessThanOrEqual(max);
        for (const annotation of annotations) {
          expect(annotation.path).not.toBe('');
          expect(annotation.start_line).toBeGreaterThanOrEqual(1);
          expect(annotation.end_line).toBeGreaterThanOrEqual(annotation.start_line);
          expect(annotation.message.length).toBeLessThanOrEqual(4096);
          expect(annotation.title.length).toBeLessThanOrEqual(255);
          expect(Buffer.byteLength(annotation.raw_details ?? '')).toBeLessThanOrEqual(65_536);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('cuts details by bytes and not inside a character', () => {
    const [annotation] = rankAnnotations(reportOf({ details: '👍'.repeat(30_000) }), { max: 1 });
    const details = annotation?.raw_details ?? '';
    expect(Buffer.byteLength(details)).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(details)).toBeGreaterThan(65_500);
    expect(details).toMatch(/^(?:👍)+…$/u);
  });

  test.each([
    [
      { file: 'a.ts', line: 3, endLine: 3, column: 5, endColumn: 9 },
      { start_line: 3, end_line: 3, start_column: 5, end_column: 9 },
    ],
    [
      { file: 'a.ts', line: 3, endLine: 7, column: 5 },
      { start_line: 3, end_line: 7 },
    ],
    [{ file: 'a.ts' }, { start_line: 1, end_line: 1 }],
  ])('%j is %j', (location, expected) => {
    const [annotation] = rankAnnotations(reportOf({ location }), { max: 1 });
    const { path, annotation_level, message, title, ...lines } = annotation ?? {};
    expect({ path, annotation_level, message, title }).toEqual({
      path: 'a.ts',
      annotation_level: 'failure',
      message: 'message',
      title: 'quality-gate: rule',
    });
    expect(lines).toEqual(expected);
  });
});
