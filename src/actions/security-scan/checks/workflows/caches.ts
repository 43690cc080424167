import { entryOf, nodeAt } from '../../../../core/policy/yaml-access.ts';
import { isCommit, readUses } from '../../../../readers/workflows/uses.ts';
import type { Job, Step, Workflow } from '../../../../readers/workflows/workflow.ts';
import type { Hit } from '../check-rule.ts';
import { workflowRules } from './rules.ts';
import { hitAt, type WorkflowCheck } from './workflow-check.ts';

/**
 * Actions that restore a cache, by repository in lower case: always, or when an input says so, or unless one says no.
 * From the actions' own documentation.
 */
const caching: ReadonlyMap<string, { readonly on?: string; readonly off?: string }> = new Map([
  ['actions/cache', {}],
  ['actions/setup-dotnet', { on: 'cache' }],
  ['actions/setup-go', { off: 'cache' }],
  ['actions/setup-java', { on: 'cache' }],
  ['actions/setup-node', { on: 'cache' }],
  ['actions/setup-python', { on: 'cache' }],
  ['astral-sh/setup-uv', { off: 'enable-cache' }],
  ['gradle/actions', { off: 'cache-disabled' }],
  ['ruby/setup-ruby', { on: 'bundler-cache' }],
  ['swatinem/rust-cache', { off: 'lookup-only' }],
]);

/** Caches that a release is built from, and tokens that an artifact takes along. */
export const findCaches: WorkflowCheck = ({ workflow }) => [
  ...workflow.jobs.filter((job) => isReleased(workflow) || publishes(job)).flatMap(restores),
  ...workflow.jobs.flatMap(uploads),
];

/** Whether a release starts it: that, or a pushed tag and no branch. */
function isReleased(workflow: Workflow): boolean {
  const push = nodeAt(workflow.triggersNode?.value, 'push');
  return (
    workflow.triggers.has('release') || (entryOf(push, 'tags') !== undefined && entryOf(push, 'branches') === undefined)
  );
}

const publishers = new Set([
  'actions/create-release',
  'goreleaser/goreleaser-action',
  'js-devtools/npm-publish',
  'ncipollo/release-action',
  'pypa/gh-action-pypi-publish',
  'rubygems/release-gem',
  'softprops/action-gh-release',
]);
const publishCommand =
  /\b(?:(?:npm|pnpm|yarn(?:\s+npm)?|cargo|uv|poetry|flit|hatch)\s+publish|twine\s+upload|gem\s+push|gh\s+release\s+(?:create|upload))\b/;

/** Whether a step of the job hands something out. */
function publishes(job: Job): boolean {
  return job.steps.some(({ uses, run }) => {
    const used = uses === undefined ? undefined : readUses(uses.value);
    if (used?.kind === 'repository') return publishers.has(`${used.owner}/${used.name}`.toLowerCase());
    return run !== undefined && publishCommand.test(run.value);
  });
}

function restores(job: Job): readonly Hit[] {
  return job.steps.flatMap((step) => {
    const uses = step.uses === undefined ? undefined : readUses(step.uses.value);
    if (step.uses === undefined || uses?.kind !== 'repository' || step.condition !== undefined) return [];
    const name = `${uses.owner}/${uses.name}`.toLowerCase();
    const rule = caching.get(name);
    if (rule === undefined || uses.path === 'save') return [];
    const input = (key: string) => step.with.find((pair) => pair.key === key)?.value.trim();
    if (rule.on !== undefined && ['', 'false', undefined].includes(input(rule.on))) return [];
    if (rule.off !== undefined) {
      const value = input(rule.off);
      const isSwitchedOff = rule.off === 'cache' || rule.off === 'enable-cache' ? value === 'false' : value === 'true';
      if (isSwitchedOff || value?.includes('${{') === true) return [];
    }
    const message = `${step.uses.value} restores a cache in a workflow that publishes.`;
    return [hitAt(workflowRules.cachePoisoning, step.uses.offset, message, { length: step.uses.value.length })];
  });
}

/** Paths that are the whole checkout. */
const wholeFolder = /^(?:\.|\.\/|\*\*?|\.\/\*\*?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/;

function uploads(job: Job): readonly Hit[] {
  const checkout = job.steps.find((step) => keepsToken(step));
  if (checkout?.uses === undefined) return [];
  const upload = job.steps.find((step) => isWholeUpload(step));
  if (upload === undefined) return [];
  const message = 'The checkout keeps its token in the folder that a later step uploads as a whole.';
  return [hitAt(workflowRules.persistedCredentials, checkout.uses.offset, message, { statement: checkout.offset })];
}

function versionOf(step: Step, repository: string): readonly number[] | 'unknown' | undefined {
  const uses = step.uses === undefined ? undefined : readUses(step.uses.value);
  if (uses?.kind !== 'repository' || `${uses.owner}/${uses.name}`.toLowerCase() !== repository) return undefined;
  if (uses.ref === undefined || isCommit(uses.ref)) return 'unknown';
  const parts = /^v?(\d+)(?:\.(\d+))?/.exec(uses.ref)?.slice(1, 3);
  return parts === undefined ? 'unknown' : parts.filter((part) => part !== undefined).map(Number);
}

/** From version 6 on the token lies outside the folder of the repository. */
function keepsToken(step: Step): boolean {
  const version = versionOf(step, 'actions/checkout');
  if (version === undefined || version === 'unknown') return false;
  return (version[0] ?? 0) < 6 && step.with.find(({ key }) => key === 'persist-credentials')?.value !== 'false';
}

/** From version 4.4 on hidden files such as `.git` are left out unless asked for. */
function isWholeUpload(step: Step): boolean {
  const version = versionOf(step, 'actions/upload-artifact');
  const path = step.with.find(({ key }) => key === 'path')?.value.trim() ?? '';
  if (version === undefined || !wholeFolder.test(path)) return false;
  if (step.with.find(({ key }) => key === 'include-hidden-files')?.value === 'true') return true;
  if (version === 'unknown') return false;
  const [major = 0, minor] = version;
  return major < 4 || (major === 4 && minor !== undefined && minor < 4);
}
