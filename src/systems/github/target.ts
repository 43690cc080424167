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
