// Prints what each script of dist weighs after gzip, which every job that uses the suite downloads; exits 1 over the budget.

import { join } from 'node:path';
import { filesBelow } from './release-tree/folder-files.ts';
import { kilobytes, sizeBudget, sizeProblems, sumOf, weigh } from './release-tree/sizes.ts';

const dist = filesBelow(join(import.meta.dirname, '../dist'));
const scripts = weigh([...dist].filter(([path]) => path.endsWith('.js')).map(([path, text]) => [`dist/${path}`, text]));

for (const { path, size } of scripts) console.log(`${kilobytes(size)}  ${path}`);
console.log(`${kilobytes(scripts[0]?.size ?? 0)}  the largest, of ${kilobytes(sizeBudget.chunk).trim()}`);
console.log(`${kilobytes(sumOf(scripts))}  together, of ${kilobytes(sizeBudget.scripts).trim()}`);
if (sizeProblems(scripts).length > 0) process.exitCode = 1;
