import type { Conclusion } from '../../core/model/verdict.ts';
import type { Loss } from '../../core/publish/sink.ts';
import type { GitHubApi } from './api.ts';
import { lossOf } from './loss.ts';
import type { Repository } from './target.ts';

interface CommitStatus extends Repository {
  readonly headSha: string;
  /** Key of the status, compared without case; at most 1,000 statuses of one context on one commit. */
  readonly context: string;
  readonly conclusion: Conclusion;
  /** Plain text, see `statusDescriptionCharacters`. */
  readonly description: string;
  readonly detailsUrl?: string;
}

/** Sets a commit status. The last one of a context counts, so sending it twice does no harm. */
export async function publishStatus(api: GitHubApi, status: CommitStatus): Promise<readonly Loss[]> {
  const { owner, repo, headSha, context, conclusion, description, detailsUrl } = status;
  try {
    await api.call(
      'POST /repos/{owner}/{repo}/statuses/{sha}',
      {
        owner,
        repo,
        sha: headSha,
        context,
        state: conclusion,
        description,
        ...(detailsUrl === undefined ? {} : { target_url: detailsUrl }),
      },
      { needs: 'statuses: write', idempotent: true },
    );
    return [];
  } catch (error) {
    return [lossOf('commit status', error)];
  }
}
