import type { Report } from '../model/report.ts';

/** A report that did not reach its place. The verdict and exit code do not change. */
export interface Loss {
  /** What was not published, for example `check run`. */
  readonly what: string;
  readonly why: string;
  /** How to have it next time, with the YAML where a permission is missing. */
  readonly fix?: string;
  /** The file that is not there because of it. */
  readonly file?: string;
}

/** One place a report is published to. */
export interface Sink {
  /** The word of `publish` that turns it on; those that only write files are always on. */
  readonly id:
    | 'summary'
    | 'annotations'
    | 'check'
    | 'comment'
    | 'status'
    | 'sarif'
    | 'html'
    | 'json'
    | 'badge'
    | 'file'
    | 'evidence';
  /** The file it writes, if that is what it does. */
  readonly file?: string;
  /** Resolves with what was lost; rejects only on a bug. */
  publish(report: Report): Promise<readonly Loss[]>;
}
