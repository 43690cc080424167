import { expect, test } from '@jest/globals';
import { judgeCheckout } from '../../../src/core/run/checkout-of-change.ts';
import { readContext } from '../../../src/core/run/context.ts';

const [base, head, other] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];

const contextOf = (event: string, payload: object = { pull_request: { number: 7, head: { sha: head } } }) =>
  readContext({ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_SHA: base }, payload);

const judged = (event: string, commit: string | undefined, payload?: object) =>
  judgeCheckout(contextOf(event, payload), '/work', {
    checkout: async () => (commit === undefined ? undefined : { commit }),
  });

test('the base of a change is not the change', async () => {
  const expected = [expect.objectContaining({ id: 'change-checked-out', outcome: 'inconclusive' })];
  expect(await judged('pull_request_target', base)).toEqual(expected);
  expect(await judged('pull_request_target', base, {})).toEqual(expected);
});

test.each([
  ['pull_request_target', head],
  ['pull_request_target', other],
  ['pull_request_target', undefined],
  ['pull_request', base],
  ['push', base],
])('nothing is said on %s with %s checked out', async (event, commit) => {
  expect(await judged(event, commit)).toEqual([]);
});

test('nothing is said where nobody can tell what is checked out', async () => {
  const checkout = () => Promise.reject(new Error('git is gone'));
  expect(await judgeCheckout(contextOf('pull_request_target'), '/work', { checkout })).toEqual([]);
});
