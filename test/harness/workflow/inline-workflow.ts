import type { Files } from '../temporary-folder.ts';
import { temporaryRepository } from '../temporary-repository.ts';
import { runWorkflow, type WorkflowRequest } from './run-workflow.ts';
import type { WorkflowResult } from './workflow-result.ts';

/** Path of the workflow that `runInline` writes. */
export const inlinePath = '.github/workflows/checks.yml';

/** Runs a workflow written in a test, in a repository that holds it and the files given. Default: a push to main. */
export function runInline(
  text: string,
  request: Partial<WorkflowRequest> & { readonly files?: Files } = {},
): Promise<WorkflowResult> {
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
