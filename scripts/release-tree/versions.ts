import semver from 'semver';

/** How the next version is found when it is not named. */
const bumps = ['major', 'minor', 'patch', 'prerelease'] as const;
type Bump = (typeof bumps)[number];

/** What a prerelease is called: 1.3.0-rc.0, 1.3.0-rc.1. */
const prereleaseName = 'rc';

/** A tag that follows releases: where it goes, or why it stays. */
export interface FloatingTag {
  readonly name: string;
  readonly moves: boolean;
  readonly why: string;
}

/** Whether the word asks for the version after the highest one. */
export function isBump(word: string): word is Bump {
  return bumps.some((bump) => bump === word);
}

/** The version that a tag of the form `v1.2.3` or `v1.3.0-rc.0` names; undefined for any other tag, `v1` and `v1.2` included. */
export function versionOfTag(tag: string): string | undefined {
  const version = semver.valid(tag.slice(1));
  return version !== null && tag === `v${version}` ? version : undefined;
}

/**
 * The version that is asked for: `1.2.3` or `v1.2.3` itself, or the one after the highest released version.
 * Throws a sentence when the word is neither.
 */
export function chooseVersion(wanted: string, released: readonly string[]): string {
  if (isBump(wanted)) {
    const next = semver.inc(highest(released) ?? '0.0.0', wanted, prereleaseName);
    if (next === null) throw new Error(`No ${wanted} version comes after ${highest(released)}.`);
    return next;
  }
  const version = semver.valid(wanted);
  if (version === null || wanted.replace(/^v/, '') !== version) {
    throw new Error(`"${wanted}" is no version. Write one such as 1.2.3 or 1.3.0-rc.1, or one of ${bumps.join(', ')}.`);
  }
  return version;
}

/** The highest version by semver's order; undefined when there is none. */
export function highest(versions: readonly string[]): string | undefined {
  return [...versions].sort(semver.compare).at(-1);
}

/**
 * Why the version may not be released after the others; undefined when it may. It must be greater than what is released of its
 * own line: of 1.1 for 1.1.9, so that a backport after 1.2.0 is possible; of 1 when 1.1 is new; of all when 1 is new.
 */
export function versionProblem(version: string, released: readonly string[]): string | undefined {
  const { major, minor } = partsOf(version);
  const lines = [
    { name: `${major}.${minor}`, versions: inMinor(version, released) },
    { name: `${major}`, versions: inMajor(version, released) },
    { name: 'all versions', versions: released },
  ];
  const line = lines.find(({ versions }) => versions.length > 0);
  const last = highest(line?.versions ?? []);
  if (line === undefined || last === undefined || semver.gt(version, last)) return undefined;
  return `${version} is not greater than ${last}, the highest of ${line.name}. Choose a greater version.`;
}

/** What becomes of `vX.Y` and `vX`: each points to the highest version of its line that is no prerelease. */
export function floatingTags(version: string, released: readonly string[]): readonly FloatingTag[] {
  const { major, minor } = partsOf(version);
  const lines = [
    { name: `v${major}.${minor}`, versions: inMinor(version, released) },
    { name: `v${major}`, versions: inMajor(version, released) },
  ];
  return lines.map(({ name, versions }) => {
    if (semver.prerelease(version) !== null) return { name, moves: false, why: 'a prerelease moves no other tag' };
    const last = highest(versions.filter((other) => semver.prerelease(other) === null));
    if (last !== undefined && semver.gt(last, version)) return { name, moves: false, why: `${last} is newer` };
    return { name, moves: true, why: `${version} is the newest of its line` };
  });
}

function partsOf(version: string): { readonly major: number; readonly minor: number } {
  return { major: semver.major(version), minor: semver.minor(version) };
}

function inMajor(version: string, others: readonly string[]): readonly string[] {
  return others.filter((other) => semver.major(other) === semver.major(version));
}

function inMinor(version: string, others: readonly string[]): readonly string[] {
  return inMajor(version, others).filter((other) => semver.minor(other) === semver.minor(version));
}
