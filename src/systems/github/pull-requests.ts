import { type GitHubApi, unreadable } from './api.ts';
import type { Repository } from './target.ts';

/** Reading alone needs less, but whoever asks is about to comment: one grant is named for both. */
const needs = 'pull-requests: write';

/** Pages of open pull requests searched for a head, the latest updated first: a push moves its pull request to the top. */
const searchedPages = 5;

/** The commit that the pull request stands at now. */
export async function currentHead(api: GitHubApi, repository: Repository, number: number): Promise<string> {
  const { owner, repo } = repository;
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const pull = await api.call(route, { owner, repo, pull_number: number }, { needs });
  return headOf(pull);
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
    if (headOf(pull) === headSha) numbers.push(pull.number);
  }
  return numbers;
}

function headOf(pull: { readonly head?: { readonly sha?: unknown } }): string {
  const sha = pull.head?.sha;
  if (typeof sha !== 'string') throw unreadable('a pull request');
  return sha;
}
