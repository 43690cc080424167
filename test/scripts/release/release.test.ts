import { beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '../../../scripts/release-tree/checksums.ts';
import { filesBelow } from '../../../scripts/release-tree/folder-files.ts';
import { commitAtRemote, type ReleaseClone, readClone, releaseClone, stateOf } from '../../harness/release-clone.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

// Each part works on a clone of its own of what this repository is now, and a bare remote.

const tagsOf = (clone: ReleaseClone) =>
  clone
    .refs()
    .flatMap((line) => (line.startsWith('refs/tags/') ? [line.slice('refs/tags/'.length).split(' ')[0]] : []));

describe('a release', () => {
  let clone: ReleaseClone;
  let before: unknown;
  let head: string;
  beforeAll(() => {
    clone = releaseClone();
    before = stateOf(clone);
    head = clone.git(['rev-parse', 'HEAD']);
  });

  test('is shown by a dry run, which changes nothing', () => {
    const [refs, objects] = [clone.refs(), clone.git(['count-objects', '-v'], clone.remote)];
    const run = clone.release('1.2.3', '--dry-run');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/v1\.2\.3 {2}new, [0-9a-f]{12}\n {2}v1\.2 {4}new, .*\n {2}v1 {6}new, /);
    expect(run.stdout).toMatch(/kB {2}the archive as tar\.gz, of 1500\.0 kB/);
    expect(run.stdout).toContain('Dry run: nothing was changed.');
    expect(clone.refs()).toEqual(refs);
    expect(clone.git(['count-objects', '-v'], clone.remote)).toBe(objects);
    expect(stateOf(clone)).toEqual(before);
  });

  test('pushes its three tags and changes nothing here', () => {
    const output = temporaryFolder();
    const run = clone.release('1.2.3', '--output', output);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(tagsOf(clone)).toEqual(['v1', 'v1.2', 'v1.2.3']);
    expect(stateOf(clone)).toEqual(before);
    expect(filesBelow(output).get('SHA256SUMS')?.toString()).toBe(
      clone.git(['show', 'v1:SHA256SUMS'], clone.remote).concat('\n'),
    );
    expect([...filesBelow(output).keys()]).toEqual(['SHA256SUMS', 'version', 'vetnet-actions-1.2.3.tar.gz']);
  });

  test('is one child of the commit of main, which stays where it is', () => {
    expect(clone.git(['rev-list', '--parents', '-1', 'v1.2.3^{commit}'], clone.remote)).toBe(
      `${commitAtRemote(clone, 'v1.2.3')} ${head}`,
    );
    expect(commitAtRemote(clone, 'main')).toBe(head);
    for (const tag of ['v1', 'v1.2']) expect(commitAtRemote(clone, tag)).toBe(commitAtRemote(clone, 'v1.2.3'));
    expect(clone.git(['cat-file', '-t', 'v1.2.3'], clone.remote)).toBe('tag');
    expect(clone.git(['cat-file', '-t', 'v1'], clone.remote)).toBe('commit');
  });

  test('has the workflows and schemas of main to the byte, and no sources', () => {
    for (const path of ['.github/workflows', 'schemas']) {
      expect(clone.git(['rev-parse', `v1:${path}`], clone.remote)).toBe(
        clone.git(['rev-parse', `main:${path}`], clone.remote),
      );
    }
    const actions = clone.git(['ls-tree', '--name-only', 'main:actions'], clone.remote).split('\n');
    const top = clone.git(['ls-tree', '--name-only', 'v1'], clone.remote).split('\n');
    const whole = ['.gitattributes', '.github', 'LICENSE', 'README.md', 'REBUILD.md', 'SHA256SUMS', 'action.yml'];
    expect(top.sort()).toEqual([...whole, 'actions', 'dist', 'schemas', ...actions].sort());
    expect(clone.git(['ls-tree', '--name-only', 'v1:.github'], clone.remote)).toBe('workflows');
  });

  test('sums up all its files', () => {
    const paths = clone.git(['ls-tree', '-r', '--name-only', 'v1'], clone.remote).split('\n');
    const lines = clone.git(['show', 'v1:SHA256SUMS'], clone.remote).split('\n');
    expect(lines.map((line) => line.slice(66))).toEqual(paths.filter((path) => path !== 'SHA256SUMS').sort());
    const [line = ''] = lines.filter((each) => each.endsWith('  LICENSE'));
    expect(line.slice(0, 64)).toBe(sha256(Buffer.from(readClone(clone, 'LICENSE'))));
  });

  test('has nothing left to do when it is repeated', () => {
    const refs = clone.refs();
    const run = clone.release('1.2.3');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toMatch(/v1\.2\.3 {2}is [0-9a-f]{12} already\n {2}v1\.2 {4}is .* already/);
    expect(clone.refs()).toEqual(refs);
  });

  test('is taken up where an earlier run died', () => {
    clone.git(['update-ref', '-d', 'refs/tags/v1.2'], clone.remote);
    expect(clone.release('1.2.3').exitCode).toBe(0);
    expect(commitAtRemote(clone, 'v1.2')).toBe(commitAtRemote(clone, 'v1.2.3'));
  });

  test('is the same when somebody else makes it', () => {
    const other = releaseClone();
    expect(other.release('1.2.3').exitCode).toBe(0);
    expect(other.refs()).toEqual(clone.refs());
  });
});

test('a release is made from a clone of one commit, and from a second work tree', () => {
  const clone = releaseClone();
  const shallow = clone.beside(['clone', '--quiet', '--depth', '1', `file://${clone.remote}`], 'shallow');
  expect(shallow.git(['rev-list', '--count', 'HEAD'])).toBe('1');
  expect(shallow.release('1.2.3')).toMatchObject({ exitCode: 0, stderr: '' });
  const refs = clone.refs();
  const worktree = clone.beside(['worktree', 'add', '--quiet', '--detach'], 'worktree');
  expect(worktree.release('1.2.3')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(clone.refs()).toEqual(refs);
  expect(worktree.release('1.2.4')).toMatchObject({ exitCode: 0, stderr: '' });
});

describe('versions after one another', () => {
  let clone: ReleaseClone;
  let changes = 0;
  const push = () => {
    changes += 1;
    clone.commit({ 'README.md': `Change ${changes}\n` });
    clone.git(['push', '--quiet', 'origin', 'main']);
  };
  beforeAll(() => {
    clone = releaseClone();
    expect(clone.release('1.1.8').exitCode).toBe(0);
    push();
    expect(clone.release('minor').exitCode).toBe(0);
  });

  test('a bump is made once for one commit', () => {
    const refs = clone.refs();
    expect(refs.join('\n')).toContain('refs/tags/v1.2.0 ');
    expect(clone.release('minor').exitCode).toBe(0);
    expect(clone.refs()).toEqual(refs);
  });

  test('an exact tag never moves', () => {
    const refs = clone.refs();
    push();
    const run = clone.release('1.2.0');
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain(
      'v1.2.0 is released already, from another commit or with other content, and never moves',
    );
    expect(clone.refs().filter((ref) => ref.startsWith('refs/tags/'))).toEqual(
      refs.filter((ref) => ref.startsWith('refs/tags/')),
    );
  });

  test('a backport moves its own line only', () => {
    clone.git(['push', '--quiet', 'origin', 'main:refs/heads/1.1']);
    const [v1, v12] = [commitAtRemote(clone, 'v1'), commitAtRemote(clone, 'v1.2')];
    const run = clone.release('1.1.9', '--branch', '1.1');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('v1      stays: 1.2.0 is newer');
    expect(commitAtRemote(clone, 'v1.1')).toBe(commitAtRemote(clone, 'v1.1.9'));
    expect([commitAtRemote(clone, 'v1'), commitAtRemote(clone, 'v1.2')]).toEqual([v1, v12]);
  });

  test('a prerelease moves nothing', () => {
    const tags = tagsOf(clone);
    const [v1, v12] = [commitAtRemote(clone, 'v1'), commitAtRemote(clone, 'v1.2')];
    const run = clone.release('1.3.0-rc.1');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('v1.3         stays: a prerelease moves no other tag');
    expect(tagsOf(clone)).toEqual([...tags, 'v1.3.0-rc.1'].sort());
    expect([commitAtRemote(clone, 'v1'), commitAtRemote(clone, 'v1.2')]).toEqual([v1, v12]);
  });

  test('and its release moves both', () => {
    expect(clone.release('1.3.0').exitCode).toBe(0);
    for (const tag of ['v1', 'v1.3']) expect(commitAtRemote(clone, tag)).toBe(commitAtRemote(clone, 'v1.3.0'));
  });

  test('what is too low is refused', () => {
    const run = clone.release('1.2.0-rc.1');
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('1.2.0-rc.1 is not greater than 1.2.0, the highest of 1.2.');
  });
});
