import type { Conclusion } from '../../core/model/verdict.ts';
import type { Loss } from '../../core/publish/sink.ts';
import type { CheckRunOutput } from '../../core/render/check-run.ts';
import { type GitHubApi, idOf } from './api.ts';
import type { CheckAnnotation } from './check-annotations.ts';
import { doOnce } from './do-once.ts';
import { annotationsPerRequest, rowsPerPage } from './limits.ts';
import { hasStatus, lossOf } from './loss.ts';
import type { Repository } from './target.ts';

/** What a check run shows; Markdown in `summary` and `text`. The renderers keep within GitHub's limits. */
interface CheckRunTexts extends CheckRunOutput {
  /** Worst first. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckRun extends Repository {
  /** The pull request's or merge group's head, or the commit pushed. */
  readonly headSha: string;
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly startedAt: Date;
  readonly completedAt: Date;
  /** Where "Details" leads; the check run's own page if absent. */
  readonly detailsUrl?: string;
  /** Unlike that of any other check run: by it we find our own again when the reply to its creation got lost. */
  readonly externalId: string;
}

const needs = 'checks: write';

/**
 * Publishes a completed check run. It is created with its conclusion, never left in progress: were we killed between
 * two calls, a required check would wait for ever. Annotations follow in batches; a batch whose fate is unknown is looked
 * up before it is sent again, because GitHub appends.
 *
 * With the job's own token GitHub files the run under the first check suite of the commit, whichever workflow that is.
 */
export async function publishCheckRun(api: GitHubApi, run: CheckRun, texts: CheckRunTexts): Promise<readonly Loss[]> {
  const { annotations, ...output } = texts;
  const losses: Loss[] = [];
  const first = annotations.slice(0, annotationsPerRequest);
  let there = first.length;
  let id: number;
  try {
    id = await create(api, run, { ...output, annotations: first }).catch(async (error: unknown) => {
      // One annotation that GitHub does not like must not cost the whole check run.
      if (!hasStatus(error, 422) || first.length === 0) throw error;
      const created = await create(api, run, output);
      losses.push(lossOf(`${first.length} of ${annotations.length} annotations of the check run`, error));
      there = 0;
      return created;
    });
  } catch (error) {
    return [lossOf('check run', error)];
  }
  return [...losses, ...(await appendAnnotations(api, { ...run, id }, output, annotations, there))];
}

interface Output extends CheckRunOutput {
  readonly annotations?: CheckAnnotation[];
}

/** Sends all batches after the first. Goes on after a batch that GitHub finds invalid, stops at any other failure. */
async function appendAnnotations(
  api: GitHubApi,
  run: CheckRun & { readonly id: number },
  output: Output,
  annotations: readonly CheckAnnotation[],
  alreadyThere: number,
): Promise<readonly Loss[]> {
  const losses: Loss[] = [];
  let there = alreadyThere;
  for (let sent = annotationsPerRequest; sent < annotations.length; sent += annotationsPerRequest) {
    const batch = annotations.slice(sent, sent + annotationsPerRequest);
    try {
      await append(api, run, { ...output, annotations: batch }, there);
      there += batch.length;
    } catch (error) {
      const stops = !hasStatus(error, 422);
      const lost = stops ? annotations.length - sent : batch.length;
      losses.push(lossOf(`${lost} of ${annotations.length} annotations of the check run`, error));
      if (stops) break;
    }
  }
  return losses;
}

async function create(api: GitHubApi, run: CheckRun, output: Output): Promise<number> {
  const { owner, repo } = run;
  const parameters = {
    owner,
    repo,
    name: run.name,
    head_sha: run.headSha,
    status: 'completed' as const,
    conclusion: run.conclusion,
    started_at: run.startedAt.toISOString(),
    completed_at: run.completedAt.toISOString(),
    external_id: run.externalId,
    ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
    output,
  };
  return await doOnce(
    async () => idOf(await api.call('POST /repos/{owner}/{repo}/check-runs', parameters, { needs })),
    () => findOwn(api, run),
  );
}

async function findOwn(api: GitHubApi, run: CheckRun): Promise<number | undefined> {
  const { check_runs: runs } = await api.call(
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { owner: run.owner, repo: run.repo, ref: run.headSha, check_name: run.name, filter: 'all', per_page: rowsPerPage },
    { needs },
  );
  const own = runs?.find((candidate) => candidate.external_id === run.externalId);
  return own === undefined ? undefined : idOf(own);
}

/** @param there number of annotations the check run has so far: more than that, and the batch arrived */
async function append(
  api: GitHubApi,
  run: CheckRun & { readonly id: number },
  output: Output,
  there: number,
): Promise<void> {
  const own = { owner: run.owner, repo: run.repo, check_run_id: run.id };
  await doOnce<unknown>(
    () => api.call('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...own, output }, { needs }),
    async () => {
      const found = await api.call('GET /repos/{owner}/{repo}/check-runs/{check_run_id}', own, { needs });
      return found.output?.annotations_count > there ? found : undefined;
    },
  );
}
