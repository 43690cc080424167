import { shortCommit } from '../../core/model/commit.ts';
import type { Report } from '../../core/model/report.ts';
import type { Loss, Sink } from '../../core/publish/sink.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import type { GitHubApi } from './api.ts';
import {
  annotationsPerCheckRun,
  checkTextCharacters,
  checkTitleCharacters,
  commentCharacters,
  statusDescriptionCharacters,
} from './limits.ts';
import { lossOf } from './loss.ts';
import type { GitHubTarget } from './target.ts';

export interface GitHubSinks {
  readonly check: Sink;
  readonly comment: Sink;
  readonly status: Sink;
}

/** The places on GitHub a report goes to. Nothing of the API is loaded before the first of them is used; every failure is a loss. */
export function createGitHubSinks(
  ports: Pick<Ports, 'env' | 'fetch' | 'clock' | 'random' | 'signal'>,
  log: Pick<Log, 'debug' | 'info' | 'warning'>,
  target: GitHubTarget,
): GitHubSinks {
  let shared: Promise<GitHubApi> | undefined;
  // One API for all sinks: what refused one of them is not asked again by the next.
  const api = (): Promise<GitHubApi> => {
    shared ??= connect(ports, log, target);
    return shared;
  };
  const { owner, repo, headSha, detailsUrl } = target;
  const place = { owner, repo, headSha, ...(detailsUrl === undefined ? {} : { detailsUrl }) };

  async function publishCheck(report: Report): Promise<readonly Loss[]> {
    const { renderCheckRun } = await import('../../core/render/check-run.ts');
    const { rankAnnotations } = await import('./check-annotations.ts');
    const { publishCheckRun } = await import('./check-run.ts');
    const annotations = rankAnnotations(report, { max: annotationsPerCheckRun });
    if (annotations.length === annotationsPerCheckRun) {
      log.info(`The check run marks the ${annotationsPerCheckRun} findings that matter most; the report has all.`);
    }
    const run = {
      ...place,
      name: report.checkName,
      conclusion: report.conclusion,
      startedAt: report.startedAt,
      completedAt: new Date(report.startedAt.getTime() + report.durationMs),
      externalId: `vetnet-${Math.floor(ports.random() * 2 ** 48).toString(16)}`,
    };
    const output = renderCheckRun(report, {
      titleCharacters: checkTitleCharacters,
      textCharacters: checkTextCharacters,
    });
    return await publishCheckRun(await api(), run, { ...output, annotations });
  }

  async function publishComments(report: Report): Promise<readonly Loss[]> {
    const { renderComment } = await import('../../core/render/comment.ts');
    const { markerOf, publishComment } = await import('./comment.ts');
    const { pullRequestsWithHead } = await import('./pull-requests.ts');
    const known = target.pullRequest;
    const pulls = known === undefined ? await pullRequestsWithHead(await api(), target, headSha) : [known];
    if (pulls.length === 0) log.info(`No open pull request has the head ${shortCommit(headSha)}: no comment.`);
    const losses: Loss[] = [];
    for (const pullRequest of pulls) {
      const comment = { owner, repo, headSha, pullRequest, action: report.action, key: report.checkName };
      const body = renderComment(report, { maxCharacters: commentCharacters, marker: markerOf(comment) });
      losses.push(...(await publishComment(await api(), comment, body)));
    }
    return losses;
  }

  async function publishCommitStatus(report: Report): Promise<readonly Loss[]> {
    const { plainHeadline } = await import('../../core/render/check-run.ts');
    const { publishStatus } = await import('./status.ts');
    const { checkName: context, conclusion } = report;
    const description = plainHeadline(report, statusDescriptionCharacters);
    return await publishStatus(await api(), { ...place, context, conclusion, description });
  }

  return {
    check: { id: 'check', publish: withoutThrowing('check run', publishCheck) },
    comment: { id: 'comment', publish: withoutThrowing('comment', publishComments) },
    status: { id: 'status', publish: withoutThrowing('commit status', publishCommitStatus) },
  };
}

async function connect(
  ports: Pick<Ports, 'env' | 'fetch' | 'clock' | 'random' | 'signal'>,
  log: Pick<Log, 'debug' | 'warning'>,
  target: GitHubTarget,
): Promise<GitHubApi> {
  const { enableProxies } = await import('../../core/net/proxies.ts');
  const { createGitHubApi } = await import('./api.ts');
  const lacking = enableProxies(ports.env);
  if (lacking !== undefined) log.warning(lacking);
  return createGitHubApi(ports, log, target);
}

/** Whatever goes wrong on the way to GitHub costs the report, never the verdict. */
function withoutThrowing(what: string, publish: Sink['publish']): Sink['publish'] {
  return async (report) => {
    try {
      return await publish(report);
    } catch (error) {
      return [lossOf(what, error)];
    }
  };
}
