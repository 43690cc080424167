import type { Log } from '../../../core/run/log.ts';
import type { Ports } from '../../../core/run/ports.ts';
import type { SourceResult } from '../source.ts';
import { ownSource } from '../source-result.ts';
import { nothingRead } from './nothing-read.ts';
import type { LockfilesRead } from './read-lockfiles.ts';
import { dependencyScanner } from './scanner-id.ts';

/** What the scan of dependencies looks at, and how. */
export interface DependencyScan extends LockfilesRead {
  /** Named in `scanners`. */
  readonly requested: boolean;
  /** Ask no source over the network. */
  readonly offline: boolean;
  /** Absolute path of the advisory snapshot; undefined where none comes with the program. */
  readonly snapshotPath: string | undefined;
  readonly ports: Ports;
  readonly log: Pick<Log, 'debug' | 'info'>;
}

/**
 * Looks up the packages of the lockfiles in advisory sources. Where no source answered for an ecosystem it is named in the gaps,
 * and where none answered at all the source has failed: it found nothing because it looked at nothing.
 */
export function scanDependencies(scan: DependencyScan): Promise<SourceResult> {
  const scanner = { id: dependencyScanner, title: 'Dependencies', requested: scan.requested };
  return ownSource(scanner, scan.ports, async () => {
    const nothing = nothingRead(scan);
    if (nothing !== undefined) return nothing;
    const { lookUp } = await import('./look-up.ts');
    return lookUp(scan);
  });
}
