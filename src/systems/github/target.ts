import type { RunContext } from '../../core/run/context.ts';
import type { GitHubApiOptions } from './api.ts';

/** Which repository a call is about. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Where a run publishes to. */
export interface GitHubTarget extends Repository, GitHubApiOptions {
  /** The commit that people look at: a pull request's or merge group's head, or the pushed commit. */
  readonly headSha: string;
  /** Looked up by `headSha` when the event names none. */
  readonly pullRequest?: number;
  /** Where "Details" leads: the workflow run. */
  readonly detailsUrl?: string;
}

/** Where this run publishes to; undefined when it belongs to no commit of a repository on GitHub. */
export function targetOf(
  context: RunContext,
  access: Pick<GitHubApiOptions, 'token' | 'userAgent'>,
): GitHubTarget | undefined {
  const { repository, commit, pullRequest, runId, serverUrl, apiUrl } = context;
  if (repository === undefined || commit === undefined) return undefined;
  const { owner, name } = repository;
  return {
    ...access,
    apiUrl,
    origin: context,
    owner,
    repo: name,
    headSha: commit,
    ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.number }),
    ...(runId === undefined ? {} : { detailsUrl: `${serverUrl}/${owner}/${name}/actions/runs/${runId}` }),
  };
}

/** Where an analysis belongs: what was scanned, by the names that code scanning takes. */
export interface AnalysedRevision {
  /** 40 hex digits. */
  readonly commit: string;
  /** `refs/heads/…`, `refs/tags/…`, `refs/pull/7/merge` or `refs/pull/7/head`. */
  readonly ref: string;
}

/** What was scanned, by the event; undefined where it has no name. */
export function analysedRevision(context: RunContext): AnalysedRevision | undefined {
  const { commit, checkoutCommit, ref, pullRequest } = context;
  // The trial merge is a commit of its own, and it is what was scanned.
  if (ref?.endsWith('/merge') === true && checkoutCommit !== undefined) return { commit: checkoutCommit, ref };
  if (commit === undefined) return undefined;
  if (pullRequest !== undefined && ref?.startsWith('refs/heads/') !== true) {
    return { commit, ref: `refs/pull/${pullRequest.number}/head` };
  }
  return ref === undefined ? undefined : { commit, ref };
}
