import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { callableWorkflows } from './workflows.ts';

/** What users may rely on in a workflow to call or an action that is written by hand. */
export interface WrittenNames {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Names of jobs, which are the second half of the names of their checks. */
  readonly checks: readonly string[];
}

const composite = z.looseObject({
  inputs: z.record(z.string(), z.unknown()).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
  runs: z.looseObject({ using: z.literal('composite') }),
});

/** The public names of what no schema describes, by the name of its file or folder. */
export function writtenNames(root: string): Readonly<Record<string, WrittenNames>> {
  const workflows = callableWorkflows(root).map(({ name, call, jobs }) => {
    const checks = Object.entries(jobs).map(([id, job]) => job.name ?? id);
    return [name, { ...namesOf(call), checks: checks.filter((check) => !check.includes('${{')).sort() }] as const;
  });
  const folder = join(root, 'actions');
  const actions = (existsSync(folder) ? readdirSync(folder) : []).sort().flatMap((name) => {
    const file = join(folder, name, 'action.yml');
    const parsed = existsSync(file) ? composite.safeParse(load(readFileSync(file, 'utf8'))) : undefined;
    return parsed?.success === true ? [[name, { ...namesOf(parsed.data), checks: [] }] as const] : [];
  });
  return Object.fromEntries([...workflows, ...actions]);
}

function namesOf({
  inputs,
  outputs,
}: {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
}): Pick<WrittenNames, 'inputs' | 'outputs'> {
  return { inputs: Object.keys(inputs).sort(), outputs: Object.keys(outputs).sort() };
}
