import { describe, expect, test } from '@jest/globals';
import type { Advisory } from '../../../src/readers/osv/advisory.ts';
import { rate } from '../../../src/systems/advisories/severity.ts';

describe('how bad', () => {
  const advisory = (facts: Partial<Advisory>): Advisory => ({
    id: 'X-1',
    aliases: [],
    upstream: [],
    modified: '',
    withdrawn: false,
    ratings: [],
    cwes: [],
    affected: [],
    ...facts,
  });
  const about = (facts: object) => [{ ecosystem: 'npm', name: 'a', ranges: [], versions: [], ratings: [], ...facts }];
  const v2 = { type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:C/I:C/A:C' };
  const medium = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N' };
  const high = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N' };

  test.each<[string, readonly Partial<Advisory>[], string, string]>([
    ['the worst vector', [{ ratings: [medium, high] }], 'high', 'cvss'],
    ['the worst of two advisories', [{ ratings: [medium] }, { ratings: [high] }], 'high', 'cvss'],
    ['a vector of version 2 where there is no other', [{ ratings: [v2] }], 'critical', 'cvss'],
    ['no vector of version 2 where there is another', [{ ratings: [v2, medium] }], 'medium', 'cvss'],
    ['a vector of the package', [{ affected: about({ ratings: [high] }) }], 'high', 'cvss'],
    [
      'no vector of another package',
      [{ affected: about({ name: 'b', ratings: [high] }), severityWord: 'LOW' }],
      'low',
      'word',
    ],
    ['a word where there is no vector', [{ severityWord: 'MODERATE' }, { severityWord: 'low' }], 'medium', 'word'],
    [
      'a vector that is none beside a word',
      [{ ratings: [{ type: 'CVSS_V3', score: '?' }], severityWord: 'HIGH' }],
      'high',
      'word',
    ],
    ['a distribution’s priority', [{ ratings: [{ type: 'Ubuntu', score: 'negligible' }] }], 'low', 'word'],
    ['a remark', [{ affected: about({ informational: 'unmaintained' }) }], 'low', 'informational'],
    ['a malicious package', [{ id: 'MAL-2026-1', severityWord: 'LOW' }], 'critical', 'malicious'],
    ['nothing at all', [{}], 'high', 'unknown'],
    ['a word nobody knows', [{ severityWord: 'constructor' }], 'high', 'unknown'],
  ])('by %s', (_name, advisories, severity, basis) => {
    expect(rate(advisories.map(advisory), ({ name }) => name === 'a')).toMatchObject({ severity, basis });
  });
});
