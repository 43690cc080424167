import type { JsonCache } from '../../core/files/json-cache.ts';
import { ExternalError } from '../../core/model/errors.ts';
import { createHttpClient } from '../../core/net/http-client.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import { productName } from '../../core/run/product.ts';
import { arrayOr, isObject, textsOf } from '../../readers/json/json-value.ts';
import { isAdvisoryId } from '../../readers/osv/read-advisory.ts';
import { answerLifetimeMs } from './batch-cache.ts';
import { jsonOf, unreadableReply } from './reply-json.ts';
import { addressOf } from './source-address.ts';

/** Milliseconds for the whole catalogue, some 2 MB: it sharpens the verdict and must not hold it up. */
const attemptMs = 10_000;
const callMs = 20_000;

export interface KnownExploited {
  /** CVE ids; empty where the catalogue could not be had. */
  readonly ids: ReadonlySet<string>;
  /** Why it could not be had: one sentence. */
  readonly remark?: string;
}

/**
 * The ids in CISA's catalogue of known exploited vulnerabilities (cisa.gov/known-exploited-vulnerabilities-catalog), read whole so
 * that nobody is told which of them are looked for.
 */
export async function readKnownExploited(
  ports: Pick<Ports, 'transport' | 'clock' | 'random' | 'signal' | 'env'>,
  cache: JsonCache,
  log: Pick<Log, 'debug'>,
): Promise<KnownExploited> {
  try {
    const url = addressOf('kev', ports.env);
    if (url === undefined) return { ids: new Set() };
    const name = `known exploited of ${url.href}`;
    const now = ports.clock.now().getTime();
    const kept = await cache.read(name);
    if (isObject(kept) && typeof kept.at === 'number' && kept.at <= now && now - kept.at < answerLifetimeMs) {
      const ids = textsOf(kept.ids);
      if (ids.length > 0) return { ids: new Set(ids) };
    }
    const client = createHttpClient(ports, { userAgent: productName, log });
    const ids = idsOf(jsonOf(await client.send({ method: 'GET', url, attemptMs, deadlineMs: callMs }), 'CISA'));
    await cache.write(name, { at: now, ids });
    return { ids: new Set(ids) };
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    const remark = `Whether a vulnerability is exploited is not known, because the catalogue of CISA could not be read: ${error.message}`;
    return { ids: new Set(), remark: `${remark.replace(/\.+$/, '')}.` };
  }
}

function idsOf(json: unknown): readonly string[] {
  const entries = arrayOr(isObject(json) ? json.vulnerabilities : undefined);
  const ids = textsOf(entries.map((entry) => (isObject(entry) ? entry.cveID : undefined))).filter(isAdvisoryId);
  // The catalogue has had over a thousand entries since its first year.
  if (ids.length === 0) throw unreadableReply('CISA', 'its catalogue');
  return ids;
}
