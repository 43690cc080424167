import { createHash } from 'node:crypto';
import { ExternalError } from '../model/errors.ts';
import { appendLocked, type ChainPorts, readHead } from './chain.ts';
import { readLogLines } from './log-lines.ts';
import { withLogLock } from './log-lock.ts';
import { type AuditRecord, decodeLine } from './record.ts';
import { verifyLog } from './verify.ts';

const dayMs = 86_400_000;

/** Before this moment records are past retention. */
export function retentionLimit(now: Date, retentionDays: number): Date {
  return new Date(now.getTime() - retentionDays * dayMs);
}

/** Counts the records at the start of the log that may be dropped; one younger record ends the run. */
export class RetentionCount {
  readonly #limit: number;
  #open = true;
  /** The last record that may be dropped. */
  last: AuditRecord | undefined;

  /** Without a limit nothing may be dropped. */
  constructor(limit?: Date) {
    this.#limit = limit?.getTime() ?? Number.NEGATIVE_INFINITY;
  }

  visit(record: AuditRecord): void {
    this.#open &&= Date.parse(record.time) < this.#limit;
    if (this.#open) this.last = record;
  }
}

/**
 * Drops the records at the start that are past retention, after a checkpoint record at the end of the chain has said which
 * they were and what digest they had: the chain stays verifiable. Returns how many went. Rejects with `audit-log-broken` when
 * the log does not verify, because dropping would hide the break.
 */
export async function pruneLog(log: string, retentionDays: number, ports: ChainPorts): Promise<number> {
  return withLogLock(log, ports, async (stillMine) => {
    const count = new RetentionCount(retentionLimit(ports.clock.now(), retentionDays));
    const head = await readHead(log, ports.files);
    const verification = await verifyLog(ports.files, log, head === undefined ? {} : { head }, (record) =>
      count.visit(record),
    );
    const [broken] = verification.breaks;
    if (broken !== undefined) throw new ExternalError('audit-log-broken', `Nothing was dropped. ${broken.what}`);
    const { last } = count;
    const first = verification.first?.sequence;
    if (last === undefined || first === undefined) return 0;

    const { digest } = await split(log, last.sequence, ports);
    const checkpoint = {
      first,
      last: last.sequence,
      'last-digest': last.digest,
      sha256: digest,
      'retention-days': retentionDays,
    };
    await appendLocked(log, { checkpoint }, ports, stillMine);
    const { rest } = await split(log, last.sequence, ports);
    await ports.files.write(log, Buffer.concat(rest));
    return last.sequence - first + 1;
  });
}

/** The digest of the lines up to a record, and the lines after it, both with line ends. */
async function split(
  log: string,
  last: number,
  { files }: Pick<ChainPorts, 'files'>,
): Promise<{ digest: string; rest: Uint8Array[] }> {
  const dropped = createHash('sha256');
  const rest: Uint8Array[] = [];
  let dropping = true;
  for await (const line of readLogLines(files, log)) {
    const bytes = line.ended ? Buffer.concat([line.bytes, Buffer.from('\n')]) : line.bytes;
    if (dropping) dropped.update(bytes);
    else rest.push(bytes);
    const decoded = dropping ? decodeLine(line.bytes) : undefined;
    if (decoded !== undefined && 'record' in decoded && decoded.record.sequence === last) dropping = false;
  }
  return { digest: dropped.digest('hex'), rest };
}
