// Builds the advisory snapshot that a release carries, from OSV's exports and CISA's catalogue:
//
//   node scripts/advisory-snapshot.ts <snapshot.json.gz> <known_exploited_vulnerabilities.json> <folder of an unpacked all.zip>...
//
// Prints what is in it and what is not. Exits 1 where a file cannot be read, since it may be the one that matters.

import { writeFileSync } from 'node:fs';
import { fitBudget } from './advisory-snapshot/fit-budget.ts';
import { makeRows } from './advisory-snapshot/make-rows.ts';
import { readExploited, readExports } from './advisory-snapshot/read-exports.ts';

/** Bytes that the snapshot may weigh in the release tree. */
const budget = 150_000;

const [target, catalogue, ...folders] = process.argv.slice(2);
if (target === undefined || catalogue === undefined || folders.length === 0) {
  console.error('Usage: node scripts/advisory-snapshot.ts <snapshot.json.gz> <catalogue.json> <folder>...');
  process.exit(2);
}

const { advisories, unreadable } = readExports(folders);
const rows = makeRows(advisories, readExploited(catalogue));
const { bytes, coverage } = fitBudget(rows, new Date().toISOString(), budget);
writeFileSync(target, bytes);
console.log(`${bytes.length} bytes of ${budget}, from ${advisories.length} advisories`);
for (const { ecosystem, held, cut, leftOut } of coverage) {
  const state = held + cut + leftOut === 0 ? 'absent' : cut === 0 ? 'covered' : 'not covered';
  console.log(`${ecosystem}: ${state}; ${held} in it, ${cut} without room, ${leftOut} milder or malicious left out`);
}
for (const each of unreadable) console.error(`not an advisory: ${each}`);
if (unreadable.length > 0) process.exitCode = 1;
