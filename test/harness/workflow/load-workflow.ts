import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { File } from '@actions/workflow-parser/workflows/file';
import type { FileReference } from '@actions/workflow-parser/workflows/file-reference';
import { type WorkflowDefinition, workflowDefinition } from './definition.ts';
import { readWorkflow } from './parse.ts';
import type { Run } from './runtime.ts';
import { NotImplemented, type Source, WorkflowRefused } from './source.ts';
import { suite } from './uses.ts';

/** A workflow out of a tree, held against what it calls; read once in a run. Throws WorkflowRefused and NotImplemented. */
export function loadWorkflow(source: Source, path: string, run: Run): Promise<WorkflowDefinition> {
  const key = join(source.tree, path);
  const known = run.workflows.get(key) ?? readDefinition(source, path, run);
  run.workflows.set(key, known);
  return known;
}

async function readDefinition(source: Source, path: string, run: Run): Promise<WorkflowDefinition> {
  const text = fileIn(source.tree, path);
  if (text === undefined) throw new WorkflowRefused([`error parsing called workflow: workflow was not found: ${path}`]);
  const parsed = await readWorkflow(path, text, {
    getFileContent: async (reference) => fileFor(reference, source, run),
  });
  return workflowDefinition(path, parsed);
}

function fileFor(reference: FileReference, source: Source, run: Run): File {
  const tree = 'repository' in reference ? remoteTree(reference.repository, reference.path, run) : source.tree;
  const content = fileIn(tree, reference.path);
  if (content === undefined) throw new Error(`${reference.path} was not found`);
  return { name: reference.path, content };
}

function remoteTree(repository: string, path: string, run: Run): string {
  if (repository !== suite) throw new NotImplemented(`the reusable workflow ${path} of ${repository}`);
  return run.tree;
}

function fileIn(tree: string, path: string): string | undefined {
  const file = join(tree, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
