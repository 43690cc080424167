import { pythonName } from '../../core/model/python-name.ts';

/** A package in one version: all that leaves the machine about it. */
export interface PackageQuery {
  /** As OSV names it. */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/** Equal for equal queries. A line break stands in no name and no version. */
export function keyOf({ ecosystem, name, version }: PackageQuery): string {
  return `${ecosystem}\n${name}\n${version}`;
}

/** Longest name or version that is asked for; registries allow less. */
const longestText = 512;

/** Whether a package can be asked for at all: a text with controls in it, or of a kilobyte, is no name and no version. */
export function isAskable({ name, version }: PackageQuery): boolean {
  return [name, version].every((text) => text !== '' && text.length <= longestText && !/[\s\p{Cc}\p{Cs}]/u.test(text));
}

/** The name under which OSV knows a package: Python's are normalised. */
export function osvName(ecosystem: string, name: string): string {
  return ecosystem === 'PyPI' ? pythonName(name) : name;
}

/**
 * The version as OSV's ranges have it: a tag's `v` and the `go` of Go's own releases are no part of a semantic version. With them
 * OSV finds nothing and says so, as if the package were clean.
 */
export function osvVersion(ecosystem: string, version: string): string {
  return ecosystem === 'Go' || ecosystem === 'SwiftURL' ? version.replace(/^(?:v|go)(?=\d)/, '') : version;
}

/**
 * Whether an entry of an advisory is about the package that was asked for. An ecosystem may have a release or a registry behind a
 * colon, `Debian:12`; one that has none stands for all.
 */
export function isAbout(
  entry: Pick<PackageQuery, 'ecosystem' | 'name'>,
  { ecosystem, name }: Pick<PackageQuery, 'ecosystem' | 'name'>,
): boolean {
  const isSame =
    entry.ecosystem === ecosystem ||
    `${entry.ecosystem}:`.startsWith(`${ecosystem}:`) ||
    `${ecosystem}:`.startsWith(`${entry.ecosystem}:`);
  return isSame && (osvName(ecosystem, entry.name) === name || isSameRepository(ecosystem, entry.name, name));
}

/** Hosts of repositories do not tell capitals apart. */
function isSameRepository(ecosystem: string, one: string, other: string): boolean {
  return ecosystem === 'SwiftURL' && one.toLowerCase() === other.toLowerCase();
}
