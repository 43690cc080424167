import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cacheFolder } from '../../../src/core/files/json-cache.ts';
import { compareIds, groupByAlias } from '../../../src/systems/advisories/alias-groups.ts';
import { isAbout, isAskable, osvName } from '../../../src/systems/advisories/package-query.ts';
import { inPool } from '../../../src/systems/advisories/pool.ts';

test.each([
  ['left-pod', '1.0.0', true],
  ['@scope/left-pod', '1.0.0-rc.1+b', true],
  ['org.example:artifact', '1.0', true],
  ['', '1.0.0', false],
  ['left-pod', '', false],
  ['left pod', '1.0.0', false],
  ['left-pod', '1.0\n2.0', false],
  ['left\u0000pod', '1.0', false],
  ['x'.repeat(600), '1.0', false],
])('%j in %j can be asked for: %s', (name, version, expected) => {
  expect(isAskable({ ecosystem: 'npm', name, version })).toBe(expected);
});

test('names of Python packages are normalised, others stay', () => {
  expect(osvName('PyPI', 'Flusk_Core.ext--a')).toBe('flusk-core-ext-a');
  expect(osvName('npm', 'Left_Pod')).toBe('Left_Pod');
});

test.each([
  ['npm', 'npm', true],
  ['Debian', 'Debian:12', true],
  ['Debian:12', 'Debian:12', true],
  ['Debian:11', 'Debian:12', false],
  ['Debian:1', 'Debian:12', false],
  ['Maven:https://maven.example.org', 'Maven', true],
  ['npm', 'npmx', false],
])('an entry for %s is about a package of %s: %s', (entry, asked, expected) => {
  expect(isAbout({ ecosystem: entry, name: 'a' }, { ecosystem: asked, name: 'a' })).toBe(expected);
  expect(isAbout({ ecosystem: entry, name: 'b' }, { ecosystem: asked, name: 'a' })).toBe(false);
});

describe('groups by alias', () => {
  const ids = fc.array(fc.uniqueArray(fc.nat({ max: 8 }).map(String), { minLength: 1, maxLength: 3 }), {
    maxLength: 8,
  });

  test('hold each item once, share no id between them, and hang together', () => {
    fc.assert(
      fc.property(ids, (items) => {
        const groups = groupByAlias(items, (item) => item);
        expect(groups.flat().toSorted()).toEqual(items.toSorted());
        for (const [at, group] of groups.entries()) {
          const others = new Set(groups.filter((_, other) => other !== at).flat(2));
          expect(group.flat().filter((id) => others.has(id))).toEqual([]);
          // From the first item all others of the group are reached.
          const reached = new Set(group[0]);
          for (let round = 0; round < group.length; round += 1) {
            for (const item of group) if (item.some((id) => reached.has(id))) for (const id of item) reached.add(id);
          }
          expect(group.flat().every((id) => reached.has(id))).toBe(true);
        }
      }),
    );
  });

  test('ids are shown in the order in which people know them', () => {
    const shown = ['OSV-1', 'CVE-2026-1', 'PYSEC-1', 'GO-1', 'RUSTSEC-1', 'GHSA-b', 'GHSA-a', 'MAL-1'].sort(compareIds);
    expect(shown).toEqual(['MAL-1', 'GHSA-a', 'GHSA-b', 'RUSTSEC-1', 'GO-1', 'PYSEC-1', 'CVE-2026-1', 'OSV-1']);
  });
});

test.each([
  [{ RUNNER_TOOL_CACHE: '/tools', XDG_CACHE_HOME: '/xdg', HOME: '/home' }, '/tools/vetnet-actions/advisories'],
  [{ RUNNER_TOOL_CACHE: '', XDG_CACHE_HOME: '/xdg', HOME: '/home' }, '/xdg/vetnet-actions/advisories'],
  [{ HOME: '/home' }, '/home/.cache/vetnet-actions/advisories'],
  [{}, undefined],
])('with %j the cache lies in %s', (env, expected) => {
  expect(cacheFolder(env, 'advisories')?.replaceAll('\\', '/')).toBe(expected);
});

describe('a pool', () => {
  test('works on so many at once and no more, and keeps the order', async () => {
    let [now, most] = [0, 0];
    const results = await inPool([5, 1, 3, 2, 4, 0], 3, async (item) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, item));
      now -= 1;
      return item * 2;
    });
    expect([results, most]).toEqual([[10, 2, 6, 4, 8, 0], 3]);
    expect(await inPool([], 3, async () => 1)).toEqual([]);
  });

  test('begins nothing new after a failure, and rejects with it', async () => {
    const begun: number[] = [];
    const work = inPool([1, 2, 3, 4, 5, 6], 2, async (item) => {
      begun.push(item);
      await Promise.resolve();
      if (item === 2) throw new Error('two');
    });
    await expect(work).rejects.toThrow('two');
    expect(begun.length).toBeLessThan(6);
  });
});
