import type { ReplyHeaders } from './transport.ts';

/** Attempts of one call, the first included. */
export const maxAttempts = 5;

const firstBackoffMs = 500;
const longestBackoffMs = 10_000;

/** Methods that RFC 9110 §9.2.2 calls idempotent. */
const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

/** Whether a method promises that sending twice does the same as once. */
export function isIdempotent(method: string): boolean {
  return idempotentMethods.has(method);
}

/** Whether another try may go better: time-outs, "too early", too many requests and the server's own failures. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** Whether the status says that nothing was done, so that sending again is safe for every method (RFC 6585 §4, RFC 8470 §5.2). */
export function isUnprocessed(status: number): boolean {
  return status === 425 || status === 429;
}

/**
 * How long to wait before the next attempt, in milliseconds: exponential with full jitter, so that many jobs
 * started at once do not come back at once.
 *
 * @param attempt number of attempts made so far, from 1
 * @param random uniform in [0, 1)
 */
export function backoffMs(attempt: number, random: () => number): number {
  return Math.floor(random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1)));
}

/** The wait a server asks for in `retry-after` (RFC 9110 §10.2.3: seconds or a date), in milliseconds; undefined when it asks for none. */
export function retryAfterMs(headers: ReplyHeaders, now: Date): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // `Date.parse` takes almost anything for a date, `-5` for one in 2001.
  const date = / GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

/** Error codes of a connection that was never made: no byte of the request left this machine. */
const unsentCodes = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'ECONNTIMEOUT']);

/** Whether the failure came before anything was sent. The reason may hide in `cause`, sometimes several of them in `errors`. */
export function isUnsent(error: unknown): boolean {
  const codes = [...errorCodes(error)];
  return codes.length > 0 && codes.every((code) => unsentCodes.has(code));
}

/** Error codes of a server whose certificate this machine does not accept; trying again changes nothing. */
const untrustedCodes = new Set([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Whether the connection failed because the server could not prove who it is. */
export function isUntrusted(error: unknown): boolean {
  return [...errorCodes(error)].some((code) => untrustedCodes.has(code));
}

/** The system's words for a failed connection, for example `ECONNRESET`; undefined when there are none. */
export function connectionCode(error: unknown): string | undefined {
  return [...errorCodes(error)][0];
}

function* errorCodes(error: unknown): Generator<string> {
  if (typeof error !== 'object' || error === null) return;
  const { code, errors, cause } = error as { code?: unknown; errors?: unknown; cause?: unknown };
  if (Array.isArray(errors) && errors.length > 0) {
    for (const inner of errors) yield* errorCodes(inner);
  } else if (typeof code === 'string') {
    yield code;
  } else {
    yield* errorCodes(cause);
  }
}
