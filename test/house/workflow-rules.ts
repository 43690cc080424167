import { load } from 'js-yaml';
import type { SourceFile } from './source-tree.ts';
import { thirdPartyActions } from './third-party-actions.ts';

// What no tool checks for us, and what an organisation with strict policies would refuse us for.

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly uses?: string;
  readonly secrets?: unknown;
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly Step[];
}

interface WorkflowOrAction {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
  readonly runs?: { readonly using?: string; readonly steps?: readonly Step[] };
}

/** Breaches in a workflow of our own, which never needs the token after the checkout. */
export function breachesOfOwnWorkflow(file: SourceFile): readonly string[] {
  const { jobs = {} } = load(file.text) as WorkflowOrAction;
  const careless = Object.entries(jobs).flatMap(([id, { steps = [] }]) =>
    steps
      .filter((step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
      .map(() => `${file.path}: job ${id} leaves the token in .git/config`),
  );
  return [...breachesOfWorkflow(file), ...careless];
}

/** Breaches in any workflow: ours, or one in the documentation that people paste. */
export function breachesOfWorkflow(file: SourceFile): readonly string[] {
  const { on, permissions, jobs = {} } = load(file.text) as WorkflowOrAction;
  const breaches = [...breachesOfUses(file)];
  if (permissions === undefined) breaches.push('the workflow has no `permissions`');
  if (JSON.stringify(on).includes('pull_request_target'))
    breaches.push('pull_request_target runs with secrets on the code of strangers');
  for (const [id, job] of Object.entries(jobs)) {
    if (job.permissions === undefined) breaches.push(`job ${id} has no \`permissions\``);
    if (job.uses === undefined && job['timeout-minutes'] === undefined)
      breaches.push(`job ${id} has no \`timeout-minutes\``);
    if (job.secrets === 'inherit') breaches.push(`job ${id} hands on all secrets`);
    breaches.push(...breachesOfSteps(`job ${id}`, job.steps ?? []));
  }
  return breaches.map((breach) => `${file.path}: ${breach}`);
}

/** Breaches in an action.yml. */
export function breachesOfAction(file: SourceFile): readonly string[] {
  const { runs } = load(file.text) as WorkflowOrAction;
  const steps = runs?.steps ?? [];
  const breaches = [...breachesOfUses(file), ...breachesOfSteps('runs', steps)];
  if (runs?.using !== 'node24' && runs?.using !== 'composite') breaches.push(`runs on ${runs?.using}`);
  for (const [index, step] of steps.entries()) {
    if (step.run !== undefined && step.shell === undefined) breaches.push(`runs: step ${index + 1} has no \`shell\``);
  }
  return breaches.map((breach) => `${file.path}: ${breach}`);
}

function breachesOfSteps(where: string, steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step, index) => {
    const breaches: string[] = [];
    const name = `${where}: step ${index + 1}`;
    if (step.run?.includes('${{')) breaches.push(`${name} puts an expression into a script; hand it over in \`env\``);
    return breaches;
  });
}

/** Breaches of the pinning rule; read from the text, since YAML drops comments. */
export function breachesOfUses({ text }: Pick<SourceFile, 'text'>): readonly string[] {
  const lines = text.split('\n').flatMap((line) => /^\s*(?:-\s+)?uses:\s*(.*?)\s*$/.exec(line)?.[1] ?? []);
  return lines.flatMap((line) => {
    const [, uses = '', comment] = /^['"]?([^\s'"#]+)['"]?(?:\s+#\s*(.*))?$/.exec(line) ?? [];
    if (uses.startsWith('$/') || /^[^/]+\/vetnet-actions([/@]|$)/.test(uses)) return [];
    if (uses.startsWith('./')) return [`${uses} would resolve in the caller's repository; write $/`];
    const [action = '', reference] = uses.split('@');
    const pinned = thirdPartyActions[action.split('/').slice(0, 2).join('/')];
    if (pinned === undefined) return [`${action} is not in test/house/third-party-actions.ts`];
    if (reference !== pinned.commit) return [`${uses} is not pinned to ${pinned.commit}`];
    return comment === pinned.version ? [] : [`${action} does not say "# ${pinned.version}"`];
  });
}
