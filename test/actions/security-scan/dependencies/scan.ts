import {
  type DependencyScan,
  scanDependencies,
} from '../../../../src/actions/security-scan/dependencies/scan-dependencies.ts';
import type { SourceResult } from '../../../../src/actions/security-scan/source.ts';
import { nodeTransport } from '../../../../src/core/net/node-transport.ts';
import type { Ports } from '../../../../src/core/run/ports.ts';
import type { LockedPackage } from '../../../../src/readers/lockfiles/lockfile.ts';
import { FakeClock } from '../../../harness/fake-clock.ts';
import { MemoryFiles } from '../../../harness/memory-files.ts';

/** A package of a lockfile as tests write it. */
export function locked(name: string, version: string | undefined, facts: Partial<LockedPackage> = {}): LockedPackage {
  return {
    ecosystem: 'npm',
    name,
    ...(version === undefined ? {} : { version }),
    key: `${name}@${version}`,
    scope: 'production',
    dependencies: [],
    ...facts,
  };
}

/** Real network on loopback, a clock that jumps, files in memory. */
export function testPorts(
  env: Readonly<Record<string, string>>,
  files = new MemoryFiles(),
  clock = new FakeClock(),
): Ports {
  const unused = (): never => {
    throw new Error('not used');
  };
  return {
    env: { XDG_CACHE_HOME: '/cache', ...env },
    clock,
    random: () => 0.5,
    files,
    processes: { run: unused } as unknown as Ports['processes'],
    transport: nodeTransport,
    terminal: { out: unused, error: unused, colour: false, columns: 100 },
    signal: new AbortController().signal,
  };
}

/** Scans one lockfile with these packages. */
export async function scan(
  packages: readonly LockedPackage[],
  ports: Ports,
  facts: Partial<DependencyScan> & { readonly log?: DependencyScan['log'] } = {},
): Promise<SourceResult> {
  return scanDependencies({
    lockfiles: [{ path: 'package-lock.json', lockfile: { format: 'made up', packages, warnings: [] } }],
    gaps: [],
    requested: false,
    offline: false,
    snapshotPath: undefined,
    ports,
    log: { debug: () => {}, info: () => {} },
    ...facts,
  });
}
