import { ExternalError } from '../model/errors.ts';
import { numberAt, textAt } from '../model/untrusted-json.ts';
import type { Ports } from '../run/ports.ts';
import { sha256 } from './digest.ts';
import { readLogLines } from './log-lines.ts';
import { withLogLock } from './log-lock.ts';
import {
  type AuditRecord,
  type Checkpoint,
  decodeLine,
  encodeRecord,
  genesis,
  sealRecord,
  type TornLine,
} from './record.ts';
import type { Statement } from './statement.ts';

export type ChainPorts = Pick<Ports, 'files' | 'clock' | 'random'>;

/** A record's number and digest. Kept elsewhere, it proves later that the log up to there was not cut or rewritten. */
export interface Head {
  readonly sequence: number;
  readonly digest: string;
}

/**
 * Appends a statement to the audit log and returns the new head. Safe against other writers on the same file system (a lock
 * file) and against being killed: the line is one write at the end of the file, and remains of a killed writer stay where they
 * are, named by the next record. Rejects with `audit-log-broken` when the last line is no record or not the one that the head
 * file names, and with `audit-log-busy`.
 */
export async function appendStatement(log: string, statement: Statement, ports: ChainPorts): Promise<Head> {
  return withLogLock(log, ports, (stillMine) => appendLocked(log, { statement }, ports, stillMine));
}

/** Appends under a lock that is already held. */
export async function appendLocked(
  log: string,
  content: { readonly statement: Statement } | { readonly checkpoint: Checkpoint },
  ports: ChainPorts,
  stillMine: () => Promise<boolean>,
): Promise<Head> {
  const end = await endOf(log, ports);
  await refuseCutLog(log, end.last, ports);
  const record = sealRecord({
    sequence: (end.last?.sequence ?? 0) + 1,
    time: ports.clock.now().toISOString(),
    previous: end.last?.digest ?? genesis,
    ...content,
    ...(end.torn === undefined ? {} : { torn: end.torn }),
  });
  if (!(await stillMine())) {
    throw new ExternalError('audit-log-busy', 'Another process took over the audit log while it was read.', {
      retryable: true,
    });
  }
  await ports.files.append(log, `${end.open ? '\n' : ''}${encodeRecord(record)}\n`);
  const head = { sequence: record.sequence, digest: record.digest };
  await ports.files.write(headPathOf(log), `${JSON.stringify(head)}\n`);
  return head;
}

interface LogEnd {
  readonly last?: AuditRecord;
  readonly torn?: TornLine;
  /** The last line has no line end. */
  readonly open: boolean;
}

async function endOf(log: string, { files }: Pick<Ports, 'files'>): Promise<LogEnd> {
  if ((await files.facts(log)) === undefined) return { open: false };
  let before: Uint8Array | undefined;
  let last: { readonly bytes: Uint8Array; readonly ended: boolean } | undefined;
  for await (const line of readLogLines(files, log)) {
    before = last?.bytes;
    last = line;
  }
  if (last === undefined) return { open: false };
  const decoded = decodeLine(last.bytes);
  if ('record' in decoded) return { last: decoded.record, open: !last.ended };
  if (last.ended) throw broken(log, decoded.flaw);
  const torn = { bytes: last.bytes.length, sha256: sha256(last.bytes) };
  if (before === undefined) return { torn, open: true };
  const whole = decodeLine(before);
  if ('flaw' in whole) throw broken(log, whole.flaw);
  return { last: whole.record, torn, open: true };
}

/** Going on after a cut would write a new head, and with it wipe out the only trace of the cut. */
async function refuseCutLog(
  log: string,
  last: AuditRecord | undefined,
  { files }: Pick<Ports, 'files'>,
): Promise<void> {
  const head = await readHead(log, files);
  const reached = last?.sequence ?? 0;
  if (head === undefined || head.sequence < reached) return;
  if (head.sequence > reached) {
    throw broken(log, `the log ends with record ${reached}, and its head file says that there were ${head.sequence}`);
  }
  if (head.digest !== last?.digest) throw broken(log, 'it is not the one that the head file names');
}

function broken(log: string, flaw: string): ExternalError {
  return new ExternalError(
    'audit-log-broken',
    `Nothing can be added to the end of ${log}: ${flaw}. See \`vetnet audit verify\`.`,
  );
}

/** The file beside the log that holds its head, so that a log that was cut by accident is noticed. */
export function headPathOf(log: string): string {
  return `${log}.head`;
}

/** The head beside the log; undefined when there is none, or none that can be read. */
export async function readHead(log: string, files: Pick<Ports['files'], 'readText'>): Promise<Head | undefined> {
  try {
    const json: unknown = JSON.parse(await files.readText(headPathOf(log)));
    const [sequence, digest] = [numberAt(json, 'sequence'), textAt(json, 'digest')];
    return sequence === undefined || digest === undefined ? undefined : { sequence, digest };
  } catch {
    return undefined;
  }
}
