import type { HttpReply } from '../../core/net/http-error.ts';
import { retryAfterMs } from '../../core/net/retry-policy.ts';
import { secondaryLimitWaitMs } from './limits.ts';

/**
 * The wait GitHub demands by a 403 or 429, in milliseconds; undefined when the refusal is about something else.
 *
 * As documented under "Rate limits for the REST API": `retry-after` if present; else, with none remaining, until
 * `x-ratelimit-reset`; else at least a minute, longer each time.
 */
export function rateLimitWaitMs(reply: HttpReply, now: Date, timesBefore: number): number | undefined {
  if (reply.status !== 403 && reply.status !== 429) return undefined;
  const asked = retryAfterMs(reply.headers, now);
  if (asked !== undefined) return asked;
  if (reply.headers.get('x-ratelimit-remaining') === '0') {
    const reset = Number(reply.headers.get('x-ratelimit-reset') ?? Number.NaN);
    if (Number.isFinite(reset)) return Math.max(1000, reset * 1000 - now.getTime());
  }
  const secondary = /secondary rate limit|abuse detection|rate limit exceeded/i.test(
    new TextDecoder().decode(reply.body),
  );
  return secondary || reply.status === 429 ? secondaryLimitWaitMs * 2 ** timesBefore : undefined;
}
