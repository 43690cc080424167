import { messageOf } from '../../core/model/errors.ts';
import { createHttpClient, type HttpRequest } from '../../core/net/http-client.ts';
import { HttpError, type HttpReply } from '../../core/net/http-error.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import { productName } from '../../core/run/product.ts';
import type { Advisory } from '../../readers/osv/advisory.ts';
import { readAdvisory } from '../../readers/osv/read-advisory.ts';
import { type AdvisoryRef, batchResults } from './osv-answers.ts';
import type { PackageQuery } from './package-query.ts';
import { jsonOf, unreadableReply } from './reply-json.ts';

/** Queries in one call; OSV takes no more (google.github.io/osv.dev, "POST /v1/querybatch"). */
export const largestBatch = 1000;

/** Pages of one package; none has a tenth of it. */
const mostPages = 20;

/** Refusals after which the server is taken to refuse everything: enough to find four packages among a thousand. */
const mostRefusals = 40;

/** Milliseconds for one reply, and for a call with its retries. */
const attemptMs = 15_000;
const callMs = 40_000;

/** Milliseconds for all calls of a run together. */
const allCallsMs = 120_000;

/** What OSV said of one query: which advisories, or that it takes no such query. */
export type OsvAnswer = { readonly refs: readonly AdvisoryRef[] } | { readonly refused: string };

export interface OsvClient {
  /**
   * Asks for up to `largestBatch` packages: the answers in the order of the queries.
   *
   * @throws HttpError the failure of the last attempt
   * @throws ExternalError `advisory-reply-unreadable`
   */
  query(queries: readonly PackageQuery[]): Promise<readonly OsvAnswer[]>;
  /** The JSON of one advisory, and what it says. Throws as `query` does. */
  details(ref: AdvisoryRef): Promise<{ readonly json: unknown; readonly advisory: Advisory }>;
}

interface PagedQuery {
  readonly query: PackageQuery;
  readonly page?: string;
}

/** Calls to an OSV API at `base`. Names, versions and ecosystems of packages are all it is told. */
export function createOsvClient(
  base: URL,
  ports: Pick<Ports, 'transport' | 'clock' | 'random' | 'signal'>,
  log: Pick<Log, 'debug'>,
): OsvClient {
  const client = createHttpClient(ports, { userAgent: productName, log });
  const root = base.href.replace(/\/+$/, '');
  const end = ports.clock.monotonic() + allCallsMs;
  let refusals = 0;

  async function send(request: HttpRequest): Promise<HttpReply> {
    const leftMs = end - ports.clock.monotonic();
    if (leftMs > 0) return client.send({ ...request, attemptMs, deadlineMs: Math.min(callMs, leftMs) });
    const message = `The ${allCallsMs / 1000} s for asking OSV are used up.`;
    throw new HttpError('http-timeout', message, { retryable: true, ambiguous: false });
  }

  async function query(queries: readonly PackageQuery[]): Promise<readonly OsvAnswer[]> {
    const answers: OsvAnswer[] = [];
    let open = queries.map((each, at): PagedQuery & { readonly at: number } => ({ query: each, at }));
    for (let page = 1; open.length > 0; page += 1) {
      if (page > mostPages) throw unreadableReply('OSV', 'a list that ends');
      const results = await askOrSplit(open);
      const asked = open;
      open = [];
      for (const [index, result] of results.entries()) {
        const place = asked[index];
        if (place === undefined) continue;
        const before = answers[place.at];
        if ('refused' in result) answers[place.at] = result;
        else
          answers[place.at] = {
            refs: [...(before !== undefined && 'refs' in before ? before.refs : []), ...result.refs],
          };
        if ('nextPage' in result && result.nextPage !== undefined) open.push({ ...place, page: result.nextPage });
      }
    }
    return answers;
  }

  /** One package that OSV does not take must not cost the answers of 999 others: a refused batch is halved until it is found. */
  async function askOrSplit(
    queries: readonly PagedQuery[],
  ): Promise<readonly (OsvAnswer & { readonly nextPage?: string })[]> {
    try {
      return await ask(queries);
    } catch (error) {
      refusals += 1;
      if (!(error instanceof HttpError) || error.reply?.status !== 400 || refusals > mostRefusals) throw error;
      if (queries.length === 1) return [{ refused: messageOf(error) }];
      const half = Math.ceil(queries.length / 2);
      return [...(await askOrSplit(queries.slice(0, half))), ...(await askOrSplit(queries.slice(half)))];
    }
  }

  async function ask(queries: readonly PagedQuery[]) {
    const body = queries.map(({ query: { ecosystem, name, version }, page }) => ({
      package: { ecosystem, name },
      version,
      ...(page === undefined ? {} : { page_token: page }),
    }));
    const reply = await send({
      method: 'POST',
      url: new URL(`${root}/v1/querybatch`),
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ queries: body }),
      idempotent: true,
    });
    return batchResults(jsonOf(reply, 'OSV'), queries.length);
  }

  async function details(ref: AdvisoryRef): Promise<{ readonly json: unknown; readonly advisory: Advisory }> {
    const url = new URL(`${root}/v1/vulns/${encodeURIComponent(ref.id)}`);
    const json = jsonOf(await send({ method: 'GET', url }), 'OSV');
    return { json, advisory: advisoryOf(json, ref.id) };
  }

  return { query, details };
}

/** The advisory in a reply. @throws ExternalError `advisory-reply-unreadable` when it is another one or none */
export function advisoryOf(json: unknown, id: string): Advisory {
  let advisory: Advisory | undefined;
  try {
    advisory = readAdvisory(json);
  } catch (error) {
    throw unreadableReply('OSV', `the advisory ${id} (${messageOf(error)})`);
  }
  if (advisory.id !== id) throw unreadableReply('OSV', `the advisory ${id}`);
  return advisory;
}
