import { describe, expect, test } from '@jest/globals';
import { readBaseline } from '../../../../src/actions/security-scan/triage/read-baseline.ts';
import { finding, run, secret } from './triage-run.ts';

describe('a baseline', () => {
  const baselineOf = (json: unknown) => readBaseline(json) ?? [];
  const sarif = (result: object) => ({ version: '2.1.0', runs: [{ results: [result] }] });
  const at = (line: number, more = {}) => [
    { physicalLocation: { artifactLocation: { uri: 'a.ts' }, region: { startLine: line, ...more } } },
  ];
  const gitleaks = (more: object) => [
    { RuleID: 'generic-api-key', File: 'a.ts', StartLine: 99, Secret: 'first-secret-1', ...more },
  ];

  test('of our own report accepts by fingerprint, also what its own baseline had accepted', async () => {
    const [first] = (await run([finding()])).findings;
    const report = (suppressed?: object) => ({
      $schema: 'urn:vetnet:schema:report:v1',
      facts: { findings: [{ fingerprint: first?.fingerprint, rule: 'weak-hash', suppressed }] },
    });
    const by = async (json: unknown) =>
      (await run([finding()], { baseline: baselineOf(json) })).findings[0]?.suppressed?.by;
    expect([await by(report()), await by(report({ by: 'baseline' })), await by(report({ by: 'ignore' }))]).toEqual([
      'baseline',
      'baseline',
      undefined,
    ]);
  });

  test.each([
    ['rule, file and line', sarif({ ruleId: 'weak-hash', locations: at(4) }), true],
    ['another line', sarif({ ruleId: 'weak-hash', locations: at(9) }), false],
    ['another rule', sarif({ ruleId: 'other', locations: at(4) }), false],
    [
      'a snippet, wherever it stood',
      sarif({ ruleId: 'weak-hash', locations: at(9, { snippet: { text: 'use(md5);\n' } }) }),
      true,
    ],
    [
      'what an ignore had accepted, and may not any more',
      sarif({ ruleId: 'weak-hash', locations: at(4), suppressions: [{ kind: 'external' }] }),
      false,
    ],
    [
      'what its own baseline had accepted',
      sarif({ ruleId: 'weak-hash', locations: at(4), suppressions: [{ kind: 'external', justification: 'baseline' }] }),
      true,
    ],
    ['another snippet', sarif({ ruleId: 'weak-hash', locations: at(4, { snippet: { text: 'use(sha1);' } }) }), false],
    [
      'a foreign fingerprint of ours',
      sarif({ ruleId: 'weak-hash', locations: at(4), partialFingerprints: { 'vetnet/v1': '0' } }),
      false,
    ],
  ])('in SARIF: %s', async (_, json, holds) => {
    const { findings } = await run([finding()], { baseline: baselineOf(json) });
    expect(findings[0]?.suppressed?.by).toBe(holds ? 'baseline' : undefined);
  });

  test('in SARIF by code scanning’s key of the line, which goes with it', async () => {
    const [first] = (await run([finding()])).findings;
    const result = {
      ruleId: 'weak-hash',
      locations: at(99),
      partialFingerprints: { primaryLocationLineHash: first?.lineHash },
    };
    const { findings } = await run([finding()], { baseline: baselineOf(sarif(result)) });
    expect(findings[0]?.suppressed?.by).toBe('baseline');
  });

  test.each([
    ['the secret, under any rule and wherever it stood', gitleaks({}), true],
    ['another secret at the same place', gitleaks({ StartLine: 2, Secret: 'other-secret-9' }), false],
    ['a redacted one: rule, file and line', gitleaks({ RuleID: 'generic', StartLine: 2, Secret: 'REDACTED' }), true],
    ['a redacted one of another line', gitleaks({ RuleID: 'generic', Secret: 'REDACTED' }), false],
    ['another file', gitleaks({ File: 'b.ts' }), false],
  ])('of gitleaks: %s', async (_, json, holds) => {
    const { findings } = await run([secret()], { baseline: baselineOf(json) });
    expect(findings[0]?.suppressed?.by).toBe(holds ? 'baseline' : undefined);
  });

  test.each([
    ['the key itself', 'first', true],
    ['another key that begins alike', 'second', false],
  ])('of gitleaks, a secret of several lines: %s', async (_, body, holds) => {
    const key = (middle: string) => `-----BEGIN KEY-----\n${middle}\n-----END KEY-----`;
    const found = secret({ location: { file: 'k.pem', line: 1, column: 1, endLine: 3, endColumn: 18 } });
    const baseline = baselineOf([{ RuleID: 'private-key', File: 'k.pem', StartLine: 1, Secret: key(body) }]);
    const { findings } = await run([found], { baseline, textOf: async () => key('first') });
    expect(findings[0]?.suppressed?.by).toBe(holds ? 'baseline' : undefined);
  });

  test.each(['  ', 'a', '"'])('of gitleaks, %j is too little to go by anywhere in the file', async (Secret) => {
    const baseline = baselineOf([{ RuleID: 'generic', File: 'a.ts', StartLine: 3, Secret }]);
    expect((await run([secret()], { baseline })).findings[0]?.suppressed).toBeUndefined();
  });

  test('tells entries that match nothing', async () => {
    const { remarks } = await run([], { baseline: baselineOf(gitleaks({})) });
    expect(remarks).toMatchObject([{ kind: 'unused', why: 'One entry matches no finding: generic-api-key in a.ts.' }]);
  });

  test('that is none is told apart from an empty one', () => {
    expect([readBaseline({}), readBaseline([{}]), readBaseline('x')]).toEqual([undefined, undefined, undefined]);
    expect([readBaseline([]), readBaseline({ version: '2.1.0', runs: [] })]).toEqual([[], []]);
  });
});
