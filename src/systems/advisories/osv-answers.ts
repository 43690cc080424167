import { isObject } from '../../readers/json/json-value.ts';
import { isAdvisoryId } from '../../readers/osv/read-advisory.ts';
import { unreadableReply } from './reply-json.ts';

/** An advisory that the source names for a package. */
export interface AdvisoryRef {
  readonly id: string;
  /** When the advisory was changed last: with the id it names one state of it. */
  readonly modified: string;
}

/** What one query of a batch brought. */
export interface QueryResult {
  readonly refs: readonly AdvisoryRef[];
  /** Set where more follows. */
  readonly nextPage?: string;
}

/** More than any package has on one page; OSV gives pages of at most 1000. */
const mostRefs = 10_000;

/**
 * Takes the reply of `POST /v1/querybatch`. The results stand in the order of the queries, so one too few would put an advisory to
 * the wrong package.
 *
 * @throws ExternalError `advisory-reply-unreadable`
 */
export function batchResults(reply: unknown, expected: number): readonly QueryResult[] {
  const results = isObject(reply) ? reply.results : undefined;
  if (!Array.isArray(results) || results.length !== expected) throw unreadableReply('OSV', 'a result for each query');
  return results.map((result: unknown) => {
    const { vulns, next_page_token: token } = isObject(result) ? result : { vulns: 0, next_page_token: 0 };
    const refs = refsOf(vulns ?? []);
    if (refs === undefined) throw unreadableReply('OSV', 'a list of ids');
    if (token !== undefined && typeof token !== 'string') throw unreadableReply('OSV', 'a page with a token');
    return { refs, ...(token === undefined || token === '' ? {} : { nextPage: token }) };
  });
}

/** Ids with their dates; undefined for what is none. */
export function refsOf(value: unknown): readonly AdvisoryRef[] | undefined {
  if (!Array.isArray(value) || value.length > mostRefs) return undefined;
  const refs: AdvisoryRef[] = [];
  for (const item of value) {
    if (!isObject(item) || typeof item.id !== 'string' || !isAdvisoryId(item.id)) return undefined;
    if (typeof item.modified !== 'string') return undefined;
    refs.push({ id: item.id, modified: item.modified });
  }
  return refs;
}
