import { at, numberAt, textAt } from '../model/untrusted-json.ts';
import { canonicalJson } from './canonical-json.ts';
import { sha256 } from './digest.ts';
import type { Statement } from './statement.ts';

/** What `previous` says in the first record. */
export const genesis = '0'.repeat(64);

/** Records that were dropped because they were past retention. */
export interface Checkpoint {
  readonly first: number;
  readonly last: number;
  /** Digest of the last dropped record: what the first kept one is chained to. */
  readonly 'last-digest': string;
  /** SHA-256 of the dropped lines with their line ends, so that a copy kept elsewhere can be recognised. */
  readonly sha256: string;
  readonly 'retention-days': number;
}

/** The remains of a line whose writer was killed, named by the record that follows them. */
export interface TornLine {
  readonly bytes: number;
  readonly sha256: string;
}

/** One line of the audit log: canonical JSON. */
export interface AuditRecord {
  /** Counts from 1. */
  readonly sequence: number;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** `digest` of the record before. */
  readonly previous: string;
  readonly statement?: Statement;
  readonly checkpoint?: Checkpoint;
  readonly torn?: TornLine;
  /** SHA-256 of the record's canonical JSON without this key. */
  readonly digest: string;
}

/** The record with its digest. */
export function sealRecord(content: Omit<AuditRecord, 'digest'>): AuditRecord {
  return { ...content, digest: sha256(canonicalJson(content)) };
}

/** The record without its line end. */
export function encodeRecord(record: AuditRecord): string {
  return canonicalJson(record);
}

type DecodedLine = { readonly record: AuditRecord } | { readonly flaw: string; readonly sequence?: number };

/** Reads one line without its end. A record that was touched in any byte has a flaw. */
export function decodeLine(line: Uint8Array): DecodedLine {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line);
    const json: unknown = JSON.parse(text);
    const sequence = numberAt(json, 'sequence');
    if (sequence === undefined) return { flaw: 'it has no sequence number' };
    const flaw = flawOf(json, text);
    return flaw === undefined ? { record: json as AuditRecord } : { flaw, sequence };
  } catch {
    // Not UTF-8, not JSON, or JSON that no record has: numbers beyond range, nesting beyond reason.
    return { flaw: 'it is not a record in JSON' };
  }
}

function flawOf(json: unknown, text: string): string | undefined {
  const digest = textAt(json, 'digest') ?? 'nothing';
  // The bytes are in canonical form, so what is left without the key is the form that was digested.
  const content = text.replace(`"digest":"${digest}",`, '');
  const actual = sha256(content);
  if (digest !== actual) return `its content has the digest ${actual}, and it says ${digest}`;
  if (canonicalJson(json) !== text) return 'its bytes are not the canonical form of what it says';
  if (!/^[0-9a-f]{64}$/.test(textAt(json, 'previous') ?? '')) return 'it is not chained to a record before it';
  if (Number.isNaN(Date.parse(textAt(json, 'time') ?? ''))) return 'it has no time';
  const kinds = [at(json, 'statement'), at(json, 'checkpoint')].filter((kind) => kind !== undefined);
  return kinds.length === 1 ? undefined : 'it holds neither a statement nor a checkpoint';
}
