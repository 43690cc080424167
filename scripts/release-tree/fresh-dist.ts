import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { digestOfSources } from '../source-digest.ts';
import { distDifferences } from './dist-differences.ts';
import { filesBelow } from './folder-files.ts';
import type { SourceEntries } from './source-commit.ts';

interface FreshnessRequest {
  /** The work tree, clean and at the commit to release. */
  readonly root: string;
  /** The commit's files; those below `dist/` are looked at. */
  readonly entries: SourceEntries;
  /** A folder of a build that was made elsewhere from the same sources, such as on another machine. Default: a build made now. */
  readonly build?: string;
  /** Where a build made now may be put. */
  readonly temporary: string;
}

/** Why the committed dist is not what its sources give: a line per file. A build made elsewhere must bear the digest of these sources. */
export function stalenessOf({ root, entries, build, temporary }: FreshnessRequest): readonly string[] {
  const fresh = build ?? join(temporary, 'dist');
  if (build === undefined) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.ts'), fresh], {
      encoding: 'utf8',
    });
    if (status !== 0)
      return [`dist cannot be built: run npm ci, and npm run build to see why.\n${stdout}${stderr}`.trim()];
  }
  const built = filesBelow(fresh);
  const digest = built.get('sources.sha256')?.toString().trim();
  if (digest !== digestOfSources(root)) return [`${fresh} was not built from these sources: build it anew.`];
  const committed = [...entries].flatMap(([path, { content }]) =>
    path.startsWith('dist/') ? [[path.slice('dist/'.length), content] as const] : [],
  );
  const differences = distDifferences(new Map(committed), built);
  if (differences.length === 0) return [];
  return ['dist is stale: run npm run build and commit dist in a commit of its own.', ...differences];
}
