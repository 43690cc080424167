import { resolve } from 'node:path';
import type { FileSystem } from '../files/file-system.ts';
import type { ActionSchema } from '../inputs/action-schema.ts';
import { type Given, textGiven } from '../inputs/read-action-inputs.ts';
import { type ResolvedInputs, resolveInputs } from '../inputs/resolve-inputs.ts';
import type { InputProblem } from '../model/errors.ts';
import { findPolicy, misnamedPolicy } from './find-policy.ts';
import type { KnownActions } from './known-actions.ts';
import { type Policy, policyLayer, profileLayer } from './policy.ts';
import { isProblem } from './read-policy-file.ts';
import { type Environment, type Origin, resolveEnvironment } from './resolve-environment.ts';

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
    readonly actions: KnownActions;
    readonly root: string;
    readonly origin: Origin;
    readonly bundleId?: string;
  },
): Promise<LoadedInputs<S>> {
  const { given, files, actions, root, origin, bundleId } = from;
  const problems: InputProblem[] = [];
  const workingDirectory = resolve(root, textGiven(given, 'working-directory') ?? '.');
  problems.push(...(await checkFolder(files, workingDirectory, textGiven(given, 'working-directory'))));

  const loaded = await findPolicy({ given, files, actions, root });
  problems.push(...loaded.problems, ...(await misnamedPolicy({ given, files, root })));

  const input = textGiven(given, 'environment');
  const found =
    loaded.problems.length > 0 ? undefined : await resolveEnvironment(loaded.policy, { input, origin, bundleId });
  if (found !== undefined && isProblem(found)) problems.push(found);
  const environment = found === undefined || isProblem(found) ? undefined : found;
  const resolved = resolveInputs(schema, { given, ...layersOf(schema, loaded.policy, environment), problems });
  const notices = [...resolved.notices, ...loaded.notices];
  return { ...resolved, notices, policy: loaded.policy, environment, workingDirectory };
}

/** What a part of an action is given: its inputs by their names in the whole, and the name that the whole reports under. */
export function givenToPart(
  schema: ActionSchema,
  nameOf: (input: string) => string,
  { given, checkName }: { readonly given: Given; readonly checkName: string },
): Given {
  const own = Object.keys(schema.inputs).map((name) => [name, given[nameOf(name)]]);
  return { ...Object.fromEntries(own), 'check-name': checkName };
}

/**
 * The same for another action of the same run: what it is given, joined with the policy and the environment that were found before.
 * Throws an InputError `input-invalid`.
 */
export function loadInputsOfPart<S extends ActionSchema>(
  schema: S,
  given: Given,
  { policy, environment, workingDirectory }: LoadedInputs<ActionSchema>,
): LoadedInputs<S> {
  return {
    ...resolveInputs(schema, { given, ...layersOf(schema, policy, environment) }),
    policy,
    environment,
    workingDirectory,
  };
}

function layersOf(schema: ActionSchema, policy: Policy, environment: Environment | undefined) {
  return {
    profile: environment === undefined ? undefined : profileLayer(environment.profile),
    policy: policyLayer(policy, schema.name),
  };
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
