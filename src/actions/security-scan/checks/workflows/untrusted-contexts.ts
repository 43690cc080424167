import { isOrHolds } from './expression-flow.ts';

/**
 * Who writes the text of a context.
 * - `stranger`: anyone who may open an issue or a pull request.
 * - `collaborator`: somebody who may push, release or label.
 * - `caller`: whoever starts or calls the workflow or action with an input.
 */
export type Author = 'stranger' | 'collaborator' | 'caller';

/**
 * Texts that strangers write. Source: the list of untrusted input in
 * https://docs.github.com/en/actions/concepts/security/script-injections and the payloads in
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
const byStrangers = [
  'github.head_ref',
  'github.event.issue.title',
  'github.event.issue.body',
  'github.event.discussion.title',
  'github.event.discussion.body',
  'github.event.comment.body',
  'github.event.review.body',
  'github.event.review_comment.body',
  'github.event.changes.*.from',
  'github.event.changes.*.*.from',
  'github.event.pages.*.page_name',
  'github.event.pages.*.title',
  'github.event.pull_request.title',
  'github.event.pull_request.body',
  'github.event.pull_request.head.ref',
  'github.event.pull_request.head.label',
  'github.event.pull_request.head.repo.default_branch',
  'github.event.pull_request.head.repo.description',
  'github.event.pull_request.head.repo.homepage',
  'github.event.commits.*.message',
  'github.event.commits.*.author.name',
  'github.event.commits.*.author.email',
  'github.event.commits.*.committer.name',
  'github.event.commits.*.committer.email',
  'github.event.head_commit.message',
  'github.event.head_commit.author.name',
  'github.event.head_commit.author.email',
  'github.event.head_commit.committer.name',
  'github.event.head_commit.committer.email',
  'github.event.merge_group.head_commit.message',
  'github.event.workflow_run.display_title',
  'github.event.workflow_run.head_branch',
  'github.event.workflow_run.head_commit.message',
  'github.event.workflow_run.head_commit.author.name',
  'github.event.workflow_run.head_commit.author.email',
  'github.event.workflow_run.head_repository.description',
  'github.event.workflow_run.pull_requests.*.head.ref',
  'github.event.check_suite.head_branch',
  'github.event.check_run.check_suite.head_branch',
];

/** Texts that need some right in the repository. */
const byCollaborators = [
  'github.ref',
  'github.ref_name',
  'github.base_ref',
  'github.event.ref',
  'github.event.client_payload.**',
  'github.event.label.name',
  'github.event.milestone.title',
  'github.event.milestone.description',
  'github.event.release.name',
  'github.event.release.body',
  'github.event.release.tag_name',
  'github.event.release.target_commitish',
  'github.event.deployment.ref',
  'github.event.deployment.payload.**',
  'github.event.deployment.description',
];

const byCallers = ['inputs.**', 'github.event.inputs.**'];

/** Who writes what a context holds; undefined where nobody can choose its text freely. `path` as `contextsFlowingFrom` gives it. */
export function authorOf(path: string): Author | undefined {
  const names = (pattern: string) => isOrHolds(path, pattern);
  if (byStrangers.some(names)) return 'stranger';
  if (byCallers.some(names)) return 'caller';
  return byCollaborators.some(names) ? 'collaborator' : undefined;
}
