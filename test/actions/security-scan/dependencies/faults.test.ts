import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FakeClock } from '../../../harness/fake-clock.ts';
import type { Fault } from '../../../harness/github-double/faults.ts';
import { MemoryFiles } from '../../../harness/memory-files.ts';
import { type OsvDouble, startOsvDouble } from '../../../harness/osv-double/server.ts';
import { locked, scan, testPorts } from './scan.ts';

let osv: OsvDouble;
beforeEach(async () => {
  osv = await startOsvDouble();
  osv.add({ id: 'GHSA-aaaa-bbbb-cccc', aliases: ['CVE-2026-3333'], word: 'LOW' }, ['1.0.0']);
});
afterEach(() => osv.close());

const packages = [locked('left-pod', '1.0.0'), locked('right-pod', '1.0.0')];

/** Where nobody answered the source has failed and names the ecosystem: never "0 found". */
describe('a batch that fails for good', () => {
  test.each<[string, Omit<Fault, 'operation'>, RegExp]>([
    ['401', { status: 401 }, /401 made to fail/],
    ['403', { status: 403, body: '<html>blocked</html>' }, /403 <html>blocked/],
    ['429 with a wait beyond the deadline', { status: 429, headers: { 'retry-after': '3600' } }, /asks to wait 3600 s/],
    ['500', { status: 500 }, /500 made to fail/],
    ['503', { status: 503 }, /503/],
    ['a reset', { reset: 'before' }, /connection failed \(ECONNRESET\)/],
    ['a cut reply', { truncate: true }, /connection failed/],
    ['cut JSON', { body: '{"results":[{"vu' }, /is not JSON/],
    ['HTML', { body: '<html>Sign in</html>' }, /is not JSON/],
    ['nothing', { body: '""' }, /is not a result for each query/],
    ['too few results', { body: { results: [{}] } }, /is not a result for each query/],
    ['too many results', { body: { results: [{}, {}, {}] } }, /is not a result for each query/],
    ['results that are none', { body: { results: [null, 7] } }, /is not a list of ids/],
    ['ids that are none', { body: { results: [{ vulns: [{ id: 7 }] }, {}] } }, /is not a list of ids/],
    ['ids without a date', { body: { results: [{ vulns: [{ id: 'A-1' }] }, {}] } }, /is not a list of ids/],
    [
      'a path for an id',
      { body: { results: [{ vulns: [{ id: '../../x', modified: '' }] }, {}] } },
      /is not a list of ids/,
    ],
    ['__proto__', { body: '{"__proto__":{"results":[{},{}]}}' }, /is not a result for each query/],
    ['a token that is none', { body: { results: [{ next_page_token: 1 }, {}] } }, /is not a page with a token/],
  ])('%s', async (_name, fault, why) => {
    osv.inject({ operation: 'querybatch', times: 99, ...fault });
    const result = await scan(packages, testPorts(osv.env));
    expect(result).toMatchObject({ status: 'failed', findings: [], gaps: [{ what: '2 packages of npm' }], data: [] });
    expect(result.why).toMatch(why);
    expect(result.why).toMatch(/^Nobody looked for vulnerabilities\..*No advisory snapshot comes with/);
    expect(result.fix).toMatch(/\.$/);
  });

  test('a reply of 20 MB is not read to its end', async () => {
    osv.inject({ operation: 'querybatch', body: `{"results":[${' '.repeat(20_000_000)}]}` });
    expect((await scan(packages, testPorts(osv.env))).why).toMatch(/larger than 16777216 bytes/);
  });

  test('pages without end are left after some', async () => {
    // A page that holds nothing leads to itself.
    osv.pageSize = 0;
    const result = await scan([locked('left-pod', '1.0.0')], testPorts(osv.env));
    expect(result.why).toMatch(/is not a list that ends/);
    expect(osv.count('querybatch')).toBe(20);
  });

  test('a server that refuses everything is not asked a thousand times', async () => {
    for (let at = 0; at < 500; at += 1) osv.refused.add(`package-${at}`);
    const many = Array.from({ length: 500 }, (_, at) => locked(`package-${at}`, '1.0.0'));
    const result = await scan(many, testPorts(osv.env));
    expect(result).toMatchObject({ status: 'failed', gaps: [{ what: '500 packages of npm' }] });
    expect(osv.count('querybatch')).toBeLessThan(100);
  });
});

test('one batch that fails costs the others nothing, a server that is away is not asked again', async () => {
  const many = Array.from({ length: 6500 }, (_, at) => locked(`package-${at}`, '1.0.0'));
  osv.inject({ operation: 'querybatch', body: '<html>' });
  const result = await scan(many, testPorts(osv.env));
  expect(result).toMatchObject({ status: 'incomplete', gaps: [{ what: '1,000 packages of npm' }] });
  expect(osv.count('querybatch')).toBe(7);
  osv.inject({ operation: 'querybatch', times: 99, status: 429, headers: { 'retry-after': '3600' } });
  expect((await scan(many, testPorts(osv.env))).gaps).toMatchObject([{ what: '6,500 packages of npm' }]);
  expect(osv.count('querybatch')).toBeLessThanOrEqual(11);
});

describe('a fault that passes', () => {
  test.each<[string, Omit<Fault, 'operation'>]>([
    ['429 with a wait', { status: 429, headers: { 'retry-after': '2' } }],
    ['502', { status: 502 }],
    ['a reset', { reset: 'before' }],
    ['a reply that is lost', { reset: 'after' }],
  ])('%s is tried again', async (_name, fault) => {
    const clock = new FakeClock();
    osv.inject({ operation: '*', ...fault });
    const result = await scan(packages, testPorts(osv.env, new MemoryFiles(), clock));
    expect(result).toMatchObject({ status: 'completed', findings: [{ rule: 'GHSA-aaaa-bbbb-cccc' }] });
    expect(clock.slept).toHaveLength(1);
  });
});

describe('details that cannot be had', () => {
  test.each<[string, Omit<Fault, 'operation'>, RegExp]>([
    ['404', { status: 404 }, /404/],
    ['500', { status: 500 }, /500/],
    ['cut JSON', { body: '{"id":"GHSA-aa' }, /is not JSON/],
    ['another advisory', { body: { id: 'GHSA-other', modified: 'x' } }, /is not the advisory GHSA-aaaa/],
    [
      'an advisory with a range of another shape',
      { body: { id: 'GHSA-aaaa-bbbb-cccc', modified: 'x', affected: 7 } },
      /`affected`/,
    ],
  ])('%s leave the finding, which counts as high', async (_name, fault, why) => {
    osv.inject({ operation: 'vulns', times: 99, ...fault });
    const result = await scan(packages, testPorts(osv.env));
    expect(result.findings).toMatchObject([{ rule: 'GHSA-aaaa-bbbb-cccc', severity: 'high' }]);
    expect(result).toMatchObject({ status: 'incomplete', gaps: [{ what: 'Severity and fix of GHSA-aaaa-bbbb-cccc' }] });
    expect(result.gaps[0]?.why).toMatch(why);
  });

  test('are asked for again in the next run', async () => {
    const ports = testPorts(osv.env);
    osv.inject({ operation: 'vulns', status: 404 });
    expect((await scan(packages, ports)).status).toBe('incomplete');
    expect(await scan(packages, ports)).toMatchObject({ status: 'completed', findings: [{ severity: 'low' }] });
  });
});

test('a server that keeps putting us off is left after two minutes, with what it said by then', async () => {
  for (let at = 0; at < 60; at += 1) osv.add({ id: `GHSA-slow-${at}`, word: 'LOW' }, ['1.0.0']);
  osv.inject({ operation: 'vulns', times: 61, status: 429, headers: { 'retry-after': '30' } });
  const result = await scan(packages, testPorts(osv.env));
  expect(result).toMatchObject({ status: 'incomplete' });
  expect(result.findings).toHaveLength(61);
  expect(result.gaps[0]?.why).toMatch(/are used up|asks to wait/);
});

describe('the catalogue of known exploited vulnerabilities', () => {
  test.each<[string, Omit<Fault, 'operation'>]>([
    ['403', { status: 403 }],
    ['HTML', { body: '<html>' }],
    ['another shape', { body: { vulnerabilities: [{ cveID: 7 }] } }],
    ['an empty list', { body: { vulnerabilities: [] } }],
  ])('that fails by %s costs a remark and no verdict', async (_name, fault) => {
    osv.inject({ operation: 'kev', times: 99, ...fault });
    const said: string[] = [];
    const log = { debug: () => {}, info: (message: string) => void said.push(message) };
    const result = await scan(packages, testPorts(osv.env), { log });
    expect(result).toMatchObject({ status: 'completed', findings: [{ severity: 'low' }] });
    expect(said).toEqual([expect.stringMatching(/^Whether a vulnerability is exploited is not known, because .*\.$/)]);
  });
});

test.each<[string, Omit<Fault, 'operation'>]>([
  ['500', { status: 500 }],
  ['rows of another shape', { body: { data: [{ cve: 'CVE-2026-3333', epss: '7.5' }] } }],
  ['no rows', { body: { data: 'none' } }],
])('EPSS that fails by %s costs a remark and no verdict', async (_name, fault) => {
  osv.inject({ operation: 'epss', times: 99, ...fault });
  const said: string[] = [];
  const log = { debug: () => {}, info: (message: string) => void said.push(message) };
  const ports = testPorts({ ...osv.env, VETNET_EPSS_URL: `${osv.url}/epss` });
  expect(await scan(packages, ports, { log })).toMatchObject({ status: 'completed', findings: [{ severity: 'low' }] });
  expect(said).toEqual([expect.stringMatching(/^How probable an exploit is could not be read: .*\.$/)]);
});

test('an address that is none is named, and nobody is asked', async () => {
  for (const url of ['ftp://osv.example.org', 'osv', 'https://user:word@osv.example.org']) {
    const result = await scan(packages, testPorts({ VETNET_OSV_URL: url }));
    expect(result).toMatchObject({ status: 'failed' });
    expect(result.why).toMatch(/VETNET_OSV_URL is no http\(s\) address/);
    expect(result.why).not.toContain('word');
  }
});

test('a cache that cannot be written or read costs nothing', async () => {
  const files = new MemoryFiles();
  const refuse = (): never => {
    throw Object.assign(new Error('EACCES: read-only'), { code: 'EACCES' });
  };
  Object.assign(files, { write: async () => refuse(), facts: async () => refuse() });
  expect(await scan(packages, testPorts(osv.env, files))).toMatchObject({ status: 'completed', findings: [{}] });
});

test('a cancelled run rejects instead of finding nothing', async () => {
  const stop = new AbortController();
  stop.abort(new Error('cancelled'));
  await expect(scan(packages, { ...testPorts(osv.env), signal: stop.signal })).rejects.toThrow('cancelled');
});
