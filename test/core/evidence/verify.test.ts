import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { appendStatement, type Head, headPathOf, readHead } from '../../../src/core/evidence/chain.ts';
import { type AuditRecord, encodeRecord, sealRecord } from '../../../src/core/evidence/record.ts';
import type { Anchors } from '../../../src/core/evidence/verification.ts';
import { verifyLog } from '../../../src/core/evidence/verify.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { sampleStatement } from './sample-statement.ts';

const log = '/audit.jsonl';
const count = 6;

async function chainOf(records: number): Promise<{ files: MemoryFiles; lines: string[]; heads: Head[] }> {
  const files = new MemoryFiles();
  const clock = new FakeClock();
  const heads: Head[] = [];
  for (let i = 0; i < records; i++) {
    heads.push(
      await appendStatement(log, sampleStatement({ tools: { run: `${i} é` } }), { files, clock, random: Math.random }),
    );
    clock.advance(60_000);
  }
  return { files, lines: files.text(log).trimEnd().split('\n'), heads };
}

async function verify(content: string | Uint8Array, anchors: Anchors = {}) {
  const files = new MemoryFiles(997);
  files.set(log, content);
  return verifyLog(files, log, anchors);
}

const join = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const breaksOf = async (content: string | Uint8Array, anchors: Anchors = {}) =>
  (await verify(content, anchors)).breaks.map(({ kind, record, to }) =>
    to === undefined ? `${kind} ${record}` : `${kind} ${record}-${to}`,
  );

const { files, lines, heads } = await chainOf(count);
const whole = join(lines);
const head = heads[count - 1] as Head;

describe('a chain as it was written', () => {
  test('verifies, with and without anchors', async () => {
    const expected = {
      records: count,
      breaks: [],
      notes: [],
      first: { sequence: 1, time: '2026-01-02T03:04:05.000Z' },
      last: { ...head, time: '2026-01-02T03:09:05.000Z' },
    };
    expect(await verify(whole)).toEqual(expected);
    expect(await verify(whole, { head, digest: head.digest })).toEqual(expected);
  });

  test('the head file holds the last head and the lock is gone', async () => {
    expect(await readHead(log, files)).toEqual(head);
    expect([...files.contents.keys()].sort()).toEqual([log, headPathOf(log)]);
  });

  test('an older head still holds when records follow it', async () => {
    for (const older of heads) expect(await breaksOf(whole, { head: older, digest: older.digest })).toEqual([]);
  });

  test('of any length', async () => {
    for (const length of [1, 2, 17]) {
      const chain = await chainOf(length);
      expect(await verify(join(chain.lines))).toMatchObject({ records: length, breaks: [] });
    }
  });

  test('a last line without its line end is whole', async () => {
    expect(await breaksOf(whole.trimEnd())).toEqual([]);
  });
});

describe('tampering', () => {
  const bytes = Buffer.from(whole);
  const starts = lines.map((_, i) => Buffer.byteLength(join(lines.slice(0, i))));
  const recordAt = (offset: number) => starts.filter((start) => start <= offset).length;

  test('any change of one byte is found, and the first record it touches is named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), fc.integer({ min: 1, max: 255 }), async (offset, difference) => {
        const changed = Buffer.from(bytes);
        changed[offset] = (changed[offset] ?? 0) ^ difference;
        const [first] = (await verify(changed)).breaks;
        expect(first?.record).toBe(recordAt(offset));
        expect(['changed', 'torn']).toContain(first?.kind);
      }),
      { numRuns: 400 },
    );
  });

  test('any insertion or removal of one byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 2), fc.option(fc.nat(255)), async (offset, inserted) => {
        const middle = inserted === null ? [] : [inserted, bytes[offset] ?? 0];
        const changed = Buffer.concat([bytes.subarray(0, offset), Buffer.from(middle), bytes.subarray(offset + 1)]);
        fc.pre(!changed.equals(bytes));
        expect((await verify(changed)).breaks[0]?.record).toBe(recordAt(offset));
      }),
      { numRuns: 400 },
    );
  });

  test('any removal of a record', async () => {
    for (let i = 0; i < count - 1; i++) {
      expect(await breaksOf(join(lines.toSpliced(i, 1)))).toEqual([`missing ${i + 1}-${i + 1}`]);
    }
  });

  test('any removal of several records', async () => {
    for (let from = 0; from < count - 1; from++) {
      for (let to = from + 1; to < count; to++) {
        const expected = [`missing ${from + 1}-${to}`];
        expect(await breaksOf(join(lines.toSpliced(from, to - from)))).toEqual(expected);
      }
    }
  });

  test('any swap of two records', async () => {
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const swapped = lines.with(i, lines[j] ?? '').with(j, lines[i] ?? '');
        const found = await breaksOf(join(swapped));
        expect(found[0]).toBe(`reordered ${i + 1}`);
        expect(found.every((each) => each.startsWith('reordered'))).toBe(true);
      }
    }
  });

  test('any record that stands there twice', async () => {
    for (let i = 0; i < count; i++) {
      for (let at = i + 1; at <= count; at++) {
        expect(await breaksOf(join(lines.toSpliced(at, 0, lines[i] ?? '')))).toEqual([`duplicated ${i + 1}`]);
      }
    }
  });

  const forge = (line: string, change: Partial<AuditRecord>) => {
    const { digest: _, ...content } = JSON.parse(line) as AuditRecord;
    return encodeRecord(sealRecord({ ...content, ...change }));
  };

  test('a record rewritten with a digest of its own is named by its successor', async () => {
    for (let i = 0; i < count - 1; i++) {
      const forged = lines.with(i, forge(lines[i] ?? '', { time: '2026-01-01T00:00:00.000Z' }));
      expect(await breaksOf(join(forged))).toEqual([`replaced ${i + 1}`]);
    }
  });

  test('the last record rewritten, and a whole chain rewritten, are found by an anchor only', async () => {
    const last = lines.with(count - 1, forge(lines[count - 1] ?? '', { time: '2026-01-01T00:00:00.000Z' }));
    expect(await breaksOf(join(last))).toEqual([]);
    expect(await breaksOf(join(last), { head })).toEqual([`replaced ${count}`]);
    expect(await breaksOf(join(last), { digest: head.digest })).toEqual([`truncated ${count + 1}`]);
    const other = await chainOf(count);
    const rewritten = join(
      other.lines.with(0, forge(other.lines[0] ?? '', { time: '2025-01-01T00:00:00.000Z' })).slice(0, 1),
    );
    expect(await breaksOf(rewritten)).toEqual([]);
    expect(await breaksOf(rewritten, { digest: head.digest })).toEqual(['truncated 2']);
  });

  test('a log cut at its end is found by either anchor, and without one is not', async () => {
    for (let kept = 1; kept < count; kept++) {
      const cut = join(lines.slice(0, kept));
      expect(await breaksOf(cut)).toEqual([]);
      expect(await breaksOf(cut, { head })).toEqual([`truncated ${kept + 1}-${count}`]);
      expect(await breaksOf(cut, { digest: head.digest })).toEqual([`truncated ${kept + 1}`]);
    }
  });

  test('a log cut within a record', async () => {
    const start = starts[3] ?? 0;
    for (const length of [1, 50, 200]) expect(await breaksOf(bytes.subarray(0, start + length))).toEqual(['torn 4']);
  });

  test.each([
    ['nothing', '', []],
    ['an empty line', `${lines[0]}\n\n${lines[1]}\n`, ['changed 2']],
    ['a text', 'hello\n', ['changed 1']],
    ['keys in another order', `${JSON.stringify(JSON.parse(lines[0] ?? ''), ['sequence', 'time'])}\n`, ['changed 1']],
    ['white space', `${lines[0]} \n`, ['changed 1']],
    [
      'a key that stands there twice',
      `${(lines[0] ?? '').replace('"sequence":1', '"sequence":1,"sequence":1')}\n`,
      ['changed 1'],
    ],
    ['nesting beyond reason', `${'['.repeat(200_000)}\n`, ['changed 1']],
    ['a number beyond range', `${(lines[0] ?? '').replace('"sequence":1', '"sequence":1,"x":1e999')}\n`, ['changed 1']],
    [
      'a first record that claims a predecessor',
      `${forge(lines[0] ?? '', { previous: 'f'.repeat(64) })}\n`,
      ['replaced 1'],
    ],
    ['a sequence beyond reason', `${forge(lines[0] ?? '', { sequence: 2 ** 52 })}\n`, [`missing 1-${2 ** 52 - 1}`]],
    ['damage and a gap', join(lines.with(1, 'x').toSpliced(2, 1)), ['changed 2', 'missing 3-3']],
    ['another log', join([...lines.slice(0, 2), 'x', 'y', ...lines.slice(4)]), ['changed 3', 'changed 4']],
  ])('%s', async (_, content, expected) => {
    expect(await breaksOf(content)).toEqual(expected);
  });

  test('what differs is said in words', async () => {
    const changed = join(lines.with(2, (lines[2] ?? '').replace('"actor":"octocat"', '"actor":"mallory"')));
    const [first] = (await verify(changed)).breaks;
    expect(first?.what).toMatch(
      /^Record 3 was changed: its content has the digest [0-9a-f]{64}, and it says [0-9a-f]{64}\.$/,
    );
    expect(first?.line).toBe(3);
  });

  test('a log of garbage does not fill the memory with breaks', async () => {
    expect((await verify('x\n'.repeat(5_000))).breaks).toHaveLength(100);
  });
});
