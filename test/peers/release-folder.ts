import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mirroredFiles } from '../../scripts/mirror-tree/mirror-tree.ts';
import { openGit } from '../../scripts/release-tree/git.ts';
import { releasedPaths, releaseFiles } from '../../scripts/release-tree/release-files.ts';
import { foldersOf, readCommit } from '../../scripts/release-tree/source-commit.ts';
import { homePage } from '../../src/core/run/product.ts';
import { temporaryFolder } from './seeded-repository.ts';

const root = join(import.meta.dirname, '../..');

/** A folder with the release that HEAD would be, with its own files named in full: what a runner without `$/` needs. */
export function mirroredRelease(repository: string, version: string): string {
  const git = openGit(root);
  try {
    const commit = git.text(['rev-parse', 'HEAD']);
    const entries = readCommit(git, commit, releasedPaths);
    const origin = { version, commit, node: process.versions.node, homePage };
    const files = releaseFiles({ entries, folders: foldersOf(git, commit), origin });
    const contents = new Map([...files].map(([path, { content }]) => [path, content]));
    const mirrored = mirroredFiles(contents, { repository, ref: `v${version}` });
    const folder = temporaryFolder('release');
    for (const [path, { mode, content }] of files) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, mirrored.get(path) ?? content);
      if (mode === '100755') chmodSync(target, 0o755);
    }
    return folder;
  } finally {
    git.close();
  }
}
