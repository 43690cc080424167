import { type AuditRecord, type Checkpoint, genesis } from './record.ts';
import type { Anchors, Break, Verification } from './verification.ts';

const maxBreaks = 100;

/** Follows a chain line by line, and says at its end what does not hold. */
export class ChainCheck {
  readonly #anchors: Anchors;
  readonly #breaks: Break[] = [];
  readonly #notes: string[] = [];
  /** Damaged lines since the last whole record. */
  #damage: { readonly break: Break; readonly digest: string }[] = [];
  #expected = 1;
  #records = 0;
  #first: AuditRecord | undefined;
  #last: AuditRecord | undefined;
  /** Says that what is missing at the start was dropped. */
  #checkpoint: Checkpoint | undefined;
  #headSeen: string | undefined;
  #digestSeen = false;
  #lines = 0;

  constructor(anchors: Anchors) {
    this.#anchors = anchors;
  }

  damaged(line: number, ended: boolean, digest: string, { flaw, sequence }: { flaw: string; sequence?: number }): void {
    this.#lines = line;
    const record = this.#expected + this.#damage.length;
    const says = sequence === undefined || sequence === record ? '' : `, and calls itself record ${sequence}`;
    const found: Break = ended
      ? { kind: 'changed', record, line, what: `Record ${record} was changed: ${flaw}${says}.` }
      : {
          kind: 'torn',
          record,
          line,
          what: `Record ${record} was not finished: its writer was killed, or the file was cut.`,
        };
    this.#damage.push({ break: found, digest });
  }

  record(line: number, record: AuditRecord): void {
    this.#lines = line;
    const { sequence } = record;
    this.#first ??= record;
    this.#records += 1;
    if (record.checkpoint !== undefined && endsBefore(record.checkpoint, this.#first))
      this.#checkpoint = record.checkpoint;
    if (sequence === this.#anchors.head?.sequence) this.#headSeen = record.digest;
    if (record.digest === this.#anchors.digest) this.#digestSeen = true;

    const intact = this.#settleDamage(record);
    if (sequence < this.#expected) this.#outOfPlace(line, record);
    else {
      if (sequence > this.#expected) this.#gap(line, record, intact);
      else if (intact && record.previous !== (this.#last?.digest ?? genesis)) this.#replaced(line, record);
      this.#expected = sequence + 1;
      this.#last = record;
    }
  }

  /** Decides what damaged lines in front of a whole record were. True when nothing stood between it and the record before. */
  #settleDamage(record: AuditRecord): boolean {
    const damage = this.#damage;
    if (damage.length === 0) return true;
    this.#damage = [];
    const [only] = damage;
    const follows = record.sequence === this.#expected || this.#last === undefined;
    if (damage.length === 1 && only && follows && record.torn?.sha256 === only.digest) {
      this.#notes.push(
        `Line ${only.break.line} (${record.torn.bytes} bytes) was cut short by a killed writer before record ${record.sequence} was written.`,
      );
      return true;
    }
    for (const each of damage) this.#report(each.break);
    if (record.sequence > this.#expected) this.#expected = Math.min(record.sequence, this.#expected + damage.length);
    return false;
  }

  #gap(line: number, record: AuditRecord, intact: boolean): void {
    const [from, to] = [this.#expected, record.sequence - 1];
    const before = this.#last === undefined ? 'the log starts with' : `record ${this.#last.sequence} is followed by`;
    const where = intact ? `${before} record ${record.sequence}` : `record ${record.sequence} follows`;
    this.#report({
      kind: 'missing',
      record: from,
      to,
      line,
      what: `${spanOf(from, to, 'is', 'are')} missing: ${where}.`,
    });
  }

  #outOfPlace(line: number, record: AuditRecord): void {
    const { sequence } = record;
    const gap = this.#breaks.findIndex(
      ({ kind, record: from, to }) => kind === 'missing' && from <= sequence && sequence <= (to ?? from),
    );
    const missing = this.#breaks[gap];
    if (missing === undefined) {
      this.#report({
        kind: 'duplicated',
        record: sequence,
        line,
        what: `Record ${sequence} stands there a second time, in line ${line}.`,
      });
      return;
    }
    const what = `Record ${sequence} is out of its place: it stands in line ${line}.`;
    if (this.#breaks.length >= maxBreaks) return;
    const [from, to] = [missing.record, missing.to ?? missing.record];
    const rest: Break[] = [
      ...(from < sequence ? [gapBreak(from, sequence - 1, missing.line)] : []),
      { kind: 'reordered', record: sequence, line, what },
      ...(sequence < to ? [gapBreak(sequence + 1, to, missing.line)] : []),
    ];
    this.#breaks.splice(gap, 1, ...rest);
  }

  #replaced(line: number, record: AuditRecord): void {
    const before = this.#last;
    if (before === undefined) {
      const what = `Record ${record.sequence} is chained to a record before it, and there is none.`;
      this.#report({ kind: 'replaced', record: record.sequence, line, what });
      return;
    }
    const what = `Record ${before.sequence} was replaced: record ${record.sequence} was written after one with the digest ${record.previous}, and it has ${before.digest}.`;
    this.#report({ kind: 'replaced', record: before.sequence, line: line - 1, what });
  }

  #report(found: Break): void {
    if (this.#breaks.length < maxBreaks) this.#breaks.push(found);
  }

  end(): Verification {
    for (const each of this.#damage) this.#report(each.break);
    this.#acceptDropped();
    this.#checkAnchors();
    const [first, last] = [this.#first, this.#last];
    return {
      records: this.#records,
      breaks: this.#breaks,
      notes: this.#notes,
      ...(first === undefined ? {} : { first: { sequence: first.sequence, time: first.time } }),
      ...(last === undefined ? {} : { last: { sequence: last.sequence, time: last.time, digest: last.digest } }),
    };
  }

  /** Records missing at the start are no break when a later checkpoint, itself in the chain, says that they were dropped. */
  #acceptDropped(): void {
    const [start, checkpoint] = [this.#breaks[0], this.#checkpoint];
    if (checkpoint === undefined || start?.kind !== 'missing' || start.record !== 1 || start.to !== checkpoint.last)
      return;
    this.#breaks.shift();
    this.#notes.push(
      `${spanOf(1, checkpoint.last, 'was', 'were')} dropped, being past retention of ${checkpoint['retention-days']} days.`,
    );
  }

  #checkAnchors(): void {
    const { head, digest } = this.#anchors;
    const line = this.#lines;
    const last = this.#last?.sequence ?? 0;
    if (head !== undefined && this.#headSeen === undefined && head.sequence > last) {
      const what = `${spanOf(last + 1, head.sequence, 'was', 'were')} cut off: the head file says that the log reaches record ${head.sequence}.`;
      this.#report({ kind: 'truncated', record: last + 1, to: head.sequence, line, what });
    } else if (head !== undefined && this.#headSeen !== undefined && this.#headSeen !== head.digest) {
      const what = `Record ${head.sequence} was replaced: the head file says its digest is ${head.digest}, and it has ${this.#headSeen}.`;
      this.#report({ kind: 'replaced', record: head.sequence, line, what });
    }
    if (digest !== undefined && !this.#digestSeen) {
      const what = `No record has the digest ${digest} given with --head: the log was cut off or rewritten.`;
      this.#report({ kind: 'truncated', record: last + 1, line, what });
    }
  }
}

/** Whether the records that were dropped end where this one starts. */
function endsBefore(checkpoint: Checkpoint, first: AuditRecord): boolean {
  return checkpoint.last === first.sequence - 1 && checkpoint['last-digest'] === first.previous;
}

function gapBreak(from: number, to: number, line: number): Break {
  return { kind: 'missing', record: from, to, line, what: `${spanOf(from, to, 'is', 'are')} missing.` };
}

/** Records as the subject of a sentence. */
function spanOf(from: number, to: number, one: string, several: string): string {
  return from === to ? `Record ${from} ${one}` : `Records ${from} to ${to} ${several}`;
}
