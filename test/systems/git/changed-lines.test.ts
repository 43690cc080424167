import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ChangedLinesReader } from '../../../src/systems/git/changed-lines.ts';

function read(diff: string | Uint8Array, chunkSize = 1 << 20): Record<string, string> {
  const bytes = typeof diff === 'string' ? Buffer.from(diff) : diff;
  const reader = new ChangedLinesReader();
  for (let at = 0; at < bytes.length; at += chunkSize) reader.push(bytes.subarray(at, at + chunkSize));
  return Object.fromEntries(
    [...reader.finish()].map(([path, ranges]) => [path, ranges.map(({ start, end }) => `${start}-${end}`).join(' ')]),
  );
}

const header = (path: string) => `diff --git a/${path} b/${path}\nindex 1..2 100644\n--- a/${path}\n+++ b/${path}\n`;

describe('a unified diff', () => {
  test('gives the new lines of each file', () => {
    expect(
      read(
        `${header('a.ts')}@@ -1 +1,2 @@\n-x\n+y\n+z\n@@ -9,0 +11 @@\n+w\n${header('b.ts')}@@ -3,2 +2,0 @@\n-x\n-y\n`,
      ),
    ).toEqual({
      'a.ts': '1-2 11-11',
      'b.ts': '',
    });
  });

  test('is counted by its hunk headers, so content that looks like a header stays content', () => {
    const diff = `${header('a.md')}@@ -1,3 +1,3 @@\n--- a/evil\n--- b/evil\n-@@ -1 +1 @@\n+++ b/evil\n+diff --git a/x b/x\n+@@ -1 +99 @@\n@@ -9 +9 @@\n-a\n+b\n`;
    expect(read(diff)).toEqual({ 'a.md': '1-3 9-9' });
  });

  test('may have context', () => {
    expect(read(`${header('a')}@@ -1,4 +1,5 @@\n a\n+b\n c\n-d\n+e\n f\n`)).toEqual({ a: '2-2 4-4' });
  });

  test('does not count the marker of a missing newline', () => {
    const diff = `${header('a')}@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n${header('b')}@@ -0,0 +1 @@\n+q\n`;
    expect(read(diff)).toEqual({ a: '1-1', b: '1-1' });
  });

  test.each([
    ['a name with spaces, ended by a tab', '+++ b/my file.ts\t', 'my file.ts'],
    ['a quoted name', '+++ "b/tab\\there \\"q\\" \\303\\244.ts"', 'tab\there "q" ä.ts'],
    ['a quoted name with a line break and a backslash', '+++ "b/new\\nline\\\\x"', 'new\nline\\x'],
    ['a name that starts with b/', '+++ b/b/x', 'b/x'],
    ['a name beyond ASCII as it is', '+++ b/größe.ts', 'größe.ts'],
  ])('knows %s', (_, line, path) => {
    expect(read(`--- /dev/null\n${line}\n@@ -0,0 +1,2 @@\n+a\n+b\n`)).toEqual({ [path]: '1-2' });
  });

  test('leaves out deleted files, pure renames, modes and binaries', () => {
    const deleted = 'diff --git a/x b/x\ndeleted file mode 100644\n--- a/x\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-a\n-b\n';
    const renamed = 'diff --git a/x b/y\nsimilarity index 100%\nrename from x\nrename to y\n';
    const binary = 'diff --git a/i.png b/i.png\nBinary files a/i.png and b/i.png differ\n';
    expect(read(deleted + renamed + binary)).toEqual({});
  });

  test('that ends inside a hunk is refused', () => {
    expect(() => read(`${header('a')}@@ -0,0 +1,3 @@\n+x\n`)).toThrow('ends inside a hunk');
  });

  test('gives the same whatever the pieces it comes in', () => {
    const diff = `${header('a ä.ts')}@@ -1,2 +1,3 @@\n-x\n-${'long'.repeat(50)}\n+y\n+++ z\n+${'ü'.repeat(40)}\n@@ -9 +10 @@\n-q\n+w\n`;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (size) => {
        expect(read(diff, size)).toEqual({ 'a ä.ts': '1-3 10-10' });
      }),
    );
  });
});
