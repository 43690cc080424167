// Prints what each script of dist weighs after gzip, which every job that uses the suite downloads; exits 1 over the budget.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip: of the whole, which leaves 150 kB of the release tree for data, and of what loading one part may cost. */
const budget = { together: 1_350_000, chunk: 150_000 };

const root = join(import.meta.dirname, '..');

const scripts = filesIn('dist', '.js')
  .map((path) => ({ path, size: gzipSync(readFileSync(path)).length }))
  .sort((a, b) => b.size - a.size);
const total = scripts.reduce((sum, { size }) => sum + size, 0);
const largest = scripts[0]?.size ?? 0;

for (const { path, size } of scripts) console.log(`${kilobytes(size)}  ${path.slice(root.length + 1)}`);
console.log(`${kilobytes(largest)}  the largest, of ${kilobytes(budget.chunk).trim()}`);
console.log(`${kilobytes(total)}  together, of ${kilobytes(budget.together).trim()}`);
if (total > budget.together || largest > budget.chunk) process.exitCode = 1;

function filesIn(folder: string, ending: string): readonly string[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(root, folder, name));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}
