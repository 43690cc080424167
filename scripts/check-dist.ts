// Builds into a temporary folder and compares with the committed dist byte by byte; lists every file that differs, exits 1.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distDifferences } from './release-tree/dist-differences.ts';
import { filesBelow } from './release-tree/folder-files.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'vetnet-dist-'));
const fresh = join(folder, 'dist');

try {
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.ts'), fresh], { stdio: 'inherit' });
  if (built.status === 0) report();
  else process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function report(): void {
  const now = filesBelow(fresh);
  const differences = distDifferences(filesBelow(join(root, 'dist')), now);
  for (const difference of differences) console.error(difference);
  if (differences.length === 0) console.log(`dist equals a fresh build: ${now.size} files.`);
  else {
    console.error('dist is stale: run `npm run build` and commit dist in a commit of its own.');
    process.exitCode = 1;
  }
}
