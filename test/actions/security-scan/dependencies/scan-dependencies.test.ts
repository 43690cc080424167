import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FakeClock } from '../../../harness/fake-clock.ts';
import { MemoryFiles } from '../../../harness/memory-files.ts';
import { type OsvDouble, startOsvDouble } from '../../../harness/osv-double/server.ts';
import { locked, scan, testPorts } from './scan.ts';

let osv: OsvDouble;
beforeEach(async () => {
  osv = await startOsvDouble();
});
afterEach(() => osv.close());

const high = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' };

describe('what is found', () => {
  test('a vulnerability with its fix, path, line and ids', async () => {
    osv.add(
      {
        id: 'GHSA-aaaa-bbbb-cccc',
        aliases: ['CVE-2026-1111'],
        name: 'qs',
        summary: 'Prototype pollution',
        severity: [high],
        range: ['0', '6.5.3', '6.6.0', '6.6.1'],
        cwes: ['CWE-1321'],
      },
      ['6.5.2'],
    );
    const result = await scan(
      [
        locked('express', '4.0.0', { direct: true, key: 'e', dependencies: ['q'] }),
        locked('qs', '6.5.2', { direct: false, key: 'q', line: 42 }),
      ],
      testPorts(osv.env),
    );
    expect(result).toMatchObject({ status: 'completed', gaps: [], scanned: '2 packages of 1 lockfile' });
    expect(result.data).toHaveLength(1);
    expect(result.findings).toEqual([
      {
        tool: 'dependencies',
        rule: 'GHSA-aaaa-bbbb-cccc',
        category: 'vulnerability',
        severity: 'high',
        message: 'qs 6.5.2 has GHSA-aaaa-bbbb-cccc: Prototype pollution.',
        title: 'Prototype pollution',
        fix: 'Update qs to 6.5.3 (through express).',
        helpUrl: 'https://osv.dev/vulnerability/GHSA-aaaa-bbbb-cccc',
        cwes: [1321],
        location: { file: 'package-lock.json', line: 42 },
        vulnerability: {
          id: 'GHSA-aaaa-bbbb-cccc',
          aliases: ['CVE-2026-1111'],
          package: { ecosystem: 'npm', name: 'qs', version: '6.5.2' },
          fixedIn: ['6.5.3', '6.6.1'],
          cvss: { score: 7.5, vector: high.score, version: '3.1' },
          scope: 'production',
          path: ['express', 'qs'],
        },
      },
    ]);
  });

  test('two databases that describe one vulnerability make one finding', async () => {
    osv.add({ id: 'PYSEC-2026-1', aliases: ['CVE-2026-2'], ecosystem: 'PyPI', name: 'flusk' }, ['1.0']);
    osv.add({ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-2'], ecosystem: 'PyPI', name: 'flusk', word: 'LOW' }, [
      '1.0',
    ]);
    const result = await scan([locked('Flusk', '1.0', { ecosystem: 'PyPI' })], testPorts(osv.env));
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({
      severity: 'low',
      vulnerability: { id: 'GHSA-aaaa-bbbb-cccc', aliases: ['PYSEC-2026-1', 'CVE-2026-2'] },
    });
  });

  test('what is known to be exploited is critical', async () => {
    osv.exploited.push('CVE-2026-3');
    osv.add({ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-3'], word: 'LOW' }, ['1.0.0']);
    const { findings } = await scan([locked('left-pod', '1.0.0')], testPorts(osv.env));
    expect(findings[0]).toMatchObject({ severity: 'critical', vulnerability: { knownExploited: true } });
  });

  test('the probability of exploitation is asked for only where it is named, and never lowers', async () => {
    osv.epss.set('CVE-2026-3333', 0.031);
    const ids = Array.from({ length: 150 }, (_, at) => `CVE-2026-${4000 + at}`);
    osv.add({ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-3333', ...ids], word: 'HIGH' }, ['1.0.0']);
    const without = await scan([locked('left-pod', '1.0.0')], testPorts(osv.env));
    expect([osv.count('epss'), without.findings[0]?.vulnerability?.epss]).toEqual([0, undefined]);
    const ports = testPorts({ ...osv.env, VETNET_EPSS_URL: `${osv.url}/epss` });
    const { findings } = await scan([locked('left-pod', '1.0.0')], ports);
    expect(findings).toMatchObject([{ severity: 'high', vulnerability: { epss: 0.031 } }]);
    expect(osv.count('epss')).toBe(2);
  });

  test('without a rating it counts as high and says so', async () => {
    osv.add({ id: 'PYSEC-2026-9' }, ['1.0.0']);
    const { findings } = await scan([locked('left-pod', '1.0.0')], testPorts(osv.env));
    expect(findings[0]).toMatchObject({
      severity: 'high',
      details: 'Nobody has rated it yet. Until then it counts as high.',
    });
  });

  test('malicious packages are critical, withdrawn advisories are none', async () => {
    osv.add({ id: 'MAL-2026-1', range: ['0'] }, ['1.0.0']);
    osv.add({ id: 'GHSA-aaaa-bbbb-cccc', withdrawn: '2026-10-10T00:00:00Z' }, ['1.0.0']);
    const { findings } = await scan([locked('left-pod', '1.0.0')], testPorts(osv.env));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'critical', message: 'left-pod 1.0.0 is malicious: MAL-2026-1.' });
    expect(findings[0]?.fix).toContain('Remove left-pod');
  });

  test('an advisory of a distribution is about its release, and bears the id of what it is about', async () => {
    osv.exploited.push('CVE-2026-4444');
    const facts = { ecosystem: 'Debian:12', name: 'zlub' };
    osv.add({ ...facts, id: 'DEBIAN-CVE-2026-3333', upstream: ['CVE-2026-3333'], range: ['0', '1:1.2-3+deb12u1'] }, [
      '1:1.2-3',
    ]);
    osv.add(
      { ...facts, id: 'DSA-1-1', upstream: ['CVE-2026-3333', 'CVE-2026-4444'], range: ['0', '1:1.2-3+deb12u2'] },
      ['1:1.2-3'],
    );
    const { findings } = await scan([locked('zlub', '1:1.2-3', { ecosystem: 'Debian:12' })], testPorts(osv.env));
    expect(findings).toMatchObject([
      { rule: 'DEBIAN-CVE-2026-3333', vulnerability: { aliases: ['CVE-2026-3333'], fixedIn: ['1:1.2-3+deb12u1'] } },
      { rule: 'DSA-1-1', severity: 'critical', vulnerability: { aliases: [], fixedIn: ['1:1.2-3+deb12u2'] } },
    ]);
  });

  test('one package at two places of one lockfile is one finding, in production if one of them is', async () => {
    osv.add({ id: 'GHSA-aaaa-bbbb-cccc' }, ['1.0.0']);
    const result = await scan(
      [
        locked('left-pod', '1.0.0', { key: 'a', scope: 'development', line: 9 }),
        locked('left-pod', '1.0.0', { key: 'b', line: 12 }),
      ],
      testPorts(osv.env),
    );
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ location: { line: 9 }, vulnerability: { scope: 'production' } });
  });
});

test('no advisory is lost, whatever ids they share', async () => {
  const id = fc.constantFrom('CVE-2026-1000', 'CVE-2026-1001', 'CVE-2026-1002', 'CVE-2026-1003');
  const groups = fc.array(fc.uniqueArray(id, { maxLength: 2 }), { maxLength: 6 });
  let name = 0;
  await fc.assert(
    fc.asyncProperty(groups, async (aliases) => {
      name += 1;
      const pod = `pod-${name}`;
      for (const [at, own] of aliases.entries())
        osv.add({ id: `GHSA-${name}-${at}`, aliases: own, name: pod }, ['1.0.0']);
      const { findings } = await scan([locked(pod, '1.0.0')], testPorts(osv.env));
      const ids = findings.map(({ vulnerability }) => [vulnerability?.id, ...(vulnerability?.aliases ?? [])]);
      for (const [at, own] of aliases.entries()) {
        expect(ids.filter((each) => each.includes(`GHSA-${name}-${at}`))).toHaveLength(1);
        for (const alias of own) expect(ids.filter((each) => each.includes(alias))).toHaveLength(1);
      }
    }),
    { numRuns: 40 },
  );
});

describe('what is asked', () => {
  test('1000 packages at once, all pages of their answers, and each advisory once', async () => {
    osv.pageSize = 1;
    osv.add({ id: 'GHSA-1111-1111-1111' }, ['1.0.0', '1.0.1']);
    osv.add({ id: 'GHSA-2222-2222-2222' }, ['1.0.0', '1.0.1']);
    osv.add({ id: 'GHSA-3333-3333-3333' }, ['1.0.0']);
    const many = Array.from({ length: 1500 }, (_, at) => locked(`package-${at}`, '1.0.0'));
    const result = await scan([...many, locked('left-pod', '1.0.0'), locked('left-pod', '1.0.1')], testPorts(osv.env));
    expect(result.status).toBe('completed');
    expect(result.findings.map((finding) => finding.rule)).toEqual([
      'GHSA-1111-1111-1111',
      'GHSA-2222-2222-2222',
      'GHSA-3333-3333-3333',
      'GHSA-1111-1111-1111',
      'GHSA-2222-2222-2222',
    ]);
    expect(osv.count('querybatch')).toBe(4);
    expect(osv.count('vulns')).toBe(3);
  });

  test('nothing but name, version and ecosystem, and only of packages from the registry', async () => {
    const result = await scan(
      [
        locked('left-pod', '1.0.0', { line: 3, license: 'MIT', purl: 'pkg:npm/left-pod@1.0.0' }),
        locked('forked', '1.0.0', { origin: 'git' }),
        locked('branch', undefined),
        locked('Pod', '1.0.0', { ecosystem: 'CocoaPods' }),
        locked('spaced out', '1.0.0'),
      ],
      testPorts(osv.env),
    );
    expect(osv.requests.map(({ body }) => body)).toEqual([
      { queries: [{ package: { ecosystem: 'npm', name: 'left-pod' }, version: '1.0.0' }] },
    ]);
    expect(result.status).toBe('incomplete');
    expect(result.gaps.map(({ what }) => what)).toEqual([
      '1 package of package-lock.json (branch)',
      '1 package of package-lock.json (forked)',
      '1 package of package-lock.json (spaced out)',
      '1 package of CocoaPods',
    ]);
  });

  test('versions without what is no part of them', async () => {
    const facts = { ecosystem: 'Go', name: 'example.org/m' };
    osv.add({ ...facts, id: 'GO-2026-1' }, ['1.0.0']);
    const packages = [
      locked('example.org/m', 'v1.0.0', { ecosystem: 'Go' }),
      locked('stdlib', 'go1.25.1', { ecosystem: 'Go' }),
      locked('github.com/apple/swift-nio', 'v2.1.0', { ecosystem: 'SwiftURL' }),
      locked('verbs', 'v1.0', { ecosystem: 'Packagist' }),
    ];
    const { findings } = await scan(packages, testPorts(osv.env));
    const queries = osv.requests.flatMap(
      ({ body }) => (body as { queries?: readonly { version: string }[] } | undefined)?.queries ?? [],
    );
    expect(queries.map(({ version }) => version)).toEqual(['1.0.0', '1.25.1', '2.1.0', 'v1.0']);
    expect(findings).toMatchObject([
      { message: 'example.org/m v1.0.0 has GO-2026-1.', vulnerability: { package: { version: 'v1.0.0' } } },
    ]);
  });

  test('Swift packages in two spellings, which are one package', async () => {
    const swift = { ecosystem: 'SwiftURL' };
    osv.add({ ...swift, id: 'GHSA-aaaa-bbbb-cccc', name: 'github.com/vapor/vapor', word: 'HIGH' }, ['1.0.0']);
    osv.add({ ...swift, id: 'GHSA-dddd-eeee-ffff', name: 'github.com/Vapor/Vapor', word: 'HIGH' }, ['1.0.0']);
    const result = await scan([locked('github.com/Vapor/Vapor', '1.0.0', swift)], testPorts(osv.env));
    expect(result.scanned).toBe('1 package of 1 lockfile');
    expect(result.findings).toMatchObject([
      { rule: 'GHSA-dddd-eeee-ffff', vulnerability: { fixedIn: ['1.2.3'] } },
      { rule: 'GHSA-aaaa-bbbb-cccc', vulnerability: { fixedIn: ['1.2.3'] } },
    ]);
    const away = await scan([locked('github.com/Vapor/Vapor', '1.0.0', swift)], testPorts(osv.env), { offline: true });
    expect(away.gaps).toMatchObject([{ what: '1 package of SwiftURL (github.com/vapor/vapor 1.0.0)' }]);
  });

  test('nothing at all offline', async () => {
    const result = await scan([locked('left-pod', '1.0.0')], testPorts(osv.env), { offline: true });
    expect(osv.requests).toEqual([]);
    expect(result).toMatchObject({
      status: 'failed',
      findings: [],
      gaps: [{ what: '1 package of npm (left-pod 1.0.0)' }],
    });
  });

  test('a package that OSV refuses costs no other its answer', async () => {
    osv.refused.add('bad');
    osv.add({ id: 'GHSA-aaaa-bbbb-cccc' }, ['1.0.0']);
    const many = Array.from({ length: 30 }, (_, at) => locked(`package-${at}`, '1.0.0'));
    const result = await scan([...many, locked('bad', '1.0.0'), locked('left-pod', '1.0.0')], testPorts(osv.env));
    expect(result).toMatchObject({ status: 'incomplete', gaps: [{ what: '1 package of npm (bad 1.0.0)' }] });
    expect(result.findings).toHaveLength(1);
  });
});

describe('the cache', () => {
  test('answers a second run alone, until a day has passed', async () => {
    osv.add({ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-3'] }, ['1.0.0']);
    const [files, clock] = [new MemoryFiles(), new FakeClock()];
    const ports = testPorts(osv.env, files, clock);
    const first = await scan([locked('left-pod', '1.0.0')], ports);
    expect(osv.requests).toHaveLength(3);
    clock.advance(23 * 3_600_000);
    const second = await scan([locked('left-pod', '1.0.0')], ports);
    expect(osv.requests).toHaveLength(3);
    expect(second.findings).toEqual(first.findings);
    expect(second.data).toEqual(first.data);
    clock.advance(2 * 3_600_000);
    await scan([locked('left-pod', '1.0.0')], ports);
    expect([osv.count('querybatch'), osv.count('vulns'), osv.count('kev')]).toEqual([2, 1, 2]);
  });

  test.each([
    ['cut', '{"answers":[["npm'],
    ['of another shape', '{"answers":{"__proto__":[1,2]},"ids":7,"at":1,"id":"GHSA-other"}'],
    ['with answers of other shapes', '{"answers":[["npm\\nleft-pod\\n1.0.0",1e99,[]],[1],["x",0,[{"id":7}]],null]}'],
    ['empty', ''],
  ])('that is %s is not believed', async (_name, content) => {
    osv.add({ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-3'] }, ['1.0.0']);
    const files = new MemoryFiles();
    const ports = testPorts(osv.env, files);
    const first = await scan([locked('left-pod', '1.0.0')], ports);
    expect(files.contents.size).toBe(3);
    for (const path of files.contents.keys()) files.set(path, content);
    const second = await scan([locked('left-pod', '1.0.0')], ports);
    expect(second.findings).toEqual(first.findings);
    expect(osv.requests).toHaveLength(6);
  });
});
