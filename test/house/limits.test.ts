import { expect, test } from '@jest/globals';
import { sizeBudget } from '../../scripts/release-tree/sizes.ts';
import { usualLimits } from '../../src/actions/security-scan/files/scan-files.ts';
import * as github from '../../src/systems/github/limits.ts';
import { readSource } from './source-tree.ts';

// A number in the documentation that the code no longer keeps is a promise nobody made.

const rows = readSource('docs/limits.md')
  .text.split('\n')
  .filter((line) => line.startsWith('| '));
const thousands = (count: number) => count.toLocaleString('en');
const mebibytes = (bytes: number) => `${bytes / 1024 / 1024} MiB`;
const minutes = (ms: number) => `${ms / 60_000} minutes`;

test.each([
  ['Annotations of a step', `${github.annotationsPerStep} errors`],
  ['Message of an annotation', `${thousands(github.annotationMessageCharacters)} characters`],
  ['Step summary', mebibytes(github.summaryBytes)],
  ['Comment', `${thousands(github.commentCharacters)} characters`],
  ['Summary and text of a check run', `${thousands(github.checkTextCharacters)} characters`],
  ['Annotations of a check run', `${github.annotationsPerRequest} per request`],
  ['SARIF upload', `${github.sarifLimits.compressedBytes / 1e6} MB compressed`],
  ['SARIF upload', `${thousands(github.sarifLimits.resultsPerRun)} results`],
  ['SARIF upload', `${thousands(github.sarifResultsKept)} shown`],
  ['Annotations of a check run', thousands(github.annotationsPerCheckRun)],
  ['Publishing a report', minutes(github.publishingMs)],
  ['File that is scanned', `the first ${thousands(usualLimits.fileBytes)} bytes`],
  [
    'Release, which each job downloads',
    `${sizeBudget.archive / 1e6} MB gzipped, a part of it ${sizeBudget.chunk / 1e3} kB`,
  ],
])('%s: %s', (what, number) => {
  expect(rows.filter((row) => row.startsWith(`| ${what} |`)).join('\n')).toContain(number);
});
