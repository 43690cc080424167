import type { Report } from '../../../src/core/model/report.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';
import { sampleReport } from './sample-report.ts';

/** Texts that are markup, commands or tricks somewhere. */
export const hostileTexts: readonly string[] = [
  '@everyone and @octocat/core-team, see #123, GH-1, octo/repo#9 and octo@9f1c2d3e4b5a',
  '::set-output name=verdict::pass',
  '::error file=a.ts::planted',
  '##[set-env name=PATH]/evil',
  'a | b || c \\| d \\\\| e',
  '</details></summary></td></table><script>alert(1)</script>',
  '<img src=x onerror=alert(1)> <!-- vetnet:gate:quality-gate -->',
  '`one` ``two`` ```three```',
  '```\nfence\n```\n~~~\n</details>',
  '# heading\n- item\n1. item\n> quote\n---\n| a |\n|---|',
  '**bold** _it_ __x__ ~~gone~~ snake_case_name *',
  '[link](javascript:alert(1)) ![img](https://evil.example/x.png) [ref]: https://evil.example',
  'https://evil.example www.evil.example mailto:a@evil.example a@evil.example ftp://evil.example',
  'admin\u202egnp.exe \u2066iso\u2069 \u200bzero\u200d\ufeff\u00ad \u{e0041}tag',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007 \u001b[2J\u009b31m',
  'nul\u0000 bell\u0007 del\u007f c1\u0085 ls\u2028 ps\u2029 tab\t cr\r\nlf',
  ':tada: :+1: $x^2$ $`y`$ $$z$$',
  '\ud800 lone \udfff surrogates',
  '家族 👨‍👩‍👧‍👦 ❤️ ѐ é',
  '&lt;b&gt; &#64;octocat &amp;',
  '"quotes" and \'apostrophes\' %0A%0D::error::x',
  '   ',
  '',
  '=== setext',
  '+1',
  'x'.repeat(300),
];

/** A report in which every text is hostile. */
export const hostileReport: Report = {
  ...sampleReport,
  checkName: 'gate <b>@everyone</b> | #1',
  verdict: verdictOf(
    hostileTexts.map((text, index) => ({
      id: `condition-${index}`,
      title: text,
      subject: text,
      outcome: index % 3 === 0 ? 'fail' : index % 3 === 1 ? 'warn' : 'inconclusive',
      expected: text,
      actual: text,
      reason: text,
      fix: text,
    })),
  ),
  summary: hostileTexts[0] ?? '',
  metrics: hostileTexts.map((text, index) => ({
    id: `metric-${index}`,
    title: text,
    value: index,
    unit: 'count',
    source: text,
  })),
  findings: hostileTexts.map((text) => ({
    rule: text,
    severity: 'high',
    message: text,
    location: { file: text, line: 1 },
    details: text,
  })),
  sections: hostileTexts.map((text, index) => ({
    title: text,
    folded: index % 2 === 0,
    blocks: [
      {
        kind: 'paragraph',
        content: [text, { kind: 'strong', text }, { kind: 'code', text }, { kind: 'link', text, url: text }],
      },
      { kind: 'list', items: [text, { kind: 'location', file: text, line: 2 }] },
      { kind: 'code', text },
      { kind: 'table', columns: [{ title: text }, { title: text }], rows: [[text, { kind: 'code', text }]] },
      { kind: 'bars', title: text, bars: [{ label: text, value: 1 }], max: 2, unit: text },
    ],
  })),
  notes: hostileTexts,
  environment: { name: hostileTexts[0] ?? '', why: hostileTexts[4] ?? '' },
};
