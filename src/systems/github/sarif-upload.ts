import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FileSystem } from '../../core/files/file-system.ts';
import type { Loss } from '../../core/publish/sink.ts';
import { productName } from '../../core/run/product.ts';
import type { GitHubApi } from './api.ts';
import { hasStatus, lossOf } from './loss.ts';
import type { AnalysedRevision, Repository } from './target.ts';

interface SarifUpload extends Repository, AnalysedRevision {
  /** The SARIF file, absolute. */
  readonly path: string;
  readonly startedAt: Date;
}

/** Waits before each look at how far GitHub is, in milliseconds. Ours: a log of the largest size takes about as long. */
const looksMs = [2000, 8000];

const compress = promisify(gzip);

/** Uploads a SARIF file to code scanning and looks whether it is taken. `wait` resolves after so many milliseconds. */
export async function publishSarif(
  api: GitHubApi,
  { owner, repo, path, commit, ref, startedAt }: SarifUpload,
  files: Pick<FileSystem, 'readChunks'>,
  wait: (ms: number) => Promise<void>,
): Promise<readonly Loss[]> {
  const needs = { needs: 'security-events: write', idempotent: true } as const;
  try {
    const sarif = (await compress(await bytesOf(path, files))).toString('base64');
    const { id } = await api.call(
      'POST /repos/{owner}/{repo}/code-scanning/sarifs',
      { owner, repo, commit_sha: commit, ref, sarif, started_at: startedAt.toISOString(), tool_name: productName },
      needs,
    );
    if (id === undefined) return [];
    for (const ms of looksMs) {
      await wait(ms);
      const status = await api.call(
        'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
        { owner, repo, sarif_id: id },
        needs,
      );
      if (status.processing_status === 'failed') {
        const why = (status.errors ?? []).slice(0, 3).join(' ') || 'GitHub does not say why';
        return [{ what: 'SARIF', why: `code scanning did not take it: ${why}` }];
      }
      if (status.processing_status === 'complete') return [];
    }
    // It was received; what GitHub makes of it later shows there.
    return [];
  } catch (error) {
    return [notEnabled(error) ?? lossOf('SARIF', error)];
  }
}

async function bytesOf(path: string, files: Pick<FileSystem, 'readChunks'>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of files.readChunks(path)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A repository without code scanning answers 403 in words of its own, which no permission mends. */
function notEnabled(error: unknown): Loss | undefined {
  const message = error instanceof Error ? error.message : '';
  if (!hasStatus(error, 403) || !/must be enabled|(is )?not (been )?enabled/i.test(message)) return undefined;
  return {
    what: 'SARIF',
    why: 'code scanning is not enabled for this repository',
    fix: 'Enable it in the settings of the repository (private ones need a paid plan), or leave `sarif` out of `publish`; the file is among the outputs as `sarif-path` either way.',
  };
}
