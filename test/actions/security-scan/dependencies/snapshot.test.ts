import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { fitBudget } from '../../../../scripts/advisory-snapshot/fit-budget.ts';
import { makeRows } from '../../../../scripts/advisory-snapshot/make-rows.ts';
import type { DependencyScan } from '../../../../src/actions/security-scan/dependencies/scan-dependencies.ts';
import type { SourceResult } from '../../../../src/actions/security-scan/source.ts';
import { sha256 } from '../../../../src/core/evidence/digest.ts';
import type { LockedPackage } from '../../../../src/readers/lockfiles/lockfile.ts';
import { readAdvisory } from '../../../../src/readers/osv/read-advisory.ts';
import { FakeClock } from '../../../harness/fake-clock.ts';
import { MemoryFiles } from '../../../harness/memory-files.ts';
import { type AdvisoryFacts, advisoryJson } from '../../../harness/osv-double/advisories.ts';
import { startOsvDouble } from '../../../harness/osv-double/server.ts';
import { locked, scan, testPorts } from './scan.ts';

const made = Date.UTC(2026, 10, 1);
const dayMs = 24 * 60 * 60 * 1000;
const path = '/dist/advisories.json.gz';

const usual: readonly AdvisoryFacts[] = [
  { id: 'GHSA-a', aliases: ['CVE-2026-1111'], word: 'CRITICAL' },
  { id: 'GHSA-b', word: 'HIGH', name: 'right-pod', range: ['2.0.0', '2.1.0'] },
  { id: 'GHSA-c', aliases: ['CVE-2026-2222'], word: 'LOW', name: 'kev-pod' },
  { id: 'RUSTSEC-1', ecosystem: 'crates.io', name: 'rusty' },
];

/** Files that hold a snapshot of these advisories, made on the first of November 2026. */
function filesWith(facts: readonly AdvisoryFacts[] = usual, budget = 150_000): MemoryFiles {
  const rows = makeRows(
    facts.map((each) => readAdvisory(advisoryJson(each))),
    new Set(['CVE-2026-2222']),
  );
  const files = new MemoryFiles();
  files.set(path, fitBudget(rows, new Date(made).toISOString(), budget).bytes);
  return files;
}

/** Scans offline `days` after the snapshot was made. */
function scanOffline(
  packages: readonly LockedPackage[],
  { files = filesWith(), days = 10, ...facts }: Partial<DependencyScan> & { files?: MemoryFiles; days?: number } = {},
): Promise<SourceResult> {
  const ports = testPorts({}, files, new FakeClock(made + days * dayMs));
  return scan(packages, ports, { offline: true, snapshotPath: path, ...facts });
}

test('answers offline: with severity, fix and known exploitation', async () => {
  const packages = [
    locked('left-pod', '1.0.0'),
    locked('right-pod', '1.0.0'),
    locked('kev-pod', '1.0.0'),
    locked('rusty', '1.0.0', { ecosystem: 'crates.io' }),
  ];
  const result = await scanOffline(packages);
  expect(result).toMatchObject({
    status: 'completed',
    gaps: [],
    data: [{ name: expect.stringMatching(/^Advisory snapshot/), date: new Date(made) }],
  });
  expect(result.findings).toMatchObject([
    {
      rule: 'GHSA-a',
      severity: 'critical',
      message: 'left-pod 1.0.0 has GHSA-a.',
      fix: 'Update left-pod to 1.2.3.',
      vulnerability: { aliases: ['CVE-2026-1111'], fixedIn: ['1.2.3'] },
    },
    { rule: 'GHSA-c', severity: 'critical', vulnerability: { knownExploited: true } },
    { rule: 'RUSTSEC-1', severity: 'high', details: 'Nobody has rated it yet. Until then it counts as high.' },
  ]);
});

describe('is no answer', () => {
  test.each<[string, Parameters<typeof scanOffline>[1], RegExp]>([
    ['when there is none', { files: new MemoryFiles() }, /No advisory snapshot comes with this version/],
    ['when none was named', { snapshotPath: undefined }, /No advisory snapshot comes with this version/],
    ['after 30 days', { days: 30 }, /is of 2026-11-01, and 30 days is as old as one may be/],
    ['when it is from the future', { days: -2 }, /is from the future/],
    ['when it is damaged', { files: damaged() }, /cannot be read/],
    ['when it does not cover the ecosystem', { files: filesWith([usual[3] ?? { id: 'X' }]) }, /does not cover npm/],
    [
      'when some of the ecosystem found no room',
      { files: filesWith(crowded(), 600) },
      /leaves out \d+ high or critical advisories for npm/,
    ],
    ['when it is of a version to come', { files: rewritten({ version: 2 }) }, /its version is not 1/],
    [
      'when its packages are none',
      { files: rewritten({ ecosystems: { npm: { held: 1, cut: 0, leftOut: 0 } } }) },
      /misshapen/,
    ],
    ['when its rows are none', { files: rewritten({ ecosystems: npm({ safe: [[7]] }) }) }, /cannot be compared/],
  ])('%s', async (_name, facts, why) => {
    const result = await scanOffline([locked('safe', '1.0.0')], facts);
    expect(result).toMatchObject({ status: 'failed', findings: [], gaps: [{ what: '1 package of npm (safe 1.0.0)' }] });
    expect(result.why).toMatch(why);
    expect(result.why).toMatch(
      /^Nobody looked for vulnerabilities\. No advisory source was asked, because of `offline`\./,
    );
  });
});

test('is still an answer on its 29th day', async () => {
  expect(await scanOffline([locked('safe', '1.0.0')], { days: 29 })).toMatchObject({
    status: 'completed',
    findings: [],
  });
});

test('what an old one knows is found, and named as not all', async () => {
  const result = await scanOffline([locked('left-pod', '1.0.0')], { days: 90 });
  expect(result).toMatchObject({
    status: 'incomplete',
    findings: [{ rule: 'GHSA-a' }],
    gaps: [{ what: '1 package of npm (left-pod 1.0.0)' }],
  });
});

test('a version that cannot be compared is a gap, not clean', async () => {
  const result = await scanOffline([locked('left-pod', 'main'), locked('right-pod', '2.0.5')]);
  expect(result).toMatchObject({
    status: 'incomplete',
    findings: [{ rule: 'GHSA-b' }],
    gaps: [{ what: '1 package of npm (left-pod main)' }],
  });
});

test('a package named as a member of every object has no advisory', async () => {
  const names = ['__proto__', 'constructor', 'toString'].map((name) => locked(name, '1.0.0'));
  expect(await scanOffline(names)).toMatchObject({ status: 'completed', findings: [] });
});

test('stands in for a source that is away, and says so of what it does not cover', async () => {
  const osv = await startOsvDouble();
  osv.inject({ operation: 'querybatch', times: 99, status: 503 });
  const ports = testPorts(osv.env, filesWith(), new FakeClock(made + dayMs));
  const packages = [locked('left-pod', '1.0.0'), locked('gem', '1.0', { ecosystem: 'RubyGems' })];
  const result = await scan(packages, ports, { snapshotPath: path });
  await osv.close();
  expect(result).toMatchObject({
    status: 'incomplete',
    findings: [{ rule: 'GHSA-a' }],
    gaps: [{ what: '1 package of RubyGems (gem 1.0)' }],
  });
  expect(result.gaps[0]?.why).toMatch(/503 made to fail\. The advisory snapshot does not cover RubyGems\.$/);
});

test('VETNET_ADVISORY_SNAPSHOT names another', async () => {
  const files = new MemoryFiles();
  files.set('/mine', filesWith().contents.get(path) ?? '');
  const ports = testPorts({ VETNET_ADVISORY_SNAPSHOT: '/mine' }, files, new FakeClock(made));
  expect(await scan([locked('left-pod', '1.0.0')], ports, { offline: true })).toMatchObject({ status: 'completed' });
});

function damaged(): MemoryFiles {
  const files = filesWith();
  const bytes = Buffer.from(files.contents.get(path) ?? '');
  bytes[40] = (bytes[40] ?? 0) ^ 0xff;
  files.set(path, bytes);
  return files;
}

function crowded(): readonly AdvisoryFacts[] {
  return Array.from({ length: 50 }, (_, at) => ({
    id: `GHSA-${at}`,
    word: 'HIGH',
    name: `p-${(at * 7919).toString(36)}`,
  }));
}

function npm(packages: object): object {
  return { npm: { held: 1, cut: 0, leftOut: 0, packages } };
}

/** A snapshot whose digest is right and whose content is not. */
function rewritten(changes: object): MemoryFiles {
  const content = {
    format: 'vetnet-advisory-snapshot',
    version: 1,
    date: new Date(made).toISOString(),
    ecosystems: npm({}),
  };
  const body = JSON.stringify({ ...content, ...changes });
  const files = new MemoryFiles();
  files.set(path, gzipSync(`${sha256(body)}\n${body}`));
  return files;
}
