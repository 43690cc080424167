import { describe, expect, test } from '@jest/globals';
import { jobsOnly, runInline } from './inline-workflow.ts';
import type { Result } from './result.ts';

const fails = 'steps: [{ run: exit 3 }]';
const never = 'if: false';

/** What GitHub does with jobs (GitHub Docs: using jobs, expressions, contexts; actions/runner issues 491 and 1161). */
const rows: readonly (readonly [string, Readonly<Record<string, string>>, Readonly<Record<string, Result>>])[] = [
  ['a job runs after the one it needs', { b: 'needs: a', a: '' }, { a: 'success', b: 'success' }],
  [
    'a failed job skips those that need it',
    { a: fails, b: 'needs: a', c: 'needs: b' },
    { a: 'failure', b: 'skipped', c: 'skipped' },
  ],
  [
    'a skipped job skips those that need it',
    { a: never, b: 'needs: a', c: 'needs: [b]' },
    { a: 'skipped', b: 'skipped', c: 'skipped' },
  ],
  ['an unrelated failure skips nothing', { a: fails, b: '' }, { a: 'failure', b: 'success' }],
  ['always() runs after a failure', { a: fails, b: 'needs: a\nif: always()' }, { a: 'failure', b: 'success' }],
  ['always() runs after a skip', { a: never, b: 'needs: a\nif: always()' }, { a: 'skipped', b: 'success' }],
  [
    '!cancelled() runs after a failure',
    { a: fails, b: 'needs: a\nif: ${{ !cancelled() }}' },
    { a: 'failure', b: 'success' },
  ],
  ['failure() is false when nothing failed', { a: '', b: 'needs: a\nif: failure()' }, { a: 'success', b: 'skipped' }],
  ['failure() is false after a skip', { a: never, b: 'needs: a\nif: failure()' }, { a: 'skipped', b: 'skipped' }],
  [
    'failure() sees a failure far above',
    { a: fails, b: 'needs: a', c: 'needs: b\nif: failure()' },
    { a: 'failure', b: 'skipped', c: 'success' },
  ],
  [
    'a condition without a status function keeps success()',
    { a: fails, b: "needs: a\nif: needs.a.result == 'failure'" },
    { a: 'failure', b: 'skipped' },
  ],
  [
    'a status function anywhere in a condition takes success() away',
    { a: fails, b: "needs: a\nif: needs.a.result == 'failure' && (always())" },
    { a: 'failure', b: 'success' },
  ],
  [
    'a skip far above is felt behind a job that ran',
    { a: never, b: 'needs: a\nif: always()', c: 'needs: b' },
    { a: 'skipped', b: 'success', c: 'skipped' },
  ],
  [
    'a failure far above is felt behind a job that ran',
    { a: fails, b: 'needs: a\nif: always()', c: 'needs: b' },
    { a: 'failure', b: 'success', c: 'skipped' },
  ],
  [
    'needs gives results',
    {
      a: fails,
      b: never,
      c: "needs: [a, b]\nif: always() && needs.a.result == 'failure' && needs.b.result == 'skipped'",
    },
    { a: 'failure', b: 'skipped', c: 'success' },
  ],
  [
    'contains(needs.*.result) sees every job',
    { a: '', b: never, c: "needs: [a, b]\nif: always() && contains(needs.*.result, 'failure')" },
    { a: 'success', b: 'skipped', c: 'skipped' },
  ],
  [
    'continue-on-error shows red and counts as a success',
    { a: `continue-on-error: true\n${fails}`, b: "needs: a\nif: needs.a.result == 'success'" },
    { a: 'failure', b: 'success' },
  ],
  [
    'a condition that cannot be evaluated fails the job',
    { a: "if: fromJSON('{')", b: 'needs: a\nif: failure()' },
    { a: 'failure', b: 'success' },
  ],
  ['text in a condition is true', { a: "if: github.ref == 'nothing' || 'text'" }, { a: 'success' }],
  ['a condition that mixes text and expression is always true', { a: 'if: ${{ false }} && false' }, { a: 'success' }],
];

describe('jobs', () => {
  test.each(rows)('%s', async (_, jobs, expected) => {
    const result = await runInline(jobsOnly(jobs));
    expect(result.problems).toEqual([]);
    expect(Object.fromEntries(result.jobs.map((job) => [job.name, job.result]))).toEqual(expected);
  });

  test.each<[string, Record<string, string>, string]>([
    ['success when all succeeded', { a: '' }, 'success'],
    ['failure when one failed', { a: fails, b: '' }, 'failure'],
    ['success when the failure may be', { a: `continue-on-error: true\n${fails}` }, 'success'],
    ['skipped when nothing ran', { a: never }, 'skipped'],
    ['success when some were skipped', { a: never, b: '' }, 'success'],
  ])('a run is %s', async (_, jobs, expected) => {
    expect((await runInline(jobsOnly(jobs))).conclusion).toBe(expected);
  });
});

test('a required check passes when its job was skipped and waits for ever when there is none', async () => {
  const result = await runInline(jobsOnly({ a: never, b: fails, c: `continue-on-error: true\n${fails}` }));
  expect([...'abcd'].map((name) => result.requiredCheck(name))).toEqual(['success', 'failure', 'failure', 'pending']);
});

test('outputs of a job reach those that need it; empty ones and those with a secret do not', async () => {
  const a = `
outputs:
  plain: \${{ steps.make.outputs.plain }}
  empty: \${{ steps.make.outputs.empty }}
  masked: \${{ steps.make.outputs.masked }}
  secret: \${{ steps.make.outputs.secret }}
steps:
  - id: make
    env:
      SECRET: \${{ secrets.KEY }}
    run: |
      echo "::add-mask::hush"
      { echo plain=1; echo empty=; echo "masked=a hush b"; echo "secret=$SECRET"; } >> "$GITHUB_OUTPUT"`;
  const b = `
needs: a
steps:
  - env:
      OUTPUTS: \${{ toJSON(needs.a.outputs) }}
    run: echo "got $OUTPUTS" | tr -d ' \\n'`;
  const result = await runInline(jobsOnly({ a, b }), { secrets: { KEY: 'open sesame' } });
  expect(result.job('a').outputs).toEqual({ plain: '1' });
  expect(result.job('a').annotations.map(({ message }) => message)).toEqual([
    "Skip output 'masked' since it may contain secret.",
    "Skip output 'secret' since it may contain secret.",
  ]);
  expect(result.job('b').log).toContain('got{"plain":"1"}');
});

test('asking for a job that is not there tells which are', async () => {
  const result = await runInline(jobsOnly({ a: '', b: 'name: Second' }));
  expect(() => result.job('third')).toThrow('0 jobs are called third; there are: a, Second');
  expect(result.job('b').name).toBe('Second');
});
