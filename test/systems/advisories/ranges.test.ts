import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AffectedPackage, RangeEvent } from '../../../src/readers/osv/advisory.ts';
import { fixesFor, matchVersion } from '../../../src/systems/advisories/versions/ranges.ts';

function affected(ranges: readonly (readonly RangeEvent[])[], facts: Partial<AffectedPackage> = {}): AffectedPackage {
  return { ecosystem: 'npm', name: 'left-pod', ranges, versions: [], ratings: [], ...facts };
}

/** `introduced 1, fixed 2` and so on, split at commas. */
function events(text: string): readonly RangeEvent[] {
  return text.split(', ').map((part) => {
    const [kind = '', version = ''] = part.split(' ');
    return { kind: kind as RangeEvent['kind'], version };
  });
}

describe('a version within a range', () => {
  test.each([
    ['1.0.0', 'introduced 0, fixed 1.0.1', 'affected'],
    ['1.0.1', 'introduced 0, fixed 1.0.1', 'not-affected'],
    ['1.0.1-rc.1', 'introduced 0, fixed 1.0.1', 'affected'],
    ['0.9.0', 'introduced 1.0.0', 'not-affected'],
    ['1.0.0', 'introduced 1.0.0', 'affected'],
    ['9.9.9', 'introduced 1.0.0', 'affected'],
    ['1.0.1', 'introduced 0, last_affected 1.0.1', 'affected'],
    ['1.0.2', 'introduced 0, last_affected 1.0.1', 'not-affected'],
    ['1.0.1', 'introduced 1.0.1, last_affected 1.0.1', 'affected'],
    ['1.0.1', 'last_affected 1.0.1, introduced 1.0.1', 'affected'],
    ['1.0.2', 'introduced 1.0.1, last_affected 1.0.1', 'not-affected'],
    ['2.0.5', 'introduced 0, fixed 1.0.0, introduced 2.0.0, fixed 2.1.0', 'affected'],
    ['1.5.0', 'introduced 0, fixed 1.0.0, introduced 2.0.0, fixed 2.1.0', 'not-affected'],
    ['2.0.5', 'fixed 2.1.0, introduced 2.0.0, fixed 1.0.0, introduced 0', 'affected'],
    ['1.0.0', 'introduced 0, fixed 1.0.0, introduced 1.0.0, fixed 2.0.0', 'affected'],
    ['1.9.0', 'introduced 0, limit 2.0.0', 'affected'],
    ['2.0.0', 'introduced 0, limit 2.0.0', 'not-affected'],
    ['2.0.0', 'introduced 0, limit 1.0.0, limit *', 'affected'],
    ['0.0.0-alpha', 'introduced 0', 'affected'],
    ['1.0.0', 'introduced nonsense, fixed 2.0.0', 'affected'],
    ['1.0.0', 'introduced 0, fixed nonsense', 'affected'],
  ])('%s in %s is %s', (version, range, expected) => {
    expect(matchVersion(version, affected([events(range)]))).toBe(expected);
  });

  test('any of several ranges is enough, and so is a name in the list', () => {
    const ranges = [events('introduced 0, fixed 1.0.0'), events('introduced 3.0.0, fixed 3.1.0')];
    expect(matchVersion('3.0.5', affected(ranges))).toBe('affected');
    expect(matchVersion('2.0.0', affected(ranges))).toBe('not-affected');
    expect(matchVersion('2.0.0', affected(ranges, { versions: ['2.0.0'] }))).toBe('affected');
    expect(matchVersion('v2.0', affected([], { versions: ['2.0.0'], ecosystem: 'SwiftURL' }))).toBe('affected');
  });

  test('what cannot be compared is unknown, unless it is named', () => {
    const ranges = [events('introduced 5.0.0')];
    expect(matchVersion('main', affected(ranges))).toBe('unknown');
    expect(matchVersion('1.0', affected(ranges, { ecosystem: 'CocoaPods' }))).toBe('unknown');
    expect(matchVersion('main', affected(ranges, { versions: ['main'] }))).toBe('affected');
  });
});

describe('fixes', () => {
  test.each([
    ['6.5.2', ['introduced 0, fixed 6.5.3, introduced 6.6.0, fixed 6.6.1'], ['6.5.3', '6.6.1']],
    ['6.6.0', ['introduced 0, fixed 6.5.3, introduced 6.6.0, fixed 6.6.1'], ['6.6.1']],
    ['1.0.0', ['introduced 0, fixed 1.10.0', 'introduced 0, fixed 1.9.0'], ['1.10.0']],
    ['1.0.0', ['introduced 0, last_affected 1.0.0'], []],
    ['1.0.0', ['introduced 0'], []],
    ['9.0.0', ['introduced 0, fixed 2.0.0'], []],
  ])('of %s in %j', (version, ranges, expected) => {
    expect(
      fixesFor(
        version,
        ranges.map((range) => affected([events(range)])),
      ),
    ).toEqual(expected);
  });

  test('none where versions cannot be compared, or nothing is said', () => {
    expect(fixesFor('1.0', [affected([events('introduced 0, fixed 2.0')], { ecosystem: 'CocoaPods' })])).toEqual([]);
    expect(fixesFor('1.0', [])).toEqual([]);
  });
});

const version = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).map(([major, minor]) => `${major}.${minor}.0`);

test('a fix is never affected, and the order of events changes nothing', () => {
  const bounds = fc.uniqueArray(version, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(version, fc.array(bounds, { minLength: 1, maxLength: 3 }), fc.nat(), (at, lists, seed) => {
      const sorted = (list: readonly string[]): readonly string[] =>
        list.toSorted((a, b) => Number(a.replace('.0', '')) - Number(b.replace('.0', '')) || (a < b ? -1 : 1));
      const ranges = lists.map((list) =>
        sorted(list).map(
          (each, index): RangeEvent => ({ kind: index % 2 === 0 ? 'introduced' : 'fixed', version: each }),
        ),
      );
      const turned = ranges.map((range) => [
        ...range.slice(seed % range.length),
        ...range.slice(0, seed % range.length),
      ]);
      expect(matchVersion(at, affected(turned))).toBe(matchVersion(at, affected(ranges)));
      for (const fix of fixesFor(at, [affected(ranges)]))
        expect(matchVersion(fix, affected(ranges))).toBe('not-affected');
    }),
  );
});
