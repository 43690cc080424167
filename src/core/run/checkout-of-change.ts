import { changeCheckedOut } from '../model/common-conditions.ts';
import type { Condition } from '../model/condition.ts';
import type { RunContext } from './context.ts';
import type { Systems } from './host.ts';

/**
 * Holds what is checked out against the change that the run is about: `pull_request_target` checks out the base branch, and a
 * verdict about that would stand on the change (docs.github.com, "Events that trigger workflows"). Nothing is said where nothing is
 * checked out.
 */
export async function judgeCheckout(
  { event, checkoutCommit, commit }: RunContext,
  folder: string,
  { checkout }: Pick<Systems, 'checkout'>,
): Promise<readonly Condition[]> {
  if (event !== 'pull_request_target' || checkoutCommit === undefined || checkoutCommit === commit) return [];
  const here = await checkout(folder).catch(() => undefined);
  if (here?.commit !== checkoutCommit) return [];
  return [
    {
      id: changeCheckedOut,
      title: 'Change checked out',
      expected: 'the change',
      actual: 'its base',
      outcome: 'inconclusive',
      reason: 'The event `pull_request_target` checks out the base branch, so nothing of the change was looked at.',
      fix: 'Let the workflow run on `pull_request`, which works for forks too.',
    },
  ];
}
