import type { FileSystem } from '../../../core/files/file-system.ts';
import type { SecurityFinding } from '../../../core/model/security-finding.ts';
import { countOf } from '../../../core/render/metric-format.ts';
import { visibleLine, visibleName } from '../../../core/render/visible-text.ts';
import type { Clock } from '../../../core/run/ports.ts';
import type { LockedPackage } from '../../../readers/lockfiles/lockfile.ts';
import { nothingRead } from '../dependencies/nothing-read.ts';
import type { LockfilesRead, ReadLockfile } from '../dependencies/read-lockfiles.ts';
import type { Gap, SourceResult } from '../source.ts';
import { type Outcome, ownSource } from '../source-result.ts';
import { type LicensePolicy, type LicenseVerdict, licenseJudge } from './judge-license.ts';
import { knownLicenses } from './known-licenses.ts';

/** Id of this scanner, which its findings name as their tool. */
const licenseScanner = 'licenses';

/** What the scan of licences looks at, and how. */
export interface LicenseScan extends LockfilesRead {
  /** Named in `scanners`. */
  readonly requested: boolean;
  /** Undefined where the policy says nothing about licences. */
  readonly policy: LicensePolicy | undefined;
  readonly files: FileSystem;
  /** Absolute; what the paths of the lockfiles are relative to. */
  readonly root: string;
  readonly clock: Pick<Clock, 'monotonic'>;
}

/** Characters of a licence's own words that a message has room for. */
const longestLicense = 80;

/**
 * Holds the licences of the packages in lockfiles against the policy. They are known from the lockfile itself, and for npm from what
 * is installed. An ecosystem of which no licence is known is a gap, unless the policy fails what is unknown.
 */
export function scanLicenses(scan: LicenseScan): Promise<SourceResult> {
  const scanner = { id: licenseScanner, title: 'Licences', requested: scan.requested };
  return ownSource(scanner, scan, async () => {
    const { policy } = scan;
    if (policy === undefined || (policy.allow === undefined && policy.deny === undefined)) {
      return { status: scan.requested ? 'failed' : 'not-run', ...noPolicy };
    }
    return nothingRead(scan) ?? (await judgePackages(scan, policy));
  });
}

async function judgePackages(scan: LicenseScan, policy: LicensePolicy): Promise<Outcome> {
  const licenses = await knownLicenses(scan.lockfiles, scan.files, scan.root);
  const judge = licenseJudge(policy);
  const findings: SecurityFinding[] = [];
  const gaps: Gap[] = [...scan.gaps];
  let looked = 0;
  for (const lockfile of scan.lockfiles) {
    for (const [ecosystem, packages] of byEcosystem(lockfile, licenses)) {
      const known = packages.filter(({ license }) => license !== undefined);
      if (known.length === 0 && policy.unknown !== 'fail')
        gaps.push(nothingKnown(packages.length, ecosystem, lockfile.path));
      else {
        looked += packages.length;
        for (const one of packages) {
          const verdict = one.license === undefined ? 'unknown' : judge(one.license);
          const finding = findingOf(one, verdict, policy, lockfile.path);
          if (finding !== undefined) findings.push(finding);
        }
      }
    }
  }
  const scanned = `${countOf(looked, 'package')} of ${countOf(scan.lockfiles.length, 'lockfile')}`;
  if (gaps.length === 0) return { status: 'completed', findings, scanned };
  return { status: looked === 0 ? 'failed' : 'incomplete', findings, gaps, scanned };
}

const noPolicy = {
  why: 'The policy neither allows nor denies a licence.',
  fix: 'List licences under `licenses` in the policy, as `allow` or `deny`.',
};

interface LicensedPackage {
  readonly entry: LockedPackage;
  readonly license: string | undefined;
}

/** The packages of one lockfile by ecosystem, each name and version once. */
function byEcosystem(
  { lockfile }: ReadLockfile,
  licenses: ReadonlyMap<LockedPackage, string>,
): ReadonlyMap<string, readonly LicensedPackage[]> {
  const ecosystems = new Map<string, Map<string, LicensedPackage>>();
  for (const entry of lockfile.packages) {
    const packages = ecosystems.get(entry.ecosystem) ?? new Map<string, LicensedPackage>();
    ecosystems.set(entry.ecosystem, packages);
    const identity = `${entry.name} ${entry.version ?? ''}`;
    if (packages.get(identity)?.license === undefined) packages.set(identity, { entry, license: licenses.get(entry) });
  }
  return new Map([...ecosystems].map(([ecosystem, packages]) => [ecosystem, [...packages.values()]]));
}

function nothingKnown(count: number, ecosystem: string, path: string): Gap {
  return {
    what: `The licences of ${countOf(count, 'package')} of ${ecosystem} in ${path}`,
    why: 'The lockfile does not tell them, and they are not installed beside it.',
    fix:
      ecosystem === 'npm'
        ? 'Install the packages before the scan.'
        : 'Run a tool that knows them, such as cargo deny or trivy, and give its report in `reports`.',
  };
}

function findingOf(
  { entry, license }: LicensedPackage,
  verdict: LicenseVerdict,
  policy: LicensePolicy,
  path: string,
): SecurityFinding | undefined {
  if (verdict === 'allowed' || (verdict === 'unknown' && policy.unknown === 'ignore')) return undefined;
  const refused = verdict === 'refused';
  const what = visibleName(entry.version === undefined ? entry.name : `${entry.name} ${entry.version}`);
  const words = license === undefined ? undefined : visibleLine(license, longestLicense);
  return {
    tool: licenseScanner,
    rule: refused ? 'license-not-allowed' : 'license-unknown',
    title: refused ? 'Licence not allowed' : 'Licence not known',
    category: 'license',
    severity: refused || policy.unknown === 'fail' ? 'high' : 'medium',
    message: refused
      ? `${what} has the licence ${words}, which the policy does not allow.`
      : words === undefined
        ? `The licence of ${what} is not known.`
        : `${what} states its licence as ${words}, which names none that is known.`,
    fix: refused
      ? 'Replace the package, or let the policy allow the licence once counsel has agreed.'
      : 'Read the package’s licence, and allow or deny these words in the policy.',
    package: {
      ecosystem: entry.ecosystem,
      name: entry.name,
      ...(entry.version === undefined ? {} : { version: entry.version }),
    },
    location: { file: path, ...(entry.line === undefined ? {} : { line: entry.line }) },
  };
}
