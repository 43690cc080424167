import { ExternalError } from '../../core/model/errors.ts';
import { createHttpClient } from '../../core/net/http-client.ts';
import type { Log } from '../../core/run/log.ts';
import type { Ports } from '../../core/run/ports.ts';
import { productName } from '../../core/run/product.ts';
import { isObject } from '../../readers/json/json-value.ts';
import { jsonOf, unreadableReply } from './reply-json.ts';
import { addressOf } from './source-address.ts';

/** Ids in one call: FIRST's API gives 100 rows a page (api.first.org/epss). */
const idsPerCall = 100;

const attemptMs = 10_000;
const callMs = 20_000;

export interface ExploitProbabilities {
  /** Probability of exploitation within 30 days, 0 to 1, by CVE id. */
  readonly byId: ReadonlyMap<string, number>;
  /** Why they could not be had: one sentence. */
  readonly remark?: string;
}

/** EPSS of the CVE ids, where `VETNET_EPSS_URL` names who is asked: whoever is asked learns which vulnerabilities there are. */
export async function readEpss(
  cves: readonly string[],
  ports: Pick<Ports, 'transport' | 'clock' | 'random' | 'signal' | 'env'>,
  log: Pick<Log, 'debug'>,
): Promise<ExploitProbabilities> {
  const byId = new Map<string, number>();
  try {
    const address = cves.length === 0 ? undefined : addressOf('epss', ports.env);
    if (address === undefined) return { byId };
    const client = createHttpClient(ports, { userAgent: productName, log });
    for (let at = 0; at < cves.length; at += idsPerCall) {
      const url = new URL(address);
      url.searchParams.set('cve', cves.slice(at, at + idsPerCall).join(','));
      const reply = await client.send({ method: 'GET', url, attemptMs, deadlineMs: callMs });
      for (const [id, epss] of rowsOf(jsonOf(reply, 'FIRST'))) byId.set(id, epss);
    }
    return { byId };
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    const remark = `How probable an exploit is could not be read: ${error.message}`;
    return { byId, remark: `${remark.replace(/\.+$/, '')}.` };
  }
}

function rowsOf(json: unknown): readonly (readonly [string, number])[] {
  const rows = isObject(json) ? json.data : undefined;
  if (!Array.isArray(rows)) throw unreadableReply('FIRST', 'a list of scores');
  return rows.map((row: unknown) => {
    const { cve, epss } = isObject(row) ? row : { cve: undefined, epss: undefined };
    // The API writes numbers as texts.
    const probability = typeof epss === 'string' && epss !== '' ? Number(epss) : epss;
    const isProbability = typeof probability === 'number' && probability >= 0 && probability <= 1;
    if (typeof cve !== 'string' || !isProbability) throw unreadableReply('FIRST', 'a list of scores');
    return [cve, probability] as const;
  });
}
