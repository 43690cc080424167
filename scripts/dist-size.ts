// Prints what each script of dist weighs after gzip, which every job that uses the suite downloads; exits 1 over the budget.

import { readdirSync, readFileSync } from 'node:fs';
import * as modules from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip that our own code and the libraries may weigh. */
const budget = { own: 400_000, libraries: 950_000 };

const root = join(import.meta.dirname, '..');

// Scripts run on Node 24 while types are those of Node 20, on which the bundle runs too.
const { stripTypeScriptTypes } = modules as unknown as { stripTypeScriptTypes(source: string): string };

const scripts = filesIn('dist', '.js')
  .map((path) => ({ path, size: gzipSync(readFileSync(path)).length }))
  .sort((a, b) => b.size - a.size);
const total = scripts.reduce((sum, { size }) => sum + size, 0);
const sources = filesIn('src', '.ts').map((path) => stripTypeScriptTypes(readFileSync(path, 'utf8')));
const own = gzipSync(sources.join('\n')).length;
const libraries = Math.max(0, total - own);

for (const { path, size } of scripts) console.log(`${kilobytes(size)}  ${path.slice(root.length + 1)}`);
console.log(`${kilobytes(total)}  together`);
console.log(`${kilobytes(own)}  our own code, of ${kilobytes(budget.own).trim()}`);
console.log(`${kilobytes(libraries)}  libraries, of ${kilobytes(budget.libraries).trim()}`);
if (own > budget.own || libraries > budget.libraries) process.exitCode = 1;

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
