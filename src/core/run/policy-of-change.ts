import type { ActionSchema } from '../inputs/action-schema.ts';
import type { Condition } from '../model/condition.ts';
import { knownUnlessFailed } from '../model/known.ts';
import type { LoadedInputs } from '../policy/load-inputs.ts';
import { isReviewEvent, type RunContext } from './context.ts';
import type { Surroundings } from './run-action.ts';

/**
 * Holds the policy of a change under review against the policy it starts from: what judges a change must not come from the
 * change. Nothing is said where neither has a policy file for certain.
 */
export async function judgePolicyOf(
  { policy, workingDirectory }: LoadedInputs<ActionSchema>,
  context: RunContext,
  { actions, systems, host }: Pick<Surroundings, 'actions' | 'systems' | 'host'>,
): Promise<readonly Condition[]> {
  if (!isReviewEvent(context.event)) return [];
  const tree = await knownUnlessFailed('The base commit', () => systems.baseTree(context, workingDirectory));
  const { judgePolicyChange, perhapsRemoved } = await import('../policy/judge-policy-change.ts');
  if (!tree.known && policy.files.length === 0) return [perhapsRemoved(tree)];
  if (!tree.known) return [judgePolicyChange(tree, policy, await actions.schemas())];
  const { findBasePolicy } = await import('../policy/find-policy.ts');
  const { given, root } = host;
  const base = await findBasePolicy({ given, files: tree.files, actions, root });
  if ('files' in base && base.files.length === 0 && policy.files.length === 0) return [];
  return [judgePolicyChange(base, policy, await actions.schemas())];
}
