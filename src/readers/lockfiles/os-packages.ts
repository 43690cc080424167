import type { LockedPackage } from './lockfile.ts';

/** The distribution that an image is made of. */
export interface Distribution {
  /** `ID` of os-release: `debian`. */
  readonly id: string;
  /** `VERSION_ID`: `12`. */
  readonly version: string;
}

/** Reads os-release(5); undefined where it does not name a distribution. */
export function readOsRelease(text: string): Distribution | undefined {
  const setting = (key: string) => new RegExp(`^${key}=["']?([^"'\\r\\n]*)`, 'm').exec(text)?.[1];
  const id = setting('ID');
  return id === undefined ? undefined : { id, version: setting('VERSION_ID') ?? '' };
}

/** The distribution's ecosystem in OSV's words; undefined where OSV has none that we read. */
export function ecosystemOf({ id, version }: Distribution): string | undefined {
  if (id === 'debian' && version !== '') return `Debian:${version}`;
  if (id === 'ubuntu' && version !== '')
    return /\.04$/.test(version) && Number(version.slice(0, 2)) % 2 === 0
      ? `Ubuntu:${version}:LTS`
      : `Ubuntu:${version}`;
  const alpine = /^\d+\.\d+/.exec(version)?.[0];
  return id === 'alpine' && alpine !== undefined ? `Alpine:v${alpine}` : undefined;
}

/** Packages that dpkg calls installed, under the names and versions of their sources, which advisories use. */
export function readDpkgStatus(text: string, ecosystem: string): readonly LockedPackage[] {
  return stanzasOf(text).flatMap((stanza) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(stanza)?.[1]?.trim();
    const [name, version] = [field('Package'), field('Version')];
    // What distroless images hold of a package says nothing of its state: it is there.
    const isInstalled = field('Status')?.endsWith(' installed') ?? true;
    if (name === undefined || version === undefined || !isInstalled) return [];
    const [, source = name, sourceVersion = version] = /^(\S+)(?: \((\S+)\))?$/.exec(field('Source') ?? name) ?? [];
    return [systemPackage({ ecosystem, binary: name, name: source, version: sourceVersion, type: 'deb' })];
  });
}

/** Packages in apk's database, under the names of their origins, which advisories use. */
export function readApkInstalled(text: string, ecosystem: string): readonly LockedPackage[] {
  return stanzasOf(text).flatMap((stanza) => {
    const field = (letter: string) => new RegExp(`^${letter}:(.*)$`, 'm').exec(stanza)?.[1]?.trim();
    const [name, version] = [field('P'), field('V')];
    if (name === undefined || version === undefined) return [];
    return [systemPackage({ ecosystem, binary: name, name: field('o') ?? name, version, type: 'apk' })];
  });
}

function stanzasOf(text: string): readonly string[] {
  return text.split(/\r?\n\r?\n/);
}

function systemPackage(from: {
  readonly ecosystem: string;
  readonly binary: string;
  readonly name: string;
  readonly version: string;
  readonly type: 'deb' | 'apk';
}): LockedPackage {
  const { ecosystem, binary, name, version, type } = from;
  const vendor = ecosystem.split(':', 1)[0]?.toLowerCase() ?? '';
  return {
    ecosystem,
    name,
    version,
    key: `${binary}@${version}`,
    scope: 'production',
    dependencies: [],
    purl: `pkg:${type}/${vendor}/${encodeURIComponent(binary)}@${encodeURIComponent(version)}`,
  };
}
