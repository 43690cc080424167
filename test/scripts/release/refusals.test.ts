import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type ReleaseClone, releaseClone, stateOf } from '../../harness/release-clone.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';

describe('a repository is refused that', () => {
  let clone: ReleaseClone;
  beforeAll(() => {
    clone = releaseClone();
  });

  const refusal = (...args: readonly string[]): string => {
    const [before, refs] = [stateOf(clone), clone.refs()];
    const run = clone.release(...args);
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stateOf(clone)).toEqual(before);
    expect(clone.refs()).toEqual(refs);
    return run.stderr;
  };

  test('is dirty', () => {
    writeFileSync(join(clone.directory, 'LICENSE'), 'other');
    writeFileSync(join(clone.directory, 'src/new.ts'), '');
    expect(refusal('1.2.3')).toContain(
      'The work tree is dirty, so it is not what would be released: commit or remove LICENSE, src/new.ts.',
    );
    clone.git(['clean', '--quiet', '-fd', 'src']);
    clone.git(['checkout', '--quiet', '.']);
  });

  test('is not pushed', () => {
    const here = clone.commit({ 'docs/new.md': 'new\n' });
    expect(refusal('1.2.3')).toMatch(
      /HEAD [0-9a-f]{12} is not pushed: origin has [0-9a-f]{12} as main\. Push it first\./,
    );
    clone.git(['reset', '--quiet', '--hard', 'HEAD~1']);
    expect(clone.git(['rev-parse', 'HEAD'])).not.toBe(here);
  });

  test('is dirty and not pushed: both are said', () => {
    clone.commit({ 'docs/new.md': 'new\n' });
    writeFileSync(join(clone.directory, 'LICENSE'), 'other');
    expect(refusal('1.2.3').match(/^error: /gm)).toHaveLength(2);
    clone.git(['reset', '--quiet', '--hard', 'HEAD~1']);
  });

  test('only believes that it is pushed', () => {
    clone.commit({ 'docs/new.md': 'new\n' });
    clone.git(['update-ref', 'refs/remotes/origin/main', 'HEAD']);
    expect(refusal('1.2.3')).toContain('is not pushed');
    clone.git(['reset', '--quiet', '--hard', 'HEAD~1']);
  });

  test('is on another branch', () => {
    clone.git(['checkout', '--quiet', '--orphan', 'feature']);
    clone.commit({ 'docs/new.md': 'new\n' });
    clone.git(['push', '--quiet', 'origin', 'feature']);
    expect(refusal('1.2.3')).toMatch(/HEAD [0-9a-f]{12} is not on main, which is/);
    clone.git(['checkout', '--quiet', 'main']);
  });

  test('is behind, whether it knows or not', () => {
    const start = clone.git(['rev-parse', 'HEAD']);
    clone.commit({ 'docs/new.md': 'new\n' });
    clone.git(['push', '--quiet', 'origin', 'main']);
    clone.git(['reset', '--quiet', '--hard', start]);
    expect(refusal('1.2.3')).toContain('main of origin has moved on to');
    const other = join(temporaryFolder(), 'other');
    clone.git(['clone', '--quiet', clone.remote, other]);
    writeFileSync(join(other, 'LICENSE'), 'theirs');
    clone.git(['commit', '--quiet', '--all', '--message', 'Theirs'], other);
    clone.git(['push', '--quiet', 'origin', 'main'], other);
    expect(refusal('1.2.3')).toContain('which is not known here');
    clone.git(['push', '--quiet', '--force', 'origin', 'main']);
  });

  test('has no such branch or remote', () => {
    expect(refusal('1.2.3', '--branch', 'nowhere')).toContain('origin has no branch nowhere');
    expect(refusal('1.2.3', '--remote', 'upstream')).toContain('git ls-remote');
  });

  test('has a dist that no build gives', () => {
    const start = clone.git(['rev-parse', 'HEAD']);
    clone.commit({ 'dist/worker.js': 'other\n', 'dist/left.js': 'left\n', 'dist/cli.js': null });
    clone.git(['push', '--quiet', 'origin', 'main']);
    const reason = refusal('1.2.3', '--dry-run');
    expect(reason).toContain('dist is stale: run npm run build');
    expect(reason).toContain('missing  dist/cli.js\nsurplus  dist/left.js\ndiffers  dist/worker.js\n');
    clone.git(['reset', '--quiet', '--hard', start]);
    clone.git(['push', '--quiet', '--force', 'origin', 'main']);
  });

  test('has sources that dist was not built from', () => {
    const start = clone.git(['rev-parse', 'HEAD']);
    clone.commit({ 'src/core/run/new.ts': 'export {};\n' });
    clone.git(['push', '--quiet', 'origin', 'main']);
    expect(refusal('1.2.3')).toContain('was not built from these sources');
    clone.git(['reset', '--quiet', '--hard', start]);
    clone.git(['push', '--quiet', '--force', 'origin', 'main']);
  });

  test('has an action that would not work', () => {
    const start = clone.git(['rev-parse', 'HEAD']);
    clone.commit({ '.github/workflows/new.yml': 'jobs:\n  a:\n    steps:\n      - uses: $/actions/none\n' });
    clone.git(['push', '--quiet', 'origin', 'main']);
    expect(refusal('1.2.3')).toContain('.github/workflows/new.yml uses $/actions/none, which is not there.');
    clone.git(['reset', '--quiet', '--hard', start]);
    clone.git(['push', '--quiet', '--force', 'origin', 'main']);
  });
});

describe('the command line', () => {
  test.each([[[]], [['1.2.3', '1.2.4']], [['1.2.3', '--force']]])('%j is no use of it', (args) => {
    const run = releaseOnly(args);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('Usage: scripts/release');
  });

  test('the help says what there is', () => {
    expect(releaseOnly(['--help'])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('--dry-run') });
  });

  test('a word that is no version is refused before anything is built', () => {
    expect(releaseOnly(['next'])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('error: "next" is no version. Write one such as 1.2.3'),
    });
  });

  let clone: ReleaseClone;
  beforeAll(() => {
    clone = releaseClone();
  });
  const releaseOnly = (args: readonly string[]) => clone.release(...args);
});
