import type { JsonCache } from '../../core/files/json-cache.ts';
import { arrayOr, isObject } from '../../readers/json/json-value.ts';
import { type AdvisoryRef, refsOf } from './osv-answers.ts';

/** Milliseconds that an answer to a query is good for: OSV itself is some hours behind its sources. */
export const answerLifetimeMs = 24 * 60 * 60 * 1000;

/** What a source said of one query, and when. */
export interface DatedAnswer {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly refs: readonly AdvisoryRef[];
}

/** Answers that were kept, by key of the query. Entries that are too old, from the future or misshapen are left out. */
export async function readAnswers(
  cache: JsonCache,
  name: string,
  now: number,
): Promise<ReadonlyMap<string, DatedAnswer>> {
  const answers = new Map<string, DatedAnswer>();
  const value = await cache.read(name);
  for (const entry of arrayOr(isObject(value) ? value.answers : undefined)) {
    const [key, at, list]: readonly unknown[] = Array.isArray(entry) ? entry : [];
    const refs = refsOf(list);
    if (typeof key !== 'string' || typeof at !== 'number' || refs === undefined) continue;
    if (at <= now && now - at < answerLifetimeMs) answers.set(key, { at, refs });
  }
  return answers;
}

/** Keeps the answers in place of those that were kept before. */
export async function writeAnswers(
  cache: JsonCache,
  name: string,
  answers: ReadonlyMap<string, DatedAnswer>,
): Promise<void> {
  await cache.write(name, { answers: Array.from(answers, ([key, { at, refs }]) => [key, at, refs]) });
}
