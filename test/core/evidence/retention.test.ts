import { describe, expect, test } from '@jest/globals';
import { appendStatement, readHead } from '../../../src/core/evidence/chain.ts';
import { sha256 } from '../../../src/core/evidence/digest.ts';
import { pruneLog, RetentionCount, retentionLimit } from '../../../src/core/evidence/retention.ts';
import { verifyLog } from '../../../src/core/evidence/verify.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { sampleStatement } from './sample-statement.ts';

const log = '/audit.jsonl';
const day = 86_400_000;

/** Records one day apart; the clock stands a day after the last. */
async function days(count: number) {
  const ports = { files: new MemoryFiles(), clock: new FakeClock(), random: Math.random };
  const add = async (more: number) => {
    for (let i = 0; i < more; i++) {
      await appendStatement(log, sampleStatement(), ports);
      ports.clock.advance(day);
    }
  };
  await add(count);
  return {
    ports,
    add,
    verify: async () =>
      verifyLog(ports.files, log, { head: (await readHead(log, ports.files)) ?? { sequence: 0, digest: '' } }),
  };
}

describe('pruneLog', () => {
  test('drops what is past retention, and the rest verifies against old and new heads', async () => {
    const { ports, verify } = await days(6);
    const old = await readHead(log, ports.files);
    const dropped = ports.files
      .text(log)
      .split('\n')
      .slice(0, 3)
      .map((line) => `${line}\n`)
      .join('');
    expect(await pruneLog(log, 3, ports)).toBe(3);
    expect(await verify()).toMatchObject({
      records: 4,
      breaks: [],
      first: { sequence: 4 },
      last: { sequence: 7 },
      notes: ['Records 1 to 3 were dropped, being past retention of 3 days.'],
    });
    expect((await verifyLog(ports.files, log, old === undefined ? {} : { digest: old.digest })).breaks).toEqual([]);
    const checkpoint = JSON.parse(ports.files.text(log).trimEnd().split('\n').at(-1) ?? '').checkpoint;
    expect(checkpoint).toMatchObject({ first: 1, last: 3, 'retention-days': 3, sha256: sha256(dropped) });
  });

  test('again and again, to the last record', async () => {
    const { ports, add, verify } = await days(4);
    expect(await pruneLog(log, 2, ports)).toBe(2);
    await add(3);
    expect(await pruneLog(log, 2, ports)).toBe(4);
    expect(await verify()).toMatchObject({ breaks: [], first: { sequence: 7 } });
    ports.clock.advance(100 * day);
    expect(await pruneLog(log, 2, ports)).toBe(3);
    expect(await verify()).toMatchObject({ records: 1, breaks: [], first: { sequence: 10 } });
  });

  test('killed between checkpoint and dropping: nothing is broken, and it can be repeated', async () => {
    const { ports, add, verify } = await days(3);
    await pruneLog(log, 2, ports);
    await add(2);
    const write = ports.files.write.bind(ports.files);
    ports.files.write = async (path, content) => {
      if (path === log) throw new Error('killed');
      await write(path, content);
    };
    await expect(pruneLog(log, 2, ports)).rejects.toThrow('killed');
    expect((await verify()).breaks).toEqual([]);
    ports.files.write = write;
    expect(await pruneLog(log, 2, ports)).toBeGreaterThan(0);
    expect((await verify()).breaks).toEqual([]);
  });

  test('a line without its end stays a line of its own', async () => {
    const { ports, verify } = await days(3);
    ports.files.set(log, ports.files.text(log).trimEnd());
    expect(await pruneLog(log, 2, ports)).toBe(1);
    expect(await verify()).toMatchObject({ records: 3, breaks: [] });
  });

  test('remains of a killed writer right after what is dropped stay named', async () => {
    const { ports, add, verify } = await days(2);
    await ports.files.append(log, '{"x');
    await add(2);
    expect(await pruneLog(log, 2, ports)).toBe(2);
    expect(await verify()).toMatchObject({
      records: 3,
      breaks: [],
      notes: [expect.stringContaining('cut short'), expect.stringContaining('dropped')],
    });
  });

  test('nothing past retention leaves the file alone', async () => {
    const { ports } = await days(3);
    const before = ports.files.text(log);
    expect(await pruneLog(log, 30, ports)).toBe(0);
    expect(ports.files.text(log)).toBe(before);
  });

  test('a broken log is not pruned', async () => {
    const { ports } = await days(4);
    ports.files.set(log, ports.files.text(log).replace('octocat', 'mallory'));
    const before = ports.files.text(log);
    await expect(pruneLog(log, 1, ports)).rejects.toMatchObject({
      code: 'audit-log-broken',
      message: expect.stringContaining('Record 1 was changed'),
    });
    expect(ports.files.text(log)).toBe(before);
  });

  test('records cut from the start are no dropped records', async () => {
    const { ports, verify } = await days(6);
    await pruneLog(log, 3, ports);
    const cut = ports.files.text(log).split('\n').slice(1).join('\n');
    ports.files.set(log, cut);
    expect((await verify()).breaks).toMatchObject([{ kind: 'missing', record: 1, to: 4 }]);
  });
});

test('a record older than the one before it is not dropped alone', () => {
  const count = new RetentionCount(retentionLimit(new Date('2026-01-10T00:00:00Z'), 5));
  const record = (sequence: number, time: string) => ({ sequence, time, previous: '', digest: '' });
  for (const each of [
    record(1, '2026-01-04T00:00:00Z'),
    record(2, '2026-01-05T00:00:00Z'),
    record(3, '2026-01-01T00:00:00Z'),
  ])
    count.visit(each);
  expect(count.last?.sequence).toBe(1);
});
