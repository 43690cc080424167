import { pythonName } from '../../../core/model/python-name.ts';
import type { PackageRef } from '../../../core/model/security-finding.ts';

/** The parts of a package URL that say which package is meant (github.com/package-url/purl-spec). */
export interface PackageUrl {
  readonly type: string;
  /** Namespace and name, joined by `/`. */
  readonly name: string;
  readonly version?: string;
}

/** Types of package URLs by OSV's names of ecosystems, in lower case and without what follows a colon. */
const types: Readonly<Record<string, string>> = {
  'crates.io': 'cargo',
  'github actions': 'githubactions',
  go: 'golang',
  hex: 'hex',
  maven: 'maven',
  npm: 'npm',
  nuget: 'nuget',
  packagist: 'composer',
  pub: 'pub',
  pypi: 'pypi',
  rubygems: 'gem',
  swifturl: 'swift',
  alpine: 'apk',
  debian: 'deb',
  ubuntu: 'deb',
};

/** Types whose names do not depend on case. */
const caseless: ReadonlySet<string> = new Set(['composer', 'githubactions', 'golang', 'nuget', 'pypi', 'swift']);

/** Reads a package URL; undefined for what is none. Qualifiers and subpath are left out. */
export function parsePackageUrl(text: string): PackageUrl | undefined {
  const [, type = '', path = '', version] =
    /^pkg:\/{0,2}([A-Za-z][A-Za-z0-9.+-]*)\/([^?#]+?)(?:@([^@?#/]+))?(?:[?#].*)?$/.exec(text) ?? [];
  const name = decoded(path.replace(/^\/+|\/+$/g, ''));
  const exact = version === undefined ? undefined : decoded(version);
  if (type === '' || name === undefined || name === '') return undefined;
  return normalised(type.toLowerCase(), name, exact);
}

/** The package URL of a package; undefined where its ecosystem has no type. */
export function packageUrlOf({ ecosystem, name, version }: PackageRef): PackageUrl | undefined {
  const [base = ''] = ecosystem.toLowerCase().split(':', 1);
  const type = types[base];
  if (type === undefined) return undefined;
  if (type === 'maven') return normalised(type, name.replace(':', '/'), version);
  if (type === 'swift') return normalised(type, name.replace(/^[a-z+]+:\/\//, '').replace(/\.git$/, ''), version);
  // The namespace of a package of a distribution is the distribution.
  if (type === 'deb' || type === 'apk') return normalised(type, `${base}/${name}`, version);
  return normalised(type, name, version);
}

/** Whether what is said of one package holds for the other: a package URL without a version means all of them. */
export function covers(said: PackageUrl, of: PackageUrl): boolean {
  if (said.type !== of.type || said.name !== of.name) return false;
  return said.version === undefined || said.version === of.version;
}

function normalised(type: string, name: string, version: string | undefined): PackageUrl {
  const cased = caseless.has(type) ? name.toLowerCase() : name;
  const exact = type === 'golang' ? version?.replace(/^v/, '') : version;
  return {
    type,
    name: type === 'pypi' ? pythonName(name) : cased,
    ...(exact === undefined ? {} : { version: exact }),
  };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
