import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { snapshotEcosystems } from '../../scripts/advisory-snapshot/ecosystems.ts';
import { fitBudget } from '../../scripts/advisory-snapshot/fit-budget.ts';
import { makeRows } from '../../scripts/advisory-snapshot/make-rows.ts';
import { readAdvisory } from '../../src/readers/osv/read-advisory.ts';
import { readSnapshot } from '../../src/systems/advisories/snapshot/read-snapshot.ts';
import type { Snapshot } from '../../src/systems/advisories/snapshot/snapshot.ts';
import { matchVersion } from '../../src/systems/advisories/versions/ranges.ts';
import { schemeOf } from '../../src/systems/advisories/versions/scheme.ts';
import { MemoryFiles } from '../harness/memory-files.ts';
import { type AdvisoryFacts, advisoryJson } from '../harness/osv-double/advisories.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';

const date = '2026-11-20T00:00:00.000Z';

function rowsOf(facts: readonly AdvisoryFacts[], exploited: readonly string[] = []) {
  return makeRows(
    facts.map((each) => readAdvisory(advisoryJson(each))),
    new Set(exploited),
  );
}

async function opened(bytes: Uint8Array): Promise<Snapshot> {
  const files = new MemoryFiles();
  files.set('/snapshot', bytes);
  const read = await readSnapshot(files, '/snapshot');
  if (!read.known) throw new Error(read.why);
  return read.snapshot;
}

describe('rows', () => {
  test('hold what is grave, say how grave, and leave out the rest', () => {
    const rows = rowsOf(
      [
        { id: 'GHSA-crit', word: 'CRITICAL' },
        { id: 'GHSA-high', severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' }] },
        { id: 'PYSEC-1', ecosystem: 'PyPI' },
        { id: 'GHSA-kev', aliases: ['CVE-2026-1'], word: 'LOW' },
        { id: 'GHSA-medium', word: 'MODERATE' },
        { id: 'MAL-2026-1' },
        { id: 'GHSA-gone', word: 'CRITICAL', withdrawn: '2026-01-01T00:00:00Z' },
        { id: 'DSA-1', word: 'CRITICAL', ecosystem: 'Debian:12' },
      ],
      ['CVE-2026-1'],
    );
    expect(rows.map(({ row: [id, , level], tier }) => [id, level, tier])).toEqual([
      ['GHSA-crit', 4, 'critical'],
      ['GHSA-high', 3, 'high'],
      ['GHSA-kev', 11, 'exploited'],
      ['GHSA-medium', 2, 'left-out'],
      ['MAL-2026-1', 4, 'left-out'],
      ['PYSEC-1', 0, 'high'],
    ]);
  });

  test('put together what several databases say of one vulnerability', () => {
    const facts = { ecosystem: 'PyPI', name: 'Flusk_Core', aliases: ['CVE-2026-1'] };
    const rows = rowsOf([
      { ...facts, id: 'PYSEC-2026-1', range: ['0', '1.2'] },
      { ...facts, id: 'GHSA-a', word: 'HIGH', name: 'flusk-core', range: ['0', '1.2', '2.0', '2.1'] },
    ]);
    const ranges = [
      ['0', '1.2'],
      ['0', '1.2', '2.0', '2.1'],
    ];
    expect(rows.map(({ name, row }) => [name, row])).toEqual([
      ['flusk-core', ['GHSA-a', ['PYSEC-2026-1', 'CVE-2026-1'], 3, ranges]],
    ]);
  });
});

describe('the budget', () => {
  const many = (ecosystem: string, count: number, word: string): AdvisoryFacts[] =>
    Array.from({ length: count }, (_, at) => ({
      id: `GHSA-${ecosystem}-${(at * 7919).toString(36)}-${word}`,
      ecosystem,
      name: `package-${(at * 104729).toString(36)}`,
      word,
      modified: `2026-01-01T00:00:00.${String(at).padStart(4, '0')}Z`,
    }));

  test('is kept; an ecosystem goes in whole or is not covered, the newest of it first', async () => {
    const rows = rowsOf([...many('npm', 200, 'HIGH'), ...many('npm', 5, 'LOW'), ...many('Maven', 3000, 'CRITICAL')]);
    const { bytes, coverage } = fitBudget(rows, date, 20_000);
    expect(bytes.length).toBeLessThanOrEqual(20_000);
    expect(bytes.length).toBeGreaterThan(19_000);
    const figures = Object.fromEntries(coverage.map(({ ecosystem, ...rest }) => [ecosystem, rest]));
    expect(figures.npm).toEqual({ held: 200, cut: 0, leftOut: 5 });
    const held = figures.Maven?.held ?? 0;
    expect(figures.Maven).toEqual({ held, cut: 3000 - held, leftOut: 0 });
    expect(held).toBeGreaterThan(100);
    const snapshot = await opened(bytes);
    expect(snapshot.coverage.get('Maven')).toEqual(figures.Maven);
    expect(snapshot.coverage.has('Go')).toBe(false);
    expect(snapshot.about('Maven', `package-${(2999 * 104729).toString(36)}`)).toHaveLength(1);
    expect(snapshot.about('Maven', `package-${(0).toString(36)}`)).toHaveLength(0);
  });

  test('the same advisories give the same bytes in any order', () => {
    const facts = many('npm', 50, 'HIGH');
    const [one, other] = [facts, facts.toReversed()].map((each) => fitBudget(rowsOf(each), date, 150_000).bytes);
    expect(one).toEqual(other);
  });
});

const version = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 9 })).map(([major, minor]) => `${major}.${minor}.0`);

test('the workflow fetches what can be covered, all of which is compared', () => {
  const workflow = readFileSync(join(import.meta.dirname, '../../.github/workflows/ci-advisories.yml'), 'utf8');
  const [, fetched = ''] = /ECOSYSTEMS: >-\n\s+(.*)\n/.exec(workflow) ?? [];
  expect(fetched.split(' ').map(decodeURIComponent)).toEqual(snapshotEcosystems);
  expect(snapshotEcosystems.filter((name) => schemeOf(name) === undefined)).toEqual([]);
});

test('what the snapshot says of a version is what the advisory says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(version, { minLength: 1, maxLength: 5 }), version, async (range, asked) => {
      const facts = {
        id: 'GHSA-a',
        word: 'HIGH',
        range: range.toSorted((a, b) => Number.parseFloat(a) - Number.parseFloat(b)),
      };
      const advisory = readAdvisory(advisoryJson(facts));
      const snapshot = await opened(fitBudget(makeRows([advisory], new Set()), date, 150_000).bytes);
      const [entry] = snapshot.about('npm', 'left-pod');
      const matches = [advisory, entry?.advisory].map((each) =>
        each?.affected.map((about) => matchVersion(asked, about)),
      );
      expect(matches[1]).toEqual(matches[0]);
    }),
  );
});

describe('a snapshot that cannot be trusted', () => {
  const good = fitBudget(rowsOf([{ id: 'GHSA-a', word: 'HIGH' }]), date, 150_000).bytes;
  const text = gunzipSync(good).toString();

  test.each<[string, string | Uint8Array | undefined, RegExp]>([
    ['absent', undefined, /^No advisory snapshot comes with/],
    ['no gzip', 'hello', /cannot be read: .*incorrect header check\.$/],
    ['cut', good.subarray(0, good.length - 20), /cannot be read: .*unexpected end of file\.$/],
    ['changed', gzipSync(text.replace('GHSA-a', 'GHSA-b')), /its digest is not that of its content/],
    ['without a digest', gzipSync(text.slice(65)), /its digest/],
    ['too large', Buffer.alloc(5_000_000), /larger than one can be/],
    ['a bomb', gzipSync(Buffer.alloc(100_000_000)), /cannot be read/],
  ])('%s', async (_name, content, why) => {
    const files = new MemoryFiles();
    if (content !== undefined) files.set('/snapshot', content);
    const read = await readSnapshot(files, '/snapshot');
    expect(read).toMatchObject({ known: false, why: expect.stringMatching(why) });
  });
});

test('the script builds one from folders of exports', async () => {
  const folder = temporaryFolder({
    'npm/GHSA-a.json': JSON.stringify(advisoryJson({ id: 'GHSA-a', word: 'CRITICAL' })),
    'kev.json': JSON.stringify({ vulnerabilities: [{ cveID: 'CVE-2020-0001' }] }),
  });
  const script = join(import.meta.dirname, '../../scripts/advisory-snapshot.ts');
  const target = join(folder, 'snapshot.json.gz');
  const run = () =>
    spawnSync(process.execPath, [script, target, join(folder, 'kev.json'), join(folder, 'npm')], { encoding: 'utf8' });
  const { status, stdout } = run();
  expect([status, stdout]).toEqual([0, expect.stringContaining('npm: covered; 1 in it, 0 without room')]);
  const snapshot = await opened(readFileSync(target));
  expect(snapshot.about('npm', 'left-pod')).toHaveLength(1);

  writeFiles(folder, { 'npm/broken.json': '{"id":' });
  const again = run();
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('not an advisory: broken.json')]);
});
