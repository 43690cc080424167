import { isAbsolute, resolve } from 'node:path';
import { mendWord } from '../../core/inputs/fields.ts';
import { textOf } from '../../core/policy/yaml-access.ts';
import type { Saying } from './remark.ts';
import type { Check, Scope } from './scope.ts';
import type { Usage } from './workflow-file.ts';

/**
 * Files and profiles that inputs name and that a repository holds before any step runs. Reports are none of them: tests make those.
 * Nothing is said of a job that checks out elsewhere, or whose steps name the path before.
 */
export const checkPaths: Check = async (scope) => {
  const sayings: Saying[] = [];
  for (const usage of scope.file.usages) {
    if (scope.file.workflow.kind === 'action') continue;
    sayings.push(...(await missingPaths(usage, scope)), ...unknownProfile(usage, scope));
  }
  return sayings;
};

async function missingPaths(usage: Usage, { files, folder }: Scope): Promise<readonly Saying[]> {
  if (checksOutElsewhere(usage)) return [];
  const workingDirectory = literal(usage, 'working-directory');
  if (workingDirectory === 'expression') return [];
  const base = resolve(folder, workingDirectory?.value ?? '.');
  const isThere = async (path: string, kind: 'file' | 'directory') =>
    (await files.facts(path).catch(() => ({ kind })))?.kind === kind;
  if (workingDirectory !== undefined && !isMadeBefore(usage, workingDirectory.value)) {
    if (!(await isThere(base, 'directory'))) return [absent('working-directory', workingDirectory, 'folder')];
  }
  const config = literal(usage, 'config');
  if (config === undefined || config === 'expression' || isMadeBefore(usage, config.value)) return [];
  return (await isThere(resolve(base, config.value), 'file')) ? [] : [absent('config', config, 'file')];
}

interface Literal {
  readonly value: string;
  readonly offset: number;
}

function literal({ given }: Usage, name: string): Literal | 'expression' | undefined {
  const entry = given.find(({ key }) => key.toLowerCase() === name);
  const text = entry === undefined ? undefined : textOf(entry.value);
  if (text === undefined || text.value.trim() === '') return undefined;
  if (text.value.includes('${{') || isAbsolute(text.value)) return 'expression';
  return { value: text.value.trim(), offset: text.offset };
}

function checksOutElsewhere({ job }: Usage): boolean {
  return job.steps.some(({ uses, with: given }) => {
    return /checkout/i.test(uses?.value ?? '') && given.some(({ key }) => key === 'path' || key === 'repository');
  });
}

function isMadeBefore({ job, index = 0 }: Usage, path: string): boolean {
  const name = path.split('/').at(-1) ?? path;
  return job.steps.slice(0, index).some(({ run, with: given }) => {
    return run?.value.includes(name) === true || given.some(({ value }) => value.includes(name));
  });
}

function absent(name: string, { value, offset }: Literal, kind: string): Saying {
  const what = `${name} is ${JSON.stringify(value)}, and there is no such ${kind} in the repository.`;
  return { level: 'error', rule: 'missing-path', offset, what, fix: 'Mend the path.' };
}

function unknownProfile(usage: Usage, { policy }: Scope): readonly Saying[] {
  const named = literal(usage, 'environment');
  const hasOwnPolicy = usage.given.some(({ key }) => ['config', 'working-directory'].includes(key.toLowerCase()));
  if (policy === undefined || named === undefined || named === 'expression' || hasOwnPolicy) return [];
  if (policy.environments.has(named.value)) return [];
  const what = `environment is ${JSON.stringify(named.value)}; expected the name of an environment of the policy.`;
  const fix = mendWord(named.value, [...policy.environments.keys()]);
  return [{ level: 'error', rule: 'input-value', offset: named.offset, what, fix }];
}
