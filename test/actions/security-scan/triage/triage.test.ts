import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { ScanFacts } from '../../../../src/actions/security-scan/facts.ts';
import { packageKey } from '../../../../src/actions/security-scan/triage/change.ts';
import { readBaseline } from '../../../../src/actions/security-scan/triage/read-baseline.ts';
import { type TriageOptions, triage } from '../../../../src/actions/security-scan/triage/triage.ts';
import { readVex } from '../../../../src/actions/security-scan/triage/vex.ts';
import type { SecurityFinding } from '../../../../src/core/model/security-finding.ts';
import { source } from '../sample-facts.ts';

const texts: Record<string, string> = {
  'a.ts': ['one', 'const key = "first-secret-1";', 'two', 'use(md5);', 'use(md5);', 'end'].join('\n'),
};

const usual: TriageOptions = {
  now: new Date('2026-11-20T10:00:00Z'),
  textOf: async (path) => texts[path],
  ignores: [],
  vex: [],
  baseline: [],
  remarks: [],
};

function finding(more: Partial<SecurityFinding> = {}): SecurityFinding {
  const base = {
    tool: 'sast',
    category: 'code',
    rule: 'weak-hash',
    severity: 'high',
    message: 'MD5 is broken.',
  } as const;
  return { ...base, location: { file: 'a.ts', line: 4 }, ...more };
}

function secret(more: Partial<SecurityFinding> = {}): SecurityFinding {
  const location = { file: 'a.ts', line: 2, column: 14, endColumn: 28 };
  return finding({
    tool: 'secrets',
    category: 'secret',
    rule: 'generic',
    message: 'A secret.',
    redacted: 'fir…',
    location,
    ...more,
  });
}

function vulnerable(more: Partial<SecurityFinding> = {}): SecurityFinding {
  const vulnerability = {
    id: 'GHSA-aaaa-bbbb-cccc',
    aliases: ['CVE-2026-1000'],
    package: { ecosystem: 'npm', name: '@scope/merge', version: '1.2.3' },
    fixedIn: ['1.2.4'],
  };
  const location = { file: 'package-lock.json', line: 40 };
  return finding({
    tool: 'dependencies',
    category: 'vulnerability',
    rule: 'GHSA-aaaa-bbbb-cccc',
    vulnerability,
    location,
    ...more,
  });
}

const run = (findings: readonly SecurityFinding[], options: Partial<TriageOptions> = {}) =>
  triage([source('sast', { findings })], { ...usual, ...options });

async function fingerprints(findings: readonly SecurityFinding[], text?: string): Promise<readonly string[]> {
  const textOf = async (path: string) => (path === 'a.ts' ? (text ?? texts['a.ts']) : undefined);
  return (await run(findings, { textOf })).findings.map(({ fingerprint }) => fingerprint);
}

describe('merging', () => {
  test('a secret that several tools find at one place is one, shown under ours', async () => {
    const { findings } = await run([
      secret({
        tool: 'gitleaks',
        rule: 'generic-api-key',
        severity: 'critical',
        location: { file: 'a.ts', line: 2, column: 8, endColumn: 29 },
      }),
      secret(),
      secret({ tool: 'detect-secrets', rule: 'Secret Keyword', location: { file: 'a.ts', line: 2 } }),
    ]);
    expect(findings.length).toBe(1);
    expect(findings[0]).toMatchObject({
      rule: 'generic',
      severity: 'critical',
      tools: ['secrets', 'gitleaks', 'detect-secrets'],
    });
  });

  test('two secrets of one line are two, and so are two places', async () => {
    const { findings } = await run([
      secret(),
      secret({ location: { file: 'a.ts', line: 2, column: 29, endColumn: 31 } }),
      secret({ location: { file: 'a.ts', line: 3, column: 14, endColumn: 28 } }),
      secret({ commit: 'c'.repeat(40) }),
    ]);
    expect(findings.length).toBe(4);
  });

  test('a secret that a commit of the change brought and that still stands there is told once, where it stands', async () => {
    const commit = 'c'.repeat(40);
    const { findings } = await run([
      secret({ fingerprint: 'one', commit, location: { file: 'a.ts', line: 9 } }),
      secret({ fingerprint: 'one' }),
      secret({ fingerprint: 'gone', commit, location: { file: 'a.ts', line: 9 } }),
    ]);
    expect(findings.map(({ location, commit: of }) => [location?.line, of])).toEqual([
      [2, undefined],
      [9, commit],
    ]);
  });

  test('other findings are one only where rule and place are the same', async () => {
    const { findings } = await run([
      finding(),
      finding({ tool: 'semgrep' }),
      finding({ rule: 'other' }),
      finding({ location: { file: 'a.ts', line: 5 } }),
    ]);
    expect(findings.map(({ tools }) => tools)).toEqual([['sast'], ['sast', 'semgrep'], ['sast']]);
  });

  test('a comment beside it holds whoever finds it; the settings of one tool do not hold for another', async () => {
    const quiet = (by: 'inline-comment' | 'tool') => [secret({ suppression: { by } }), secret({ tool: 'gitleaks' })];
    expect((await run(quiet('inline-comment'))).findings[0]?.suppressed).toEqual({ by: 'inline-comment' });
    expect((await run(quiet('tool'))).findings[0]?.suppressed).toBeUndefined();
  });
});

describe('fingerprints', () => {
  const two = [finding(), finding({ location: { file: 'a.ts', line: 5 } })];

  test('equal lines have one each', async () => {
    expect(new Set(await fingerprints(two)).size).toBe(2);
  });

  test('stay when lines move and when indentation changes', async () => {
    const moved = `\n\n\n${texts['a.ts']}`.replaceAll('use(', '   use(');
    const down = two.map((each) => ({ ...each, location: { file: 'a.ts', line: (each.location?.line ?? 0) + 3 } }));
    expect(await fingerprints(down, moved)).toEqual(await fingerprints(two));
  });

  test('change when another secret takes the place of the first, whose fingerprint does not tell it', async () => {
    const other = (texts['a.ts'] ?? '').replace('first-secret-1', 'first-secret-2');
    const [first] = await fingerprints([secret()]);
    expect(first).toMatch(/^[0-9a-f]{20}$/);
    expect(await fingerprints([secret()], other)).not.toEqual([first]);
  });

  test('change when another key of several lines takes the place of the first', async () => {
    const key = (body: string) => ['-----BEGIN KEY-----', body, '-----END KEY-----'].join('\n');
    const found = [secret({ location: { file: 'a.ts', line: 1, column: 1, endLine: 3, endColumn: 18 } })];
    expect(await fingerprints(found, key('second'))).not.toEqual(await fingerprints(found, key('first')));
  });

  test('of a vulnerability do not depend on its version, nor on which of its names a tool uses', async () => {
    const update = vulnerable();
    const { vulnerability } = update;
    if (vulnerability === undefined) throw new Error('the sample is a vulnerability');
    const renamed = {
      ...update,
      rule: 'CVE-2026-1000',
      vulnerability: {
        ...vulnerability,
        id: 'CVE-2026-1000',
        aliases: ['GHSA-aaaa-bbbb-cccc'],
        package: { ...vulnerability.package, version: '1.2.2' },
      },
    };
    expect(await fingerprints([renamed])).toEqual(await fingerprints([update]));
  });

  test('of any findings differ', async () => {
    const any = fc.array(
      fc.record({
        rule: fc.constantFrom('a', 'b'),
        line: fc.integer({ min: 1, max: 9 }),
        column: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(any, async (places) => {
        const found = places.map(({ rule, ...place }) => finding({ rule, location: { file: 'a.ts', ...place } }));
        const { findings } = await run(found);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      }),
    );
  });

  test('no path of a report leads out of the repository', async () => {
    const asked: string[] = [];
    const textOf = async (path: string) => {
      asked.push(path);
      return undefined;
    };
    const files = ['../etc/passwd', '/etc/passwd', 'a/../../b', 'C:\\b', 'a\0b', 'fine.ts'];
    await run(
      files.map((file) => finding({ location: { file, line: 1 } })),
      { textOf },
    );
    expect(asked).toEqual(['fine.ts']);
  });
});

describe('ignores', () => {
  const ignore = { id: 'weak-hash', reason: 'A checksum, no secret.' };

  test.each([
    ['the last day itself', '2026-11-20', true, 'expires-soon'],
    ['the day after', '2026-11-19', false, 'expired'],
    ['14 days before', '2026-12-03', true, 'expires-soon'],
    ['15 days before', '2026-12-04', true, undefined],
    ['no date of any calendar', '2026-02-30', false, 'unreadable'],
  ])('on %s', async (_, expires, holds, kind) => {
    const { findings, remarks } = await run([finding()], { ignores: [{ ...ignore, expires, owner: '@org/security' }] });
    expect(findings[0]?.suppressed).toEqual(
      holds ? { by: 'ignore', reason: ignore.reason, owner: '@org/security', expires } : undefined,
    );
    expect(remarks.map((remark) => remark.kind)).toEqual(kind === undefined ? [] : [kind]);
  });

  test('the day is that of UTC', async () => {
    const late = { now: new Date('2026-11-20T23:59:59Z'), ignores: [{ ...ignore, expires: '2026-11-20' }] };
    expect((await run([finding()], late)).findings[0]?.suppressed).toBeDefined();
    const next = { ...late, now: new Date('2026-11-21T00:00:00Z') };
    expect((await run([finding()], next)).findings[0]?.suppressed).toBeUndefined();
  });

  test.each([
    ['an alias, in any case', { id: 'cve-2026-1000' }, true],
    ['the package', { id: '*', package: '@scope/merge' }, true],
    ['another package', { id: '*', package: 'merge' }, false],
    ['the path', { id: '*', paths: ['*.json'] }, true],
    ['another path', { id: 'CVE-2026-1000', paths: ['src/**', '!src/a'] }, false],
    ['everything, which is too much', { id: '*' }, false],
    ['another fingerprint', { id: '*', fingerprint: 'x' }, false],
  ])('by %s', async (_, more, holds) => {
    const { findings, remarks } = await run([vulnerable()], { ignores: [{ reason: 'why', ...more }] });
    expect(findings[0]?.suppressed !== undefined).toBe(holds);
    expect(remarks.length).toBe(holds ? 0 : 1);
  });

  test('one that is of no use is told', async () => {
    const { remarks } = await run([finding()], { ignores: [{ id: 'gone', reason: 'why' }] });
    expect(remarks).toMatchObject([{ kind: 'unused', what: 'The ignore of gone' }]);
  });
});

describe('VEX', () => {
  const openVex = (statement: object) =>
    readVex({ '@context': 'https://openvex.dev/ns/v0.2.0', statements: [statement] })?.statements ?? [];
  const cycloneDx = (analysis: object, ref = 'merge') =>
    readVex({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [{ 'bom-ref': 'merge', purl: 'pkg:npm/%40scope/merge@1.2.3' }],
      vulnerabilities: [{ id: 'CVE-2026-1000', analysis, affects: [{ ref }] }],
    })?.statements ?? [];
  const named = { vulnerability: { name: 'CVE-2026-1000' }, products: [{ '@id': 'pkg:npm/%40scope/merge@1.2.3' }] };
  const justified = { status: 'not_affected', justification: 'vulnerable_code_not_present' };

  test.each([
    ['not affected', openVex({ ...named, ...justified }), true],
    ['not affected, without a reason', openVex({ ...named, status: 'not_affected' }), false],
    ['fixed', openVex({ ...named, status: 'fixed' }), true],
    ['affected', openVex({ ...named, status: 'affected', justification: 'x' }), false],
    ['under investigation', openVex({ ...named, status: 'under_investigation' }), false],
    [
      'by alias',
      openVex({ ...named, ...justified, vulnerability: { name: 'X', aliases: ['GHSA-aaaa-bbbb-cccc'] } }),
      true,
    ],
    [
      'of the first version',
      openVex({ ...justified, vulnerability: 'CVE-2026-1000', products: ['pkg:npm/@scope/merge'] }),
      true,
    ],
    ['all versions', openVex({ ...named, ...justified, products: [{ '@id': 'pkg:npm/%40scope/merge' }] }), true],
    [
      'another version',
      openVex({ ...named, ...justified, products: [{ '@id': 'pkg:npm/%40scope/merge@1.2.2' }] }),
      false,
    ],
    ['another package', openVex({ ...named, ...justified, products: [{ '@id': 'pkg:npm/merge@1.2.3' }] }), false],
    [
      'another ecosystem',
      openVex({ ...named, ...justified, products: [{ '@id': 'pkg:pypi/%40scope/merge@1.2.3' }] }),
      false,
    ],
    [
      'a part of a product',
      openVex({ ...named, ...justified, products: [{ '@id': 'pkg:oci/app', subcomponents: named.products }] }),
      true,
    ],
    ['no product', openVex({ ...named, ...justified, products: [] }), false],
    ['CycloneDX, not affected', cycloneDx({ state: 'not_affected', justification: 'code_not_reachable' }), true],
    ['CycloneDX, not affected without a reason', cycloneDx({ state: 'not_affected' }), false],
    ['CycloneDX, a false positive', cycloneDx({ state: 'false_positive', detail: 'Another package.' }), true],
    ['CycloneDX, resolved', cycloneDx({ state: 'resolved' }), true],
    ['CycloneDX, exploitable', cycloneDx({ state: 'exploitable', justification: 'x' }), false],
    [
      'CycloneDX, by a link',
      cycloneDx({ state: 'resolved' }, 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#merge'),
      true,
    ],
    ['CycloneDX, by package URL', cycloneDx({ state: 'resolved' }, 'pkg:npm/%40scope/merge@1.2.3'), true],
  ])('%s', async (_, vex, holds) => {
    const { findings } = await run([vulnerable()], { vex });
    expect(findings[0]?.suppressed?.by).toBe(holds ? 'vex' : undefined);
  });

  test('what is no VEX is not taken for an empty one', () => {
    expect([readVex({}), readVex([]), readVex({ '@context': 'https://example.org' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

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

  test('tells entries that match nothing', async () => {
    const { remarks } = await run([], { baseline: baselineOf(gitleaks({})) });
    expect(remarks).toMatchObject([{ kind: 'unused', why: 'One entry matches no finding: generic-api-key in a.ts.' }]);
  });

  test('that is none is told apart from an empty one', () => {
    expect([readBaseline({}), readBaseline([{}]), readBaseline('x')]).toEqual([undefined, undefined, undefined]);
    expect([readBaseline([]), readBaseline({ version: '2.1.0', runs: [] })]).toEqual([[], []]);
  });
});

describe('what is new', () => {
  const changed = new Map([
    ['a.ts', [{ start: 4, end: 4 }]],
    ['package-lock.json', [{ start: 1, end: 2 }]],
  ]);
  const isNew = async (one: SecurityFinding, more = {}) =>
    (await run([one], { change: { changed, ...more } })).findings[0]?.isNew;
  const { vulnerability } = vulnerable();

  test.each([
    ['on a changed line', finding(), {}, true],
    ['beside it', finding({ location: { file: 'a.ts', line: 5 } }), {}, false],
    ['around it', finding({ location: { file: 'a.ts', line: 3, endLine: 6 } }), {}, true],
    ['in a file without changes', finding({ location: { file: 'b.ts', line: 4 } }), {}, false],
    [
      'in a file that git does not track',
      finding({ location: { file: 'b.ts' } }),
      { untracked: new Set(['b.ts']) },
      true,
    ],
    ['about a whole changed file', finding({ location: { file: 'a.ts' } }), {}, true],
    ['in a commit of the change', finding({ commit: 'c1' }), { commits: new Set(['c1']) }, true],
    ['in an older commit', finding({ commit: 'c0' }), { commits: new Set(['c1']) }, false],
    [
      'in a package that the base has',
      vulnerable(),
      {
        basePackages: new Set([packageKey('package-lock.json', vulnerability?.package ?? { ecosystem: '', name: '' })]),
      },
      false,
    ],
    ['in a package that it has not', vulnerable(), { basePackages: new Set<string>() }, true],
    ['in a lockfile that did not change', vulnerable({ location: { file: 'yarn.lock' } }), {}, false],
  ] as const)('%s', async (_, one, more, expected) => {
    expect(await isNew(one, more)).toBe(expected);
  });

  test('is not said where no base is known', async () => {
    const { findings }: Pick<ScanFacts, 'findings'> = await run([finding()]);
    expect(findings[0]).not.toHaveProperty('isNew');
  });
});

test('the most urgent comes first', async () => {
  const base = vulnerable().vulnerability;
  if (base === undefined) throw new Error('the sample is a vulnerability');
  const of = (name: string, more: object = {}, severity: 'high' | 'critical' = 'high') =>
    vulnerable({
      severity,
      rule: name,
      vulnerability: { ...base, id: name, aliases: [], package: { ecosystem: 'npm', name }, ...more },
    });
  const { findings } = await run([
    of('no-fix', { fixedIn: [] }),
    of('development', { scope: 'development', fixedIn: [] }),
    of('likely', { epss: 0.4 }),
    of('exploited', { knownExploited: false, epss: 0.9 }),
    of('fixable'),
    of('worst', {}, 'critical'),
  ]);
  expect(findings.map(({ rule }) => rule)).toEqual([
    'worst',
    'exploited',
    'likely',
    'fixable',
    'no-fix',
    'development',
  ]);
});
