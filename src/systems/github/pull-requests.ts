import type { GitHubApi } from './api.ts';
import type { Repository } from './target.ts';

/** What matters of a pull request before something is said on it. */
export interface PullRequestNow {
  readonly headSha: string;
  readonly open: boolean;
  readonly locked: boolean;
}

const needs = 'pull-requests: read';

/** Pages of open pull requests searched for a head, the latest updated first: a push moves its pull request to the top. */
const searchedPages = 5;

export async function pullRequestNow(api: GitHubApi, repository: Repository, number: number): Promise<PullRequestNow> {
  const { owner, repo } = repository;
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const pull = await api.call(route, { owner, repo, pull_number: number }, { needs });
  return { headSha: pull.head.sha, open: pull.state === 'open', locked: pull.locked };
}

/**
 * Numbers of the open pull requests whose head is this commit. Events name none after a push, and a `workflow_run`
 * event leaves its list empty for forks. The list of pull requests is searched because the lookup by commit does not
 * find heads that live in a fork.
 */
export async function pullRequestsWithHead(
  api: GitHubApi,
  repository: Repository,
  headSha: string,
): Promise<readonly number[]> {
  const { owner, repo } = repository;
  const newestFirst = { state: 'open', sort: 'updated', direction: 'desc' } as const;
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const numbers: number[] = [];
  for await (const pull of api.rows(route, { owner, repo, ...newestFirst }, { needs, maxPages: searchedPages })) {
    if (pull.head.sha === headSha) numbers.push(pull.number);
  }
  return numbers;
}
