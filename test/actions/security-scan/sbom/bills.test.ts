import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checksumsOf } from '../../../../src/actions/security-scan/sbom/checksums.ts';
import type { BillInput } from '../../../../src/actions/security-scan/sbom/components.ts';
import { renderCycloneDx } from '../../../../src/actions/security-scan/sbom/cyclonedx.ts';
import { renderSpdx } from '../../../../src/actions/security-scan/sbom/spdx.ts';
import { uuidOf } from '../../../../src/actions/security-scan/sbom/uuid.ts';
import type { LockedPackage } from '../../../../src/readers/lockfiles/lockfile.ts';
import { fixture, readLockfile } from '../../../readers/lockfiles/read-lockfile.ts';

const tool = { name: 'vetnet-actions', version: '0.1.0' };
const at = new Date('2026-11-20T09:00:00.123Z');

function bill(packages: readonly LockedPackage[], more: Partial<BillInput> = {}): BillInput {
  const lockfiles = [{ path: 'package-lock.json', lockfile: { format: 'test', packages, warnings: [] } }];
  return { subject: { name: 'clinic', version: 'abc' }, lockfiles, at, tool, ...more };
}

function locked(name: string, more: Partial<LockedPackage> = {}): LockedPackage {
  return {
    key: name,
    ecosystem: 'npm',
    name,
    version: '1.0.0',
    purl: `pkg:npm/${name}@1.0.0`,
    scope: 'production',
    dependencies: [],
    ...more,
  };
}

interface CycloneDx {
  readonly serialNumber: string;
  readonly components: readonly Record<string, unknown>[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  readonly compositions: readonly Record<string, unknown>[];
  readonly metadata: Record<string, unknown>;
}

const cyclonedx = (input: BillInput) => JSON.parse(renderCycloneDx(input)) as CycloneDx;

interface Spdx {
  readonly documentNamespace: string;
  readonly creationInfo: Record<string, unknown>;
  readonly packages: readonly (Record<string, unknown> & { readonly SPDXID: string })[];
  readonly relationships: readonly Record<string, string>[];
}

const spdx = (input: BillInput) => JSON.parse(renderSpdx(input)) as Spdx;

test('a component says what is known of its package', () => {
  const integrity = `sha512-${createHash('sha512').update('x').digest('base64')}`;
  const { components } = cyclonedx(
    bill([
      locked('@a/b', { purl: 'pkg:npm/%40a/b@1.0.0', license: 'mit OR (Apache 2.0)', integrity, inferred: 'A guess.' }),
    ]),
  );
  expect(components).toEqual([
    {
      type: 'library',
      'bom-ref': 'pkg:npm/%40a/b@1.0.0',
      group: '@a',
      name: 'b',
      version: '1.0.0',
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: createHash('sha512').update('x').digest('hex') }],
      licenses: [{ license: { name: 'mit OR (Apache 2.0)' } }],
      purl: 'pkg:npm/%40a/b@1.0.0',
      properties: [
        { name: 'vetnet:lockfile', value: 'package-lock.json' },
        { name: 'vetnet:inferred', value: 'A guess.' },
      ],
    },
  ]);
});

test.each([
  ['mit', { expression: 'MIT' }],
  ['MIT/Apache-2.0', { expression: 'MIT OR Apache-2.0' }],
  [
    'mit AND (isc OR gpl-2.0+ WITH Classpath-exception-2.0)',
    { expression: 'MIT AND (ISC OR GPL-2.0+ WITH Classpath-exception-2.0)' },
  ],
  ['Apache 2.0', { expression: 'Apache-2.0' }],
  ['SEE LICENSE IN x', { license: { name: 'SEE LICENSE IN x' } }],
])('the licence %j', (license, expected) => {
  expect(cyclonedx(bill([locked('a', { license })])).components[0]?.licenses).toEqual([expected]);
});

describe('the scope of a package that several lockfiles hold', () => {
  test.each([
    [[{ scope: 'development' }, { scope: 'production' }], 'required'],
    [[{ scope: 'production', optional: true }, { scope: 'development' }], 'optional'],
    [[{ scope: 'production', optional: true }, { scope: 'production' }], 'required'],
    [[{ scope: 'development' }, { scope: 'development' }], 'excluded'],
    [[{ scope: 'development' }, { scope: 'unknown' }], undefined],
  ] as const)('%j is %s', (scopes, expected) => {
    const lockfiles = scopes.map((scope, index) => ({
      path: `${index}/yarn.lock`,
      lockfile: { format: 'test', packages: [locked('a', scope)], warnings: [] },
    }));
    const { components } = cyclonedx(bill([], { lockfiles }));
    expect(components).toHaveLength(1);
    expect(components[0]?.scope).toBe(expected);
  });
});

test('who needs whom, where the lockfile tells; else that it is unknown', () => {
  const told = cyclonedx(
    bill([
      locked('b'),
      locked('a', { direct: true, dependencies: ['b', 'a', 'b'] }),
      locked('c', { version: '2.0.0', purl: 'pkg:npm/c@2.0.0' }),
    ]),
  );
  expect(told.dependencies).toEqual([
    { ref: 'subject', dependsOn: ['pkg:npm/a@1.0.0'] },
    { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/b@1.0.0'] },
    { ref: 'pkg:npm/b@1.0.0' },
    { ref: 'pkg:npm/c@2.0.0' },
  ]);
  const untold = cyclonedx(bill([locked('a'), locked('b')]));
  expect(untold.dependencies).toEqual([]);
  expect(untold.compositions.at(-1)).toEqual({
    aggregate: 'unknown',
    dependencies: ['subject', 'pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'],
  });
});

test('lockfiles that could not be read make the bill incomplete', () => {
  const input = bill([locked('a')], { unread: ['yarn.lock'] });
  expect(cyclonedx(input).compositions[0]).toEqual({ aggregate: 'incomplete', assemblies: ['subject'] });
  expect(spdx(input).creationInfo.comment).toMatch(/yarn\.lock/);
});

describe('equal packages give equal bills', () => {
  const packages = [
    locked('a', { direct: true, dependencies: ['b'] }),
    locked('b'),
    locked('@c/d', { purl: 'pkg:npm/%40c/d@1.0.0' }),
  ];

  test('whatever their order', () => {
    expect(renderCycloneDx(bill([...packages].reverse()))).toBe(renderCycloneDx(bill(packages)));
    expect(renderSpdx(bill([...packages].reverse()))).toBe(renderSpdx(bill(packages)));
  });

  test('of the same serial number at another time, of another for other packages', () => {
    const later = cyclonedx(bill(packages, { at: new Date(0) }));
    expect(later.serialNumber).toBe(cyclonedx(bill(packages)).serialNumber);
    expect(later.metadata.timestamp).toBe('1970-01-01T00:00:00.000Z');
    expect(cyclonedx(bill(packages.slice(1))).serialNumber).not.toBe(later.serialNumber);
    expect(spdx(bill(packages, { at: new Date(0) })).documentNamespace).toBe(spdx(bill(packages)).documentNamespace);
  });
});

test('the UUID of version 5 of the example in RFC 9562, appendix A.4, in its namespace for URLs', () => {
  // The RFC has the namespace for DNS; the value for URLs was made with Python’s uuid.uuid5.
  expect(uuidOf('www.example.com')).toBe('b63cdfa4-3df9-568e-97ae-006c5b8fd652');
});

test('SPDX: packages, relations and a date without fractions', () => {
  const document = spdx(
    bill([
      locked('a', { direct: true, license: 'LicenseRef-ours', dependencies: ['dev'] }),
      locked('dev', {
        direct: true,
        scope: 'development',
        license: 'MIT',
        integrity: `sha1-${Buffer.alloc(20).toString('base64')}`,
      }),
    ]),
  );
  expect(document.creationInfo.created).toBe('2026-11-20T09:00:00Z');
  expect(document.packages[1]).toMatchObject({
    licenseDeclared: 'NOASSERTION',
    licenseComments: 'Stated as: LicenseRef-ours',
  });
  expect(document.packages[2]).toMatchObject({
    SPDXID: 'SPDXRef-npm-dev-1.0.0',
    versionInfo: '1.0.0',
    licenseDeclared: 'MIT',
    checksums: [{ algorithm: 'SHA1', checksumValue: '00'.repeat(20) }],
  });
  expect(
    document.relationships.map((one) => `${one.spdxElementId} ${one.relationshipType} ${one.relatedSpdxElement}`),
  ).toEqual([
    'SPDXRef-DOCUMENT DESCRIBES SPDXRef-Subject',
    'SPDXRef-Subject DEPENDS_ON SPDXRef-npm-a-1.0.0',
    'SPDXRef-npm-dev-1.0.0 DEV_DEPENDENCY_OF SPDXRef-Subject',
    'SPDXRef-npm-a-1.0.0 DEPENDS_ON SPDXRef-npm-dev-1.0.0',
  ]);
});

test.each([
  ['sha512-AAAA', []],
  ['md5-AAAA', []],
  ['nonsense', []],
  [`sha1-${Buffer.alloc(20).toString('base64')}?x sha1-${Buffer.alloc(20, 1).toString('base64')}`, ['SHA-1']],
  [
    `sha256-${Buffer.alloc(32).toString('base64')}\n sha384-${Buffer.alloc(48).toString('base64')}`,
    ['SHA-256', 'SHA-384'],
  ],
])('the checksums in %j', (integrity, expected) => {
  expect(checksumsOf(integrity).map(({ algorithm }) => algorithm)).toEqual(expected);
});

describe('whatever the packages', () => {
  const packageOf = fc.record({
    key: fc.string(),
    ecosystem: fc.constantFrom('npm', 'PyPI', 'Maven', 'SwiftURL'),
    name: fc.string({ minLength: 1 }),
    version: fc.string(),
    scope: fc.constantFrom('production', 'development', 'unknown'),
    direct: fc.boolean(),
    dependencies: fc.array(fc.string()),
    license: fc.string(),
    integrity: fc.string(),
  });

  test('refs and ids are unique, and all that are named are there', () => {
    fc.assert(
      fc.property(fc.uniqueArray(packageOf, { selector: ({ key }) => key }), (packages) => {
        const document = cyclonedx(bill(packages as LockedPackage[]));
        const refs = document.components.map((one) => one['bom-ref']);
        expect(new Set(refs).size).toBe(refs.length);
        for (const { ref, dependsOn = [] } of document.dependencies) {
          for (const one of [ref, ...dependsOn]) expect([...refs, 'subject']).toContain(one);
        }
        const { packages: items, relationships } = spdx(bill(packages as LockedPackage[]));
        const ids = new Set(items.map(({ SPDXID }) => SPDXID));
        expect(ids.size).toBe(items.length);
        for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]+$/);
        for (const one of relationships.slice(1)) expect(ids.has(one.relatedSpdxElement ?? '')).toBe(true);
      }),
    );
  });
});

test('a real lockfile: every package once, with its licence and checksum', async () => {
  const lockfile = await readLockfile('package-lock.json', fixture('npm-v3/package-lock.json'));
  const { components, dependencies } = cyclonedx(bill([], { lockfiles: [{ path: 'package-lock.json', lockfile }] }));
  expect(components).toHaveLength(40);
  expect(components.every((one) => one.licenses !== undefined && one.hashes !== undefined)).toBe(true);
  expect(dependencies.find(({ ref }) => ref === 'subject')?.dependsOn).toHaveLength(8);
});
