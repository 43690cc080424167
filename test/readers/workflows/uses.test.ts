import { describe, expect, test } from '@jest/globals';
import { judgeImage } from '../../../src/actions/security-scan/checks/image-pin.ts';
import { knownProblemOf } from '../../../src/actions/security-scan/checks/workflows/known-vulnerable-actions.ts';
import { isCommit, readUses } from '../../../src/readers/workflows/uses.ts';

describe('uses', () => {
  test.each([
    ['actions/checkout@v4', { kind: 'repository', owner: 'actions', name: 'checkout', path: '', ref: 'v4' }],
    ['o/r/a/b@main', { kind: 'repository', owner: 'o', name: 'r', path: 'a/b', ref: 'main' }],
    [
      'o/.github/.github/workflows/x.yml@v2',
      { kind: 'repository', owner: 'o', name: '.github', path: '.github/workflows/x.yml', ref: 'v2' },
    ],
    ['o/r', { kind: 'repository', owner: 'o', name: 'r', path: '', ref: undefined }],
    ['./a', { kind: 'local' }],
    ['docker://alpine:3', { kind: 'image', image: 'alpine:3' }],
    ['nothing', undefined],
  ])('%s', (value, expected) => {
    expect(readUses(value)).toEqual(expected);
  });

  test('a commit is forty or sixty-four digits', () => {
    expect([isCommit('a'.repeat(40)), isCommit('A1'.repeat(32)), isCommit('a'.repeat(7)), isCommit('v1')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('known problems', () => {
  test.each([
    ['tj-actions/changed-files@v45.0.7', 'high'],
    ['tj-actions/changed-files@v46.0.0', 'high'],
    ['TJ-actions/Changed-Files@0e58ed8671d6b60d0890c21b07f8835ace038e67', 'critical'],
    ['reviewdog/action-setup@f0d342d24037bb11d26b9bd8496e0808ba32e9ec', 'critical'],
    ['aquasecurity/trivy-action@0.28.0', 'high'],
    ['actions/download-artifact@v4.1.2', 'high'],
  ])('%s', (value, severity) => {
    const uses = readUses(value);
    expect(uses === undefined ? undefined : knownProblemOf(uses)?.severity).toBe(severity);
  });

  test.each([
    'tj-actions/changed-files@v46.0.1',
    'tj-actions/changed-files@v46',
    `tj-actions/changed-files@${'a'.repeat(40)}`,
    'reviewdog/action-setup@v1',
    'aquasecurity/trivy-action@v0.35.0',
    'aquasecurity/trivy-action@master',
    'actions/download-artifact@v4',
    'actions/download-artifact@v3',
    'actions/checkout@v1',
  ])('none of %s', (value) => {
    const uses = readUses(value);
    expect(uses === undefined ? 'unread' : knownProblemOf(uses)).toBeUndefined();
  });
});

test.each([
  ['alpine', 'floating'],
  ['alpine:latest', 'floating'],
  ['registry:5000/alpine', 'floating'],
  ['registry:5000/alpine:3', 'tagged'],
  [`alpine@sha256:${'0'.repeat(64)}`, 'pinned'],
  ['alpine@sha256:00', 'floating'],
  ['${{ matrix.image }}', 'pinned'],
])('the image %s is %s', (reference, expected) => {
  expect(judgeImage(reference)).toBe(expected);
});
