import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LockedPackage, Lockfile } from '../../../src/readers/lockfiles/lockfile.ts';
import { purlOf } from '../../../src/readers/lockfiles/purl.ts';
import { shortestPath } from '../../../src/readers/lockfiles/shortest-path.ts';

function lockfile(packages: readonly (Partial<LockedPackage> & { readonly key: string })[]): Lockfile {
  return {
    format: 'test',
    warnings: [],
    packages: packages.map((one) => ({ ecosystem: 'npm', name: one.key, scope: 'unknown', dependencies: [], ...one })),
  };
}

describe('the path to a package', () => {
  test('production wins over a shorter one for development', () => {
    const tree = lockfile([
      { key: 'tool', direct: true, scope: 'development', dependencies: ['x'] },
      { key: 'app', direct: true, scope: 'production', dependencies: ['middle'] },
      { key: 'middle', scope: 'production', dependencies: ['x'] },
      { key: 'x', scope: 'production' },
    ]);
    expect(shortestPath(tree, 'x')).toEqual(['app', 'middle', 'x']);
    expect(shortestPath(tree, 'tool')).toEqual(['tool']);
  });

  test('cycles end; what nothing leads to, or is not there, has none', () => {
    const tree = lockfile([
      { key: 'a', direct: true, dependencies: ['b', 'missing'] },
      { key: 'b', dependencies: ['a', 'b'] },
      { key: 'c', dependencies: ['a'] },
    ]);
    expect(shortestPath(tree, 'b')).toEqual(['a', 'b']);
    expect(shortestPath(tree, 'c')).toBeUndefined();
    expect(shortestPath(tree, 'missing')).toBeUndefined();
    expect(shortestPath(lockfile([{ key: 'a' }]), 'a')).toBeUndefined();
  });

  test('100,000 packages in a row, all paths of one walk', () => {
    const count = 100_000;
    const tree = lockfile(
      Array.from({ length: count }, (_, index) => ({
        key: String(index),
        direct: index === 0,
        dependencies: [String(index + 1), '0'],
      })),
    );
    const started = performance.now();
    expect(shortestPath(tree, String(count - 1))).toHaveLength(count);
    for (let index = 0; index < 1000; index += 1) shortestPath(tree, String(index));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  test('is a way over edges, from a direct dependency, and no longer than any other', () => {
    const nodes = fc.integer({ min: 1, max: 12 }).chain((count) =>
      fc.array(
        fc.record({ direct: fc.boolean(), dependencies: fc.array(fc.nat(count).map(String), { maxLength: 3 }) }),
        {
          minLength: count,
          maxLength: count,
        },
      ),
    );
    fc.assert(
      fc.property(nodes, (list) => {
        const tree = lockfile(list.map((one, index) => ({ key: String(index), ...one })));
        const distance = new Map<string, number>();
        for (let round = 1; round <= list.length; round += 1) {
          for (const { key, direct } of tree.packages) {
            const parents = tree.packages.filter((one) => one.dependencies.includes(key));
            const near = Math.min(...parents.map((one) => (distance.get(one.key) ?? Number.POSITIVE_INFINITY) + 1));
            const best = direct === true ? 1 : near;
            if (Number.isFinite(best)) distance.set(key, best);
          }
        }
        for (const { key } of tree.packages) {
          const path = shortestPath(tree, key);
          expect(path?.length).toBe(distance.get(key));
          if (path === undefined) continue;
          expect(path.at(-1)).toBe(key);
          expect(tree.packages.find((one) => one.key === path[0])?.direct).toBe(true);
          for (const [index, step] of path.slice(1).entries()) {
            expect(tree.packages.find((one) => one.key === path[index])?.dependencies).toContain(step);
          }
        }
      }),
    );
  });
});

/** The rules and, where it has one, the examples of the purl specification. */
test.each([
  ['npm', '@angular/animation', '12.3.1', 'pkg:npm/%40angular/animation@12.3.1'],
  ['npm', 'foobar', undefined, 'pkg:npm/foobar'],
  ['npm', 'ünï', '1.0.0+a b', 'pkg:npm/%C3%BCn%C3%AF@1.0.0%2Ba%20b'],
  ['npm', "a!'()*~", '1', 'pkg:npm/a%21%27%28%29%2A~@1'],
  ['npm', 'a\ud800', '1', 'pkg:npm/a%EF%BF%BD@1'],
  ['pypi', 'Django_package', '1.11.1.dev1', 'pkg:pypi/django-package@1.11.1.dev1'],
  ['golang', 'google.golang.org/Genproto', 'v1', 'pkg:golang/google.golang.org/genproto@v1'],
  ['maven', 'org.apache.xmlgraphics/batik-anim', '1.9.1', 'pkg:maven/org.apache.xmlgraphics/batik-anim@1.9.1'],
  ['gem', 'ruby-advisory-db-check', '0.12.4', 'pkg:gem/ruby-advisory-db-check@0.12.4'],
  ['cargo', 'clap', '2.33.0', 'pkg:cargo/clap@2.33.0'],
  ['swift', 'github.com/Alamofire/Alamofire', '5.4.3', 'pkg:swift/github.com/Alamofire/Alamofire@5.4.3'],
  ['composer', 'Guzzlehttp/promises', '2.0.2', 'pkg:composer/guzzlehttp/promises@2.0.2'],
  ['nuget', 'EnterpriseLibrary.Common', '6.0.1304', 'pkg:nuget/EnterpriseLibrary.Common@6.0.1304'],
  ['cocoapods', 'ShareKit', '2.0:a', 'pkg:cocoapods/ShareKit@2.0:a'],
] as const)('%s %s %s', (type, name, version, purl) => {
  expect(purlOf(type, name, version)).toBe(purl);
});
