import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nodeProcessRunner } from '../../../src/core/process/node-process-runner.ts';
import { type AddedText, AddedTextReader } from '../../../src/systems/git/added-text.ts';
import { splitBlobs } from '../../../src/systems/git/blobs.ts';
import { Git } from '../../../src/systems/git/git.ts';
import { stagedFiles } from '../../../src/systems/git/staged-files.ts';
import { workTreeFiles } from '../../../src/systems/git/work-tree-files.ts';
import { temporaryRepository } from '../../harness/temporary-repository.ts';

const gitIn = (directory: string) => new Git(nodeProcessRunner(process.platform), directory, { env: process.env });

/** What all commits add, oldest first. */
async function added(git: Git): Promise<readonly AddedText[]> {
  const texts: AddedText[] = [];
  const reader = new AddedTextReader((text) => texts.push(text));
  const commits = await git.commits('--reverse', '--all');
  for await (const chunk of git.patches(commits)) reader.push(chunk);
  reader.finish();
  return texts;
}

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const brief = ({ path, line, text }: AddedText) => `${path}:${line} ${JSON.stringify(text)}`;

describe('what commits add', () => {
  test('is told with commit, path and line', async () => {
    const repository = temporaryRepository(
      { 'a.txt': 'one\ntwo\n', 'ü/b "q".txt': '+++ b/x\n--- a/x\nlast' },
      { 'a.txt': 'zero\none\n2\n' },
    );
    const texts = await added(gitIn(repository.directory));
    expect(texts.map(brief)).toEqual([
      'a.txt:1 "one\\ntwo"',
      'ü/b "q".txt:1 "+++ b/x\\n--- a/x\\nlast"',
      'a.txt:1 "zero"',
      'a.txt:3 "2"',
    ]);
    expect(texts.at(-1)?.commit).toBe(repository.git('rev-parse', 'HEAD'));
  });

  test('is seen in branches that were never merged, and in merges that bring what no parent had', async () => {
    const repository = temporaryRepository({ 'a.txt': 'base\n' });
    repository.git('checkout', '--quiet', '-b', 'side');
    repository.commit({ 'a.txt': 'side\n' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'a.txt': 'main\n' });
    expect(() => repository.git('merge', '--quiet', 'side')).toThrow();
    repository.commit({ 'a.txt': 'evil\n' });
    repository.git('checkout', '--quiet', '--orphan', 'other');
    repository.commit({ 'b.txt': 'orphan\n' });
    const texts = await added(gitIn(repository.directory));
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['base', 'side', 'main', 'evil', 'orphan']));
  });

  test('is seen where attributes of the change call a file binary', async () => {
    const repository = temporaryRepository({
      '.gitattributes': '* -diff\n*.pem binary\n',
      'key.pem': 'in the open\n',
      'below/.gitattributes': '* -diff\n',
      'below/key.txt': 'below\n',
    });
    const texts = await added(gitIn(repository.directory));
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['in the open', 'below']));
  });

  test('is not read from what is cut short', () => {
    const reader = new AddedTextReader(() => undefined);
    reader.push(Buffer.from('+++ b/a\n@@ -0,0 +1,3 @@\n+one\n'));
    expect(() => reader.finish()).toThrow('ends inside a hunk');
  });

  test('does not depend on where pieces of the output end', () => {
    const commit = 'a'.repeat(40);
    const output = Buffer.from(
      `${commit}\n+++ b/a\n@@ -1 +1,2 @@\n-old\n+öne\n+two\n\\ No newline at end of file\n+++ b/b\n@@@ -1 -1 +1,2 @@@\n++both\n+ one\n`,
    );
    const read = (pieces: readonly Buffer[]) => {
      const texts: string[] = [];
      const reader = new AddedTextReader((text) => texts.push(brief(text)));
      for (const piece of pieces) reader.push(piece);
      reader.finish();
      return texts;
    };
    expect(read([output])).toEqual(['a:1 "öne\\ntwo"', 'b:1 "both"']);
    fc.assert(
      fc.property(fc.array(fc.nat(output.length), { maxLength: 6 }), (cuts) => {
        const ends = [...cuts, output.length].sort((a, b) => a - b);
        const pieces = ends.map((end, index) => output.subarray(ends[index - 1] ?? 0, end));
        expect(read(pieces)).toEqual(read([output]));
      }),
    );
  });
});

describe('the index', () => {
  test('holds what the next commit will, whatever the work tree says by now', async () => {
    const repository = temporaryRepository({ 'a.txt': 'a\n', 'gone.txt': 'x\n', 'same.txt': 's\n' });
    writeFileSync(join(repository.directory, 'a.txt'), 'staged\n');
    writeFileSync(join(repository.directory, 'new\nname.txt'), 'new\n');
    symlinkSync('a.txt', join(repository.directory, 'link'));
    rmSync(join(repository.directory, 'gone.txt'));
    repository.git('add', '--all');
    writeFileSync(join(repository.directory, 'a.txt'), 'later\n');
    const staged = await collect(stagedFiles(gitIn(repository.directory), 4));
    const told = staged.map(({ path, size, bytes }) => [path, size, Buffer.from(bytes).toString()]);
    expect(told.sort()).toEqual([
      ['a.txt', 7, 'stag'],
      ['new\nname.txt', 4, 'new\n'],
    ]);
    expect([...(await gitIn(repository.directory).stagedLines()).keys()]).toContain('a.txt');
  });

  test('is known before the first commit', async () => {
    const repository = temporaryRepository();
    writeFileSync(join(repository.directory, 'a.txt'), 'first\n');
    repository.git('add', '--all');
    const staged = await collect(stagedFiles(gitIn(repository.directory), 100));
    expect(staged.map(({ path }) => path)).toEqual(['a.txt']);
  });
});

test('the work tree lists what a commit could hold, without links, ignored files and other repositories', async () => {
  const repository = temporaryRepository({ 'a.txt': '', '.gitignore': 'ignored*\n', 'ignored-but-tracked.txt': '' });
  repository.git('add', '--force', 'ignored-but-tracked.txt');
  repository.commit({});
  for (const name of ['ignored.txt', 'untracked.txt']) writeFileSync(join(repository.directory, name), '');
  symlinkSync('/etc', join(repository.directory, 'link'));
  repository.git('add', 'link');
  repository.git('init', '--quiet', 'nested');
  writeFileSync(join(repository.directory, 'nested/a.txt'), '');
  const { files } = await workTreeFiles(gitIn(repository.directory));
  expect(files).toEqual(['.gitignore', 'a.txt', 'ignored-but-tracked.txt', 'untracked.txt']);
});

describe('objects', () => {
  const stream = async function* (pieces: readonly string[]) {
    for (const piece of pieces) yield Buffer.from(piece);
  };

  test('are split wherever pieces end, missing ones left out', async () => {
    const output = 'aa blob 3\nx\ny\nbb missing\ncc tree 2\n..\ndd blob 0\n\n';
    for (const size of [1, 2, 3, 7, 100]) {
      const pieces = output.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? [];
      const blobs = await collect(splitBlobs(stream(pieces), 100));
      expect(blobs.map(({ id, bytes }) => [id, Buffer.from(bytes).toString()])).toEqual([
        ['aa', 'x\ny'],
        ['dd', ''],
      ]);
    }
  });

  test('that are cut short are an error', async () => {
    await expect(collect(splitBlobs(stream(['aa blob 3\nx']), 100))).rejects.toThrow('ends inside aa');
  });
});
