import type { Files } from '../temporary-folder.ts';
import { temporaryRepository } from '../temporary-repository.ts';
import type { StepResult } from './result.ts';
import { runWorkflow, type WorkflowRequest } from './run-workflow.ts';
import type { WorkflowResult } from './workflow-result.ts';

/** Path of the workflow that `runInline` writes. */
export const inlinePath = '.github/workflows/checks.yml';

type InlineRequest = Partial<WorkflowRequest> & { readonly files?: Files };

/** Runs a workflow written in a test, in a repository that holds it and the files given. Default: a push to main. */
export function runInline(text: string, request: InlineRequest = {}): Promise<WorkflowResult> {
  const { files = {}, ...rest } = request;
  const repository = temporaryRepository({ [inlinePath]: text, ...files });
  return runWorkflow({ repository, workflow: inlinePath, event: { name: 'push' }, ...rest });
}

/** A workflow of which only the jobs matter. Steps that a job does not have are one that succeeds. */
export function jobsOnly(jobs: Readonly<Record<string, string>>): string {
  const texts = Object.entries(jobs).map(([id, body]) => {
    const lines = body
      .trim()
      .split('\n')
      .map((line) => `    ${line}`);
    const rest = /^uses:/m.test(body) ? [] : ['    runs-on: ubuntu-latest'];
    if (!/^(uses|steps):/m.test(body)) rest.push('    steps: [{ run: "true" }]');
    return [`  ${id}:`, ...lines.filter((line) => line.trim() !== ''), ...rest].join('\n');
  });
  return `on: push\npermissions: {}\njobs:\n${texts.join('\n')}\n`;
}

/** Runs one job with these steps; the rest of the job may stand before them. `own` are the steps that are the job's. */
export async function runSteps(steps: string, options: InlineRequest & { readonly job?: string } = {}) {
  const { job = '', ...rest } = options;
  const indented = steps
    .trim()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
  const result = await runInline(jobsOnly({ job: `${job}\nsteps:\n${indented}` }), rest);
  if (result.problems.length > 0) throw new Error(result.problems.join('\n'));
  const found = result.job('job');
  const own = found.steps.slice(1, -1);
  return { ...found, own, step: (id: string): StepResult | undefined => own.find((each) => each.id === id) };
}
