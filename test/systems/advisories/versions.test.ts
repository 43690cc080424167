import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparedEcosystems, schemeOf } from '../../../src/systems/advisories/versions/scheme.ts';

function compare(ecosystem: string, a: string, b: string): number | undefined {
  const order = schemeOf(ecosystem)?.(a, b);
  return order === undefined ? undefined : Math.sign(order);
}

/** Versions from the lowest up, as the specification of each ecosystem has them, or follows from its rules. */
const ascending: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'npm',
    'semver.org, section 11',
    [
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '2.0.0',
      '2.1.0',
      '2.1.1',
      '10.0.0',
    ],
  ],
  ['crates.io', 'numbers beyond what a double holds', ['0.0.1', '0.0.9007199254740992', '0.0.9007199254740993']],
  [
    'Go',
    'pseudo-versions and releases of Go',
    [
      'v0.0.0-20190101000000-abcdefabcdef',
      'v0.0.0-20200101000000-abcdefabcdef',
      'v0.0.1-0.20200101000000-abcdefabcdef',
      'v0.0.1',
      'go1.20',
      'go1.21rc2',
      'go1.21.0',
      'go1.21.10',
      'v2.0.0+incompatible',
    ],
  ],
  [
    'Debian',
    'deb-version(7), checked with `dpkg --compare-versions`',
    ['1.0~~', '1.0~~a', '1.0~', '1.0', '1.0-1', '1.0-1+deb12u1', '1.0-1.1', '1.0a', '1.0+b', '1.9', '1.10', '1:0.1'],
  ],
  [
    'Alpine',
    'APKBUILD reference',
    ['1.0_alpha1', '1.0_rc1', '1.0', '1.0-r1', '1.0-r10', '1.0_p1', '1.0a', '1.0.0', '1.2', '1.10'],
  ],
  ['SwiftURL', 'tags with and without v', ['1.2', 'v1.2.1', '1.3.0-beta.1', 'v1.3']],
  [
    'PyPI',
    'packaging.python.org, "Version specifiers", summary of permitted suffixes and relative ordering',
    [
      '1.0.dev456',
      '1.0a1',
      '1.0a2.dev456',
      '1.0a12.dev456',
      '1.0a12',
      '1.0b1.dev456',
      '1.0b2',
      '1.0b2.post345.dev456',
      '1.0b2.post345',
      '1.0rc1.dev456',
      '1.0rc1',
      '1.0',
      '1.0+abc.5',
      '1.0+abc.7',
      '1.0+5',
      '1.0.post456.dev34',
      '1.0.post456',
      '1.0.15',
      '1.1.dev1',
      '1!0.1',
    ],
  ],
  [
    'RubyGems',
    'Gem::Version',
    [
      '1.0.a',
      '1.0.a.2',
      '1.0.b1',
      '1.0.b2',
      '1.0.b10',
      '1.0.pre1',
      '1.0.rc',
      '1.0',
      '1.0.1',
      '1.0.1.1',
      '1.0.2',
      '1.10',
    ],
  ],
  [
    'Maven',
    'maven.apache.org, "Version Order Specification"',
    [
      '1-alpha2snapshot',
      '1-alpha2',
      '1-beta-2',
      '1-m2',
      '1-rc',
      '1-rc2',
      '1-SNAPSHOT',
      '1',
      '1-sp',
      '1-sp2',
      '1-abc',
      '1-def',
      '1-1-snapshot',
      '1-1',
      '1-2',
      '1.1',
      '1.2',
      '2.0.0-alpha',
      '2',
    ],
  ],
  ['NuGet', 'four numbers', ['1.0.0-Alpha', '1.0.0-beta', '1.0.0-beta.2', '1.0.0', '1.0.0.1', '1.0.1', '1.10']],
  [
    'Packagist',
    'stabilities',
    [
      '1.0.0-dev',
      '1.0.0-alpha1',
      '1.0.0-alpha2',
      '1.0.0-beta1',
      '1.0.0-RC1',
      '1.0.0-RC10',
      '1.0.0',
      '1.0.0-p1',
      '1.0.1',
    ],
  ],
];

describe('order', () => {
  test.each(ascending)('%s: %s', (ecosystem, _source, versions) => {
    for (const [at, low] of versions.entries()) {
      for (const [later, high] of versions.entries()) {
        const expected = Math.sign(at - later);
        expect([low, high, compare(ecosystem, low, high)]).toEqual([low, high, expected === 0 ? 0 : expected]);
      }
    }
  });
});

test.each([
  ['npm', '1.2.3+build.1', '1.2.3+build.2'],
  ['npm', 'v1.2.3', '1.2.3'],
  ['Go', 'v2.0.0+incompatible', '2.0.0'],
  ['SwiftURL', '1.2', '1.2.0'],
  ['PyPI', '1.0', '1.0.0'],
  ['PyPI', '1.0-1', '1.0.post1'],
  ['PyPI', '1.0.RC1', '1.0c1'],
  ['PyPI', 'v1.0alpha', '1.0a0'],
  ['PyPI', '1.0+Ubuntu-1', '1.0+ubuntu.1'],
  ['RubyGems', '1.0.0', '1'],
  ['RubyGems', '1.0-1', '1.0.pre.1'],
  ['Maven', '1.0.0', '1'],
  ['Maven', '1.ga', '1-final'],
  ['Maven', '1-a1', '1-alpha-1'],
  ['Maven', '1.0.0-foo.0.0', '1-foo'],
  ['Maven', '1.0.0-0.0.0', '1.0'],
  ['Maven', '1-CR1', '1-rc1'],
  ['NuGet', '1.0.0-RC.1', '1.0.0-rc.1'],
  ['Packagist', 'v1.0', '1.0.0.0'],
  ['Packagist', '1.0.0-a1', '1.0.0alpha1'],
])('%s takes %s and %s for the same', (ecosystem, a, b) => {
  expect(compare(ecosystem, a, b)).toBe(0);
});

test.each([
  ['npm', 'latest'],
  ['npm', ''],
  ['npm', '1.2.3 || 2'],
  ['npm', `1.${'0'.repeat(1000)}`],
  ['PyPI', '1.0-foo'],
  ['RubyGems', 'abc'],
  ['NuGet', '1.2.3.4.5'],
  ['Packagist', 'dev-main'],
  ['Maven', ''],
])('%s has no version %j', (ecosystem, text) => {
  expect(compare(ecosystem, text, '1.0.0')).toBeUndefined();
  expect(compare(ecosystem, '1.0.0', text)).toBeUndefined();
});

test('what has no scheme is not compared', () => {
  expect(schemeOf('CocoaPods')).toBeUndefined();
  expect(schemeOf('__proto__')).toBeUndefined();
  expect(schemeOf('Maven:https://maven.example.org')).toBe(schemeOf('Maven'));
});

const number = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 20 })).map(String);
const numbers = fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const word = fc.constantFrom('alpha', 'beta', 'rc', 'dev', 'pre', 'snapshot', 'sp', 'post', 'a', 'foo');
const suffix = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.constantFrom('-', '.', ''), word, fc.constantFrom('', '1', '2', '.1', '.2'))
    .map((parts) => parts.join('')),
);
const version = fc.tuple(numbers, suffix).map((parts) => parts.join(''));

describe.each(comparedEcosystems.map((ecosystem) => [ecosystem]))('%s keeps the laws of an order', (ecosystem) => {
  const isVersion = (text: string): boolean => compare(ecosystem, text, text) !== undefined;

  test('a version equals itself, and turning the question round turns the answer round', () => {
    fc.assert(
      fc.property(version, version, (a, b) => {
        if (!isVersion(a) || !isVersion(b)) return;
        expect(compare(ecosystem, a, a)).toBe(0);
        expect(compare(ecosystem, a, b)).toBe(-(compare(ecosystem, b, a) ?? 0) + 0);
      }),
    );
  });

  test('what is not above b, which is not above c, is not above c', () => {
    fc.assert(
      fc.property(version, version, version, (...three) => {
        if (!three.every(isVersion)) return;
        const [a = '', b = '', c = ''] = three.sort((x, y) => compare(ecosystem, x, y) ?? 0);
        expect(compare(ecosystem, a, b)).toBeLessThanOrEqual(0);
        expect(compare(ecosystem, b, c)).toBeLessThanOrEqual(0);
        expect(compare(ecosystem, a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  test('any text is compared or refused in no time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        compare(ecosystem, text, '1.0.0');
      }),
    );
  });
});
