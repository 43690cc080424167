import type { ScanFacts } from '../../../src/actions/security-scan/facts.ts';
import { factsOf, secret, source, triaged, vulnerable } from './sample-facts.ts';

/** A scan in which everything happens that a report tells: in the words of the real scanners, with names of our own. */
export function richFacts(): ScanFacts {
  const of = (name: string, version: string, id: string, fixedIn: readonly string[], more = {}) => ({
    rule: id,
    title: `${name} is vulnerable`,
    isNew: false,
    fix: fixedIn.length === 0 ? 'Replace the package: there is no fix.' : `Update ${name}.`,
    vulnerability: { id, aliases: [], package: { ecosystem: 'npm', name, version }, fixedIn, ...more },
  });
  const findings = [
    secret({
      severity: 'critical',
      redacted: 'ghp_… (40 characters)',
      location: { file: 'src/records/export.ts', line: 12 },
      tools: ['secrets', 'gitleaks'],
      isNew: true,
      cwes: [798],
      fix: 'Revoke it where it was issued, and put the new one into a secret store.',
    }),
    vulnerable({
      severity: 'critical',
      ...of('parse-all', '2.0.1', 'CVE-2026-2001', ['2.0.9', '3.1.0'], {
        knownExploited: true,
        epss: 0.914,
        scope: 'production',
        path: ['web-kit', 'parse-all'],
      }),
    }),
    vulnerable({
      severity: 'high',
      ...of('parse-all', '2.0.1', 'CVE-2026-2002', ['2.0.4'], {
        epss: 0.02,
        scope: 'production',
        path: ['web-kit', 'parse-all'],
      }),
    }),
    vulnerable({ severity: 'high', ...of('color-tools', '0.4.0', 'GHSA-2222-3333-4444', []) }),
    triaged({
      severity: 'high',
      rule: 'ios-ats-arbitrary-loads',
      title: 'App Transport Security is switched off',
      category: 'configuration',
      tool: 'ios',
      tools: ['ios'],
      location: { file: 'App/Info.plist', line: 31 },
      cwes: [319],
      isNew: false,
      fix: 'Remove `NSAllowsArbitraryLoads`.',
    }),
    triaged({
      severity: 'medium',
      rule: 'DL3007',
      title: 'Base image is `latest`',
      category: 'container',
      tool: 'dockerfile',
      tools: ['dockerfile', 'hadolint'],
      location: { file: 'Dockerfile', line: 1 },
      isNew: true,
      fix: 'Name a version, best with its digest.',
    }),
    triaged({
      severity: 'medium',
      rule: 'personal-data-ssn',
      title: 'Social security number',
      category: 'personal-data',
      tool: 'personal-data',
      location: { file: 'fixtures/owners.csv', line: 7 },
      isNew: false,
      fix: 'Use made-up data.',
    }),
    triaged({
      severity: 'high',
      rule: 'weak-hash',
      title: 'MD5 for a digest that protects',
      location: { file: 'src/legacy/checksum.ts', line: 88 },
      isNew: false,
      suppressed: {
        by: 'ignore',
        reason: 'A checksum of downloads, no protection.',
        owner: '@clinic/security',
        expires: '2026-11-28',
      },
    }),
    vulnerable({
      severity: 'medium',
      ...of('old-xml', '1.0.0', 'CVE-2025-9000', ['1.0.1']),
      suppressed: { by: 'vex', reason: 'not_affected (vulnerable_code_not_present)' },
    }),
  ].map((finding, index) => ({ ...finding, fingerprint: (index + 1).toString(16).padStart(20, '0') }));
  return factsOf({
    findings,
    sources: [
      source('secrets', { title: 'Secrets', findings: findings.slice(0, 1), durationMs: 412 }),
      source('dependencies', {
        title: 'Dependencies',
        status: 'incomplete',
        requested: true,
        scanned: '412 packages of 2 lockfiles',
        findings: findings.slice(1, 4),
        gaps: [
          {
            what: 'ios/Podfile.lock',
            why: 'No advisory source covers CocoaPods.',
            fix: 'Run a scanner that does, and give its report in `reports`.',
          },
        ],
        data: [{ name: 'OSV', date: new Date('2026-11-20T06:00:00Z') }],
      }),
      source('ios', { title: 'iOS configuration', scanned: '3 files', findings: findings.slice(4, 5) }),
      source('dockerfile', { title: 'Dockerfiles', scanned: '1 file', findings: findings.slice(5, 6) }),
      source('sast', { title: 'Source code', scanned: '388 files', findings: findings.slice(7, 8) }),
      source('personal-data', { title: 'Personal data', findings: findings.slice(6, 7) }),
      source('gitleaks', {
        status: 'completed',
        tool: { id: 'gitleaks', version: '8.30.1' },
        findings: findings.slice(0, 1),
      }),
      source('trivy', {
        status: 'failed',
        requested: true,
        tool: { id: 'trivy' },
        why: 'trivy was stopped after 10 min.',
        fix: 'Raise `tools.trivy.timeout`, or cache its database.',
        durationMs: 600_000,
      }),
      source('semgrep', { status: 'not-run', tool: { id: 'semgrep' }, why: 'semgrep is not installed.' }),
    ],
    remarks: [
      {
        kind: 'expires-soon',
        what: 'The ignore of weak-hash (src/legacy/**)',
        why: 'Its last day is 2026-11-28, in 8 days.',
        fix: 'Mend the finding before then, or let @clinic/security decide again.',
      },
      {
        kind: 'expired',
        what: 'The ignore of DL3007',
        why: 'Its last day was 2026-11-01. What it accepted counts again.',
        fix: 'Mend the finding, or let its owner decide again and set a later `expires`.',
      },
    ],
    reviews: [
      {
        reviewer: 'Dr. Ana Silva',
        at: new Date('2026-10-02T09:00:00Z'),
        digest: 'd'.repeat(64),
        reason: 'Not reachable.',
      },
    ],
    base: { known: true, commit: 'b'.repeat(40) },
  });
}
