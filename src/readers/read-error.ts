/** Why a report could not be read. Listed in docs/errors.md. */
export type ReadErrorCode =
  | 'report-empty'
  | 'report-not-a-file'
  | 'report-unreadable'
  | 'report-unknown-format'
  | 'report-cut-short'
  | 'report-malformed'
  | 'report-too-large'
  | 'report-hostile'
  | 'report-legacy-format';

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
