import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchingFiles } from './select-paths.ts';

/** SHA-256 over the SHA-256 of each file that matches, in the order of their paths; empty when none does. */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const lines = patterns
    .flatMap((pattern) => pattern.split('\n').map((line) => line.trim()))
    .filter((line) => line !== '');
  const files = matchingFiles(workspace, lines);
  if (files.length === 0) return '';
  const total = createHash('sha256');
  for (const file of files)
    total.update(
      createHash('sha256')
        .update(readFileSync(join(workspace, file)))
        .digest(),
    );
  return total.digest('hex');
}
