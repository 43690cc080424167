import { homePage } from '../../core/run/product.ts';
import { yamlText } from './yaml-text.ts';

/** Where the workflow goes. */
export const workflowPath = '.github/workflows/vetnet.yml';

/** What the branch is protected with: the job that calls and the job that always runs in the called workflow. */
export const requiredCheck = 'vetnet / gate';

/** The suite as `uses` names it: owner and name. */
const suite = homePage.replace(/^https:\/\/[^/]+\//, '');

/**
 * The workflow of a new user: one job that calls gate.yml.
 * - `merge_group`, because a merge queue waits for the required check.
 * - No path filter: a workflow that does not start leaves a required check pending for ever.
 * - The concurrency group is not made of the workflow's name, which a called workflow shares with its caller.
 */
export function writeWorkflow({ branch, ref }: { readonly branch: string; readonly ref: string }): string {
  return `# Written by \`vetnet init\`. What it demands stands in .github/vetnet.yml.
# Make the check "${requiredCheck}" required for ${yamlText(branch)}: it is there for every change, and green only when all was looked at.
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
    uses: ${suite}/.github/workflows/gate.yml@${ref}
    permissions:
      contents: read # to check out
      pull-requests: write # to comment with the result
`;
}

/** The branch as a filter that matches nothing else. Of what git allows in names, these are special there. */
function branchPattern(branch: string): string {
  return branch.replace(/[+!()@]/g, '\\$&');
}
