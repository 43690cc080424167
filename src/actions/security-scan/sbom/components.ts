import type { LockedPackage } from '../../../readers/lockfiles/lockfile.ts';
import type { ReadLockfile } from '../dependencies/read-lockfiles.ts';
import { type Checksum, checksumsOf } from './checksums.ts';

/** What a bill of materials is made of. */
export interface BillInput {
  /** What the bill is about. */
  readonly subject: { readonly name: string; readonly version?: string };
  readonly lockfiles: readonly ReadLockfile[];
  /** Licences beyond those in the lockfiles, by package. */
  readonly licenses?: ReadonlyMap<LockedPackage, string>;
  /** Lockfiles that could not be read: the bill is not complete. */
  readonly unread?: readonly string[];
  /** When it is made. */
  readonly at: Date;
  readonly tool: { readonly name: string; readonly version: string };
}

/** A package in a bill of materials: one for each version, however many lockfiles hold it. */
export interface Component {
  /** Its package URL, else what tells it apart in words. */
  readonly ref: string;
  readonly group?: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly license?: string;
  readonly checksums: readonly Checksum[];
  /** CycloneDX's words: `excluded` is needed for development only. Undefined where no lockfile tells. */
  readonly scope?: 'required' | 'optional' | 'excluded';
  /** Whether the project itself asks for it. */
  readonly direct: boolean;
  /** Paths, sorted. */
  readonly lockfiles: readonly string[];
  /** Refs of what it needs, sorted; undefined where no lockfile tells who needs what. */
  readonly needs?: readonly string[];
  readonly inferred?: string;
}

/** The packages of all lockfiles, sorted by ref. */
export function componentsOf({ lockfiles, licenses }: BillInput): readonly Component[] {
  const found = new Map<string, Instance[]>();
  for (const { path, lockfile } of lockfiles) {
    const refs = new Map(lockfile.packages.map((one) => [one.key, refOf(one)]));
    const tellsNeeds = lockfile.packages.some(({ dependencies }) => dependencies.length > 0);
    for (const entry of lockfile.packages) {
      const ref = refOf(entry);
      const needs = entry.dependencies.map((key) => refs.get(key)).filter((one) => one !== undefined);
      const instance = {
        entry,
        path,
        license: licenses?.get(entry) ?? entry.license,
        needs: tellsNeeds ? needs : undefined,
      };
      const before = found.get(ref);
      if (before === undefined) found.set(ref, [instance]);
      else before.push(instance);
    }
  }
  return [...found]
    .map(([ref, instances]) => componentOf(ref, instances))
    .sort((a, b) => (a.ref < b.ref ? -1 : Number(a.ref > b.ref)));
}

interface Instance {
  readonly entry: LockedPackage;
  readonly path: string;
  readonly license: string | undefined;
  readonly needs: readonly string[] | undefined;
}

function refOf({ purl, ecosystem, name, version, origin }: LockedPackage): string {
  return (
    purl ??
    `${ecosystem}:${name}${version === undefined ? '' : `@${version}`}${origin === undefined ? '' : ` (${origin})`}`
  );
}

function componentOf(ref: string, instances: readonly Instance[]): Component {
  const entries = instances.map(({ entry }) => entry);
  const [first] = entries;
  const { group, name } = namesOf(first);
  const license = instances.find((one) => one.license !== undefined)?.license;
  const checksums = checksumsOf(entries.find(({ integrity }) => integrity !== undefined)?.integrity);
  const scope = scopeOf(entries);
  const known = instances.flatMap(({ needs }) => (needs === undefined ? [] : [needs]));
  const inferred = entries.find((entry) => entry.inferred !== undefined)?.inferred;
  return {
    ref,
    ...(group === undefined ? {} : { group }),
    name,
    ...(first?.version === undefined ? {} : { version: first.version }),
    ...(first?.purl === undefined ? {} : { purl: first.purl }),
    ...(license === undefined ? {} : { license }),
    checksums,
    ...(scope === undefined ? {} : { scope }),
    direct: entries.some(({ direct }) => direct === true),
    lockfiles: [...new Set(instances.map(({ path }) => path))].sort(),
    ...(known.length === 0 ? {} : { needs: [...new Set(known.flat())].filter((need) => need !== ref).sort() }),
    ...(inferred === undefined ? {} : { inferred }),
  };
}

/** The scope of npm, the group of Maven and the vendor of Composer stand apart in bills of materials. */
function namesOf(entry: LockedPackage | undefined): { readonly group?: string; readonly name: string } {
  const whole = entry?.name ?? '';
  const separator = entry?.ecosystem === 'Maven' ? ':' : '/';
  const grouped = entry?.ecosystem === 'npm' || entry?.ecosystem === 'Maven' || entry?.ecosystem === 'Packagist';
  const at = grouped ? whole.indexOf(separator) : -1;
  return at <= 0 ? { name: whole } : { group: whole.slice(0, at), name: whole.slice(at + 1) };
}

function scopeOf(entries: readonly LockedPackage[]): Component['scope'] {
  const shipped = entries.filter(({ scope }) => scope === 'production');
  if (shipped.length > 0) return shipped.every(({ optional }) => optional === true) ? 'optional' : 'required';
  return entries.every(({ scope }) => scope === 'development') ? 'excluded' : undefined;
}
