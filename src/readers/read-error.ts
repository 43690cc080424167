import type { ErrorCode } from '../core/model/error-codes.ts';

/** Why a report could not be read. Listed in docs/errors.md. */
export type ReadErrorCode = ErrorCode<'report'>;

/** A report that cannot be trusted. What it would have shown is inconclusive; nothing read from it counts. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  /** How to mend it: one sentence. */
  readonly mend: string;

  constructor(code: ReadErrorCode, message: string, mend: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.mend = mend;
  }
}
