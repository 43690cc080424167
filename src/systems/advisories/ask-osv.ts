import type { JsonCache } from '../../core/files/json-cache.ts';
import { errorCodes } from '../../core/model/error-codes.ts';
import { ExternalError } from '../../core/model/errors.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import type { Advisory } from '../../readers/osv/advisory.ts';
import type { AdvisoryAnswers, FoundAdvisory, Unanswered } from './answers.ts';
import { type DatedAnswer, readAnswers, writeAnswers } from './batch-cache.ts';
import type { AdvisoryRef } from './osv-answers.ts';
import { advisoryOf, createOsvClient, largestBatch, type OsvClient } from './osv-client.ts';
import { keyOf, type PackageQuery } from './package-query.ts';
import { inPool } from './pool.ts';
import { addressOf } from './source-address.ts';

/** Calls under way at once: enough to hide the way there, few enough to be a polite guest. */
const batchesAtOnce = 4;
const detailsAtOnce = 12;

/**
 * Asks OSV about packages: in batches for which advisories hold, then once for each advisory. Answers of the last 24 hours come
 * from the cache, and so does every advisory that has not changed.
 *
 * A source that fails leaves its queries unanswered; it never rejects but when the run is cancelled.
 */
export async function askOsv(
  queries: readonly PackageQuery[],
  ports: Pick<Ports, 'transport' | 'clock' | 'random' | 'signal' | 'env'>,
  cache: JsonCache,
  log: Pick<Log, 'debug'>,
): Promise<AdvisoryAnswers> {
  const base = await attempt(async () => addressOf('osv', ports.env) ?? new URL('about:blank'));
  if ('why' in base)
    return { found: new Map(), unanswered: [{ queries, why: base.why, fix: base.fix }], withoutDetails: [], data: [] };
  const client = createOsvClient(base.value, ports, log);
  const cacheName = `answers of ${base.value.href}`;
  const now = ports.clock.now().getTime();
  const answers = new Map(await readAnswers(cache, cacheName, now));
  const missing = queries.filter((query) => !answers.has(keyOf(query)));
  const unanswered = await askBatches(client, missing, (query, refs) => answers.set(keyOf(query), { at: now, refs }));
  if (missing.length > 0) await writeAnswers(cache, cacheName, answers);

  const answered = queries.flatMap((query) => {
    const answer = answers.get(keyOf(query));
    return answer === undefined ? [] : [{ key: keyOf(query), answer }];
  });
  const { advisories, withoutDetails } = await fetchDetails(client, base.value, refsIn(answered), cache);
  const found = new Map(
    answered.map(({ key, answer }) => [key, answer.refs.flatMap(({ id }) => foundOf(advisories.get(id)))]),
  );
  const oldest = answered.reduce((time, { answer }) => Math.min(time, answer.at), now);
  const data = answered.length === 0 ? [] : [{ name: `OSV (${base.value.host})`, date: new Date(oldest) }];
  return { found, unanswered, withoutDetails, data };
}

/** Each advisory once, however many packages it is named for. */
function refsIn(answered: readonly { readonly answer: DatedAnswer }[]): readonly AdvisoryRef[] {
  return [...new Map(answered.flatMap(({ answer }) => answer.refs.map((ref) => [ref.id, ref]))).values()];
}

function foundOf(advisory: Advisory | undefined): readonly FoundAdvisory[] {
  return advisory === undefined || advisory.withdrawn ? [] : [{ advisory, knownExploited: false }];
}

/** Asks batch by batch. Once the server is found to be away no other is begun: it is not waited for twice. */
async function askBatches(
  client: OsvClient,
  queries: readonly PackageQuery[],
  keep: (query: PackageQuery, refs: readonly AdvisoryRef[]) => void,
): Promise<readonly Unanswered[]> {
  const batches: PackageQuery[][] = [];
  for (let at = 0; at < queries.length; at += largestBatch) batches.push(queries.slice(at, at + largestBatch));
  const unanswered: Unanswered[] = [];
  let failure: Failure | undefined;
  await inPool(batches, batchesAtOnce, async (batch) => {
    const result = failure ?? (await attempt(() => client.query(batch)));
    if ('why' in result) {
      if (result.unreachable) failure = result;
      unanswered.push({ queries: batch, why: result.why, fix: result.fix });
      return;
    }
    for (const [at, query] of batch.entries()) {
      const answer = result.value[at];
      if (answer === undefined) continue;
      if ('refs' in answer) keep(query, answer.refs);
      else
        unanswered.push({ queries: [query], why: answer.refused, fix: 'Check its name and version in the lockfile.' });
    }
  });
  return unanswered;
}

/** The advisories by id. One whose details cannot be had is there all the same, with nothing but its id. */
async function fetchDetails(client: OsvClient, base: URL, refs: readonly AdvisoryRef[], cache: JsonCache) {
  const advisories = new Map<string, Advisory>();
  const withoutDetails: { id: string; why: string }[] = [];
  let failure: Failure | undefined;
  await inPool(refs, detailsAtOnce, async (ref) => {
    const name = `${base.href} ${ref.id} ${ref.modified}`;
    const kept = cached(await cache.read(name), ref.id);
    if (kept !== undefined) {
      advisories.set(ref.id, kept);
      return;
    }
    const result = failure ?? (await attempt(() => client.details(ref)));
    if ('why' in result) {
      // One advisory that is away or misshapen says nothing about the others; a server that is away does.
      if (result.unreachable) failure = result;
      advisories.set(ref.id, bareAdvisory(ref));
      withoutDetails.push({ id: ref.id, why: result.why });
      return;
    }
    advisories.set(ref.id, result.value.advisory);
    await cache.write(name, result.value.json);
  });
  return { advisories, withoutDetails };
}

function cached(json: unknown, id: string): Advisory | undefined {
  if (json === undefined) return undefined;
  try {
    return advisoryOf(json, id);
  } catch {
    return undefined;
  }
}

/** All that is known when only the id is. */
function bareAdvisory({ id, modified }: AdvisoryRef): Advisory {
  return { id, aliases: [], upstream: [], modified, withdrawn: false, ratings: [], cwes: [], affected: [] };
}

interface Failure {
  readonly why: string;
  readonly fix: string;
  /** Whether the server itself is away, so that asking for something else is of no use. */
  readonly unreachable: boolean;
}

/** What `act` gives, or why an outside system did not let it. */
async function attempt<T>(act: () => Promise<T>): Promise<{ readonly value: T } | Failure> {
  try {
    return { value: await act() };
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    const unreachable = ['http-connection-failed', 'http-timeout', 'http-rate-limited', 'http-untrusted'].includes(
      error.code,
    );
    return { why: `${error.message.replace(/[.?]?$/, '')}.`, fix: errorCodes[error.code].mend, unreachable };
  }
}
