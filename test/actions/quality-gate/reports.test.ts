import { describe, expect, test } from '@jest/globals';
import { type ReportKind, readReports } from '../../../src/actions/quality-gate/reports.ts';
import type { FileSystem } from '../../../src/core/files/file-system.ts';
import { nodeFileSystem } from '../../../src/core/files/node-file-system.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

const kind: ReportKind = {
  noun: 'test',
  mergesCopies: false,
  formats: async () => ['One', 'Two'],
  recognise: async ({ headText }) =>
    headText.startsWith('one') ? { format: 'One', read: async () => ({ warnings: [] }) } : undefined,
  misplaced: async ({ headText }) =>
    headText.startsWith('other') ? { format: 'Other', input: 'coverage' } : undefined,
};

function read(contents: Readonly<Record<string, string>>, pattern: string, change: Partial<FileSystem> = {}) {
  const workingDirectory = temporaryFolder(contents);
  const files = { ...nodeFileSystem(() => 0.5), ...change };
  const { signal } = new AbortController();
  return readReports(kind, { files, workingDirectory, patterns: [pattern], signal, isOfChange: async () => false });
}

describe('copies', () => {
  const long = `one ${'x'.repeat(100_000)}`;

  test.each([
    ['short', 'one'],
    ['long', long],
  ])('%s ones count once', async (_, content) => {
    const { reports, missing } = await read({ a: content, b: content, c: `${content}.` }, '*');
    expect(reports.map(({ name, copyOf }) => [name, copyOf])).toEqual([
      ['a', undefined],
      ['b', 'a'],
      ['c', undefined],
    ]);
    expect(missing).toEqual([]);
  });

  test('are told from reports that differ behind their beginning', async () => {
    const { reports } = await read({ a: `${long}1`, b: `${long}2` }, '*');
    expect(reports.map(({ copyOf }) => copyOf)).toEqual([undefined, undefined]);
  });
});

describe('what gives no data', () => {
  test('of another kind is told where it belongs', async () => {
    const { missing } = await read({ a: 'other' }, 'a');
    expect(missing).toEqual([
      {
        name: 'a',
        code: 'report-unknown-format',
        why: 'It is no test report but Other.',
        fix: 'Name it in `coverage`, and leave it out here (with a line `!a` below a pattern).',
      },
    ]);
  });

  test('of no kind is told what is known', async () => {
    const { missing } = await read({ a: 'what' }, 'a');
    expect(missing[0]).toMatchObject({ why: 'Its content is no test report of a known format.' });
  });

  test('a folder that cannot be listed may hide a report', async () => {
    const { list } = nodeFileSystem(() => 0.5);
    const closed = async (folder: string) => {
      if (folder.endsWith('closed')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      return list(folder);
    };
    const contents = { 'open/a': 'one', 'closed/a': 'one' };
    const { reports, missing } = await read(contents, '**/a', { list: closed });
    expect(reports.map(({ name }) => name)).toEqual(['open/a']);
    expect(missing).toMatchObject([{ name: 'closed', code: 'report-unreadable' }]);
  });
});
