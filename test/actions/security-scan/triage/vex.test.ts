import { describe, expect, test } from '@jest/globals';
import { readVex } from '../../../../src/actions/security-scan/triage/vex.ts';
import { run, vulnerable } from './triage-run.ts';

describe('VEX', () => {
  const openVex = (statement: object) =>
    readVex({ '@context': 'https://openvex.dev/ns/v0.2.0', statements: [statement] })?.statements ?? [];
  const cycloneDx = (analysis: object, ref = 'merge') =>
    readVex({
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      components: [{ 'bom-ref': 'merge', purl: 'pkg:npm/%40scope/merge@1.2.3' }],
      vulnerabilities: [{ id: 'CVE-2026-1000', analysis, affects: [{ ref }] }],
    })?.statements ?? [];
  const named = { vulnerability: { name: 'CVE-2026-1000' }, products: [{ '@id': 'pkg:npm/%40scope/merge@1.2.3' }] };
  const justified = { status: 'not_affected', justification: 'vulnerable_code_not_present' };

  test.each([
    ['not affected', openVex({ ...named, ...justified }), true],
    ['not affected, without a reason', openVex({ ...named, status: 'not_affected' }), false],
    ['fixed', openVex({ ...named, status: 'fixed' }), true],
    ['affected', openVex({ ...named, status: 'affected', justification: 'x' }), false],
    ['under investigation', openVex({ ...named, status: 'under_investigation' }), false],
    [
      'by alias',
      openVex({ ...named, ...justified, vulnerability: { name: 'X', aliases: ['GHSA-aaaa-bbbb-cccc'] } }),
      true,
    ],
    [
      'of the first version',
      openVex({ ...justified, vulnerability: 'CVE-2026-1000', products: ['pkg:npm/@scope/merge'] }),
      true,
    ],
    ['all versions', openVex({ ...named, ...justified, products: [{ '@id': 'pkg:npm/%40scope/merge' }] }), true],
    [
      'another version',
      openVex({ ...named, ...justified, products: [{ '@id': 'pkg:npm/%40scope/merge@1.2.2' }] }),
      false,
    ],
    ['another package', openVex({ ...named, ...justified, products: [{ '@id': 'pkg:npm/merge@1.2.3' }] }), false],
    [
      'another ecosystem',
      openVex({ ...named, ...justified, products: [{ '@id': 'pkg:pypi/%40scope/merge@1.2.3' }] }),
      false,
    ],
    [
      'a part of a product',
      openVex({ ...named, ...justified, products: [{ '@id': 'pkg:oci/app', subcomponents: named.products }] }),
      true,
    ],
    ['no product', openVex({ ...named, ...justified, products: [] }), false],
    ['CycloneDX, not affected', cycloneDx({ state: 'not_affected', justification: 'code_not_reachable' }), true],
    ['CycloneDX, not affected without a reason', cycloneDx({ state: 'not_affected' }), false],
    ['CycloneDX, a false positive', cycloneDx({ state: 'false_positive', detail: 'Another package.' }), true],
    ['CycloneDX, resolved', cycloneDx({ state: 'resolved' }), true],
    ['CycloneDX, exploitable', cycloneDx({ state: 'exploitable', justification: 'x' }), false],
    [
      'CycloneDX, by a link',
      cycloneDx({ state: 'resolved' }, 'urn:cdx:f08a6ccd-4dce-4759-bd84-c626675d60a7/1#merge'),
      true,
    ],
    ['CycloneDX, by package URL', cycloneDx({ state: 'resolved' }, 'pkg:npm/%40scope/merge@1.2.3'), true],
  ])('%s', async (_, vex, holds) => {
    const { findings } = await run([vulnerable()], { vex });
    expect(findings[0]?.suppressed?.by).toBe(holds ? 'vex' : undefined);
  });

  test('what is no VEX is not taken for an empty one', () => {
    expect([readVex({}), readVex([]), readVex({ '@context': 'https://example.org' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
