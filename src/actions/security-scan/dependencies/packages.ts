import { countOf } from '../../../core/render/metric-format.ts';
import type { LockedPackage } from '../../../readers/lockfiles/lockfile.ts';
import { isAskable, keyOf, osvName, osvVersion, type PackageQuery } from '../../../systems/advisories/package-query.ts';
import { schemeOf } from '../../../systems/advisories/versions/scheme.ts';
import type { Gap } from '../source.ts';
import type { ReadLockfile } from './read-lockfiles.ts';

/** The same package in the same version, wherever a lockfile has it. */
export interface AskedPackage {
  readonly query: PackageQuery;
  /** Keys of the queries whose answers are about it. */
  readonly keys: readonly string[];
  /** Path of the lockfile. */
  readonly file: string;
  readonly lockfile: ReadLockfile['lockfile'];
  /** Its entries, at least one. */
  readonly entries: readonly LockedPackage[];
}

export interface PackagesToAsk {
  readonly packages: readonly AskedPackage[];
  /** Each query once. */
  readonly queries: readonly PackageQuery[];
  /** Packages that no advisory source can be asked about. */
  readonly gaps: readonly Gap[];
}

/** Why a package cannot be asked about; the words of a gap. */
const obstacles = {
  unversioned: {
    why: 'They have no version in it, which an advisory could be held against.',
    fix: 'Pin them to a version, for Swift packages to a tag.',
  },
  foreign: {
    why: 'They come from git or an address instead of the registry, so that what advisories say of their names need not hold for them.',
    fix: 'Take them from the registry, or look them up by hand.',
  },
  unreadable: {
    why: 'Their names or versions are none that an ecosystem allows.',
    fix: 'Make the lockfile again with the tool itself.',
  },
} as const;

/** Names shown of the packages of a gap. */
const shownNames = 5;

/** Sorts out what advisory sources are asked about. */
export function packagesToAsk(lockfiles: readonly ReadLockfile[]): PackagesToAsk {
  const packages: AskedPackage[] = [];
  const queries = new Map<string, PackageQuery>();
  const gaps: Gap[] = [];
  const strange = new Map<string, number>();
  for (const { path, lockfile } of lockfiles) {
    const asked = new Map<string, { readonly query: PackageQuery; readonly entries: LockedPackage[] }>();
    const left: Record<keyof typeof obstacles, LockedPackage[]> = { unversioned: [], foreign: [], unreadable: [] };
    for (const entry of lockfile.packages) {
      const { ecosystem, name, version, origin } = entry;
      if (schemeOf(ecosystem) === undefined) strange.set(ecosystem, (strange.get(ecosystem) ?? 0) + 1);
      else if (origin !== undefined) left.foreign.push(entry);
      else if (version === undefined) left.unversioned.push(entry);
      else {
        const query = { ecosystem, name: osvName(ecosystem, name), version: osvVersion(ecosystem, version) };
        const known = asked.get(keyOf(query));
        if (known !== undefined) known.entries.push(entry);
        else if (isAskable(query)) asked.set(keyOf(query), { query, entries: [entry] });
        else left.unreadable.push(entry);
      }
    }
    for (const { query, entries } of asked.values()) {
      const spellings = spellingsOf(query);
      for (const spelling of spellings) queries.set(keyOf(spelling), spelling);
      packages.push({ query, keys: spellings.map(keyOf), file: path, lockfile, entries });
    }
    for (const [kind, words] of Object.entries(obstacles))
      gaps.push(...gapOf(path, left[kind as keyof typeof left], words));
  }
  for (const [ecosystem, count] of strange) gaps.push(unknownEcosystem(ecosystem, count));
  return { packages, queries: [...queries.values()], gaps };
}

/**
 * Hosts of Swift packages do not tell capitals apart, and OSV does: an address is also asked about in lower case, in which many
 * advisories have it.
 */
function spellingsOf(query: PackageQuery): readonly PackageQuery[] {
  const lower = query.name.toLowerCase();
  return query.ecosystem !== 'SwiftURL' || lower === query.name ? [query] : [query, { ...query, name: lower }];
}

function gapOf(path: string, entries: readonly LockedPackage[], words: Omit<Gap, 'what'>): readonly Gap[] {
  if (entries.length === 0) return [];
  const names = entries.slice(0, shownNames).map(({ name }) => name.slice(0, 100));
  const more = entries.length > shownNames ? ` and ${entries.length - shownNames} more` : '';
  return [{ what: `${countOf(entries.length, 'package')} of ${path} (${names.join(', ')}${more})`, ...words }];
}

function unknownEcosystem(ecosystem: string, count: number): Gap {
  return {
    what: `${countOf(count, 'package')} of ${ecosystem}`,
    why: `No advisory source that is asked covers ${ecosystem}.`,
    fix: 'Run a tool that covers it and give its report in `reports`.',
  };
}
