import { describe, expect, test } from '@jest/globals';
import type { ScanFacts } from '../../../../src/actions/security-scan/facts.ts';
import { packageKey } from '../../../../src/actions/security-scan/triage/change.ts';
import type { SecurityFinding } from '../../../../src/core/model/security-finding.ts';
import { finding, run, vulnerable } from './triage-run.ts';

describe('what is new', () => {
  const changed = new Map([
    ['a.ts', [{ start: 4, end: 4 }]],
    ['package-lock.json', [{ start: 1, end: 2 }]],
  ]);
  const isNew = async (one: SecurityFinding, more = {}) =>
    (await run([one], { change: { changed, ...more } })).findings[0]?.isNew;
  const { vulnerability } = vulnerable();

  test.each([
    ['on a changed line', finding(), {}, true],
    ['beside it', finding({ location: { file: 'a.ts', line: 5 } }), {}, false],
    ['around it', finding({ location: { file: 'a.ts', line: 3, endLine: 6 } }), {}, true],
    ['in a file without changes', finding({ location: { file: 'b.ts', line: 4 } }), {}, false],
    [
      'in a file that git does not track',
      finding({ location: { file: 'b.ts' } }),
      { untracked: new Set(['b.ts']) },
      true,
    ],
    ['about a whole changed file', finding({ location: { file: 'a.ts' } }), {}, true],
    ['in a commit of the change', finding({ commit: 'c1' }), { commits: new Set(['c1']) }, true],
    ['in an older commit', finding({ commit: 'c0' }), { commits: new Set(['c1']) }, false],
    [
      'in a package that the base has',
      vulnerable(),
      {
        basePackages: new Set([packageKey('package-lock.json', vulnerability?.package ?? { ecosystem: '', name: '' })]),
      },
      false,
    ],
    ['in a package that it has not', vulnerable(), { basePackages: new Set<string>() }, true],
    ['in a lockfile that did not change', vulnerable({ location: { file: 'yarn.lock' } }), {}, false],
  ] as const)('%s', async (_, one, more, expected) => {
    expect(await isNew(one, more)).toBe(expected);
  });

  test('is not said where no base is known', async () => {
    const { findings }: Pick<ScanFacts, 'findings'> = await run([finding()]);
    expect(findings[0]).not.toHaveProperty('isNew');
  });
});
