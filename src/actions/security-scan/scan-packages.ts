import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ActionRun } from '../../core/run/action-run.ts';
import { version } from '../../core/run/product.ts';
import { isLockfileName } from '../../readers/lockfiles/lockfile-name.ts';
import type { LockfilesRead } from './dependencies/read-lockfiles.ts';
import type { SecurityScanInputs } from './inputs.ts';
import type { Bills } from './sbom/bills.ts';
import type { WantedScanners } from './scanners.ts';
import type { SourceResult } from './source.ts';
import { withGaps } from './source-result.ts';
import type { ScanTarget } from './target.ts';

/** Kept apart so that no bundler takes the snapshot, which only a release has, for an asset that must be there. */
const here = import.meta.url;
const snapshotPath = fileURLToPath(new URL('advisories.json.gz', here));

interface PackagesScan {
  readonly sources: readonly SourceResult[];
  /** The bill of materials as CycloneDX JSON; undefined where there is no lockfile. */
  readonly sbom: Bills | undefined;
  /** Packages where the change starts, for triage. */
  readonly base: { readonly basePackages?: ReadonlySet<string> };
}

const nothing: PackagesScan = { sources: [], sbom: undefined, base: {} };

/** Looks at the packages that lockfiles hold: their vulnerabilities and licences. */
export async function scanPackages(
  run: ActionRun<SecurityScanInputs>,
  target: ScanTarget,
  wanted: WantedScanners,
): Promise<PackagesScan> {
  const wants = (id: 'dependencies' | 'licenses') => wanted.own.includes(id);
  if (!wants('dependencies') && !wants('licenses')) return nothing;
  const read = await lockfilesOf(target);
  const [dependencies, licenses] = await Promise.all([
    wants('dependencies') ? askAboutPackages(run, wanted, read) : undefined,
    wants('licenses') ? licensesOf(run, target, wanted, read) : undefined,
  ]);
  const sources = [dependencies, licenses]
    .filter((source) => source !== undefined)
    .map((source) => withGaps(source, target.gaps));
  if (read.lockfiles.length === 0) return { ...nothing, sources };
  const [before, sbom] = await Promise.all([packagesBefore(target, read), billOf(run, target, read)]);
  return { sources, sbom, base: before === undefined ? {} : { basePackages: before } };
}

async function lockfilesOf({ files, system, root }: ScanTarget): Promise<LockfilesRead> {
  if (!files.some((path) => isLockfileName(path.slice(path.lastIndexOf('/') + 1)))) return { lockfiles: [], gaps: [] };
  const { readLockfiles } = await import('./dependencies/read-lockfiles.ts');
  return readLockfiles(files, system, root);
}

/** Asks the advisory sources of this run about packages of lockfiles, or of an image. */
export async function askAboutPackages(
  { inputs, ports, log }: ActionRun<SecurityScanInputs>,
  wanted: WantedScanners,
  read: LockfilesRead,
): Promise<SourceResult> {
  const { scanDependencies } = await import('./dependencies/scan-dependencies.ts');
  const requested = wanted.isRequested('dependencies');
  return scanDependencies({ ...read, requested, offline: inputs.offline, snapshotPath, ports, log });
}

async function licensesOf(
  { inputs, ports }: ActionRun<SecurityScanInputs>,
  { root }: ScanTarget,
  wanted: WantedScanners,
  read: LockfilesRead,
): Promise<SourceResult> {
  const { scanLicenses } = await import('./licenses/scan-licenses.ts');
  const { files, clock } = ports;
  const { licenses } = inputs;
  const policy = licenses && { ...licenses, unknown: licenses.unknown ?? 'warn' };
  return scanLicenses({
    ...read,
    requested: wanted.isRequested('licenses'),
    policy,
    files,
    root,
    clock,
  });
}

async function packagesBefore(target: ScanTarget, { lockfiles }: LockfilesRead) {
  if (target.base?.known !== true) return undefined;
  const { basePackages } = await import('./dependencies/base-packages.ts');
  return basePackages(
    target,
    lockfiles.map(({ path }) => path),
  );
}

/** The bill of materials. Where it cannot be complete it says so itself. */
async function billOf(
  { context, ports }: ActionRun<SecurityScanInputs>,
  { root }: ScanTarget,
  { lockfiles, gaps }: LockfilesRead,
): Promise<Bills> {
  const { knownLicenses } = await import('./licenses/known-licenses.ts');
  const { renderBills } = await import('./sbom/bills.ts');
  const { repository, commit } = context;
  return renderBills({
    subject: { name: repository?.name ?? basename(root), ...(commit === undefined ? {} : { version: commit }) },
    lockfiles,
    licenses: await knownLicenses(lockfiles, ports.files, root),
    unread: gaps.map(({ what }) => what),
    at: ports.clock.now(),
    tool: { name: 'vetnet-actions', version },
  });
}
