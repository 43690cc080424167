import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOfSources } from '../scripts/source-digest.ts';
import type { Command } from './meter.ts';

const root = join(import.meta.dirname, '..');
export const bundle = join(root, 'dist/cli.js');

/** Throws when `dist` is not built from the present sources: the figures would be those of another program. */
export function demandFreshBundle(): void {
  let stamp = '';
  try {
    stamp = readFileSync(join(root, 'dist/sources.sha256'), 'utf8').trim();
  } catch {
    // Said below.
  }
  if (stamp !== digestOfSources(root))
    throw new Error('dist is not built from these sources: run `npm run build` first.');
}

/** The whole gate on one report, as a user runs it: read, judged and written as JSON, in a folder of its own. */
export function gateOn(kind: 'coverage' | 'test-results', report: string, nodeFlags: readonly string[] = []): Command {
  const judged = kind === 'coverage' ? ['--minimum-coverage', '50'] : [];
  return {
    argv: [process.execPath, ...nodeFlags, bundle, 'quality-gate', `--${kind}`, report, ...judged, '--json'],
    cwd: mkdtempSync(join(tmpdir(), 'vetnet-bench-gate-')),
  };
}
