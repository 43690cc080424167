import { describe, expect, test } from '@jest/globals';
import { recogniseScannerReport } from '../../../src/readers/scanners/index.ts';
import { reportOf } from '../coverage/report-bytes.ts';
import { countBySeverity, onlyFinding, readScannerReport } from './read-scanner-report.ts';

const lines = (...objects: readonly unknown[]) => `${objects.map((one) => JSON.stringify(one)).join('\n')}\n`;

/** Made up, long enough that a beginning is shown. */
const secret = ['tok', 'en-'.repeat(10)].join('');

const clippyLint = {
  reason: 'compiler-message',
  message: {
    message: 'used `unwrap()` on an `Option` value',
    code: { code: 'clippy::unwrap_used' },
    level: 'warning',
    spans: [{ file_name: 'src/lib.rs', line_start: 3, line_end: 4, column_start: 5, column_end: 9, is_primary: true }],
  },
};
const finished = (success: boolean) => ({ reason: 'build-finished', success });

describe('clippy', () => {
  test('a lint is told once, though the tests of a crate are compiled apart', async () => {
    const report = lines(clippyLint, clippyLint, finished(true));
    expect(await onlyFinding(report)).toMatchObject({
      rule: 'clippy::unwrap_used',
      severity: 'low',
      location: { file: 'src/lib.rs', line: 3, endLine: 4, column: 5, endColumn: 9 },
    });
  });

  test('code that does not compile was not looked at', async () => {
    const error = {
      reason: 'compiler-message',
      message: { message: 'mismatched types', code: { code: 'E0308' }, level: 'error', spans: [] },
    };
    const { findings, problems } = await readScannerReport(lines(error, finished(false)));
    expect(findings).toEqual([]);
    expect(problems).toEqual(['It does not compile: mismatched types']);
  });

  test('a denied lint fails the build and is no problem', async () => {
    const denied = { ...clippyLint, message: { ...clippyLint.message, level: 'error' } };
    const { findings, problems } = await readScannerReport(lines(denied, finished(false)));
    expect(countBySeverity(findings)).toBe('medium 1');
    expect(problems).toEqual([]);
  });

  test('an output without its end is cut short', async () => {
    await expect(readScannerReport(lines(clippyLint))).rejects.toMatchObject({ code: 'report-cut-short' });
  });
});

describe('cargo deny', () => {
  const summary = { type: 'summary', fields: { advisories: { errors: 1, warnings: 0, notes: 0, helps: 0 } } };
  const diagnostic = (fields: object) => ({
    type: 'diagnostic',
    fields: { graphs: [{ Krate: { name: 'atty', version: '0.2.14' } }], ...fields },
  });

  test('vulnerabilities, licences and sources', async () => {
    const report = lines(
      diagnostic({
        code: 'vulnerability',
        severity: 'error',
        message: 'read out of bounds',
        labels: [{ line: 7, column: 1, span: 'atty' }],
        advisory: {
          id: 'RUSTSEC-2021-0145',
          title: 'Out of bounds',
          aliases: ['CVE-2021-0001'],
          cvss: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
        },
      }),
      diagnostic({
        code: 'unmaintained',
        severity: 'error',
        message: 'unmaintained',
        advisory: { id: 'RUSTSEC-2024-0375' },
      }),
      diagnostic({ code: 'rejected', severity: 'error', message: 'failed to satisfy license requirements' }),
      diagnostic({ code: 'source-not-allowed', severity: 'warning', message: 'a source' }),
      diagnostic({ code: 'license-not-encountered', severity: 'warning', message: 'license was not encountered' }),
      diagnostic({ code: 'accepted', severity: 'note', message: 'fine' }),
      summary,
    );
    const { runs, findings } = await readScannerReport(report);
    expect(findings.map(({ rule, category, severity }) => [rule, category, severity])).toEqual([
      ['RUSTSEC-2021-0145', 'vulnerability', 'critical'],
      ['RUSTSEC-2024-0375', 'vulnerability', 'low'],
      ['rejected', 'license', 'high'],
      ['source-not-allowed', 'configuration', 'medium'],
    ]);
    expect(findings[0]).toMatchObject({
      location: { file: 'Cargo.lock', line: 7 },
      vulnerability: {
        aliases: ['CVE-2021-0001'],
        cvss: { score: 9.8 },
        package: { ecosystem: 'crates.io', name: 'atty' },
      },
    });
    expect(runs[0]?.warnings).toEqual(['license was not encountered']);
  });

  test('an error of its own is no result', async () => {
    const report = lines({ type: 'log', fields: { level: 'ERROR', message: 'failed to fetch advisory database' } });
    await expect(readScannerReport(report)).rejects.toMatchObject({ code: 'report-tool-failed' });
  });

  test('diagnostics without the summary are cut short', async () => {
    const report = lines(diagnostic({ code: 'yanked', severity: 'warning', message: 'yanked' }));
    await expect(readScannerReport(report)).rejects.toMatchObject({ code: 'report-cut-short' });
  });
});

test('cargo geiger: unsafe code is a note, what it could not measure a problem', async () => {
  const counts = (unsafe_: number) => ({ functions: { safe: 1, unsafe_: 0 }, exprs: { safe: 1, unsafe_ } });
  const entry = (name: string, unsafe_: number) => ({
    package: { id: { name, version: '1.0.0', source: { Registry: { name: 'crates.io' } } } },
    unsafety: { used: counts(unsafe_), unused: counts(9), forbids_unsafe: false },
  });
  const { findings, problems } = await readScannerReport({
    packages: [entry('memchr', 4), entry('safe', 0)],
    packages_without_metrics: [{ name: 'odd', version: '0.1.0' }],
    used_but_not_scanned_files: ['/a.rs'],
  });
  expect(findings).toMatchObject([{ severity: 'note', message: 'memchr 1.0.0 uses unsafe code in 4 places' }]);
  expect(problems).toEqual([
    'odd 0.1.0 was not looked at: it could not be measured.',
    '1 files that are compiled were not looked at.',
  ]);
});

describe('actionlint', () => {
  const error = (kind: string, message: string) => [
    { message, filepath: '.github/workflows/a.yml', line: 9, column: 3, kind, snippet: 's', end_column: 8 },
  ];

  test('script injection is high, a matter of syntax low', async () => {
    const said = '"github.event.issue.title" is potentially untrusted. avoid using it directly in inline scripts.';
    expect(await onlyFinding(error('expression', said))).toMatchObject({
      rule: 'script-injection',
      severity: 'high',
      category: 'workflow',
      cwes: [94],
    });
    expect(await onlyFinding(error('syntax-check', 'unexpected key'))).toMatchObject({
      severity: 'low',
      location: { line: 9, column: 3, endColumn: 8 },
    });
  });

  test('a password in the message is left out', async () => {
    const found = await onlyFinding(error('credentials', `"password" section should use a secret, not "${secret}"`));
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

test('zizmor: rows count from 0, ignored findings are suppressed', async () => {
  const finding = (ignored: boolean) => ({
    ident: 'template-injection',
    desc: 'code injection via template expansion',
    url: 'https://docs.zizmor.sh/audits/#template-injection',
    determinations: { confidence: 'High', severity: 'High', persona: 'Regular' },
    locations: [
      {
        symbolic: {
          key: { Local: { verbatim_path: './.github/workflows/a.yml' } },
          annotation: 'may expand',
          kind: 'Primary',
        },
        concrete: { location: { start_point: { row: 11, column: 4 }, end_point: { row: 13, column: 2 } } },
      },
    ],
    ignored,
  });
  const { findings } = await readScannerReport([finding(false), finding(true)]);
  expect(findings[0]).toMatchObject({
    rule: 'template-injection',
    severity: 'high',
    location: { file: '.github/workflows/a.yml', line: 12, endLine: 14, column: 5 },
  });
  expect(findings.map(({ suppression }) => suppression?.by)).toEqual([undefined, 'inline-comment']);
});

test('SwiftLint', async () => {
  const violation = {
    character: 5,
    file: '/build/App/A.swift',
    line: 2,
    reason: 'Force casts should be avoided',
    rule_id: 'force_cast',
    severity: 'Error',
    type: 'Force Cast',
  };
  expect(await onlyFinding([violation])).toMatchObject({
    rule: 'force_cast',
    title: 'Force Cast',
    severity: 'medium',
    location: { file: '/build/App/A.swift', line: 2, column: 5 },
  });
});

describe('ESLint', () => {
  test('findings, suppressed ones, and files that do not parse', async () => {
    const { findings, problems } = await readScannerReport([
      {
        filePath: '/w/a.js',
        messages: [
          {
            ruleId: 'no-eval',
            severity: 2,
            message: 'eval can be harmful.',
            line: 1,
            column: 2,
            endLine: 1,
            endColumn: 6,
          },
          { ruleId: null, fatal: true, severity: 2, message: 'Parsing error: Unexpected token', line: 1, column: 1 },
        ],
        suppressedMessages: [
          {
            ruleId: 'no-alert',
            severity: 1,
            message: 'No alert.',
            line: 2,
            column: 1,
            suppressions: [{ kind: 'directive', justification: 'a demo' }],
          },
        ],
        errorCount: 2,
      },
    ]);
    expect(findings.map(({ rule, severity, suppression }) => [rule, severity, suppression?.reason])).toEqual([
      ['no-eval', 'medium', undefined],
      ['no-alert', 'low', 'a demo'],
    ]);
    expect(problems).toEqual(['/w/a.js was not looked at: Parsing error: Unexpected token']);
  });
});

describe('git-secrets', () => {
  const verdict = '[ERROR] Matched one or more prohibited patterns\n';
  const commit = 'a'.repeat(40);

  test('lines of files and of commits; their content goes no further', async () => {
    const report = `src/a b.ts:12:key = "${secret}"\n${commit}:old.ts:3:${secret}\n\n${verdict}\nPossible mitigations:\n- Mark false positives: no:1:finding\n`;
    const { findings } = await readScannerReport(report);
    expect(findings.map(({ location, commit: of }) => [location, of])).toEqual([
      [{ file: 'src/a b.ts', line: 12 }, undefined],
      [{ file: 'old.ts', line: 3 }, commit],
    ]);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  test('a verdict without a line that says where is an error', async () => {
    await expect(readScannerReport(verdict)).rejects.toMatchObject({ code: 'report-malformed' });
  });

  test('lines of grep alone are of no known format', async () => {
    await expect(readScannerReport('src/a.ts:12:key\n')).rejects.toThrow('not recognised');
  });
});

describe('bundler-audit', () => {
  test('JSON', async () => {
    const { findings } = await readScannerReport({
      version: '0.9.1',
      created_at: '2026-01-01',
      results: [
        {
          type: 'unpatched_gem',
          gem: { name: 'rack', version: '1.6.13' },
          advisory: {
            id: 'CVE-2020-8161',
            ghsa: '5f9h-9pjv-v6j7',
            cve: '2020-8161',
            cvss_v3: 8.6,
            criticality: 'high',
            title: 'Traversal',
            patched_versions: ['~> 2.1.3', '>= 2.2.0'],
          },
        },
        { type: 'insecure_source', source: 'http://user:pass@gems.example.org/' },
      ],
    });
    expect(findings[0]).toMatchObject({
      severity: 'high',
      vulnerability: {
        id: 'CVE-2020-8161',
        aliases: ['GHSA-5f9h-9pjv-v6j7'],
        cvss: { score: 8.6 },
        package: { ecosystem: 'RubyGems', version: '1.6.13' },
      },
    });
    expect(findings[1]?.message).toContain('http://…@gems.example.org/');
  });

  test('a clean text says so', async () => {
    expect((await readScannerReport('No vulnerabilities found\n')).findings).toEqual([]);
  });

  test('a text without its verdict is cut short, one against its verdict malformed', async () => {
    const entry = 'Name: rack\nVersion: 1.4.7\nAdvisory: CVE-2018-16471\n';
    await expect(readScannerReport(entry)).rejects.toMatchObject({ code: 'report-cut-short' });
    await expect(readScannerReport(`${entry}\nNo vulnerabilities found\n`)).rejects.toMatchObject({
      code: 'report-malformed',
    });
  });
});

test('yarn 4: one object a line, deprecations are notes', async () => {
  const entry = (ID: unknown, Severity: string, URL: string) => ({
    value: 'lodash',
    children: {
      ID,
      Issue: 'Prototype Pollution',
      URL,
      Severity,
      'Vulnerable Versions': '<4.17.21',
      'Tree Versions': ['4.17.19', '4.17.20'],
      Dependents: [],
    },
  });
  const { findings } = await readScannerReport(
    lines(
      entry(1106913, 'high', 'https://github.com/advisories/GHSA-p6mc-m468-83gw'),
      entry('lodash (deprecation)', 'moderate', ''),
    ),
  );
  expect(findings.map(({ rule, severity, vulnerability }) => [rule, severity, vulnerability?.package.version])).toEqual(
    [
      ['GHSA-p6mc-m468-83gw', 'high', '4.17.19'],
      ['GHSA-p6mc-m468-83gw', 'high', '4.17.20'],
      ['deprecated', 'note', '4.17.19'],
      ['deprecated', 'note', '4.17.20'],
    ],
  );
});

describe('Dependabot alerts', () => {
  const alert = {
    number: 1,
    state: 'open',
    dependency: {
      package: { ecosystem: 'pip', name: 'django' },
      manifest_path: 'requirements.txt',
      scope: 'development',
    },
    security_advisory: {
      ghsa_id: 'GHSA-aaaa-bbbb-cccc',
      cve_id: 'CVE-2024-1',
      summary: 'Traversal',
      severity: 'high',
      cvss: { score: 7.5, vector_string: null },
      cwes: [{ cwe_id: 'CWE-22' }],
    },
    security_vulnerability: { severity: 'high', first_patched_version: { identifier: '4.2.1' } },
    html_url: 'https://github.com/o/r/security/dependabot/1',
  };

  test('REST, several pages after one another', async () => {
    const { findings } = await readScannerReport(
      `${JSON.stringify([alert])}${JSON.stringify([{ ...alert, state: 'dismissed', dismissed_reason: 'tolerable_risk' }])}`,
    );
    expect(findings[0]).toMatchObject({
      severity: 'high',
      cwes: [22],
      location: { file: 'requirements.txt' },
      vulnerability: {
        package: { ecosystem: 'PyPI', name: 'django' },
        fixedIn: ['4.2.1'],
        scope: 'development',
        aliases: ['CVE-2024-1'],
      },
    });
    expect(findings[1]?.suppression).toEqual({ by: 'tool', reason: 'The alert is dismissed: tolerable_risk' });
  });

  test('an error of GraphQL, and more pages, are not passed over', async () => {
    const reply = (more: object) => ({ data: { repository: { vulnerabilityAlerts: { nodes: [], ...more } } } });
    await expect(readScannerReport({ ...reply({}), errors: [{ message: 'Bad credentials' }] })).rejects.toMatchObject({
      code: 'report-tool-failed',
    });
    expect((await readScannerReport(reply({ pageInfo: { hasNextPage: true } }))).problems).toHaveLength(1);
  });
});

describe('semgrep', () => {
  const result = {
    check_id: 'rules.eval',
    path: 'a.py',
    start: { line: 1, col: 1 },
    end: { line: 1, col: 4 },
    extra: { message: 'eval', severity: 'ERROR', fingerprint: 'requires login' },
  };

  test('files that were not parsed are problems; no fingerprint is made of a request to log in', async () => {
    const { findings, problems } = await readScannerReport({
      results: [result],
      errors: [{ level: 'warn', type: ['PartialParsing', []], message: 'Syntax error', path: 'b.py' }],
      paths: { scanned: [] },
    });
    expect(findings[0]).not.toHaveProperty('fingerprint');
    expect(problems).toEqual(['b.py was not looked at completely: Syntax error']);
  });

  test('a report without results says nothing', async () => {
    await expect(
      readScannerReport({ results: null, errors: [], paths: {}, $schema: 'x', runs: 1, check_type: 1 }),
    ).rejects.toThrow();
  });

  test('rules about secrets do not pass on what they found', async () => {
    const leak = {
      ...result,
      check_id: 'generic.secrets.security.detected-token',
      extra: { ...result.extra, message: `found ${secret}`, lines: secret },
    };
    const found = await onlyFinding({ results: [leak], errors: [], paths: {} });
    expect(found.category).toBe('secret');
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

test('gosec: without issues the list is null and its count is 0', async () => {
  const clean = {
    Issues: null,
    Stats: { files: 1, lines: 2, nosec: 0, found: 0 },
    'Golang errors': { '/a.go': [{ line: 1, column: 1, error: 'no type' }] },
  };
  const { findings, problems } = await readScannerReport(clean);
  expect(findings).toEqual([]);
  expect(problems).toEqual(['/a.go was not looked at completely: no type']);
  await expect(readScannerReport({ ...clean, Stats: { found: 3 } })).rejects.toMatchObject({
    code: 'report-malformed',
  });
});

test('checkov: bare counts say that there was nothing to check', async () => {
  const bare = { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, resource_count: 0, checkov_version: '3.2.0' };
  const { findings, problems } = await readScannerReport(bare);
  expect(findings).toEqual([]);
  expect(problems).toHaveLength(1);
});

test('npm says why it could not ask', async () => {
  const refused = { message: '405 Method Not Allowed', statusCode: 405, error: { summary: '', detail: '' } };
  await expect(readScannerReport(refused)).rejects.toMatchObject({
    code: 'report-tool-failed',
    message: 'npm audit failed and found nothing out: 405 Method Not Allowed',
  });
});

describe('versions that are not known', () => {
  test.each<[string, unknown]>([
    ['SARIF', { version: '2.0.0', runs: [{ tool: { driver: { name: 'x' } }, results: [] }] }],
    ['npm audit', { auditReportVersion: 3, vulnerabilities: {} }],
    ['trivy', { SchemaVersion: 3, ArtifactName: 'x', Results: [] }],
    ['govulncheck', { config: { scanner_name: 'govulncheck', protocol_version: 'v2.0.0' } }],
    ['detect-secrets', { version: '9', plugins_used: [], results: {} }],
  ])('%s', async (_, report) => {
    await expect(readScannerReport(report)).rejects.toMatchObject({ code: 'report-unknown-version' });
  });
});

describe('an empty list', () => {
  const named = (name: string) => recogniseScannerReport({ ...reportOf('[]\n'), name })?.id;

  test('is that of the tool that the file is named after', () => {
    expect(named('reports/gitleaks.json')).toBe('gitleaks');
    expect(named('out/trufflehog3.json')).toBe('trufflehog3');
    expect(named('hadolint-report.json')).toBe('hadolint');
  });

  test('says nothing where the name does not tell', () => {
    expect(named('report.json')).toBeUndefined();
    expect(named('gitleaks/report.json')).toBeUndefined();
  });
});

test.each<[string, string]>([
  ['an empty object', '{}'],
  ['a list of numbers', '[1, 2]'],
  ['null', 'null'],
  ['a coverage report', '{"total":{"lines":{"total":1}}}'],
  ['an SBOM', '{"bomFormat":"CycloneDX","components":[]}'],
  ['prose', 'All is well.\n'],
  ['a web page', '<!doctype html><title>404</title>'],
])('%s is of no known format', (_, content) => {
  expect(recogniseScannerReport(reportOf(content))).toBeUndefined();
});
