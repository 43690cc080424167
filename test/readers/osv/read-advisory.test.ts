import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAdvisory } from '../../../src/readers/osv/read-advisory.ts';
import { ReadError } from '../../../src/readers/read-error.ts';
import { advisoryJson } from '../../harness/osv-double/advisories.ts';

/** An advisory with one thing changed, as text, since `__proto__` is a key only in text. */
function changed(changes: object): unknown {
  return { ...advisoryJson({ id: 'GHSA-a' }), ...changes };
}

test('takes what a verdict needs', () => {
  const json = {
    schema_version: '1.7.5',
    id: 'GHSA-aaaa-bbbb-cccc',
    modified: '2026-11-01T00:00:00Z',
    published: '2026-10-01T00:00:00Z',
    aliases: ['CVE-2026-1', 'GHSA-aaaa-bbbb-cccc', 'CVE-2026-1', '<script>'],
    upstream: ['CVE-2026-2'],
    summary: 'A summary',
    details: 'Long words',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' }, { type: 'CVSS_V4' }],
    affected: [
      {
        package: { ecosystem: 'npm', name: 'left-pod', purl: 'pkg:npm/left-pod' },
        severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N' }],
        ranges: [
          { type: 'GIT', repo: 'https://example.org/x', events: [{ introduced: '0' }] },
          {
            type: 'SEMVER',
            events: [{ introduced: '0' }, { fixed: '1.0.0' }, { introduced: '2.0.0', last_affected: '2.1.0' }],
          },
          { type: 'ECOSYSTEM', events: [{ introduced: '3' }, { limit: '4' }] },
        ],
        versions: ['0.9.0'],
        database_specific: { informational: 'unsound' },
      },
      { ranges: [{ type: 'GIT', repo: 'https://example.org/x', events: [{ introduced: '0' }] }] },
    ],
    references: [{ type: 'WEB', url: 'https://example.org' }],
    database_specific: { severity: 'HIGH', cwe_ids: ['CWE-79', 'CWE-x', 7] },
  };
  expect(readAdvisory(json)).toEqual({
    id: 'GHSA-aaaa-bbbb-cccc',
    aliases: ['CVE-2026-1'],
    upstream: ['CVE-2026-2'],
    modified: '2026-11-01T00:00:00Z',
    withdrawn: false,
    summary: 'A summary',
    ratings: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' }],
    severityWord: 'HIGH',
    cwes: [79],
    affected: [
      {
        ecosystem: 'npm',
        name: 'left-pod',
        ranges: [
          [
            { kind: 'introduced', version: '0' },
            { kind: 'fixed', version: '1.0.0' },
            { kind: 'introduced', version: '2.0.0' },
            { kind: 'last_affected', version: '2.1.0' },
          ],
          [
            { kind: 'introduced', version: '3' },
            { kind: 'limit', version: '4' },
          ],
        ],
        versions: ['0.9.0'],
        ratings: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N' }],
        informational: 'unsound',
      },
    ],
  });
});

test('needs no more than an id and a time', () => {
  const bare = { aliases: [], upstream: [], withdrawn: false, ratings: [], cwes: [], affected: [] };
  expect(readAdvisory({ id: 'X-1', modified: 'now' })).toEqual({ id: 'X-1', modified: 'now', ...bare });
  const nulls = { id: 'X-1', modified: 'now', aliases: null, affected: null, severity: null };
  expect(readAdvisory(nulls)).toEqual({ id: 'X-1', modified: 'now', ...bare });
  expect(readAdvisory({ id: 'X-1', modified: 'now', withdrawn: '2026-01-01T00:00:00Z' }).withdrawn).toBe(true);
});

describe('refuses', () => {
  const about = (facts: object) => ({ affected: [{ package: { ecosystem: 'npm', name: 'a' }, ...facts }] });

  test.each<[string, unknown]>([
    ['what is no object', []],
    ['nothing', null],
    ['no id', changed({ id: undefined })],
    ['an id that is a path', changed({ id: '../../etc' })],
    ['an id of 200 characters', changed({ id: 'X'.repeat(200) })],
    ['a prototype that poses as an advisory', JSON.parse('{"__proto__":{"id":"X-1","modified":"now"}}')],
    ['no time', changed({ modified: 7 })],
    ['packages that are no list', changed({ affected: {} })],
    ['a package that is none', changed({ affected: [7] })],
    ['a package without a name', changed({ affected: [{ package: { ecosystem: 'npm' } }] })],
    ['ranges that are no list', changed(about({ ranges: {} }))],
    ['a range that is none', changed(about({ ranges: [null] }))],
    ['a range of another type', changed(about({ ranges: [{ type: 'MAGIC', events: [] }] }))],
    ['a range without events', changed(about({ ranges: [{ type: 'SEMVER' }] }))],
    ['an event that is none', changed(about({ ranges: [{ type: 'SEMVER', events: [1] }] }))],
    ['an event without a version', changed(about({ ranges: [{ type: 'SEMVER', events: [{ fixed: 7 }] }] }))],
    ['versions that are no list', changed(about({ versions: 'all' }))],
    ['ratings that are no list', changed({ severity: 'HIGH' })],
  ])('%s', (_name, json) => {
    expect(() => readAdvisory(json)).toThrow(ReadError);
  });
});

test('any JSON is read or refused, and pollutes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      const json = JSON.parse(
        JSON.stringify({ id: 'X-1', modified: 'now', affected: [one], severity: other }),
      ) as unknown;
      try {
        expect(readAdvisory(json).id).toBe('X-1');
      } catch (error) {
        expect(error).toBeInstanceOf(ReadError);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
  );
});
