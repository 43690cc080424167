import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { decodeBytes } from '../../src/actions/security-scan/files/decode-bytes.ts';
import { loadScanner } from '../../src/actions/security-scan/secrets/load-scanner.ts';
import { githubToken } from '../harness/made-up-secrets.ts';
import { pathsBelow, root } from './source-tree.ts';

// A secret in a test or a document would be stopped by push protection, and found by whoever scans a copy of this repository.
// Tests put theirs together at run time.

/** What git does not hold, and `dist`, which is made of the sources. */
const left = new Set(['.cache', '.git', '.vetnet', 'build', 'coverage', 'dist', 'node_modules']);

const paths = readdirSync(root, { withFileTypes: true })
  .filter(({ name }) => !left.has(name))
  .flatMap((entry) => (entry.isDirectory() ? pathsBelow(entry.name) : [entry.name]));

test('this repository holds nothing that its own rules for secrets find', async () => {
  const scanner = await loadScanner({ now: '2026-01-01', root });
  const found = paths.flatMap((path) => {
    const text = decodeBytes(readFileSync(join(root, path)));
    // Comments that allow a finding are no way out: push protection does not know them.
    const findings = text === undefined ? [] : scanner.scan({ path, text });
    return findings.map(({ rule, location }) => `${path}:${location?.line}: ${rule}`);
  });
  expect(found).toEqual([]);
});

test('which it would', async () => {
  const scanner = await loadScanner({ now: '2026-01-01', root });
  expect(paths.length).toBeGreaterThan(500);
  expect(scanner.scan({ path: 'docs/example.md', text: `A token such as ${githubToken} here.` })).toHaveLength(1);
});
