import { type ErrorCode, errorCodes } from '../../core/model/error-codes.ts';
import { ExternalError, messageOf, PermissionError, VetnetError } from '../../core/model/errors.ts';
import { HttpError } from '../../core/net/http-error.ts';
import type { Loss } from '../../core/publish/sink.ts';
import { Cancelled } from '../../core/run/cancellation.ts';
import { bugAdvice } from '../../core/run/product.ts';

/** A failed call as what the user loses by it. Takes whatever was thrown: a report that is lost never changes a verdict. */
export function lossOf(what: string, error: unknown): Loss {
  const fix = fixOf(error);
  return { what, why: messageOf(error), ...(fix === undefined ? {} : { fix }) };
}

/** Codes whose mend says all there is to say; that of others is no news beside the message. */
const mendedByUser: ReadonlySet<ErrorCode> = new Set(['github-token-refused', 'http-untrusted']);

function fixOf(error: unknown): string | undefined {
  if (error instanceof PermissionError) return error.grant;
  if (error instanceof HttpError && /authenticate via a GitHub App/i.test(error.message)) {
    return 'Check runs need the job token or that of a GitHub App; with a personal token publish a `status` instead.';
  }
  if (error instanceof HttpError && error.reply?.status === 404) {
    return 'Check that the token may see the repository: GitHub answers 404 for what it hides.';
  }
  if (error instanceof ExternalError && error.retryable) return 'Run the job again.';
  if (error instanceof ExternalError && mendedByUser.has(error.code)) return errorCodes[error.code].mend;
  if (error instanceof VetnetError || error instanceof Cancelled) return undefined;
  return bugAdvice;
}

/** Whether GitHub answered with this status. */
export function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return error instanceof HttpError && error.reply !== undefined && statuses.includes(error.reply.status);
}

/** Whether GitHub may have done what we asked although we have no reply that says so. */
export function isAmbiguous(error: unknown): boolean {
  return error instanceof HttpError && error.ambiguous;
}
