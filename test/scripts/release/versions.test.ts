import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import semver from 'semver';
import {
  chooseVersion,
  floatingTags,
  highest,
  versionOfTag,
  versionProblem,
} from '../../../scripts/release-tree/versions.ts';

describe('the version asked for', () => {
  test.each<[string, readonly string[], string]>([
    ['1.2.3', [], '1.2.3'],
    ['v1.2.3', [], '1.2.3'],
    ['1.3.0-rc.1', ['1.2.0'], '1.3.0-rc.1'],
    ['patch', [], '0.0.1'],
    ['minor', [], '0.1.0'],
    ['major', [], '1.0.0'],
    ['patch', ['1.2.3', '1.1.9'], '1.2.4'],
    ['patch', ['1.9.0', '1.10.0'], '1.10.1'],
    ['minor', ['1.2.3'], '1.3.0'],
    ['major', ['1.2.3'], '2.0.0'],
    ['prerelease', ['1.2.3'], '1.2.4-rc.0'],
    ['prerelease', ['1.2.3', '1.3.0-rc.0'], '1.3.0-rc.1'],
    ['patch', ['1.3.0-rc.1'], '1.3.0'],
  ])('%s after %j is %s', (wanted, released, expected) => {
    expect(chooseVersion(wanted, released)).toBe(expected);
  });

  test.each(['1.2', 'v1', '1.2.3.4', '01.2.3', '1.2.3+build', 'next', '', ' 1.2.3', 'Patch', '=1.2.3'])(
    '%j is none',
    (wanted) => {
      expect(() => chooseVersion(wanted, [])).toThrow('is no version');
    },
  );
});

describe('a version may not be released', () => {
  test.each<[string, string, readonly string[], string]>([
    ['again', '1.2.3', ['1.2.3'], '1.2.3 is not greater than 1.2.3'],
    ['below its line', '1.1.7', ['1.1.8', '1.2.0'], 'not greater than 1.1.8, the highest of 1.1'],
    ['as a prerelease of what is out', '1.2.0-rc.1', ['1.2.0'], 'not greater than 1.2.0'],
    ['in a minor line that was left out', '1.1.0', ['1.0.0', '1.2.0'], 'not greater than 1.2.0, the highest of 1.'],
    ['in a major line that was left out', '0.9.0', ['1.0.0'], 'not greater than 1.0.0, the highest of all versions'],
  ])('%s', (_name, version, released, reason) => {
    expect(versionProblem(version, released)).toContain(reason);
  });

  test.each<[string, string, readonly string[]]>([
    ['the first', '1.0.0', []],
    ['a patch', '1.2.4', ['1.2.3', '2.0.0']],
    ['a backport', '1.1.9', ['1.1.8', '1.2.0']],
    ['a prerelease of the next', '1.3.0-rc.0', ['1.2.9']],
    ['the release of a prerelease', '1.3.0', ['1.3.0-rc.4']],
    ['a new minor', '1.10.0', ['1.9.9']],
    ['a new major', '2.0.0', ['1.10.0', '0.1.0']],
  ])('but %s may', (_name, version, released) => {
    expect(versionProblem(version, released)).toBeUndefined();
  });
});

describe('floating tags', () => {
  const moved = (version: string, released: readonly string[]) =>
    floatingTags(version, released).flatMap(({ name, moves }) => (moves ? [name] : []));

  test.each<[string, readonly string[], readonly string[]]>([
    ['1.0.0', [], ['v1.0', 'v1']],
    ['1.2.4', ['1.2.3'], ['v1.2', 'v1']],
    ['1.1.9', ['1.1.8', '1.2.0'], ['v1.1']],
    ['1.3.0', ['2.0.0', '1.2.0'], ['v1.3', 'v1']],
    ['1.3.0-rc.0', ['1.2.0'], []],
    ['1.2.1', ['1.2.0', '1.3.0-rc.0'], ['v1.2', 'v1']],
    ['1.2.3', ['1.2.3', '1.2.4'], []],
    ['1.2.4', ['1.2.3', '1.2.4'], ['v1.2', 'v1']],
  ])('of %s after %j: %j', (version, released, expected) => {
    expect(moved(version, released)).toEqual(expected);
  });

  const versions = fc
    .tuple(fc.nat(2), fc.nat(3), fc.nat(3), fc.option(fc.nat(2), { nil: undefined }))
    .map(([major, minor, patch, rc]) => `${major}.${minor}.${patch}${rc === undefined ? '' : `-rc.${rc}`}`);

  test('always end at the highest version of their line, whatever the order of releases', () => {
    fc.assert(
      fc.property(fc.array(versions, { maxLength: 12 }), (wanted) => {
        const tags = new Map<string, string>();
        const released: string[] = [];
        for (const version of wanted) {
          if (versionProblem(version, released) !== undefined) continue;
          for (const name of moved(version, released)) tags.set(name, version);
          released.push(version);
        }
        const stable = released.filter((version) => semver.prerelease(version) === null);
        for (const [name, version] of tags) {
          expect(version).toBe(highest(stable.filter((other) => `v${other}.`.startsWith(`${name}.`))));
        }
        for (const version of stable) expect(tags.has(`v${semver.major(version)}`)).toBe(true);
        expect(new Set(released).size).toBe(released.length);
      }),
    );
  });
});

test.each([
  ['v1.2.3', '1.2.3'],
  ['v1.3.0-rc.0', '1.3.0-rc.0'],
  ['v1', undefined],
  ['v1.2', undefined],
  ['1.2.3', undefined],
  ['vv1.2.3', undefined],
  ['v1.2.3+a', undefined],
  ['nightly', undefined],
])('the tag %s names %s', (tag, version) => {
  expect(versionOfTag(tag)).toBe(version);
});
