import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { describeProblem } from '../../../src/core/model/errors.ts';
import { knownActions } from '../../../src/core/policy/known-actions.ts';
import { type LoadedPolicy, loadPolicy } from '../../../src/core/policy/load-policy.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';
import { sampleAction } from '../inputs/sample-action.ts';

export const files = nodeFileSystem(() => 0.5);

/** Loads the default policy file of a new folder with these files. */
export function load(content: Files | string): Promise<LoadedPolicy> {
  const all = typeof content === 'string' ? { '.github/vetnet.yml': content } : content;
  const folder = temporaryFolder(all);
  return loadPolicy({ files, actions: knownActions([sampleAction]), path: '.github/vetnet.yml', named: false, folder });
}

/** The policy of a file without problems. */
export async function policyOf(content: Files | string): Promise<Policy> {
  const { policy, problems } = await load(content);
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  return policy;
}

/** The problems of a file in words. */
export async function complaints(content: Files | string): Promise<readonly string[]> {
  return (await load(content)).problems.map(describeProblem);
}
