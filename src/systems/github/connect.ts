import { enableProxies } from '../../core/net/proxies.ts';
import { type CheckAnnotation as RankedAnnotation, rankAnnotations } from '../../core/publish/annotations.ts';
import { renderCheckRun } from '../../core/render/check-run.ts';
import { renderComment } from '../../core/render/comment.ts';
import type { Repository } from '../../core/run/context.ts';
import type { PublishPlace } from '../../core/run/host.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import { productName } from '../../core/run/product.ts';
import type { CheckAnnotation } from './check-annotation.ts';
import { createGitHubSinks, type GitHubSinks } from './sinks.ts';

interface Connection {
  readonly token: string;
  readonly repository: Repository;
  readonly commit: string;
}

/** Joins renderers and API: the places on GitHub that a run's report goes to. */
export function connectGitHub(
  { context }: PublishPlace,
  { token, repository, commit }: Connection,
  log: Log,
  ports: Ports,
): GitHubSinks {
  const lacking = enableProxies(ports.env);
  if (lacking !== undefined) log.warning(lacking);
  const { apiUrl, serverUrl, runId, pullRequest, dependabot } = context;
  const { owner, name: repo } = repository;
  const target = {
    owner,
    repo,
    headSha: commit,
    token,
    apiUrl,
    userAgent: productName,
    origin: { fork: pullRequest?.fork ?? false, dependabot },
    ...(pullRequest === undefined ? {} : { pullRequest: pullRequest.number }),
    ...(runId === undefined ? {} : { detailsUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}` }),
  };
  return createGitHubSinks(ports, log, target, {
    checkRun: (report, limits) => ({
      ...renderCheckRun(report, { maxCharacters: limits.textCharacters }),
      annotations: rankAnnotations(report, { max: limits.annotations }).map(annotationOf),
    }),
    comment: (report, maxCharacters) => renderComment(report, { maxCharacters, marker: '' }).trimStart(),
  });
}

function annotationOf(ranked: RankedAnnotation): CheckAnnotation {
  const { path, start_line: startLine, end_line: endLine, annotation_level: level, message, title } = ranked;
  return {
    path,
    startLine,
    endLine,
    level,
    message,
    title,
    ...(ranked.start_column === undefined ? {} : { startColumn: ranked.start_column }),
    ...(ranked.end_column === undefined ? {} : { endColumn: ranked.end_column }),
    ...(ranked.raw_details === undefined ? {} : { details: ranked.raw_details }),
  };
}
