import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { table } from './tables.ts';

const folder = '.github/workflows';

/** What a workflow says about itself, as far as its documentation repeats it. */
const callable = z.looseObject({
  on: z.looseObject({
    workflow_call: z.looseObject({
      inputs: z.record(
        z.string(),
        z.looseObject({
          description: z.string(),
          type: z.enum(['string', 'boolean', 'number']),
          required: z.boolean().optional(),
          default: z.union([z.string(), z.boolean(), z.number()]).optional(),
        }),
      ),
      outputs: z.record(z.string(), z.looseObject({ description: z.string() })).default({}),
    }),
  }),
  jobs: z.record(z.string(), z.looseObject({ name: z.string().optional() })),
});

/** A workflow that those outside this repository may call. */
interface CallableWorkflow {
  /** Of its file. */
  readonly name: string;
  readonly call: z.infer<typeof callable>['on']['workflow_call'];
  readonly jobs: z.infer<typeof callable>['jobs'];
}

/** The workflows for others, by name. What begins with `ci-` or `self-` is called by this repository alone. */
export function callableWorkflows(root: string): readonly CallableWorkflow[] {
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return names
    .filter((name) => !/^(?:ci|self)-/.test(name))
    .sort()
    .flatMap((name) => {
      const parsed = callable.safeParse(load(readFileSync(join(root, folder, name), 'utf8')));
      return parsed.success ? [{ name, call: parsed.data.on.workflow_call, jobs: parsed.data.jobs }] : [];
    });
}

/** The tables of each workflow that others may call, by the name that stands in the markers: `inputs of gate.yml`. */
export function workflowSections(root: string): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  for (const { name, call } of callableWorkflows(root)) {
    sections.set(`inputs of ${name}`, inputsOf(call.inputs));
    sections.set(`outputs of ${name}`, outputsOf(call.outputs));
  }
  return sections;
}

type Inputs = z.infer<typeof callable>['on']['workflow_call']['inputs'];
type Outputs = z.infer<typeof callable>['on']['workflow_call']['outputs'];

function inputsOf(inputs: Inputs): string {
  const rows = Object.entries(inputs).map(([name, { description, type, required, default: usual }]) => {
    const fallback = usual === undefined || usual === '' ? '' : `\`${usual}\``;
    return [`\`${name}\``, type, required === true ? '**required**' : fallback, description];
  });
  return table(['Input', 'Type', 'Default', 'Meaning'], rows);
}

function outputsOf(outputs: Outputs): string {
  return table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}
