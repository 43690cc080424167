/** An opened report: a regular, non-empty file that can be read more than once. */
export interface ReportFile {
  /** Absolute path. */
  readonly path: string;
  /** How the user knows the file: relative to the working directory, with `/`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** The first bytes (at most 64 KiB), enough to recognise the format. */
  readonly head: Uint8Array;
  /** `head` decoded by its byte order mark or XML declaration, without the mark; for sniffing only. */
  readonly headText: string;
  /** All bytes, from the start, in chunks whose memory may be reused once the next chunk is asked for. */
  chunks(): AsyncIterable<Uint8Array>;
}
