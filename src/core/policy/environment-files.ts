import { join } from 'node:path';
import type { FileSystem } from '../files/file-system.ts';
import { type InputProblem, messageOf } from '../model/errors.ts';
import { environmentFolder } from './policy.ts';
import { isProblem, type ReadFile, readPolicyFile } from './read-policy-file.ts';

/** More files than any project has environments. */
const maximumFiles = 100;

interface EnvironmentFiles {
  /** By environment. */
  readonly found: ReadonlyMap<string, ReadFile>;
  readonly problems: readonly InputProblem[];
  readonly notices: readonly string[];
}

/**
 * Reads `configs/<environment>.yml` below `folder`. Other tools keep their files in folders of this name, so one without any key of a profile at
 * its root is left alone, with a notice.
 */
export async function readEnvironmentFiles(
  files: Pick<FileSystem, 'facts' | 'list' | 'readText'>,
  folder: string,
): Promise<EnvironmentFiles> {
  const found = new Map<string, ReadFile>();
  const problems: InputProblem[] = [];
  const notices: string[] = [];
  const names = await listFiles(files, join(folder, environmentFolder), problems);
  const keys = names.length === 0 ? new Set<string>() : await keysOfProfiles();
  for (const name of names) {
    const file = `${environmentFolder}/${name}`;
    const read = await readPolicyFile(files, join(folder, environmentFolder, name), file);
    if (read === undefined) continue;
    const environment = name.replace(/\.ya?ml$/, '');
    if (isProblem(read)) {
      problems.push({
        ...read,
        mend: `${read.mend} If it is no profile, set \`environment-files: false\` in the policy.`,
      });
    } else if (!Object.keys(read.document.value as object).some((key) => keys.has(key))) {
      notices.push(`${file} is not read: it has no key of an environment profile.`);
    } else if (found.has(environment))
      problems.push(twice(file, environment, found.get(environment)?.document.file ?? ''));
    else found.set(environment, read);
  }
  return { found, problems, notices };
}

async function keysOfProfiles(): Promise<ReadonlySet<string>> {
  const { profileShape } = await import('./profile-shape.ts');
  return new Set(Object.keys(profileShape([]).shape));
}

/** That an environment is defined in two places. */
export function twice(where: string, environment: string, other: string): InputProblem {
  return {
    where,
    name: 'environment',
    value: environment,
    expected: 'each environment in one place',
    mend: `It is also defined in ${other}: remove one of the two.`,
  };
}

async function listFiles(
  files: Pick<FileSystem, 'facts' | 'list'>,
  folder: string,
  problems: InputProblem[],
): Promise<readonly string[]> {
  const fault = (value: string, expected: string, mend: string): readonly string[] => {
    problems.push({ where: environmentFolder, name: 'folder', value, expected, mend });
    return [];
  };
  try {
    if ((await files.facts(folder))?.kind !== 'directory') return [];
    const entries = await files.list(folder);
    const names = entries
      .filter(({ kind, name }) => kind !== 'directory' && /\.ya?ml$/.test(name))
      .map(({ name }) => name);
    if (names.length <= maximumFiles) return names.sort();
    return fault(
      `${names.length} files`,
      `at most ${maximumFiles} YAML files`,
      'Set `environment-files: false` in the policy, or remove some.',
    );
  } catch (error) {
    return fault(messageOf(error), 'a folder that can be read', 'Check its permissions.');
  }
}
