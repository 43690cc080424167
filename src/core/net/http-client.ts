import type { Log } from '../run/log.ts';
import type { Ports } from '../run/ports.ts';
import { excerptOf, HttpError, type HttpReply } from './http-error.ts';
import { type Hop, maxRedirects, redirectOf } from './redirect.ts';
import { ReplyTooLarge, readBody } from './reply-body.ts';
import {
  backoffMs,
  connectionCode,
  isIdempotent,
  isTransientStatus,
  isUnprocessed,
  isUnsent,
  isUntrusted,
  maxAttempts,
  retryAfterMs,
} from './retry-policy.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Whether sending it twice does the same as sending it once; decides what is retried. By default as the method promises. */
  readonly idempotent?: boolean;
  /** Longest wait for one reply, body included, in milliseconds. */
  readonly attemptMs?: number;
  /** Longest time for the call with all its retries and waits, in milliseconds. */
  readonly deadlineMs?: number;
  /** Largest reply that is read, in bytes after decompression. */
  readonly maxReplyBytes?: number;
}

interface HttpClient {
  /**
   * Sends the request and reads the whole reply.
   *
   * @throws HttpError for every status from 400 on, and when no reply could be had
   * @throws the signal's reason when the run is cancelled
   */
  send(request: HttpRequest): Promise<HttpReply>;
}

export interface HttpClientOptions {
  readonly userAgent: string;
  readonly log: Pick<Log, 'debug'>;
  /**
   * A server's own way to say "not now, come back in so many milliseconds": given a refusal and how often this call was
   * put off before. Such a refusal is retried for every method, since nothing was done.
   */
  readonly waitDemanded?: (reply: HttpReply, now: Date, timesBefore: number) => number | undefined;
}

const defaultAttemptMs = 30_000;
const defaultDeadlineMs = 120_000;
const defaultMaxReplyBytes = 16 * 1024 * 1024;

/** How one attempt ended, if not with a reply the caller wants. */
interface Setback {
  readonly error: HttpError;
  /** Whether another attempt is safe and may go better. */
  readonly again: boolean;
  /** A wait the server asked for, in milliseconds. */
  readonly waitMs?: number;
}

/** The one HTTP client of the suite: deadlines, bounded retry with jitter of what is safe to repeat, rate limits, safe redirects. */
export function createHttpClient(
  ports: Pick<Ports, 'transport' | 'clock' | 'random' | 'signal'>,
  options: HttpClientOptions,
): HttpClient {
  async function send(request: HttpRequest): Promise<HttpReply> {
    const name = `${request.method} ${request.url.origin}${request.url.pathname}`;
    const deadlineMs = request.deadlineMs ?? defaultDeadlineMs;
    const end = ports.clock.monotonic() + deadlineMs;
    for (let attempt = 1, waits = 0; ; attempt++) {
      ports.signal.throwIfAborted();
      const started = ports.clock.monotonic();
      const result = await tryOnce(request, name, Math.max(1, end - started), waits);
      const tookMs = Math.round(ports.clock.monotonic() - started);
      if (!('error' in result)) {
        options.log.debug(`${name}: ${result.status} in ${tookMs} ms`);
        return result;
      }
      options.log.debug(`${result.error.message} (attempt ${attempt}, ${tookMs} ms)`);
      if (!result.again || attempt === maxAttempts) throw result.error;
      if (result.waitMs !== undefined) waits++;
      const waitMs = Math.max(result.waitMs ?? 0, backoffMs(attempt, ports.random));
      if (ports.clock.monotonic() + waitMs >= end) throw tooLate(result, waitMs, deadlineMs);
      await ports.clock.sleep(waitMs, ports.signal);
    }
  }

  async function tryOnce(
    request: HttpRequest,
    name: string,
    leftMs: number,
    waits: number,
  ): Promise<HttpReply | Setback> {
    const attemptMs = Math.min(request.attemptMs ?? defaultAttemptMs, leftMs);
    // A socket waits in real time, whatever the clock port says: an attempt never outlives this timer.
    const timeout = AbortSignal.timeout(Math.ceil(attemptMs));
    const repeatable = request.idempotent ?? isIdempotent(request.method);
    try {
      const reply = await exchange(request, AbortSignal.any([timeout, ports.signal]));
      return reply.status < 400 ? reply : refusal(reply, name, repeatable, waits);
    } catch (error) {
      ports.signal.throwIfAborted();
      if (error instanceof HttpError) return { error, again: false };
      if (error instanceof ReplyTooLarge) return { error: tooLarge(request, name), again: false };
      if (isUntrusted(error)) return { error: untrusted(error, name), again: false };
      const unsent = isUnsent(error);
      return { error: unreachable(error, name, { attemptMs, timeout, unsent }), again: repeatable || unsent };
    }
  }

  async function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpReply> {
    const headers = { 'user-agent': options.userAgent, ...request.headers };
    let hop: Hop = { method: request.method, url: request.url, headers, body: request.body };
    for (let redirects = 0; ; redirects++) {
      const { method, url } = hop;
      const response = await ports.transport(url, {
        method,
        headers: hop.headers,
        body: hop.body ?? null,
        redirect: 'manual',
        signal,
      });
      const next = redirectOf(hop, response.status, response.headers.get('location'));
      if (next === undefined) {
        const body = await readBody(response, request.maxReplyBytes ?? defaultMaxReplyBytes);
        return { status: response.status, headers: response.headers, body };
      }
      await response.body?.cancel();
      if (redirects === maxRedirects) {
        const facts = { retryable: false, ambiguous: false };
        throw new HttpError('http-redirect-refused', `${url.host} redirects more than ${maxRedirects} times.`, facts);
      }
      hop = next;
    }
  }

  function refusal(reply: HttpReply, name: string, repeatable: boolean, waits: number): Setback {
    const now = ports.clock.now();
    const said = excerptOf(reply.body);
    const message = `${name}: ${reply.status}${said === '' ? '' : ` ${said}`}`;
    const demandedMs = options.waitDemanded?.(reply, now, waits);
    if (demandedMs !== undefined || reply.status === 429) {
      const facts = { retryable: true, ambiguous: false, reply };
      const waitMs = demandedMs ?? retryAfterMs(reply.headers, now) ?? 0;
      return { error: new HttpError('http-rate-limited', message, facts), again: true, waitMs };
    }
    const transient = isTransientStatus(reply.status);
    const unprocessed = isUnprocessed(reply.status);
    const code = reply.status >= 500 ? 'http-server-error' : 'http-refused';
    const error = new HttpError(code, message, { retryable: transient, ambiguous: transient && !unprocessed, reply });
    const waitMs = transient ? retryAfterMs(reply.headers, now) : undefined;
    return { error, again: transient && (repeatable || unprocessed), ...(waitMs === undefined ? {} : { waitMs }) };
  }

  return { send };
}

function tooLate(setback: Setback, waitMs: number, deadlineMs: number): HttpError {
  const { error } = setback;
  if (setback.waitMs === undefined) return error;
  const asked = `asks to wait ${Math.ceil(waitMs / 1000)} s, which is more than what is left of the ${Math.round(deadlineMs / 1000)} s for this call`;
  return new HttpError(error.code, `${error.message} (the server ${asked})`, {
    retryable: true,
    ambiguous: error.ambiguous,
    ...(error.reply === undefined ? {} : { reply: error.reply }),
    cause: error,
  });
}

function tooLarge(request: HttpRequest, name: string): HttpError {
  const limit = request.maxReplyBytes ?? defaultMaxReplyBytes;
  return new HttpError('http-reply-too-large', `${name}: the reply is larger than ${limit} bytes`, {
    retryable: false,
    ambiguous: true,
  });
}

function unreachable(
  error: unknown,
  name: string,
  facts: { attemptMs: number; timeout: AbortSignal; unsent: boolean },
): HttpError {
  const ambiguous = !facts.unsent;
  if (facts.timeout.aborted) {
    const message = `${name}: no complete reply within ${Math.round(facts.attemptMs)} ms`;
    return new HttpError('http-timeout', message, { retryable: true, ambiguous, cause: error });
  }
  // Only the code: a message may quote a header that is not liked, token and all.
  const reason = connectionCode(error) ?? 'no reason given';
  const message = `${name}: the connection failed (${reason})`;
  return new HttpError('http-connection-failed', message, { retryable: true, ambiguous, cause: error });
}

function untrusted(error: unknown, name: string): HttpError {
  const message = `${name}: the certificate of the server is not accepted (${connectionCode(error)})`;
  return new HttpError('http-untrusted', message, { retryable: false, ambiguous: false, cause: error });
}
