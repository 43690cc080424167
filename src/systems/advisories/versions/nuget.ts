import { compareDigits, compareLists, longestVersion } from './digits.ts';
import { comparePrereleases } from './semver.ts';
import { schemeFrom } from './version-scheme.ts';

interface NugetVersion {
  readonly release: readonly string[];
  readonly prerelease: readonly string[];
}

const pattern = /^v?(\d+(?:\.\d+){0,3})(?:-([0-9a-z.-]+))?(?:\+[0-9a-z.-]*)?$/;

/** Versions of NuGet: semantic ones with a fourth number, whose words do not tell capitals apart (learn.microsoft.com, "Package versioning"). */
export const nugetVersions = schemeFrom(parse, compare);

function parse(text: string): NugetVersion | undefined {
  if (text.length > longestVersion) return undefined;
  const [, release, prerelease] = pattern.exec(text.trim().toLowerCase()) ?? [];
  return release === undefined ? undefined : { release: release.split('.'), prerelease: prerelease?.split('.') ?? [] };
}

function compare(a: NugetVersion, b: NugetVersion): number {
  return compareLists(a.release, b.release, compareDigits, '0') || comparePrereleases(a.prerelease, b.prerelease);
}
