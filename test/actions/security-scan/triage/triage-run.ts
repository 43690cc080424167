import { type TriageOptions, triage } from '../../../../src/actions/security-scan/triage/triage.ts';
import type { SecurityFinding } from '../../../../src/core/model/security-finding.ts';
import { source } from '../sample-facts.ts';

export const texts: Record<string, string> = {
  'a.ts': ['one', 'const key = "first-secret-1";', 'two', 'use(md5);', 'use(md5);', 'end'].join('\n'),
};

const usual: TriageOptions = {
  now: new Date('2026-11-20T10:00:00Z'),
  textOf: async (path) => texts[path],
  ignores: [],
  vex: [],
  baseline: [],
  reliedOn: [],
  remarks: [],
};

export function finding(more: Partial<SecurityFinding> = {}): SecurityFinding {
  const base = {
    tool: 'sast',
    category: 'code',
    rule: 'weak-hash',
    severity: 'high',
    message: 'MD5 is broken.',
  } as const;
  return { ...base, location: { file: 'a.ts', line: 4 }, ...more };
}

export function secret(more: Partial<SecurityFinding> = {}): SecurityFinding {
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

export function vulnerable(more: Partial<SecurityFinding> = {}): SecurityFinding {
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

export const run = (findings: readonly SecurityFinding[], options: Partial<TriageOptions> = {}) =>
  triage([source('sast', { findings })], { ...usual, ...options });

export async function fingerprints(findings: readonly SecurityFinding[], text?: string): Promise<readonly string[]> {
  const textOf = async (path: string) => (path === 'a.ts' ? (text ?? texts['a.ts']) : undefined);
  return (await run(findings, { textOf })).findings.map(({ fingerprint }) => fingerprint);
}
