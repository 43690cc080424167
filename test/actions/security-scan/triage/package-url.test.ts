import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { covers, packageUrlOf, parsePackageUrl } from '../../../../src/actions/security-scan/triage/package-url.ts';

describe('a package URL', () => {
  test.each([
    ['pkg:npm/%40scope/name@1.2.3', { ecosystem: 'npm', name: '@scope/name', version: '1.2.3' }],
    ['pkg:npm/@scope/name@1.2.3', { ecosystem: 'npm', name: '@scope/name', version: '1.2.3' }],
    ['pkg:pypi/My_Package@1.0?arch=x#sub', { ecosystem: 'PyPI', name: 'my-package', version: '1.0' }],
    ['pkg:maven/org.acme/lib@2', { ecosystem: 'Maven', name: 'org.acme:lib', version: '2' }],
    ['pkg:golang/github.com/Acme/lib@v1.0.0', { ecosystem: 'Go', name: 'github.com/acme/lib', version: '1.0.0' }],
    [
      'pkg:swift/github.com/acme/kit@1.0.0',
      { ecosystem: 'SwiftURL', name: 'https://github.com/Acme/Kit.git', version: '1.0.0' },
    ],
    ['pkg:cargo/serde@1.0.0', { ecosystem: 'crates.io', name: 'serde', version: '1.0.0' }],
    ['pkg:deb/debian/curl@7', { ecosystem: 'Debian:12', name: 'curl', version: '7' }],
    ['pkg:gem/rails', { ecosystem: 'RubyGems', name: 'rails', version: '7.0.0' }],
  ])('%s means %j', (text, named) => {
    const [said, of] = [parsePackageUrl(text), packageUrlOf(named)];
    expect(said !== undefined && of !== undefined && covers(said, of)).toBe(true);
  });

  test.each(['', 'pkg:', 'pkg:npm', 'pkg:npm/', 'npm/a@1', 'pkg:npm/%zz', 'https://example.org/pkg:npm/a'])(
    '%j is none',
    (text) => {
      expect(parsePackageUrl(text)).toBeUndefined();
    },
  );

  test('of an ecosystem without a type is none', () => {
    expect(packageUrlOf({ ecosystem: 'CocoaPods', name: 'AFNetworking' })).toBeUndefined();
  });

  test('any text is read in bounded time', () => {
    fc.assert(fc.property(fc.string({ maxLength: 1000 }), (text) => void parsePackageUrl(`pkg:${text}`)));
    const start = performance.now();
    parsePackageUrl(`pkg:npm/${'a@'.repeat(500_000)}`);
    parsePackageUrl(`pkg:npm/${'/'.repeat(1_000_000)}@`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
