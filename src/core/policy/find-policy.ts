import { resolve } from 'node:path';
import type { FileSystem } from '../files/file-system.ts';
import { defaultPolicyPath } from '../inputs/common-inputs.ts';
import { type Given, textGiven } from '../inputs/read-action-inputs.ts';
import { describeProblem, type InputProblem } from '../model/errors.ts';
import { type Unknown, unknown } from '../model/known.ts';
import type { KnownActions } from './known-actions.ts';
import { type LoadedPolicy, loadPolicy } from './load-policy.ts';
import type { Policy } from './policy.ts';

interface PolicySearch {
  /** `config` and `working-directory` are read. */
  readonly given: Given;
  readonly files: Pick<FileSystem, 'facts' | 'list' | 'readText'>;
  /** The actions of this build. */
  readonly actions: KnownActions;
  /** Absolute folder that `working-directory` starts from. */
  readonly root: string;
}

/**
 * Loads the policy that `config` names, from the working directory, else the default file of the working directory or
 * of `root`, with the environment files beside it.
 */
export async function findPolicy({ given, files, actions, root }: PolicySearch): Promise<LoadedPolicy> {
  const named = textGiven(given, 'config');
  const workingDirectory = resolve(root, textGiven(given, 'working-directory') ?? '.');
  const folder = named === undefined ? await folderOfPolicy(files, [workingDirectory, root]) : workingDirectory;
  return loadPolicy({ files, actions, path: named ?? defaultPolicyPath, named: named !== undefined, folder });
}

/** Names by which people take a file for the policy, though it is none. */
const misnamed = ['.github/vetnet.yaml'];

/** What is wrong where a file is meant to be the policy and is not read, so that its demands would hold for nobody. */
export async function misnamedPolicy({
  given,
  files,
  root,
}: Omit<PolicySearch, 'actions'>): Promise<readonly InputProblem[]> {
  if (textGiven(given, 'config') !== undefined) return [];
  const folders = [...new Set([resolve(root, textGiven(given, 'working-directory') ?? '.'), root])];
  const isThere = async (path: string) => (await files.facts(path).catch(() => undefined)) !== undefined;
  for (const folder of folders) {
    if (await isThere(resolve(folder, defaultPolicyPath))) return [];
    for (const name of misnamed) {
      if (await isThere(resolve(folder, name)))
        return [
          {
            where: name,
            name: 'file',
            value: name,
            expected: defaultPolicyPath,
            mend: `Rename it to ${defaultPolicyPath}, or name it in \`config\`.`,
          },
        ];
    }
  }
  return [];
}

/**
 * The policy a change starts from: `files` shows the commit it is compared with. Where the file that `config` names was not there
 * yet, the default one held: else a change got rid of a policy by naming another. Without either nothing was said; a policy that
 * is not valid is unknown.
 */
export async function findBasePolicy(search: PolicySearch): Promise<Policy | Unknown> {
  const { policy, problems } = await findPolicy(search);
  const [first] = problems.filter(({ name }) => name !== 'config');
  if (first !== undefined)
    return unknown(
      `The policy this change starts from is not valid: ${describeProblem(first)}`,
      'Mend the policy on the base branch first.',
    );
  if (problems.length === 0) return policy;
  return findBasePolicy({ ...search, given: { ...search.given, config: undefined } });
}

/** The first folder with a default policy file, so that a monorepo's package has its own or the repository's. */
async function folderOfPolicy(files: Pick<FileSystem, 'facts'>, folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const facts = await files.facts(resolve(folder, defaultPolicyPath)).catch(() => ({ kind: 'other' }));
    if (facts !== undefined) return folder;
  }
  return folders.at(-1) ?? '/';
}
