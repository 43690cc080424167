// Builds into a temporary folder and compares with the committed dist byte by byte; lists every file that differs, exits 1.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const committed = join(root, 'dist');
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
  const before = filesIn(committed);
  const now = filesIn(fresh);
  const differences = [...new Set([...before, ...now])].sort().flatMap((path) => {
    if (!before.has(path)) return [`missing  dist/${path}`];
    if (!now.has(path)) return [`surplus  dist/${path}`];
    return readFileSync(join(committed, path)).equals(readFileSync(join(fresh, path))) ? [] : [`differs  dist/${path}`];
  });
  for (const difference of differences) console.error(difference);
  if (differences.length === 0) console.log(`dist equals a fresh build: ${now.size} files.`);
  else {
    console.error('dist is stale: run `npm run build` and commit dist in a commit of its own.');
    process.exitCode = 1;
  }
}

function filesIn(directory: string): ReadonlySet<string> {
  if (!existsSync(directory)) return new Set();
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Set(
    files.map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(directory.length + 1)
        .replaceAll('\\', '/'),
    ),
  );
}
