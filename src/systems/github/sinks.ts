import type { Report } from '../../core/model/report.ts';
import type { Loss, Sink } from '../../core/publish/sink.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import type { GitHubApi, GitHubApiOptions } from './api.ts';
import type { CheckRunTexts } from './check-run.ts';
import { annotationsPerCheckRun, checkTextCharacters, checkTitleCharacters } from './limits.ts';
import { lossOf } from './loss.ts';
import type { Repository } from './repository.ts';

/** Where a run publishes to. */
export interface GitHubTarget extends Repository, GitHubApiOptions {
  /** The commit that people look at: a pull request's head (not the merge commit), a merge group's head, or the pushed commit. */
  readonly headSha: string;
  /** Looked up by `headSha` when the event names none. */
  readonly pullRequest?: number;
  /** Where "Details" leads: the workflow run. */
  readonly detailsUrl?: string;
}

/** How much a check run holds, for the renderer. */
export interface CheckRunLimits {
  readonly titleCharacters: number;
  /** Of `summary` and of `text`, each. */
  readonly textCharacters: number;
  readonly annotations: number;
}

export const checkRunLimits: CheckRunLimits = {
  titleCharacters: checkTitleCharacters,
  textCharacters: checkTextCharacters,
  annotations: annotationsPerCheckRun,
};

/** The texts, made by renderers that know nothing of GitHub's API. */
export interface GitHubRenderers {
  checkRun(report: Report, limits: CheckRunLimits): CheckRunTexts;
  /** Markdown of at most so many characters. */
  comment(report: Report, maxCharacters: number): string;
}

export interface GitHubSinks {
  readonly check: Sink;
  readonly comment: Sink;
  readonly status: Sink;
}

/** The places on GitHub a report goes to. Nothing of the API is loaded before the first of them is used; every failure is a loss. */
export function createGitHubSinks(
  ports: Pick<Ports, 'fetch' | 'clock' | 'random' | 'signal'>,
  log: Pick<Log, 'debug' | 'info'>,
  target: GitHubTarget,
  render: GitHubRenderers,
): GitHubSinks {
  let shared: Promise<GitHubApi> | undefined;
  // One API for all sinks: what refused one of them is not asked again by the next.
  const api = (): Promise<GitHubApi> => {
    shared ??= import('./api.ts').then(({ createGitHubApi }) => createGitHubApi(ports, log, target));
    return shared;
  };
  const { owner, repo, headSha, detailsUrl } = target;
  const place = { owner, repo, headSha, ...(detailsUrl === undefined ? {} : { detailsUrl }) };

  async function publishCheck(report: Report): Promise<readonly Loss[]> {
    const { publishCheckRun } = await import('./check-run.ts');
    const run = {
      ...place,
      name: report.checkName,
      conclusion: report.conclusion,
      startedAt: report.startedAt,
      completedAt: new Date(report.startedAt.getTime() + report.durationMs),
      externalId: `vetnet-${Math.floor(ports.random() * 2 ** 48).toString(16)}`,
    };
    return await publishCheckRun(await api(), run, render.checkRun(report, checkRunLimits));
  }

  async function publishComments(report: Report): Promise<readonly Loss[]> {
    const { commentBudget, publishComment } = await import('./comment.ts');
    const { pullRequestsWithHead } = await import('./pull-requests.ts');
    const pulls =
      target.pullRequest === undefined
        ? await pullRequestsWithHead(await api(), target, headSha)
        : [target.pullRequest];
    if (pulls.length === 0) log.info(`No open pull request has the head ${headSha.slice(0, 12)}: no comment.`);
    const losses: Loss[] = [];
    for (const pullRequest of pulls) {
      const comment = { owner, repo, headSha, pullRequest, action: report.action, key: report.checkName };
      losses.push(...(await publishComment(await api(), comment, render.comment(report, commentBudget(comment)))));
    }
    return losses;
  }

  async function publishCommitStatus(report: Report): Promise<readonly Loss[]> {
    const { publishStatus } = await import('./status.ts');
    const { checkName: context, conclusion, summary: description } = report;
    return await publishStatus(await api(), { ...place, context, conclusion, description });
  }

  return {
    check: { id: 'check', publish: lossless('check run', publishCheck) },
    comment: { id: 'comment', publish: lossless('comment', publishComments) },
    status: { id: 'status', publish: lossless('commit status', publishCommitStatus) },
  };
}

/** Whatever goes wrong on the way to GitHub costs the report, never the verdict. */
function lossless(what: string, publish: Sink['publish']): Sink['publish'] {
  return async (report) => {
    try {
      return await publish(report);
    } catch (error) {
      return [lossOf(what, error)];
    }
  };
}
