import { at, listAt, parsedJson, textAt } from '../model/untrusted-json.ts';
import { canonicalJson } from './canonical-json.ts';

/** in-toto Statement v1 (github.com/in-toto/attestation, spec/v1/statement.md). */
const statementType = 'https://in-toto.io/Statement/v1';

/** Name and version of the predicate of a review. A change that an older reader would misread gets a new number. */
const reviewPredicateType = 'urn:vetnet:predicate:security-review:v1';

/** That someone looked at findings and let them pass for now. */
export interface SecurityReview {
  /** SHA-256 of what was reviewed, hex, as the report of the scan states it. */
  readonly digest: string;
  readonly reviewer: string;
  readonly reason: string;
  readonly at: Date;
  /** Commit that was scanned, where there was one. */
  readonly commit?: string;
  /** SHA-256 of the report that was reviewed, hex. */
  readonly report?: string;
}

/** The statement as a text that ends with a line break. It holds no findings: these may quote what they found. */
export function renderReview({ digest, reviewer, reason, at: when, commit, report }: SecurityReview): string {
  const subject =
    commit === undefined
      ? { name: 'security-scan findings', digest: { sha256: digest } }
      : { name: 'commit', digest: { gitCommit: commit } };
  const statement = {
    _type: statementType,
    subject: [subject],
    predicateType: reviewPredicateType,
    predicate: {
      digest,
      reviewer,
      reason,
      'reviewed-at': when.toISOString(),
      ...(commit === undefined ? {} : { commit }),
      ...(report === undefined ? {} : { report: { sha256: report } }),
    },
  };
  return `${canonicalJson(statement)}\n`;
}

/** Reads a statement of a review, or says in the rest of a sentence what it lacks: `its digest is none`. */
export function parseReview(text: string): SecurityReview | string {
  const json = parsedJson(text);
  if (json === undefined) return 'it is not JSON';
  if (textAt(json, '_type') !== statementType || listAt(json, 'subject').length === 0) {
    return 'it is no in-toto statement';
  }
  if (textAt(json, 'predicateType') !== reviewPredicateType) return 'it is no statement of a security review';
  const predicate = at(json, 'predicate');
  const digest = textAt(predicate, 'digest') ?? '';
  if (!/^[0-9a-f]{64}$/.test(digest)) return 'its digest is none';
  const reviewer = textAt(predicate, 'reviewer')?.trim() ?? '';
  const reason = textAt(predicate, 'reason')?.trim() ?? '';
  if (reviewer === '') return 'it names no reviewer';
  if (reason === '') return 'it gives no reason';
  const written = textAt(predicate, 'reviewed-at') ?? '';
  const time = /^\d{4}-\d{2}-\d{2}T/.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(time)) return 'it has no time';
  const commit = textAt(predicate, 'commit');
  const report = textAt(predicate, 'report', 'sha256');
  return {
    digest,
    reviewer,
    reason,
    at: new Date(time),
    ...(commit === undefined ? {} : { commit }),
    ...(report === undefined ? {} : { report }),
  };
}
