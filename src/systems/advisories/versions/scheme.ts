import { alpineVersions } from './alpine.ts';
import { composerVersions } from './composer.ts';
import { debianVersions } from './debian.ts';
import { mavenVersions } from './maven.ts';
import { nugetVersions } from './nuget.ts';
import { pythonVersions } from './pep440.ts';
import { rubyVersions } from './ruby.ts';
import { semanticVersions } from './semver.ts';
import type { VersionScheme } from './version-scheme.ts';

/** By OSV's name of the ecosystem, without the part behind a colon. */
const schemes: Readonly<Record<string, VersionScheme>> = {
  npm: semanticVersions,
  'crates.io': semanticVersions,
  Go: semanticVersions,
  SwiftURL: semanticVersions,
  Pub: semanticVersions,
  Hex: semanticVersions,
  'GitHub Actions': semanticVersions,
  PyPI: pythonVersions,
  RubyGems: rubyVersions,
  Maven: mavenVersions,
  NuGet: nugetVersions,
  Packagist: composerVersions,
  Debian: debianVersions,
  Ubuntu: debianVersions,
  Alpine: alpineVersions,
};

/** Ecosystems whose versions we can compare. */
export const comparedEcosystems: readonly string[] = Object.keys(schemes);

/** Undefined for an ecosystem whose versions we cannot compare. */
export function schemeOf(ecosystem: string): VersionScheme | undefined {
  const name = ecosystem.split(':', 1)[0] ?? '';
  return Object.hasOwn(schemes, name) ? schemes[name] : undefined;
}
