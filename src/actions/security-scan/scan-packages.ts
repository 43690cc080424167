import { fileURLToPath } from 'node:url';
import type { ActionRun } from '../../core/run/action-run.ts';
import { basePackages } from './dependencies/base-packages.ts';
import type { LockfilesRead } from './dependencies/read-lockfiles.ts';
import type { SecurityScanInputs } from './inputs.ts';
import type { WantedScanners } from './scanners.ts';
import type { SourceResult } from './source.ts';
import type { ScanTarget } from './target.ts';

/** Kept apart so that no bundler takes the snapshot, which only a release has, for an asset that must be there. */
const here = import.meta.url;
const snapshotPath = fileURLToPath(new URL('advisories.json.gz', here));

interface PackagesScan {
  readonly sources: readonly SourceResult[];
  readonly sbom: string | undefined;
  /** Packages where the change starts, for triage. */
  readonly base: { readonly basePackages?: ReadonlySet<string> };
}

/** Looks at the packages that lockfiles hold: their vulnerabilities and licences. */
export async function scanPackages(
  run: ActionRun<SecurityScanInputs>,
  target: ScanTarget,
  wanted: WantedScanners,
): Promise<PackagesScan> {
  const { ports } = run;
  if (!wanted.own.includes('dependencies')) return { sources: [], sbom: undefined, base: {} };
  const { readLockfiles } = await import('./dependencies/read-lockfiles.ts');
  const read = await readLockfiles(target.files, ports.files, target.root);
  const paths = read.lockfiles.map(({ path }) => path);
  const dependencies = await askAboutPackages(run, wanted, read);
  const before = await basePackages(target, paths);
  return { sources: [dependencies], sbom: undefined, base: before === undefined ? {} : { basePackages: before } };
}

/** Asks the advisory sources of this run about packages of lockfiles, or of an image. */
export async function askAboutPackages(
  { inputs, ports, log }: ActionRun<SecurityScanInputs>,
  wanted: WantedScanners,
  read: LockfilesRead,
): Promise<SourceResult> {
  const { scanDependencies } = await import('./dependencies/scan-dependencies.ts');
  return scanDependencies({
    ...read,
    requested: wanted.isRequested('dependencies'),
    offline: inputs.offline,
    snapshotPath,
    ports,
    log,
  });
}
