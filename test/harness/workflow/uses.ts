import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { actionDefinition } from './action-definition.ts';
import { runComposite } from './composite.ts';
import type { StepDefinition } from './definition.ts';
import { runNodeAction } from './node-action.ts';
import type { Run } from './runtime.ts';
import { NotImplemented, type Source } from './source.ts';
import type { StepEnd, StepRuntime } from './step.ts';
import { evaluateTexts } from './template.ts';
import { runThirdParty } from './third-party/run-third-party.ts';

/** Name of this suite's repository; its owner is whoever publishes it. */
export const suite = 'vetnet-actions';

/** Composite actions that a step may lie in (actions/runner: CompositeActionsMaxDepth). */
const deepest = 9;

/** What `uses:` leads to. */
export type Reference =
  | { readonly kind: 'tree'; readonly source: Source; readonly path: string }
  | { readonly kind: 'third-party'; readonly action: string; readonly ref: string };

/** Runs a step that uses an action. */
export async function runUses(step: StepRuntime, definition: StepDefinition, uses: string): Promise<StepEnd> {
  const { frame } = step;
  const given = evaluateTexts(definition.with, step.scope, 'with');
  const reference = resolveUses(uses, frame.source, frame.job.run, frame.job.workspace);
  if (reference.kind === 'third-party') return runThirdParty(step, reference, given);
  const folder = join(reference.source.tree, reference.path);
  const action = actionDefinition(folder);
  if (action.kind === 'node') return runNodeAction(step, { action, folder, reference, uses }, given);
  checkDepth(frame.depth + 1);
  return runComposite(step, { action, folder, reference }, given);
}

/** Throws when composite actions lie in each other too deep. */
export function checkDepth(depth: number): void {
  if (depth > deepest) throw new Error(`Composite action depth exceeded max depth ${deepest}`);
}

/**
 * Where a reference in a file of `source` leads. `./` is the workspace for a step and the running commit for a called workflow:
 * `local` says which folder.
 */
export function resolveUses(uses: string, source: Source, run: Run, local: string): Reference {
  if (uses.startsWith('docker://')) throw new NotImplemented(`docker actions (${uses})`);
  if (uses.startsWith('./')) {
    const own = { tree: local, repository: run.remote.repository, ref: run.event.ref, sha: run.event.sha };
    return { kind: 'tree', source: own, path: uses.slice(2) };
  }
  if (uses.startsWith('$/')) return { kind: 'tree', source, path: uses.slice(2) };
  const [path = '', ref] = uses.split('@');
  const [owner, name, ...rest] = path.split('/');
  if (owner === undefined || name === undefined || ref === undefined || ref === '') {
    throw new Error(`Expected format {org}/{repo}[/path]@ref. Actual '${uses}'`);
  }
  if (name !== suite) return { kind: 'third-party', action: path, ref };
  const own = { tree: run.tree, repository: `${owner}/${name}`, ref, sha: ref };
  return { kind: 'tree', source: own, path: inTree(run.tree, rest.join('/')) };
}

/** A release has each action at its root too; where the sources stand for it, it is below `actions`. */
function inTree(tree: string, path: string): string {
  const below = join('actions', path);
  return !existsSync(join(tree, path)) && existsSync(join(tree, below)) ? below : path;
}
