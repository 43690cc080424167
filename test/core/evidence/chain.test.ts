import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { appendStatement, headPathOf } from '../../../src/core/evidence/chain.ts';
import { verifyLog } from '../../../src/core/evidence/verify.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { FakeClock } from '../../harness/fake-clock.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { sampleStatement } from './sample-statement.ts';

const log = '/audit.jsonl';
const portsOf = (files: MemoryFiles, clock = new FakeClock()) => ({ files, clock, random: Math.random });

async function logOf(records: number): Promise<MemoryFiles> {
  const files = new MemoryFiles();
  for (let i = 0; i < records; i++) await appendStatement(log, sampleStatement(), portsOf(files));
  return files;
}

describe('a writer that was killed', () => {
  test('within its line: the next record names the remains', async () => {
    const files = await logOf(2);
    await files.append(log, '{"digest":"abc');
    expect((await verifyLog(files, log, {})).breaks).toMatchObject([{ kind: 'torn', record: 3 }]);
    await appendStatement(log, sampleStatement(), portsOf(files));
    await appendStatement(log, sampleStatement(), portsOf(files));
    expect(await verifyLog(files, log, {})).toMatchObject({
      records: 4,
      breaks: [],
      notes: ['Line 3 (14 bytes) was cut short by a killed writer before record 3 was written.'],
    });
  });

  test('within the first line', async () => {
    const files = new MemoryFiles();
    files.set(log, '{"dig');
    await appendStatement(log, sampleStatement(), portsOf(files));
    expect(await verifyLog(files, log, {})).toMatchObject({
      records: 1,
      breaks: [],
      notes: [expect.stringContaining('Line 1 (5 bytes)')],
    });
  });

  test('before its line end: the record counts', async () => {
    const files = await logOf(2);
    files.set(log, files.text(log).trimEnd());
    await appendStatement(log, sampleStatement(), portsOf(files));
    expect(await verifyLog(files, log, {})).toMatchObject({ records: 3, breaks: [], notes: [] });
  });

  test('between line and head file: the log may be ahead of its head', async () => {
    const files = await logOf(2);
    const head = files.text(headPathOf(log));
    await appendStatement(log, sampleStatement(), portsOf(files));
    files.set(headPathOf(log), head);
    expect((await verifyLog(files, log, { head: JSON.parse(head) })).breaks).toEqual([]);
  });

  test('remains that were changed afterwards are no remains', async () => {
    const files = await logOf(1);
    await files.append(log, '{"dig');
    await appendStatement(log, sampleStatement(), portsOf(files));
    files.set(log, files.text(log).replace('{"dig\n', '{"dog\n'));
    expect((await verifyLog(files, log, {})).breaks).toMatchObject([{ kind: 'changed', record: 2 }]);
  });

  test('holding the lock: it is taken over, and the new owner gives it back', async () => {
    const files = await logOf(1);
    files.set(`${log}.lock`, '{"owner":"dead","since":"2020-01-01T00:00:00.000Z"}');
    const clock = new FakeClock();
    const before = clock.monotonic();
    await appendStatement(log, sampleStatement(), portsOf(files, clock));
    expect(clock.monotonic() - before).toBeGreaterThanOrEqual(10_000);
    expect(files.contents.has(`${log}.lock`)).toBe(false);
    expect((await verifyLog(files, log, {})).records).toBe(2);
  });
});

test('a lock that changes hands all the time is waited for, and then given up', async () => {
  const files = await logOf(1);
  const clock = new FakeClock();
  let owner = 0;
  const busy = Object.assign(files, {
    create: async (path: string) => {
      files.set(path, JSON.stringify({ owner: `writer ${owner++}` }));
      throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
    },
  });
  await expect(appendStatement(log, sampleStatement(), portsOf(busy, clock))).rejects.toMatchObject({
    code: 'audit-log-busy',
    retryable: true,
  });
  expect((await verifyLog(files, log, {})).records).toBe(1);
});

test('a last record that was damaged is not built upon', async () => {
  const files = await logOf(2);
  files.set(log, files.text(log).replace(/octocat(?=[^\n]*\n$)/, 'mallory'));
  const before = files.text(log);
  await expect(appendStatement(log, sampleStatement(), portsOf(files))).rejects.toMatchObject({
    code: 'audit-log-broken',
  });
  expect(files.text(log)).toBe(before);
  expect(files.contents.has(`${log}.lock`)).toBe(false);
});

test.each([
  [
    'cut at its end',
    (text: string) => `${text.split('\n').slice(0, 2).join('\n')}\n`,
    'the log ends with record 2, and its head file says that there were 3',
  ],
  ['cut within its last record', (text: string) => text.slice(0, -10), 'the log ends with record 2'],
  ['emptied', () => '', 'the log ends with record 0'],
])('a log that was %s is not built upon, because its head file would forget that', async (_, cut, message) => {
  const files = await logOf(3);
  const head = files.text(headPathOf(log));
  files.set(log, cut(files.text(log)));
  await expect(appendStatement(log, sampleStatement(), portsOf(files))).rejects.toMatchObject({
    code: 'audit-log-broken',
    message: expect.stringContaining(message),
  });
  expect(files.text(headPathOf(log))).toBe(head);
});

test('a log whose last record was exchanged is not built upon', async () => {
  const [files, other] = [await logOf(2), await logOf(2)];
  const clock = new FakeClock();
  clock.advance(1);
  const lines = files.text(log).split('\n');
  other.set(log, `${lines[0]}\n`);
  other.contents.delete(headPathOf(log));
  await appendStatement(log, sampleStatement(), portsOf(other, clock));
  files.set(log, other.text(log));
  await expect(appendStatement(log, sampleStatement(), portsOf(files))).rejects.toMatchObject({
    code: 'audit-log-broken',
  });
});

test('processes that write at the same time make one chain', async () => {
  const path = join(temporaryFolder(), 'audit.jsonl');
  const url = (file: string) => JSON.stringify(new URL(file, import.meta.url).href);
  const program = `import { appendStatement } from ${url('../../../src/core/evidence/chain.ts')};
    import { nodePorts } from ${url('../../../src/core/run/node-ports.ts')};
    import { sampleStatement } from ${url('./sample-statement.ts')};
    for (let i = 0; i < 10; i++) await appendStatement(${JSON.stringify(path)}, sampleStatement(), nodePorts());`;
  const writer = () =>
    new Promise((resolve) => {
      const child = spawn(
        process.execPath,
        [
          '--disable-warning=ExperimentalWarning',
          '--disable-warning=MaxListenersExceededWarning',
          '--input-type=module',
          '-e',
          program,
        ],
        { stdio: 'inherit' },
      );
      child.on('close', resolve);
    });
  expect(await Promise.all([writer(), writer(), writer(), writer()])).toEqual([0, 0, 0, 0]);
  expect(await verifyLog(nodeFileSystem(Math.random), path, {})).toMatchObject({ records: 40, breaks: [], notes: [] });
}, 30_000);
