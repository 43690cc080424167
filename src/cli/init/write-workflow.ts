import { escapePattern } from '../../core/files/glob-pattern.ts';
import { homePage } from '../../core/run/product.ts';
import type { Unit } from '../../engines/project/project.ts';
import type { ToolVersion } from './tool-version.ts';
import { yamlText } from './yaml-text.ts';

/** Where the workflow goes. */
export const workflowPath = '.github/workflows/vetnet.yml';

/** The checkout that a workflow of steps begins with: a commit, because a tag can be moved. A test holds it equal to our own. */
export const pinnedCheckout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** The suite as `uses` names it: owner and name. */
const suite = homePage.replace(/^https:\/\/[^/]+\//, '');

/** What a job of steps tests, and with which version of its tool where the repository names one. */
export interface Steps {
  readonly unit: Unit | undefined;
  readonly version?: ToolVersion;
}

export interface WorkflowRequest {
  /** The branch that changes are merged into. */
  readonly branch: string;
  /** The release to use. */
  readonly ref: string;
  /** One job of steps instead of a called workflow, for the one unit that has tests, if any. */
  readonly steps?: Steps;
}

/**
 * What the branch is protected with: the job of steps, or the job that calls and the one that always runs in the called workflow.
 */
export function requiredCheckOf({ steps }: Pick<WorkflowRequest, 'steps'>): string {
  return steps === undefined ? 'vetnet / gate' : 'vetnet';
}

/**
 * The workflow of a new user: one job that calls gate.yml, or one of steps.
 * - `merge_group`, because a merge queue waits for the required check.
 * - No path filter: a workflow that does not start leaves a required check pending for ever.
 * - The concurrency group is not made of the workflow's name, which a called workflow shares with its caller.
 */
export function writeWorkflow(request: WorkflowRequest): string {
  const { branch, ref, steps } = request;
  return `# Written by \`vetnet init\`. What it demands stands in .github/vetnet.yml.
# Make the check "${requiredCheckOf(request)}" required for ${yamlText(branch)}: it is there for every change, and green only when all was looked at.
name: VetNet

on:
  pull_request:
  merge_group:
  push:
    branches: [${yamlText(branchPattern(branch))}]

permissions: {}

# A new push to a pull request ends the run for the one before; runs on the branch itself finish.
concurrency:
  group: vetnet-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  vetnet:
${steps === undefined ? callOf(ref) : stepsOf(ref, steps)}`;
}

const permissions = `    permissions:
      contents: read # to check out
      pull-requests: write # to comment with the result
`;

function callOf(ref: string): string {
  return `    uses: ${suite}/.github/workflows/gate.yml@${ref}\n${permissions}`;
}

function stepsOf(ref: string, { unit, version }: Steps): string {
  return `    runs-on: ${unit?.runsOn ?? 'ubuntu-latest'}
    timeout-minutes: 30
${permissions}    steps:
      - uses: ${pinnedCheckout}
        with:
          fetch-depth: 0 # the change is compared with the commit that it starts from
          persist-credentials: false
${unit === undefined ? scanStep(ref) : testSteps(ref, unit, version)}`;
}

function scanStep(ref: string): string {
  return `      - name: Scan
        uses: ${suite}/security-scan@${ref}
`;
}

/** The gate runs whatever became of the tests, and judges what they left. */
function testSteps(ref: string, { ecosystem, path, reports }: Unit, named: ToolVersion | undefined): string {
  const places = (name: string, globs: readonly string[]) => {
    const [only, ...more] = globs.map((glob) => placed(path, glob));
    if (only === undefined) return '';
    if (more.length === 0) return `          ${name}: ${yamlText(only)}\n`;
    return `          ${name}: |\n${[only, ...more].map((glob) => `            ${glob}\n`).join('')}`;
  };
  const version = named === undefined ? '' : `          ${named.tool}-version: ${yamlText(named.version)}\n`;
  return `      - name: Test
        uses: ${suite}/run-tests@${ref}
        with:
          ecosystem: ${ecosystem}
          path: ${yamlText(path)}
${version}      - name: Gate
        if: \${{ !cancelled() }}
        uses: ${suite}@${ref}
        with:
${places('coverage', reports.coverage)}${places('test-results', reports.results)}`;
}

/** A glob relative to a folder, from the root. */
function placed(path: string, glob: string): string {
  return path === '.' ? glob : `${escapePattern(path)}/${glob}`;
}

/** The branch as a filter that matches nothing else. Of what git allows in names, these are special there; `${{` is everywhere. */
function branchPattern(branch: string): string {
  return branch.replace(/[+!()@]|(?<=\$)\{(?=\{)/g, '\\$&');
}
