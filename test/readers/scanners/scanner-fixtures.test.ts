import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ReadError } from '../../../src/readers/read-error.ts';
import { recogniseScannerReport } from '../../../src/readers/scanners/index.ts';
import { reportOf } from '../coverage/report-bytes.ts';
import { countBySeverity, readScannerReport } from './read-scanner-report.ts';

const folder = join(import.meta.dirname, '../../../../shared/fixtures/scanners');
const isThere = existsSync(folder);
if (!isThere) console.warn(`SKIPPED: the public scanner reports are not at ${folder}`);

interface Extra {
  /** How many of the findings do not count, because the report says so. */
  readonly suppressed?: number;
  /** Things that the tool could not look at. */
  readonly problems?: number;
}

/**
 * What each report says, counted apart from the readers: entries of the format's own list, by severity of its own words. An
 * error in place of a reader is the error that the report is. Where our count is not the tool's own figure:
 * - npm_audit_7_plus/one_vuln: npm counts one package; it has two advisories, each of which can be accepted or mended alone.
 * - npm_audit_7_plus/many_vulns: three of the six packages only depend on the others, so they are notes.
 * - npm_audit/multiple_cwes2: six advisories, one of them in two installed versions.
 * - trivy/legacy_trivy_mix: one of seven entries names no vulnerability; it is a problem and no finding.
 * - noseyparker: a finding for each place that is listed.
 */
const cases: readonly (readonly [path: string, reader: string, counts: string, extra?: Extra])[] = [
  ['anchore_grype/anchore_grype_epss_problem.json', 'grype', 'high 1'],
  ['anchore_grype/check_all_fields.json', 'grype', 'critical 2, high 3, low 1'],
  ['anchore_grype/check_all_fields_with_ids_fabricated.json', 'grype', 'high 1'],
  ['anchore_grype/fix_available.json', 'grype', 'high 1'],
  ['anchore_grype/fix_not_available.json', 'grype', 'high 1'],
  ['anchore_grype/issue_9618.json', 'grype', 'critical 1, high 19, medium 13, low 2'],
  ['anchore_grype/many_vulns_with_epss_values.json', 'grype', 'critical 1, high 10, medium 2, low 2'],
  ['bandit/dd2.json', 'bandit', 'medium 142, low 23'],
  ['bandit/many_vulns.json', 'bandit', 'medium 155, low 59'],
  ['bandit/one_vuln.json', 'bandit', 'low 1'],
  ['bundler_audit/bundler-audit_v0.6.1.txt', 'bundler-audit-text', 'high 2'],
  ['bundler_audit/version_9.0.txt', 'bundler-audit-text', 'high 4'],
  ['cargo_audit/many_findings.json', 'cargo-audit', 'high 4, low 9'],
  ['cargo_audit/no_findings.json', 'cargo-audit', ''],
  ['checkov/checkov-report-0-vuln.json', 'checkov', ''],
  ['checkov/checkov-report-many-vuln.json', 'checkov', 'medium 3'],
  ['checkov/checkov-report-multiple-check_type.json', 'checkov', 'medium 13'],
  ['detect_secrets/many_findings.json', 'detect-secrets', 'high 4', { suppressed: 1 }],
  ['eslint/no_finding.json', 'eslint', ''],
  ['ggshield/many_findings.json', 'ggshield', 'high 2'],
  ['ggshield/no_finding.json', 'ggshield', ''],
  ['github_vulnerability/github-0-vuln.json', 'github-alerts', ''],
  ['github_vulnerability/github-1-vuln-no-fix.json', 'github-alerts', 'high 1'],
  ['github_vulnerability/github-1-vuln-repo-dependabot-link.json', 'github-alerts', 'critical 1'],
  ['github_vulnerability/github_h2.json', 'github-alerts', 'critical 1'],
  ['github_vulnerability/github_multi_cwe_fabricated.json', 'github-alerts', 'critical 1'],
  ['github_vulnerability/github_search4_null_cvss_vector.json', 'github-alerts', 'critical 2'],
  ['github_vulnerability/github_shiro.json', 'github-alerts', 'critical 1', { suppressed: 1 }],
  ['gitleaks/data_one.json', 'gitleaks', 'high 1'],
  ['gitleaks/gitleaks8_many.json', 'gitleaks', 'high 4'],
  ['gitleaks/issue4336.json', 'gitleaks', 'high 1'],
  ['gosec/many_vulns.json', 'gosec', 'medium 13, low 15'],
  ['govulncheck/issue_15033_sarif.json', 'sarif', 'high 1, medium 1, low 1'],
  ['govulncheck/many_vulns_new_version.json', 'govulncheck', 'high 1'],
  ['govulncheck/no_vulns_new_version.json', 'govulncheck', ''],
  ['hadolint/one_dockerfile.json', 'hadolint', 'medium 3, note 1'],
  ['kics/many_findings.json', 'kics', 'high 5, medium 5, low 8'],
  ['noseyparker/empty_with_error.json', '', 'report-tool-failed'],
  ['noseyparker/noseyparker_0_22_0.jsonl', 'noseyparker', 'high 40'],
  ['noseyparker/noseyparker_0_22_0_without_githistory.jsonl', 'noseyparker', 'high 6'],
  ['npm_audit/empty_with_error.json', '', 'report-tool-failed'],
  ['npm_audit/issue_7897.json', 'npm-audit-1', 'high 5'],
  ['npm_audit/many_vuln.json', 'npm-audit-1', 'high 3, medium 1, low 1'],
  ['npm_audit/multiple_cwes2.json', 'npm-audit-1', 'high 1, medium 6'],
  ['npm_audit/no_vuln.json', 'npm-audit-1', ''],
  ['npm_audit/one_vuln.json', 'npm-audit-1', 'critical 1'],
  ['npm_audit_7_plus/issue_10801.json', 'npm-audit', 'medium 1'],
  ['npm_audit_7_plus/many_vulns.json', 'npm-audit', 'medium 2, low 1, note 3'],
  ['npm_audit_7_plus/one_vuln.json', 'npm-audit', 'high 1, medium 1'],
  ['osv_scanner/multi_cwe_fabricated.json', 'osv-scanner', 'high 1'],
  ['pip_audit/many_vulns.json', 'pip-audit', 'high 7', { problems: 1 }],
  ['pip_audit/many_vulns_new.json', 'pip-audit', 'high 7', { problems: 1 }],
  ['pip_audit/zero_vulns.json', 'pip-audit', '', { problems: 1 }],
  ['pnpm_audit/pnpm_audit_no_vuln.json', 'npm-audit-1', ''],
  ['pnpm_audit/pnpm_audit_one_vuln.json', 'npm-audit-1', 'critical 1, medium 1'],
  ['sarif/appendix_k.sarif', 'sarif', 'high 1', { suppressed: 1, problems: 1 }],
  ['sarif/appendix_k1.sarif', 'sarif', ''],
  ['sarif/appendix_k2.sarif', 'sarif', 'medium 1'],
  ['sarif/blackduck_nested_fingerprints.sarif', 'sarif', 'high 3, medium 1, low 1'],
  ['sarif/gitleaks_7.5.0.sarif', 'sarif', 'high 8'],
  ['sarif/issue_10191.json', 'sarif', 'critical 34, high 1, medium 42'],
  ['sarif/suppression_test.sarif', 'sarif', 'medium 5', { suppressed: 3 }],
  ['semgrep/close_old_findings_report_line31.json', 'semgrep', 'high 1'],
  ['semgrep/close_old_findings_report_second_run_line24.json', 'semgrep', 'high 1'],
  ['semgrep/close_old_findings_report_third_run_different_unique_id.json', 'semgrep', 'high 1'],
  ['semgrep/high-medium-low-severities.json', 'semgrep', 'low 3'],
  ['semgrep/many_vulns.json', 'semgrep', 'high 13, medium 35'],
  ['semgrep/multiple_cwes_fabricated.json', 'semgrep', 'medium 1'],
  ['semgrep/repeated_findings.json', 'semgrep', 'medium 2'],
  ['trivy/all_statuses.json', 'trivy', 'low 8', { suppressed: 1 }],
  ['trivy/issue_9263.json', 'trivy', 'high 1'],
  ['trivy/issue_9333.json', 'trivy', 'medium 1, low 12'],
  ['trivy/kubernetes_fabricated_internal_duplicates_subset.json', 'trivy', 'medium 2, low 3'],
  ['trivy/kubernetes_fabricated_subset.json', 'trivy', 'medium 5, low 8'],
  ['trivy/legacy_trivy_mix.json', 'trivy', 'high 6', { problems: 1 }],
  ['trivy/misconfigurations_and_secrets.json', 'trivy', 'critical 2, high 2, medium 1'],
  ['trufflehog/v2_many_vulns.json', 'trufflehog', 'high 64'],
  ['trufflehog/v3_github.json', 'trufflehog', 'critical 4'],
  ['trufflehog3/many_vulns_current.json', 'trufflehog3', 'high 4'],
  ['trufflehog3/many_vulns_legacy.json', 'trufflehog3', 'high 32'],
  ['yarn_audit/empty_with_error.json', '', 'report-tool-failed'],
  ['yarn_audit/issue_6495.json', 'npm-audit-1', 'high 2, medium 1'],
  ['yarn_audit/issue_6495_multi_cwe_fabricated.json', 'npm-audit-1', 'high 2, medium 1'],
  ['yarn_audit/yarn_audit_one_vul.json', 'yarn-audit', 'high 1'],
  ['yarn_audit/yarn_audit_zero_vul.json', 'yarn-audit', '', { problems: 1 }],
];
const readable = cases.filter(([, reader]) => reader !== '');
const failing = cases.filter(([, reader]) => reader === '');

function contentOf(path: string): Buffer {
  return readFileSync(join(folder, path));
}

(isThere ? describe : describe.skip)('public scanner reports', () => {
  test('are all in the table', () => {
    const there = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => `${name}/${file}`));
    expect(cases.map(([path]) => path)).toEqual(there.sort());
  });

  test.each(readable)('%s', async (path, reader, counts, extra = {}) => {
    const { claims, findings, problems } = await readScannerReport(contentOf(path));
    expect(claims).toEqual([reader]);
    expect(countBySeverity(findings)).toBe(counts);
    expect(findings.filter(({ suppression }) => suppression !== undefined)).toHaveLength(extra.suppressed ?? 0);
    expect(problems).toHaveLength(extra.problems ?? 0);
  });

  test.each(failing)('%s is the error that it holds', async (path, _, code) => {
    await expect(readScannerReport(contentOf(path))).rejects.toMatchObject({ code });
  });

  test.each(readable)('%s, cut short, is an error', async (path) => {
    const content = contentOf(path);
    for (const part of [0.2, 0.6, 0.95]) {
      const cut = content.subarray(0, Math.floor(content.length * part));
      const file = reportOf(cut);
      const reader = recogniseScannerReport(file);
      // What is cut before it can be recognised is of an unknown format, which is an error too.
      if (reader !== undefined) await expect(reader.read(file)).rejects.toBeInstanceOf(ReadError);
    }
  });

  test.each(readable)('%s has findings of sound shape', async (path) => {
    const { findings } = await readScannerReport(contentOf(path));
    for (const { message, location, details, title, vulnerability } of findings) {
      expect(message).toMatch(/^\S.*\S$/);
      expect(message.length).toBeLessThanOrEqual(1000);
      expect(details?.length ?? 0).toBeLessThanOrEqual(4096);
      expect(title).not.toBe('');
      expect(location?.file).not.toBe('');
      expect(location?.line ?? 1).toBeGreaterThanOrEqual(1);
      if (vulnerability !== undefined) {
        expect(vulnerability.aliases).not.toContain(vulnerability.id);
        expect(vulnerability.package.name).not.toBe('');
        expect(vulnerability.cvss?.score ?? 1).toBeLessThanOrEqual(10);
      }
    }
  });

  const holdsSecrets: readonly [path: string, keys: readonly string[]][] = [
    ['gitleaks/data_one.json', ['line', 'offender']],
    ['gitleaks/gitleaks8_many.json', ['Secret', 'Match']],
    ['gitleaks/issue4336.json', ['line', 'offender']],
    ['noseyparker/noseyparker_0_22_0.jsonl', ['matching', 'groups']],
    ['trufflehog/v2_many_vulns.json', ['stringsFound', 'printDiff', 'diff']],
    ['trufflehog/v3_github.json', ['Raw', 'Redacted']],
    ['trufflehog3/many_vulns_current.json', ['secret', 'context']],
    ['trufflehog3/many_vulns_legacy.json', ['stringsFound']],
    ['sarif/gitleaks_7.5.0.sarif', ['offender', 'snippet']],
  ];
  test.each(holdsSecrets)('%s gives no secret on', async (path, keys) => {
    const content = contentOf(path).toString('utf8');
    const secrets = secretsOf(content, new Set(keys)).filter((text) => text.length > 8);
    expect(secrets.length).toBeGreaterThan(0);
    const read = JSON.stringify(await readScannerReport(content));
    expect(secrets.filter((secret) => read.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);
  });
});

/** All texts that stand below one of these keys. */
function secretsOf(content: string, keys: ReadonlySet<string>): string[] {
  const found: string[] = [];
  const walk = (value: unknown, isSecret: boolean): void => {
    if (typeof value === 'string' && isSecret) found.push(value);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, below] of Object.entries(value)) walk(below, isSecret || keys.has(key));
  };
  const documents = content.startsWith('{"') && content.includes('}\n{') ? content.trim().split('\n') : [content];
  for (const document of documents) walk(JSON.parse(document), false);
  return found;
}
