import { errorCodes } from './error-codes.ts';
import { ExternalError } from './errors.ts';

/** Why something is not known, and what the user can do about it: one sentence each. */
export interface Unknown {
  readonly known: false;
  readonly why: string;
  readonly fix: string;
}

/** What was gathered about something that may have stayed unknown. */
export type Known<T> = ({ readonly known: true } & T) | Unknown;

/** That something is not known: why, and what to do about it. */
export function unknown(why: string, fix: string): Unknown {
  return { known: false, why, fix };
}

/**
 * What `gather` finds; unknown when an outside system fails on the way, so that it costs one figure and not the whole run.
 * `what` begins the sentence that says so: `The change`.
 */
export async function knownUnlessFailed<T>(what: string, gather: () => Promise<Known<T>>): Promise<Known<T>> {
  try {
    return await gather();
  } catch (error) {
    if (!(error instanceof ExternalError)) throw error;
    return unknown(`${what} could not be read: ${error.message}`, errorCodes[error.code].mend);
  }
}
