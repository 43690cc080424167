import { describe, expect, test } from '@jest/globals';
import type { ScanFacts } from '../../../src/actions/security-scan/facts.ts';
import { schema } from '../../../src/actions/security-scan/index.ts';
import type { SecurityScanInputs } from '../../../src/actions/security-scan/inputs.ts';
import { type Demands, judge } from '../../../src/actions/security-scan/judge.ts';
import { type ReportSetting, report } from '../../../src/actions/security-scan/report.ts';
import { readBaseline } from '../../../src/actions/security-scan/triage/read-baseline.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { renderComment } from '../../../src/core/render/comment.ts';
import { reportJson } from '../../../src/core/render/json.ts';
import { reportSchema } from '../../../src/core/render/report-schema.ts';
import { renderTerminal } from '../../../src/core/render/terminal.ts';
import { readContext } from '../../../src/core/run/context.ts';
import { productName } from '../../../src/core/run/product.ts';
import { expectGolden } from '../../core/render/golden.ts';
import { richFacts } from './rich-facts.ts';
import { factsOf, secret, source, triaged, usualDemands, vulnerable } from './sample-facts.ts';

const setting: ReportSetting = {
  inputs: {
    compliance: ['hipaa', 'soc2', 'masvs'],
    paths: ['.'],
    scope: 'tree',
    staged: false,
  } as unknown as SecurityScanInputs,
  policy: { hipaa: undefined, retentionDays: 2190 },
  context: {
    ...readContext({}, undefined),
    repository: { owner: 'org', name: 'clinic' },
    branch: 'feature/export',
  },
};

function reported(facts: ScanFacts, demands: Partial<Demands> = {}, more: Partial<ReportSetting> = {}) {
  const wanted = { ...usualDemands, ...demands };
  const result = report(facts, judge(facts, wanted), wanted, { ...setting, ...more });
  const whole: Report = {
    action: 'security-scan',
    checkName: 'security-scan',
    verdict: result.verdict,
    conclusion: 'failure',
    summary: 'One line.',
    metrics: result.metrics,
    findings: result.findings ?? [],
    sections: result.sections,
    notes: result.notes,
    commit: 'a'.repeat(40),
    startedAt: new Date('2026-11-20T08:00:00Z'),
    durationMs: 1234,
    facts: result.facts,
    ...(result.badge === undefined ? {} : { badge: result.badge }),
  };
  const outputs = { ...result.outputs, ...result.finalOutputs?.(whole) };
  const file = (name: string): string => {
    const content = result.files?.find((each) => each.name === name)?.content(whole) ?? '';
    return typeof content === 'string' ? content : Buffer.from(content).toString('utf8');
  };
  return { result, whole, outputs, file };
}

/** A release changes the version, and no golden file. */
function unversioned(text: string): string {
  return text.replaceAll(productName.replace('/', ' '), 'vetnet-actions 0.0.0');
}

test('the report looks as it was agreed', () => {
  const { whole, file } = reported(richFacts());
  expectGolden('security-scan/comment.md', renderComment(whole, { maxCharacters: 65_536, marker: '<!-- here -->' }));
  expectGolden('security-scan/terminal.txt', renderTerminal(whole, { colour: false, columns: 100 }));
  expectGolden('security-scan/compliance.html', unversioned(file('compliance.html')));
  expectGolden('security-scan/compliance.md', unversioned(file('compliance.md')));
  expectGolden('security-scan/results.sarif', file('results.sarif'));
});

describe('outputs', () => {
  test('are all that the action promises, beside those of the frame', () => {
    const { outputs, result } = reported(factsOf());
    const files = (result.files ?? []).flatMap(({ output }) => output ?? []);
    const own = Object.keys(schema.outputs).filter(
      (name) => !name.match(/^(verdict|conclusion|failed-conditions|report-path|evidence-path|badge-path|summary)$/),
    );
    expect([...new Set([...Object.keys(outputs), ...files])].sort()).toEqual(own.sort());
  });

  test('count what counts', () => {
    const findings = [
      secret({ severity: 'high' }),
      vulnerable({ severity: 'critical', isNew: true }),
      triaged({ severity: 'medium', isNew: false }),
      triaged({ suppressed: { by: 'baseline' } }),
    ];
    const base = { known: true, commit: 'b'.repeat(40) } as const;
    expect(reported(factsOf({ findings, base })).outputs).toMatchObject({
      findings: '3',
      critical: '1',
      high: '1',
      medium: '1',
      low: '0',
      secrets: '1',
      'new-findings': '1',
      suppressed: '1',
      'review-required': 'false',
      'review-digest': 'unknown',
      compliance: 'NON-COMPLIANT',
    });
    expect(reported(factsOf({ findings })).outputs['new-findings']).toBe('unknown');
  });

  test('are unknown where not everything looked', () => {
    const sources = [source('secrets'), source('sast', { status: 'failed' })];
    expect(reported(factsOf({ sources })).outputs).toMatchObject({
      findings: 'unknown',
      critical: 'unknown',
      secrets: '0',
      'review-required': 'unknown',
      compliance: 'WARNING',
    });
    const gaps = [{ what: 'Podfile.lock', why: 'No source covers it.', fix: 'None.' }];
    const partly = factsOf({ sources: [source('dependencies', { status: 'incomplete', gaps })] });
    expect(reported(partly).outputs).toMatchObject({ 'review-required': 'unknown', 'review-digest': 'unknown' });
    expect(reported(factsOf({ sources: [] })).outputs).toMatchObject({ secrets: 'unknown', suppressed: 'unknown' });
  });

  test.each([
    [factsOf(), 'COMPLIANT', 'COMPLIANT'],
    [factsOf({ findings: [triaged()] }), 'WARNING', 'WARNING'],
    [factsOf({ sources: [] }), 'WARNING', 'WARNING: not fully assessed'],
    [factsOf({ findings: [secret()] }), 'NON-COMPLIANT', 'NON-COMPLIANT'],
  ])('say whether it is compliant (%#)', (facts, word, title) => {
    const { outputs, file } = reported(facts);
    expect(outputs.compliance).toBe(word);
    expect(file('compliance.html')).toContain(`<h1><span aria-hidden="true">`);
    expect(file('compliance.html')).toContain(`</span> ${title}</h1>`);
  });

  test('ask for a review with the digest of what waits', () => {
    const { outputs, whole } = reported(factsOf({ findings: [triaged()] }));
    expect([outputs['review-required'], outputs['review-digest']]).toEqual([
      'true',
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ]);
    expect(whole.facts).toMatchObject({ review: { digest: outputs['review-digest'], findings: 1 } });
  });
});

describe('the JSON report', () => {
  test('is of the schema, and a baseline that accepts all it tells', () => {
    const json = JSON.parse(JSON.stringify(reportJson(reported(richFacts()).whole))) as unknown;
    expect(reportSchema.safeParse(json).error).toBeUndefined();
    // What the policy or VEX accepts stays accepted by these.
    expect(readBaseline(json)?.length).toBe(7);
  });

  test('shows accepted findings nowhere among those that count', () => {
    const { whole } = reported(richFacts());
    expect(whole.findings.map(({ rule }) => rule)).not.toContain('weak-hash');
  });
});

test('where nothing looked nothing is said to be 0', () => {
  const { whole, file } = reported(factsOf({ sources: [] }));
  expect(whole.metrics.every(({ value }) => value === null)).toBe(true);
  const [, kinds = ''] = /^## .*Findings by kind$([^#]*)/m.exec(file('compliance.md')) ?? [];
  expect(kinds).toContain('not tested');
  expect(kinds).not.toContain('0');
  expect(file('compliance.md')).toContain('No finding is known, but not everything was looked at.');
  expect(whole.badge?.message).toBe('inconclusive');
});

test('the bill of materials is handed on', () => {
  const { file } = reported(factsOf(), {}, { sbom: { cycloneDx: '{}', spdx: '[]' } });
  expect(file('sbom.cdx.json')).toBe('{}');
  expect(file('sbom.spdx.json')).toBe('[]');
});

test('what code scanning will not keep is said', () => {
  const findings = Array.from({ length: 6000 }, () => triaged());
  expect(reported(factsOf({ findings })).whole.notes).toEqual([
    'sast has 6,000 findings: the SARIF file holds the 6,000 that matter most, and code scanning keeps 5,000 of them.',
  ]);
});

test('nothing that was found becomes markup', () => {
  const hostile = `</td><script>alert(1)</script>\n\n## | [x](javascript:1) <img src=x> \u202e \`${'`'.repeat(5)}`;
  const finding = triaged({
    rule: hostile,
    title: hostile,
    message: hostile,
    fix: hostile,
    redacted: hostile,
    location: { file: hostile, line: 1 },
    helpUrl: 'javascript:alert(1)',
  });
  const accepted = {
    ...triaged(),
    title: hostile,
    suppressed: { by: 'ignore', reason: hostile, owner: hostile } as const,
  };
  const sources = [source('sast', { title: hostile, status: 'failed', why: hostile, fix: hostile, scanned: hostile })];
  const remarks = [{ kind: 'unused', what: hostile, why: hostile, fix: hostile }] as const;
  const { file, whole } = reported(factsOf({ findings: [finding, accepted], sources, remarks }));
  const markdown = [file('compliance.md'), renderComment(whole, { maxCharacters: 65_536, marker: '' })];
  expect(file('compliance.html')).not.toMatch(/<script|<img|href="javascript|\u202e/);
  // What stands between equal runs of backticks is code, which is nothing but itself.
  const outsideCode = markdown.map((text) => text.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, ''));
  for (const text of outsideCode) expect(text).not.toMatch(/<script|<img|\]\(javascript|\u202e|^## \|/m);
});

test.each<[readonly string[], string]>([
  [['a.zip'], 'a.zip is an archive and was not opened'],
  [['a.zip', 'b.tgz', 'c.7z'], 'a.zip and 2 others are archives and were not opened'],
])('says that nobody looked into %j', (archives, words) => {
  expect(reported({ ...factsOf(), archives }).result.notes).toEqual([expect.stringContaining(words)]);
  expect(reported({ ...factsOf(), archives: [] }).result.notes).toEqual([]);
});
