import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/core/model/report.ts';
import { badgeOf, renderBadge } from '../../../src/core/render/badge.ts';
import { renderCheckRun } from '../../../src/core/render/check-run.ts';
import { renderComment } from '../../../src/core/render/comment.ts';
import { renderHtml } from '../../../src/core/render/html.ts';
import { renderJson } from '../../../src/core/render/json.ts';
import { renderMarkdown } from '../../../src/core/render/markdown.ts';
import { renderTerminal } from '../../../src/core/render/terminal.ts';
import { expectGolden } from './golden.ts';
import { hostileReport } from './hostile-text.ts';
import { passingReport, sampleReport } from './sample-report.ts';

const reports: readonly (readonly [string, Report])[] = [
  ['sample', sampleReport],
  ['passing', passingReport],
  ['hostile', hostileReport],
];

function checkRunText(report: Report): string {
  const { title, summary, text } = renderCheckRun(report, { titleCharacters: 255, textCharacters: 65_535 });
  return `${title}\n\n=== summary ===\n${summary}\n\n=== text ===\n${text ?? ''}\n`;
}

const renderers: readonly (readonly [string, (report: Report) => string])[] = [
  ['summary.md', (report) => renderMarkdown(report, { maximum: 1_046_528, unit: 'bytes' })],
  [
    'comment.md',
    (report) => renderComment(report, { maxCharacters: 65_536, marker: '<!-- vetnet:gate:quality-gate -->' }),
  ],
  ['check-run.md', checkRunText],
  ['terminal.txt', (report) => renderTerminal(report, { colour: false, columns: 100 })],
  ['report.html', renderHtml],
  ['report.json', renderJson],
  ['badge.svg', (report) => renderBadge(badgeOf(report))],
];

describe.each(reports)('%s report', (name, report) => {
  test.each(renderers)('%s', (file, render) => {
    expectGolden(`${name}/${file}`, render(report));
  });

  test.each(renderers)('%s is the same each time', (_, render) => {
    expect(render(report)).toBe(render(report));
  });
});
