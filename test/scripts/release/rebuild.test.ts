import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { checksums } from '../../../scripts/release-tree/checksums.ts';
import { filesBelow } from '../../../scripts/release-tree/folder-files.ts';
import { developmentVersion } from '../../../scripts/release-tree/stamp-version.ts';
import { version } from '../../../src/core/run/product.ts';
import { releaseClone } from '../../harness/release-clone.ts';
import { temporaryFolder } from '../../harness/temporary-folder.ts';
import { root } from '../../house/source-tree.ts';

test('main has one version, which no release has', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  expect([version, manifest.version]).toEqual([developmentVersion, developmentVersion]);
});

test('whoever builds with the version of a release gets the dist of the release', () => {
  const clone = releaseClone();
  expect(clone.release('1.2.3')).toMatchObject({ exitCode: 0, stderr: '' });
  const released = clone.git(['show', 'v1.2.3:SHA256SUMS'], clone.remote).split('\n');
  const recipe = clone.git(['show', 'v1.2.3:REBUILD.md'], clone.remote);
  expect(recipe).toContain('\nnpm run build -- --release 1.2.3\n');

  const dist = join(temporaryFolder(), 'dist');
  const args = [join(root, 'scripts/build.ts'), dist, '--release', '1.2.3'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, stderr: stderr.replaceAll(/^.*ExperimentalWarning.*\n.*\n/gm, '') }).toEqual({
    status: 0,
    stderr: '',
  });
  const built = checksums(new Map([...filesBelow(dist)].map(([path, content]) => [`dist/${path}`, content])));
  expect(built.trimEnd().split('\n')).toEqual(released.filter((line) => line.includes('  dist/')));
}, 170_000);
