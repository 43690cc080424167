import type { ScanFacts, TriagedFinding } from '../../../src/actions/security-scan/facts.ts';
import type { Demands } from '../../../src/actions/security-scan/judge.ts';
import type { SourceResult } from '../../../src/actions/security-scan/source.ts';

export const usualDemands: Demands = { failOn: 'critical', warnOn: 'high', onlyNew: false, hipaa: false };

export function source(id: string, more: Partial<SourceResult> = {}): SourceResult {
  return {
    id,
    title: id,
    status: 'completed',
    requested: false,
    tool: { id, version: '0.1.0' },
    findings: [],
    scanned: '1,204 files',
    gaps: [],
    data: [],
    durationMs: 120,
    ...more,
  };
}

let made = 0;

export function triaged(more: Partial<TriagedFinding> = {}): TriagedFinding {
  made += 1;
  const tool = more.tool ?? 'sast';
  return {
    tool,
    tools: [tool],
    category: 'code',
    rule: 'weak-hash',
    severity: 'high',
    message: 'MD5 is broken.',
    location: { file: 'src/hash.ts', line: 12 },
    fingerprint: made.toString(16).padStart(20, '0'),
    ...more,
  };
}

export function secret(more: Partial<TriagedFinding> = {}): TriagedFinding {
  return triaged({ tool: 'secrets', category: 'secret', rule: 'github-pat', title: 'GitHub token', ...more });
}

export function vulnerable(more: Partial<TriagedFinding> = {}): TriagedFinding {
  return triaged({
    tool: 'dependencies',
    category: 'vulnerability',
    rule: 'CVE-2026-1000',
    message: 'Prototype pollution in merge.',
    location: { file: 'package-lock.json', line: 40 },
    vulnerability: {
      id: 'CVE-2026-1000',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
      package: { ecosystem: 'npm', name: 'merge-all', version: '1.2.3' },
      fixedIn: ['1.2.4'],
    },
    ...more,
  });
}

export function factsOf(more: Partial<ScanFacts> = {}): ScanFacts {
  return {
    sources: [source('secrets'), source('dependencies'), source('sast')],
    findings: [],
    remarks: [],
    reviews: [],
    reliedOn: [],
    ...more,
  };
}
