import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that decides what the bundle holds. */
const inputs = [
  'src',
  'scripts/build.ts',
  'scripts/known-analyses.ts',
  'scripts/licences.ts',
  'scripts/node-guard.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
];

function filesBelow(root: string, path: string): string[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const child = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, child) : [child];
  });
}

/** SHA-256 (hex) over names and contents of all build inputs: equal digests mean `dist` is fresh. */
export function digestOfSources(root: string): string {
  const hash = createHash('sha256');
  const files = inputs.flatMap((path) => (path === 'src' ? filesBelow(root, path) : [path])).sort();
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(join(root, file)));
    hash.update('\0');
  }
  return hash.digest('hex');
}
