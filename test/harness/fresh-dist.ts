import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfSources } from '../../scripts/source-digest.ts';

/** Jest global setup: tests spawn `dist`, so a stale bundle would make them prove nothing. Rebuilds it when it is; `VETNET_SKIP_BUILD=1` leaves it alone while working on a unit that no bundle test covers. */
export default function freshDist(): void {
  if (process.env.VETNET_SKIP_BUILD === '1') return;
  const root = join(import.meta.dirname, '../..');
  const stamp = join(root, 'dist/sources.sha256');
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === digestOfSources(root);
  if (fresh) return;
  const built = spawnSync(process.execPath, [join(root, 'scripts/build.ts')], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`dist is stale and the build failed:\n${built.stdout}${built.stderr}`);
}
