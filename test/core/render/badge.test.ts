import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { outcomes } from '../../../src/core/model/outcome.ts';
import { badgeOf, renderBadge } from '../../../src/core/render/badge.ts';
import { arbitraryText } from './arbitrary-report.ts';
import { sampleReport } from './sample-report.ts';

function parse(svg: string): { readonly text: string; readonly root: Readonly<Record<string, string>> } {
  const parser = new SaxesParser();
  let text = '';
  let root: Record<string, string> = {};
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    if (tag.name === 'svg') root = { ...tag.attributes };
  });
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(svg).close();
  return { text, root };
}

test('is well-formed XML whatever it says', () => {
  fc.assert(
    fc.property(arbitraryText, arbitraryText, fc.constantFrom(...outcomes), (label, message, outcome) => {
      const { root } = parse(renderBadge({ label, message, outcome }));
      expect(Number(root.width)).toBeGreaterThan(0);
      expect(Number(root.width)).toBeLessThan(1200);
    }),
    { numRuns: 500 },
  );
});

test('says it in a title too, with the outcome in words', () => {
  const { text, root } = parse(renderBadge({ label: 'coverage', message: '84.61%', outcome: 'fail' }));
  expect(root.role).toBe('img');
  expect(root['aria-label']).toBe('coverage: 84.61% (failed)');
  expect(text).toContain('coverage: 84.61% (failed)');
});

test('longer text makes a wider badge, and wide letters more so', () => {
  const width = (message: string) => Number(parse(renderBadge({ label: 'x', message, outcome: 'pass' })).root.width);
  expect(width('100%')).toBeGreaterThan(width('9%'));
  expect(width('WWWW')).toBeGreaterThan(width('iiii'));
  expect(width('家族')).toBeGreaterThan(width('ab'));
});

test('outcomes differ in colour', () => {
  const colours = outcomes.map(
    (outcome) =>
      /x="\d+" width="\d+" height="20" fill="(#[0-9a-f]{6})"/.exec(
        renderBadge({ label: 'a', message: 'b', outcome }),
      )?.[1],
  );
  expect(new Set(colours).size).toBe(outcomes.length);
});

describe('of a report', () => {
  test('says what the action wants', () => {
    expect(badgeOf(sampleReport)).toEqual({ label: 'coverage', message: '84.61%', outcome: 'fail' });
  });

  test('says the verdict where the action wants nothing', () => {
    const { badge: _, ...report } = sampleReport;
    expect(badgeOf(report)).toEqual({ label: 'quality-gate', message: 'failed', outcome: 'fail' });
  });
});
