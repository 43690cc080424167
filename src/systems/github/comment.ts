import { shortCommit } from '../../core/model/commit.ts';
import type { Loss } from '../../core/publish/sink.ts';
import { type GitHubApi, idOf } from './api.ts';
import { commentPages } from './limits.ts';
import { hasStatus, isAmbiguous, lossOf } from './loss.ts';
import { currentHead } from './pull-requests.ts';
import type { Repository } from './target.ts';

export interface StickyComment extends Repository {
  readonly pullRequest: number;
  /** The head that was judged: nothing is said on a pull request that has moved on. */
  readonly headSha: string;
  /** Name of the action and the `check-name`: together they make one comment per pull request. */
  readonly action: string;
  readonly key: string;
}

/** The account behind the job's own token, which is not told its name otherwise. */
const jobAccount = 'github-actions[bot]';

const needs = 'pull-requests: write';

/** Rounds of list, write and clean up: another run may delete what we are about to update. */
const maxRounds = 3;

/** The first line of a comment of ours. Invisible, and not to be forged by a name: `>` cannot stand in it. */
export function markerOf(comment: Pick<StickyComment, 'action' | 'key'>): string {
  return `<!-- vetnet:${encodeURIComponent(comment.action)}:${encodeURIComponent(comment.key)} -->`;
}

/**
 * Makes `body`, which begins with the marker, the one comment of this action and key on the pull request: updates the first that is ours, else
 * creates one, and deletes others that concurrent runs made. Ours is what begins with the marker *and* was written by
 * the account the token acts as; anybody can copy a marker.
 */
export async function publishComment(api: GitHubApi, comment: StickyComment, body: string): Promise<readonly Loss[]> {
  const what = `comment on pull request #${comment.pullRequest}`;
  try {
    const head = await currentHead(api, comment, comment.pullRequest);
    if (head !== comment.headSha) {
      const why = `its head is now ${shortCommit(head)}, while ${shortCommit(comment.headSha)} was judged`;
      return [{ what, why }];
    }
    await synchronise(api, comment, body);
    return [];
  } catch (error) {
    const locked = hasStatus(error, 403, 422) && error instanceof Error && /\blocked\b/i.test(error.message);
    return locked
      ? [{ what, why: 'the conversation is locked', fix: 'Unlock the conversation.' }]
      : [lossOf(what, error)];
  }
}

async function synchronise(api: GitHubApi, comment: StickyComment, body: string): Promise<void> {
  let me: string | undefined;
  let written: number | undefined;
  for (let round = 1; ; round++) {
    const marked = await markedComments(api, comment);
    if (marked.length > 0) me ??= (await api.viewer()) ?? jobAccount;
    const [first, ...others] = marked.filter((candidate) => candidate.login === me).map(({ id }) => id);
    try {
      if (first === undefined && written === undefined) {
        const created = await create(api, comment, body);
        me = created.login ?? me;
        written = created.id;
        // Another run may have done the same meanwhile: look again.
        continue;
      }
      if (first !== undefined && first !== written) await update(api, comment, first, body);
      for (const id of others) await remove(api, comment, id);
      return;
    } catch (error) {
      // Gone while we were looking at it, or perhaps created although the reply was lost: look again.
      if (!(hasStatus(error, 404) || isAmbiguous(error)) || round === maxRounds) throw error;
    }
  }
}

/** All comments that begin with our marker, whoever wrote them; oldest first, as GitHub lists them. */
async function markedComments(
  api: GitHubApi,
  comment: StickyComment,
): Promise<readonly { readonly id: number; readonly login: string | undefined }[]> {
  const { owner, repo, pullRequest } = comment;
  const marker = markerOf(comment);
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const found: { id: number; login: string | undefined }[] = [];
  const options = { needs, maxPages: commentPages } as const;
  for await (const row of api.rows(route, { owner, repo, issue_number: pullRequest }, options)) {
    if (row.body?.startsWith(marker) === true) found.push({ id: idOf(row), login: row.user?.login });
  }
  return found;
}

async function create(
  api: GitHubApi,
  comment: StickyComment,
  body: string,
): Promise<{ readonly id: number; readonly login: string | undefined }> {
  const { owner, repo, pullRequest } = comment;
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const created = await api.call(route, { owner, repo, issue_number: pullRequest, body }, { needs });
  return { id: idOf(created), login: created.user?.login };
}

async function update(api: GitHubApi, { owner, repo }: Repository, id: number, body: string): Promise<void> {
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
  await api.call(route, { owner, repo, comment_id: id, body }, { needs, idempotent: true });
}

async function remove(api: GitHubApi, { owner, repo }: Repository, id: number): Promise<void> {
  try {
    await api.call(
      'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
      { owner, repo, comment_id: id },
      { needs },
    );
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
  }
}
