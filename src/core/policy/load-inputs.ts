import { resolve } from 'node:path';
import type { FileSystem } from '../files/file-system.ts';
import type { ActionSchema } from '../inputs/action-schema.ts';
import { defaultPolicyPath } from '../inputs/common-inputs.ts';
import type { Given } from '../inputs/read-action-inputs.ts';
import { type ResolvedInputs, resolveInputs } from '../inputs/resolve-inputs.ts';
import type { InputProblem } from '../model/errors.ts';
import { loadPolicy } from './load-policy.ts';
import { type Policy, policyLayer, profileLayer } from './policy.ts';
import { isProblem } from './read-policy-file.ts';
import { type Environment, findEnvironment, type Origin } from './resolve-environment.ts';

export interface LoadedInputs<S extends ActionSchema> extends ResolvedInputs<S> {
  readonly policy: Policy;
  /** Absent where no profile matches. */
  readonly environment: Environment | undefined;
  /** Absolute. */
  readonly workingDirectory: string;
}

/**
 * All that an action is told: inputs joined with environment profile, policy and built-in defaults.
 *
 * `root` is the absolute folder that `working-directory` starts from; the default policy file and `configs/` are looked
 * for in the working directory first and then there, a path that was given only in the working directory.
 * Rejects with one InputError `input-invalid` that holds the problems of inputs and files alike.
 */
export async function loadInputs<S extends ActionSchema>(
  schema: S,
  from: {
    readonly given: Given;
    readonly files: Pick<FileSystem, 'facts' | 'list' | 'readText'>;
    /** All actions of this build, whose sections and thresholds the policy may have. */
    readonly actions: readonly ActionSchema[];
    readonly root: string;
    readonly origin: Origin;
    readonly bundleId?: string;
  },
): Promise<LoadedInputs<S>> {
  const { given, files, actions, root, origin, bundleId } = from;
  const problems: InputProblem[] = [];
  const named = textOf(given, 'config');
  const workingDirectory = resolve(root, textOf(given, 'working-directory') ?? '.');
  problems.push(...(await checkFolder(files, workingDirectory, textOf(given, 'working-directory'))));

  const path = named ?? defaultPolicyPath;
  const folder = named === undefined ? await folderOfPolicy(files, [workingDirectory, root]) : workingDirectory;
  const loaded = await loadPolicy({ files, actions, path, named: named !== undefined, folder });
  problems.push(...loaded.problems);

  const input = textOf(given, 'environment');
  const found =
    loaded.problems.length > 0 ? undefined : await findEnvironment(loaded.policy, { input, origin, bundleId });
  if (found !== undefined && isProblem(found)) problems.push(found);
  const environment = found === undefined || isProblem(found) ? undefined : found;
  const resolved = resolveInputs(schema, {
    given,
    profile: environment === undefined ? undefined : profileLayer(environment.profile),
    policy: policyLayer(loaded.policy, schema.name),
    problems,
  });
  const notices = [...resolved.notices, ...loaded.notices];
  return { ...resolved, notices, policy: loaded.policy, environment, workingDirectory };
}

function textOf(given: Given, name: string): string | undefined {
  const text = given[name]?.trim();
  return text === '' ? undefined : text;
}

async function checkFolder(
  files: Pick<FileSystem, 'facts'>,
  folder: string,
  given: string | undefined,
): Promise<readonly InputProblem[]> {
  if (given === undefined) return [];
  const facts = await files.facts(folder).catch(() => undefined);
  if (facts?.kind === 'directory') return [];
  const name = 'working-directory';
  return [{ where: name, name, value: given, expected: 'a folder that exists', mend: 'Mend the path.' }];
}

/** The first folder with a default policy file, so that a monorepo's package has its own or the repository's. */
async function folderOfPolicy(files: Pick<FileSystem, 'facts'>, folders: readonly string[]): Promise<string> {
  for (const folder of folders) {
    const facts = await files.facts(resolve(folder, defaultPolicyPath)).catch(() => ({ kind: 'other' }));
    if (facts !== undefined) return folder;
  }
  return folders.at(-1) ?? '/';
}
