import { ExternalError } from '../../core/model/errors.ts';
import type { HttpReply } from '../../core/net/http-error.ts';

/** What a reply says, as JSON. @throws ExternalError `advisory-reply-unreadable` */
export function jsonOf(reply: HttpReply, source: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(reply.body)) as unknown;
  } catch {
    throw unreadableReply(source, 'JSON');
  }
}

/** A reply that is not what the source publishes; `expected` completes "is not". */
export function unreadableReply(source: string, expected: string): ExternalError {
  const message = `A reply of ${source} is not ${expected}; is something between us and it?`;
  return new ExternalError('advisory-reply-unreadable', message, { retryable: true });
}
