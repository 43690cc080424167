import fc from 'fast-check';
import type { Condition } from '../../../src/core/model/condition.ts';
import { type Finding, severities } from '../../../src/core/model/finding.ts';
import type { Metric } from '../../../src/core/model/metric.ts';
import { outcomes } from '../../../src/core/model/outcome.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';
import type { Block, Inline, Section } from '../../../src/core/render/document.ts';
import { hostileTexts } from './hostile-text.ts';

/** Any text: ordinary, hostile, mixed, long, with lone surrogates. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc
      .array(
        fc.constantFrom(
          '@a',
          '#1',
          '`',
          '``',
          '|',
          '\\',
          '$',
          ':a:',
          'www.',
          '://',
          '<',
          '&',
          ' ',
          '\n',
          '_',
          '*',
          '~~',
          '/x',
          '-',
          '=',
          '\ud83d',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostileTexts), fc.integer({ min: 10, max: 2000 }))
      .map(([text, times]) => text.repeat(times)),
  },
);

function optional<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | Record<never, never>> {
  return fc.oneof(fc.constant({}), arbitrary);
}

const arbitraryFinding: fc.Arbitrary<Finding> = fc
  .tuple(
    fc.record({ rule: arbitraryText, severity: fc.constantFrom(...severities), message: arbitraryText }),
    optional(
      fc.record({
        location: fc
          .tuple(fc.record({ file: arbitraryText }), optional(fc.record({ line: fc.integer({ min: 1, max: 9999 }) })))
          .map(([a, b]) => ({ ...a, ...b })),
      }),
    ),
    optional(fc.record({ details: arbitraryText })),
  )
  .map(([base, location, details]) => ({ ...base, ...location, ...details }));

const arbitraryCondition: fc.Arbitrary<Condition> = fc
  .tuple(
    fc.record({
      id: fc.constantFrom('line-coverage', 'tests-failed', 'module-coverage'),
      title: arbitraryText,
      outcome: fc.constantFrom(...outcomes),
      expected: arbitraryText,
      actual: arbitraryText,
      reason: arbitraryText,
    }),
    optional(fc.record({ subject: arbitraryText })),
    optional(fc.record({ fix: arbitraryText })),
    optional(fc.record({ findings: fc.array(arbitraryFinding, { maxLength: 6 }) })),
  )
  .map(([base, subject, fix, findings]) => ({ ...base, ...subject, ...fix, ...findings }));

const arbitraryMetric: fc.Arbitrary<Metric> = fc
  .tuple(
    fc.record({
      id: fc.constant('metric'),
      title: arbitraryText,
      value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null }),
      unit: fc.constantFrom(
        'percent' as const,
        'count' as const,
        'ms' as const,
        'bytes' as const,
        'per-second' as const,
        'ratio' as const,
      ),
    }),
    optional(fc.record({ source: arbitraryText })),
    optional(fc.record({ baseline: fc.double({ noNaN: true, noDefaultInfinity: true }) })),
  )
  .map(([base, source, baseline]) => ({ ...base, ...source, ...baseline }));

const arbitraryInline: fc.Arbitrary<Inline> = fc.oneof(
  arbitraryText,
  arbitraryText.map((text) => ({ kind: 'code' as const, text })),
  arbitraryText.map((text) => ({ kind: 'strong' as const, text })),
  fc.constantFrom(...outcomes).map((outcome) => ({ kind: 'outcome' as const, outcome })),
  arbitraryText.map((file) => ({ kind: 'location' as const, file, line: 3 })),
  fc
    .tuple(arbitraryText, fc.oneof(arbitraryText, fc.webUrl()))
    .map(([text, url]) => ({ kind: 'link' as const, text, url })),
);

const arbitraryCell = fc.oneof(arbitraryInline, fc.array(arbitraryInline, { maxLength: 4 }));

const arbitraryBlock: fc.Arbitrary<Block> = fc.oneof(
  arbitraryCell.map((content) => ({ kind: 'paragraph' as const, content })),
  fc.array(arbitraryCell, { maxLength: 30 }).map((items) => ({ kind: 'list' as const, items })),
  arbitraryText.map((text) => ({ kind: 'code' as const, text })),
  fc
    .tuple(
      fc.array(
        arbitraryText.map((title) => ({ title })),
        { maxLength: 4 },
      ),
      fc.array(fc.array(arbitraryCell, { maxLength: 5 }), { maxLength: 40 }),
    )
    .map(([columns, rows]) => ({ kind: 'table' as const, columns, rows })),
  fc
    .tuple(
      arbitraryText,
      arbitraryText,
      fc.array(fc.record({ label: arbitraryText, value: fc.double() }), { maxLength: 8 }),
      fc.double(),
    )
    .map(([title, unit, bars, max]) => ({ kind: 'bars' as const, title, unit, bars, max })),
);

const arbitrarySection: fc.Arbitrary<Section> = fc
  .tuple(
    fc.record({ title: arbitraryText, blocks: fc.array(arbitraryBlock, { maxLength: 3 }) }),
    optional(fc.record({ folded: fc.boolean() })),
  )
  .map(([base, folded]) => ({ ...base, ...folded }));

export const arbitraryReport: fc.Arbitrary<Report> = fc
  .tuple(
    fc.record({
      action: arbitraryText,
      checkName: arbitraryText,
      conclusion: fc.constantFrom('success' as const, 'failure' as const),
      summary: arbitraryText,
      metrics: fc.array(arbitraryMetric, { maxLength: 5 }),
      findings: fc.array(arbitraryFinding, { maxLength: 20 }),
      sections: fc.array(arbitrarySection, { maxLength: 5 }),
      notes: fc.array(arbitraryText, { maxLength: 4 }),
      startedAt: fc.date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true }),
      durationMs: fc.nat(),
      facts: fc.dictionary(fc.string(), fc.jsonValue()),
    }),
    fc.array(arbitraryCondition, { maxLength: 8 }),
    optional(fc.record({ environment: fc.record({ name: arbitraryText, why: arbitraryText }) })),
  )
  .map(([base, conditions, environment]) => ({ ...base, verdict: verdictOf(conditions), ...environment }));
