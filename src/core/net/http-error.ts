import type { ErrorCode } from '../model/error-codes.ts';
import { ExternalError } from '../model/errors.ts';
import { visibleLine } from '../render/visible-text.ts';
import type { ReplyHeaders } from './transport.ts';

/** Stable codes of what can go wrong between us and a server. */
type HttpErrorCode = Extract<ErrorCode<'external'>, `http-${string}`>;

/** What the server said, where it said anything. */
export interface HttpReply {
  readonly status: number;
  readonly headers: ReplyHeaders;
  /** The whole body; see `HttpRequest.maxReplyBytes`. */
  readonly body: Uint8Array;
}

/** A call that failed for good: refused, or still failing when the retries were used up. */
export class HttpError extends ExternalError {
  override readonly code: HttpErrorCode;
  readonly reply: HttpReply | undefined;
  /** Whether the server may have acted on the request although we have no reply that says so. */
  readonly ambiguous: boolean;

  constructor(
    code: HttpErrorCode,
    message: string,
    facts: { retryable: boolean; ambiguous: boolean; reply?: HttpReply; cause?: unknown },
  ) {
    super(code, message, { retryable: facts.retryable, cause: facts.cause });
    this.code = code;
    this.reply = facts.reply;
    this.ambiguous = facts.ambiguous;
  }
}

/** A server's own words, short and on one line: they are untrusted and end up in logs. */
export function excerptOf(body: Uint8Array): string {
  const text = new TextDecoder().decode(body.subarray(0, 65_536));
  return visibleLine(messageIn(text) ?? text, 300);
}

/** Most JSON APIs put the sentence for people under `message`, and what it is about under `errors`. */
function messageIn(text: string): string | undefined {
  try {
    const { message, errors } = Object(JSON.parse(text)) as { message?: unknown; errors?: unknown };
    if (typeof message !== 'string') return undefined;
    const details = Array.isArray(errors)
      ? errors.map((each: unknown) => (Object(each) as { message?: unknown }).message)
      : [];
    return [message, ...details.filter((each) => typeof each === 'string')].join(': ');
  } catch {
    return undefined;
  }
}
