import type { Severity } from '../../../../core/model/finding.ts';
import {
  entriesOf,
  itemsOf,
  nodeAt,
  pairsOf,
  SourceCursor,
  type Text,
  textOf,
  textsBelow,
} from '../../../../core/policy/yaml-access.ts';
import { readUses } from '../../../../readers/workflows/uses.ts';
import type { Job, Step, Workflow } from '../../../../readers/workflows/workflow.ts';
import type { Hit } from '../check-rule.ts';
import { expansionsOf } from './expression.ts';
import { workflowRules } from './rules.ts';
import { hitAt, isPrivileged, type WorkflowCheck } from './workflow-check.ts';

/** Events that run for strangers’ pull requests with the rights of the repository, whatever the jobs do. */
const dangerous = ['pull_request_target', 'workflow_run'] as const;
/** Contexts that lead to code of a pull request. */
const headContexts =
  /github\.head_ref|pull_request\.(?:head\.|merge_commit_sha|number)|workflow_run\.(?:head_|pull_requests)|event\.number|issue\.number/i;
const fetchesHead = /\bgh\s+pr\s+checkout\b|\brefs?\/pull\/|\bpull\/[^\s/]+\/(?:head|merge)\b/;

/** Triggers that give strangers rights, checkouts of their code, and machines of your own that run it. */
export const findTriggers: WorkflowCheck = ({ workflow }) => {
  const hits: Hit[] = [];
  for (const trigger of dangerous) {
    if (!workflow.triggers.has(trigger)) continue;
    const node = workflow.triggersNode;
    if (node === undefined) continue;
    const named = textsBelow(node.value).find(({ value }) => value === trigger)?.offset;
    const index = entriesOf(node.value).find(({ key }) => key === trigger)?.keyOffset ?? named ?? node.keyOffset;
    const message =
      trigger === 'pull_request_target'
        ? 'pull_request_target runs for pull requests of forks with the rights and secrets of this repository.'
        : 'workflow_run runs after workflows that strangers can start, with the rights and secrets of this repository.';
    hits.push(
      hitAt(workflowRules.dangerousTriggers, index, message, {
        severity: trigger === 'pull_request_target' ? 'medium' : 'low',
        length: trigger.length,
      }),
    );
  }
  if (isPrivileged(workflow)) hits.push(...workflow.jobs.flatMap((job) => checkoutsOf(job, workflow)));
  const opened = ['pull_request', 'pull_request_target', 'issue_comment'].find((name) => workflow.triggers.has(name));
  if (opened !== undefined) hits.push(...workflow.jobs.flatMap((job) => selfHosted(job, opened)));
  return hits;
};

/** Steps of a job that fetch a stranger's code. */
function checkoutsOf(job: Job, workflow: Workflow): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [at, step] of job.steps.entries()) {
    const place = headCheckout(step, workflow);
    if (place === undefined) continue;
    const later = job.steps.slice(at + 1);
    const { severity, because } = judgeCheckout(job, workflow, later, step.run !== undefined);
    const message = `Code of a pull request is checked out in a workflow that strangers start with the rights of this repository${because}.`;
    hits.push(hitAt(workflowRules.untrustedCheckout, place, message, { severity, statement: step.offset }));
  }
  return hits;
}

/** Where a step names the code of a pull request; undefined where it fetches none. */
function headCheckout(step: Step, workflow: Workflow): number | undefined {
  const uses = step.uses === undefined ? undefined : readUses(step.uses.value);
  if (uses?.kind === 'repository' && `${uses.owner}/${uses.name}`.toLowerCase() === 'actions/checkout') {
    const named = step.with.find(
      ({ key, value }) =>
        ['ref', 'repository'].includes(key) && expansionsOf(value).some(({ source }) => headContexts.test(source)),
    );
    return named?.offset;
  }
  const { run } = step;
  if (run === undefined) return undefined;
  const line = run.value.split('\n').find((candidate) => isHeadFetch(candidate, step));
  return line === undefined ? undefined : new SourceCursor(workflow.source, run).next(line.trim());
}

function isHeadFetch(line: string, step: Step): boolean {
  if (/^\s*#/.test(line)) return false;
  if (/\bgh\s+pr\s+checkout\b/.test(line)) return true;
  if (!/\bgit\s+(?:-\S+\s+)*(?:fetch|pull|checkout|switch|clone|merge)\b/.test(line)) return false;
  if (fetchesHead.test(line) || expansionsOf(line).some(({ source }) => headContexts.test(source))) return true;
  const names = new Set([...line.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name));
  return step.env.some(
    ({ key, value }) => names.has(key) && /head\.(?:ref|sha|repo)|head_ref|head_sha|head_branch/.test(value),
  );
}

/** Critical where the code is then run with anything to gain; else high: caches and artifacts still carry it on. */
function judgeCheckout(
  job: Job,
  workflow: Workflow,
  later: readonly Step[],
  inScript: boolean,
): { readonly severity: Severity; readonly because: string } {
  const runs =
    inScript ||
    later.some(({ run, uses }) => {
      const used = uses === undefined ? undefined : readUses(uses.value);
      return (
        run !== undefined || used?.kind === 'local' || /\b(?:build|setup|test|install|lint)/i.test(uses?.value ?? '')
      );
    });
  if (!runs) return { severity: 'high', because: '' };
  if (isGuarded(job)) return { severity: 'high', because: ', and only a label or an environment stands before it' };
  if (isHarmless(job, workflow)) return { severity: 'high', because: ', though with a token that only reads' };
  return { severity: 'critical', because: ', and steps after it may run that code' };
}

function isGuarded(job: Job): boolean {
  return nodeAt(job.node, 'environment') !== undefined || /label|author_association/.test(job.condition?.value ?? '');
}

function isHarmless(job: Job, workflow: Workflow): boolean {
  const permissions = (job.permissions ?? workflow.permissions)?.value;
  if (permissions === undefined || textsBelow(job.node).some(({ value }) => /\bsecrets\s*[.[]/.test(value)))
    return false;
  if (workflow.env.some(({ value }) => value.includes('secrets.'))) return false;
  const all = textOf(permissions)?.value;
  if (all !== undefined) return all === 'read-all';
  return permissions.kind === 'mapping' && pairsOf(permissions).every(({ value }) => value !== 'write');
}

function selfHosted(job: Job, trigger: string): readonly Hit[] {
  const label = labelsOf(job).find(({ value }) => value.toLowerCase() === 'self-hosted');
  if (label === undefined) return [];
  const message = `${trigger} runs on a self-hosted runner; in a public repository anyone can run code there.`;
  return [hitAt(workflowRules.selfHostedRunner, label.offset, message, { length: label.value.length })];
}

function labelsOf(job: Job): readonly Text[] {
  const runsOn = nodeAt(job.node, 'runs-on');
  const labels = nodeAt(runsOn, 'labels') ?? runsOn;
  const single = textOf(labels);
  return single === undefined ? itemsOf(labels).flatMap((item) => textOf(item) ?? []) : [single];
}
