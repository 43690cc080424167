import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { checksums } from '../../../scripts/release-tree/checksums.ts';
import { filesBelow } from '../../../scripts/release-tree/folder-files.ts';
import { actionDownloads } from '../../harness/action-download.ts';
import { releaseClone } from '../../harness/release-clone.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { problemsIn } from '../../house/language-service.ts';
import { root } from '../../house/source-tree.ts';

// The mirror of a whole release, as an administrator of GitHub Enterprise Server makes it.

let tree: string;
beforeAll(async () => {
  const clone = releaseClone();
  expect(clone.release('1.2.3')).toMatchObject({ exitCode: 0, stderr: '' });
  tree = (await actionDownloads(clone.remote, 'tar.gz').resolve('org/vetnet-actions@v1')).tree;
});

function mirror(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('bash', [join(root, 'scripts/mirror'), ...args], { encoding: 'utf8' });
  return { exitCode: status, stdout, stderr };
}

const yamlOf = (files: ReadonlyMap<string, Buffer>) =>
  [...files].filter(([path]) => /(?:^|\/)action\.yml$|^\.github\/workflows\//.test(path));
const usesOf = (text: string) => [...text.matchAll(/^\s*(?:-\s+)?uses:\s*(\S+)/gm)].map(([, uses = '']) => uses);

test('a release names itself in full, by its own tag unless told otherwise', () => {
  const before = yamlOf(filesBelow(tree)).flatMap(([, text]) => usesOf(text.toString()));
  const own = before.filter((uses) => uses.startsWith('$/'));
  expect(own.length).toBeGreaterThan(0);
  const run = mirror(tree, '--repository', 'platform/vetnet-actions');
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toContain('Rewritten to platform/vetnet-actions@v1.2.3: ');
  const after = yamlOf(filesBelow(tree)).flatMap(([, text]) => usesOf(text.toString()));
  expect(after).toEqual(before.map((uses) => uses.replace(/^\$\/(.*)$/, 'platform/vetnet-actions/$1@v1.2.3')));
});

test('nothing but workflows, actions and checksums is touched, and the checksums hold', () => {
  const files = new Map(filesBelow(tree));
  const sums = files.get('SHA256SUMS')?.toString();
  files.delete('SHA256SUMS');
  expect(sums).toBe(checksums(files));
});

test("GitHub's language service finds nothing wrong with it", async () => {
  const files = yamlOf(filesBelow(tree)).filter(([path]) => !/^\.github\/workflows\/(?:ci|self)-/.test(path));
  const problems = await Promise.all(files.map(([path, text]) => problemsIn({ path, text: text.toString() })));
  expect(problems.flat()).toEqual([]);
});

test('a second run finds nothing to do', () => {
  const before = checksums(filesBelow(tree));
  expect(mirror(tree).stdout).toBe('No file uses $/.\n');
  expect(checksums(filesBelow(tree))).toBe(before);
});

test.each<[string, readonly string[], string]>([
  ['no folder', [], 'Say one folder.'],
  ['no owner', ['x', '--repository', 'vetnet-actions'], '"vetnet-actions" is not owner/name.'],
  ['a ref with a blank', ['x', '--ref', 'v1 v2'], '"v1 v2" is no tag or commit.'],
  ['an unknown option', ['x', '--tag', 'v1'], "Unknown option '--tag'"],
  ['a folder that holds no release', [temporaryFolder({ 'README.md': '' })], 'is no release: unpack its archive there'],
])('%s is no use of it', (_name, args, reason) => {
  const run = mirror(...args);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(reason);
});

test('the help says what there is', () => {
  expect(mirror('--help')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('--repository <owner/name>') });
  expect(readFileSync(join(root, 'docs/releasing.md'), 'utf8')).toContain('scripts/mirror');
});
