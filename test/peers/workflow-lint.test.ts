import { describe, expect, test } from '@jest/globals';
import { sortComplaints } from './workflow-lint/complaint.ts';
import { documentsToLint } from './workflow-lint/documents.ts';
import { exceptions } from './workflow-lint/exceptions.ts';

const complaint = {
  linter: 'zizmor',
  rule: 'unpinned-uses',
  place: 'README.md:12',
  line: 3,
  message: 'unpinned: org/vetnet-actions@v1',
} as const;
const exception = { linter: 'zizmor', rule: 'unpinned-uses', places: /^README/, reason: 'A made-up one.' } as const;

describe('an exception', () => {
  test('lets the complaint stand that it is about', () => {
    expect(sortComplaints([complaint], [exception])).toEqual({ open: [], unneeded: [] });
  });

  test.each([
    ['another linter', { ...exception, linter: 'actionlint' as const }],
    ['another rule', { ...exception, rule: 'artipacked' }],
    ['another place', { ...exception, places: /^docs/ }],
    ['another message', { ...exception, message: /checkout/ }],
  ])('that is about %s is one too many', (_name, other) => {
    expect(sortComplaints([complaint], [other])).toEqual({ open: [complaint], unneeded: [other] });
  });

  test('of ours has a reason', () => {
    expect(exceptions.filter(({ reason }) => reason.length < 40)).toEqual([]);
  });
});

describe('what is linted', () => {
  const places = documentsToLint().map(({ place }) => place);

  test.each([
    'action.yml',
    'actions/quality-gate/action.yml',
    '.github/workflows/gate.yml',
    'examples/cardiology/.github/workflows/checks.yml',
  ])('is %s', (path) => {
    expect(places).toContain(path);
  });

  test('are whole workflows of pages', () => {
    expect(places.some((place) => /^docs\/forks\.md:\d+$/.test(place))).toBe(true);
  });

  test('each at a path of its own', () => {
    const paths = documentsToLint().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
