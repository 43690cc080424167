import { describe, expect, test } from '@jest/globals';
import { mirroredFiles } from '../../../scripts/mirror-tree/mirror-tree.ts';
import { withNamedUses } from '../../../scripts/mirror-tree/named-uses.ts';
import { checksums } from '../../../scripts/release-tree/checksums.ts';

const place = { repository: 'platform/vetnet-actions', ref: 'v1.2.3' };

describe('a self-reference is written out', () => {
  test.each([
    ['- uses: $/actions/gate', '- uses: platform/vetnet-actions/actions/gate@v1.2.3'],
    ["  uses: '$/actions/gate'", "  uses: 'platform/vetnet-actions/actions/gate@v1.2.3'"],
    ['  uses: "$/actions/gate"', '  uses: "platform/vetnet-actions/actions/gate@v1.2.3"'],
    ['  uses:  $/actions/gate # one step', '  uses:  platform/vetnet-actions/actions/gate@v1.2.3 # one step'],
    ['    uses: $/.github/workflows/a.yml', '    uses: platform/vetnet-actions/.github/workflows/a.yml@v1.2.3'],
    ['- uses: $/', '- uses: platform/vetnet-actions@v1.2.3'],
    ['- uses: $/gate/', '- uses: platform/vetnet-actions/gate@v1.2.3'],
  ])('%s', (text, expected) => {
    expect(withNamedUses(text, place)).toBe(expected);
    expect(withNamedUses(expected, place)).toBe(expected);
  });

  test.each([
    '- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    '- run: echo "uses: $/actions/gate"',
    '# - uses: $/actions/gate',
    'description: Write `uses: $/actions/gate`.',
    '- uses: $HOME/x',
  ])('and nothing else: %s', (text) => {
    expect(withNamedUses(text, place)).toBe(text);
  });
});

describe('a mirror', () => {
  const files = new Map(
    Object.entries({
      '.github/workflows/a.yml': 'uses: $/actions/gate\n',
      'actions/gate/action.yml': 'runs:\n',
      'actions/test/action.yml': '- uses: $/actions/gate\n',
      'README.md': 'uses: $/actions/gate\n',
      SHA256SUMS: 'old',
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );

  test('has other workflows and actions, and checksums that hold', () => {
    const changed = mirroredFiles(files, place);
    expect([...changed.keys()].sort()).toEqual(['.github/workflows/a.yml', 'SHA256SUMS', 'actions/test/action.yml']);
    const all = new Map([...files, ...changed]);
    all.delete('SHA256SUMS');
    expect(changed.get('SHA256SUMS')?.toString()).toBe(checksums(all));
  });

  test('of a mirror is the same', () => {
    const once = new Map([...files, ...mirroredFiles(files, place)]);
    expect(mirroredFiles(once, { ...place, ref: 'v2.0.0' })).toEqual(new Map());
  });
});
