import type { FileSystem } from '../../core/files/file-system.ts';
import { shortCommit } from '../../core/model/commit.ts';
import { randomWord } from '../../core/model/random-word.ts';
import type { Report } from '../../core/model/report.ts';
import { enableProxies } from '../../core/net/proxies.ts';
import type { Loss, Sink } from '../../core/publish/sink.ts';
import { plainHeadline, renderCheckRun } from '../../core/render/check-run.ts';
import { renderComment } from '../../core/render/comment.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import { createGitHubApi, type GitHubApi } from './api.ts';
import { rankAnnotations } from './check-annotations.ts';
import { publishCheckRun } from './check-run.ts';
import { markerOf, publishComment } from './comment.ts';
import {
  annotationsPerCheckRun,
  checkTextCharacters,
  checkTitleCharacters,
  commentCharacters,
  statusDescriptionCharacters,
} from './limits.ts';
import { lossOf } from './loss.ts';
import { pullRequestsWithHead } from './pull-requests.ts';
import { publishSarif } from './sarif-upload.ts';
import { publishStatus } from './status.ts';
import type { AnalysedRevision, GitHubTarget } from './target.ts';

export interface GitHubSinks {
  readonly check: Sink;
  readonly comment: Sink;
  readonly status: Sink;
  readonly sarif: Sink;
}

/** The SARIF file of a run, and what it is about. */
interface SarifSource extends AnalysedRevision {
  /** Absolute. */
  readonly path: string;
  readonly files: Pick<FileSystem, 'readChunks'>;
}

/** The places on GitHub a report goes to. Every failure is a loss. */
export function createGitHubSinks(
  ports: Pick<Ports, 'env' | 'transport' | 'clock' | 'random' | 'signal'>,
  log: Pick<Log, 'debug' | 'info' | 'warning'>,
  target: GitHubTarget,
  sarif?: SarifSource,
): GitHubSinks {
  let shared: GitHubApi | undefined;
  // One API for all sinks: what refused one of them is not asked again by the next.
  const api = (): GitHubApi => {
    shared ??= connect(ports, log, target);
    return shared;
  };
  const { owner, repo, headSha, detailsUrl } = target;
  const place = { owner, repo, headSha, ...(detailsUrl === undefined ? {} : { detailsUrl }) };

  async function publishCheck(report: Report): Promise<readonly Loss[]> {
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
      externalId: `vetnet-${randomWord(ports.random)}`,
    };
    const output = renderCheckRun(report, {
      titleCharacters: checkTitleCharacters,
      textCharacters: checkTextCharacters,
    });
    return await publishCheckRun(api(), run, { ...output, annotations });
  }

  async function publishComments(report: Report): Promise<readonly Loss[]> {
    const known = target.pullRequest;
    const pulls = known === undefined ? await pullRequestsWithHead(api(), target, headSha) : [known];
    if (pulls.length === 0) log.info(`No open pull request has the head ${shortCommit(headSha)}: no comment.`);
    const losses: Loss[] = [];
    for (const pullRequest of pulls) {
      const comment = { owner, repo, headSha, pullRequest, action: report.action, key: report.checkName };
      const body = renderComment(report, { maxCharacters: commentCharacters, marker: markerOf(comment) });
      losses.push(...(await publishComment(api(), comment, body)));
    }
    return losses;
  }

  async function publishCommitStatus(report: Report): Promise<readonly Loss[]> {
    const { checkName: context, conclusion } = report;
    const description = plainHeadline(report, statusDescriptionCharacters);
    return await publishStatus(api(), { ...place, context, conclusion, description });
  }

  async function uploadSarif({ startedAt }: Report): Promise<readonly Loss[]> {
    if (sarif === undefined) return [];
    const { files, ...upload } = sarif;
    const wait = (ms: number) => ports.clock.sleep(ms, ports.signal);
    return await publishSarif(api(), { owner, repo, ...upload, startedAt }, files, wait);
  }

  return {
    check: { id: 'check', publish: withoutThrowing('check run', publishCheck) },
    comment: { id: 'comment', publish: withoutThrowing('comment', publishComments) },
    sarif: { id: 'sarif', publish: withoutThrowing('SARIF', uploadSarif) },
    status: { id: 'status', publish: withoutThrowing('commit status', publishCommitStatus) },
  };
}

function connect(
  ports: Pick<Ports, 'env' | 'transport' | 'clock' | 'random' | 'signal'>,
  log: Pick<Log, 'debug' | 'warning'>,
  target: GitHubTarget,
): GitHubApi {
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
