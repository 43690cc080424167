import { describe, expect, test } from '@jest/globals';
import { finding, run, vulnerable } from './triage-run.ts';

describe('ignores', () => {
  const ignore = { id: 'weak-hash', reason: 'A checksum, no secret.' };

  test.each([
    ['the last day itself', '2026-11-20', true, 'expires-soon'],
    ['the day after', '2026-11-19', false, 'expired'],
    ['14 days before', '2026-12-03', true, 'expires-soon'],
    ['15 days before', '2026-12-04', true, undefined],
    ['no date of any calendar', '2026-02-30', false, 'unreadable'],
  ])('on %s', async (_, expires, holds, kind) => {
    const { findings, remarks } = await run([finding()], { ignores: [{ ...ignore, expires, owner: '@org/security' }] });
    expect(findings[0]?.suppressed).toEqual(
      holds ? { by: 'ignore', reason: ignore.reason, owner: '@org/security', expires } : undefined,
    );
    expect(remarks.map((remark) => remark.kind)).toEqual(kind === undefined ? [] : [kind]);
  });

  test('the day is that of UTC', async () => {
    const late = { now: new Date('2026-11-20T23:59:59Z'), ignores: [{ ...ignore, expires: '2026-11-20' }] };
    expect((await run([finding()], late)).findings[0]?.suppressed).toBeDefined();
    const next = { ...late, now: new Date('2026-11-21T00:00:00Z') };
    expect((await run([finding()], next)).findings[0]?.suppressed).toBeUndefined();
  });

  test.each([
    ['an alias, in any case', { id: 'cve-2026-1000' }, true],
    ['the package', { id: '*', package: '@scope/merge' }, true],
    ['another package', { id: '*', package: 'merge' }, false],
    ['the path', { id: '*', paths: ['*.json'] }, true],
    ['another path', { id: 'CVE-2026-1000', paths: ['src/**', '!src/a'] }, false],
    ['everything, which is too much', { id: '*' }, false],
    ['everything by a pattern, which is too much as well', { id: '*', paths: ['**'] }, false],
    ['all of it but one folder', { id: '*', paths: ['**', '!src'] }, false],
    ['another fingerprint', { id: '*', fingerprint: 'x' }, false],
  ])('by %s', async (_, more, holds) => {
    const { findings, remarks } = await run([vulnerable()], { ignores: [{ reason: 'why', ...more }] });
    expect(findings[0]?.suppressed !== undefined).toBe(holds);
    expect(remarks.length).toBe(holds ? 0 : 1);
  });

  test('one that is of no use is told', async () => {
    const { remarks } = await run([finding()], { ignores: [{ id: 'gone', reason: 'why' }] });
    expect(remarks).toMatchObject([{ kind: 'unused', what: 'The ignore of gone' }]);
  });
});
