import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baseScoreOf } from '../../src/core/cvss/base-score.ts';
import { severityOfScore } from '../../src/core/cvss/severity-of-score.ts';

// Scores that FIRST's documents and calculators give. All base vectors of all versions were also held against other calculators once.
test.each([
  // "A Complete Guide to CVSS 2.0", section 3.3: CVE-2002-0392, CVE-2003-0818 and CVE-2003-0062 first.
  ['AV:N/AC:L/Au:N/C:N/I:N/A:C', 7.8, '2.0'],
  ['AV:N/AC:L/Au:N/C:C/I:C/A:C', 10, '2.0'],
  ['AV:L/AC:H/Au:N/C:C/I:C/A:C', 6.2, '2.0'],
  ['(AV:N/AC:M/Au:N/C:P/I:N/A:N)', 4.3, '2.0'],
  ['AV:N/AC:L/Au:N/C:N/I:N/A:N', 0, '2.0'],
  // Version 3, of which examples in its user guide.
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N', 6.1, '3.1'],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:L/I:L/A:N', 6.4, '3.1'],
  ['CVSS:3.1/AV:N/AC:H/PR:N/UI:R/S:U/C:L/I:N/A:N', 3.1, '3.1'],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:C/C:H/I:H/A:H', 9.9, '3.1'],
  ['CVSS:3.1/AV:L/AC:L/PR:H/UI:N/S:U/C:L/I:L/A:L', 4.2, '3.1'],
  ['CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H', 8.8, '3.1'],
  ['CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:U/C:H/I:H/A:H', 7.8, '3.1'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', 7.5, '3.1'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 9.8, '3.1'],
  ['CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:C/C:N/I:H/A:N', 6.8, '3.1'],
  ['CVSS:3.1/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 6.8, '3.1'],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:R/S:C/C:H/I:N/A:N', 7.4, '3.0'],
  ['CVSS:3.0/AV:N/AC:L/PR:N/UI:N/S:C/C:N/I:L/A:N', 5.8, '3.0'],
  ['CVSS:3.0/AV:N/AC:L/PR:L/UI:R/S:C/C:L/I:L/A:N', 5.4, '3.0'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N', 0, '3.1'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H', 10, '3.1'],
  // Version 4, from the worst to the mildest, in all equivalence classes.
  ['CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.3, '4.0'],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 7.7, '4.0'],
  ['CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:N/VC:H/VI:L/VA:L/SC:N/SI:N/SA:N', 8.3, '4.0'],
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:N/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 4.6, '4.0'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N', 5.1, '4.0'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N', 6.9, '4.0'],
  ['CVSS:4.0/AV:L/AC:L/AT:N/PR:H/UI:N/VC:N/VI:N/VA:N/SC:H/SI:N/SA:N', 5.9, '4.0'],
  ['CVSS:4.0/AV:L/AC:L/AT:P/PR:L/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 8.8, '4.0'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H', 10, '4.0'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 9.3, '4.0'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N', 8.7, '4.0'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:P/VC:H/VI:L/VA:N/SC:H/SI:H/SA:H', 8.6, '4.0'],
  ['CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N', 1, '4.0'],
  ['CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N', 0, '4.0'],
])('%s is %d', (vector, score, version) => {
  expect(baseScoreOf(vector)).toEqual({ score, vector, version });
});

test('how mature an exploit is, and where it runs, changes no base score', () => {
  const base = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N';
  expect(baseScoreOf(`${base}/E:U/CR:L/MAV:P/U:Amber`)?.score).toBe(9.3);
  expect(baseScoreOf('CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U/RL:O')?.score).toBe(9.8);
});

test.each([
  [''],
  ['9.8'],
  ['CVSS:3.1'],
  ['CVSS:5.0/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H'],
  ['CVSS:3.1/AV:X/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  ['CVSS:3.1/AV:N/AV:P/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  ['CVSS:3.1/AV:__proto__/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'],
  [`CVSS:3.1/${'AV:N/'.repeat(1000)}`],
])('%s is no vector', (vector) => {
  expect(baseScoreOf(vector)).toBeUndefined();
});

test('no text makes a score out of the scale', () => {
  const metrics = ['AV', 'AC', 'AT', 'PR', 'UI', 'S', 'C', 'I', 'A', 'VC', 'VI', 'VA', 'SC', 'SI', 'SA', 'Au'];
  const part = fc.tuple(fc.constantFrom(...metrics), fc.constantFrom('N', 'L', 'H', 'P', 'A', 'R', 'U', 'C', 'M', 'S'));
  const prefix = fc.constantFrom('', 'CVSS:3.0/', 'CVSS:3.1/', 'CVSS:4.0/');
  fc.assert(
    fc.property(prefix, fc.uniqueArray(part, { selector: ([name]) => name, minLength: 6 }), (start, parts) => {
      const scored = baseScoreOf(start + parts.map((each) => each.join(':')).join('/'));
      if (scored === undefined) return;
      expect(scored.score).toBeGreaterThanOrEqual(0);
      expect(scored.score).toBeLessThanOrEqual(10);
      expect(Number.isInteger(Math.round(scored.score * 10))).toBe(true);
    }),
  );
});

test.each([
  [10, 'critical'],
  [9, 'critical'],
  [8.9, 'high'],
  [7, 'high'],
  [6.9, 'medium'],
  [4, 'medium'],
  [3.9, 'low'],
  [0, 'low'],
])('a score of %d is %s', (score, severity) => {
  expect(severityOfScore(score)).toBe(severity);
});
