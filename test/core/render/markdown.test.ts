import { expect, test } from '@jest/globals';
import { renderMarkdown } from '../../../src/core/render/markdown.ts';
import { conditions, sampleReport } from './sample-report.ts';

test('what mends several conditions is said once, with all of them', () => {
  const [first] = conditions;
  if (first === undefined) throw new Error('the sample has no condition');
  const broken = (subject: string, fix: string) => ({
    ...first,
    title: 'Lines',
    outcome: 'fail' as const,
    subject,
    fix,
  });
  const verdict = {
    outcome: 'fail' as const,
    conditions: [broken('a', 'Do `x`.'), broken('b', 'Do that.'), broken('c', 'Do `x`.')],
  };
  const text = renderMarkdown({ ...sampleReport, verdict }, { maximum: 100_000, unit: 'bytes' });
  expect(text.match(/^- .*Do .*$/gm)).toEqual([
    '- <strong>Lines: a</strong>, <strong>Lines: c</strong>: Do `x`.',
    '- <strong>Lines: b</strong>: Do that.',
  ]);
});
