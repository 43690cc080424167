import { BlockMap, mapOr, scalarOr } from './block-value.ts';
import { parseBlockYaml } from './block-yaml.ts';
import { lockedPackage, markScopes, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { readLockfileText } from './lockfile-text.ts';
import { npmOrigin, npmPackage } from './npm-package.ts';
import { type PnpmPaths, pnpmPathsOf } from './pnpm-paths.ts';
import { remarksOn } from './remarks.ts';

const faults = lockfileFaults(
  'pnpm-lock.yaml',
  'Restore the file from git, or let pnpm write it again: pnpm install --lockfile-only.',
);

/**
 * pnpm's lockfile. Version 5 and 6 keep each package with what it needs in `packages`; 7 and 9 split what it needs, once for each
 * set of peers, into `snapshots`. Newer pnpm puts its own tools into a document before the project's; all documents are read.
 */
export const pnpmLockReader: LockfileReader = {
  id: 'pnpm-lock',
  title: 'pnpm-lock.yaml (versions 5 to 9)',
  matches: (name) => name === 'pnpm-lock.yaml',
  async read(file) {
    const documents = parseBlockYaml(await readLockfileText(file, faults), faults);
    const packages: PackageDrafts = new Map();
    const versions = documents.map((document) =>
      readDocument(document instanceof BlockMap ? document : new BlockMap(), packages),
    );
    if (versions.length === 0) throw faults.empty('The file holds nothing but comments.');
    return {
      format: `pnpm-lock.yaml (version ${versions.at(-1)})`,
      packages: [...packages.values()].map(lockedPackage),
      warnings: remarksOn(packages.values()),
    };
  },
};

/** Adds the packages of one document; returns its version. */
function readDocument(root: BlockMap, all: PackageDrafts): string {
  const version = scalarOr(root.get('lockfileVersion'));
  const paths = version === undefined ? undefined : pnpmPathsOf(version);
  if (version === undefined || paths === undefined) throw faults.unknownVersion(version ?? 'none');
  const found: PackageDrafts = new Map();
  const entries = mapOr(root.get('packages'));
  const instances = paths.split ? mapOr(root.get('snapshots')) : entries;
  if (paths.split && instances.size < entries.size) {
    throw faults.malformed(
      `\`snapshots\` has ${instances.size} entries, fewer than the ${entries.size} of \`packages\`.`,
    );
  }
  for (const [key, value] of instances) {
    if (!(value instanceof BlockMap) && value !== null)
      throw faults.malformed(`The entry of ${key.slice(0, 200)} is no mapping.`);
    const about = paths.split ? (entries.get(key) ?? entries.get(paths.withoutPeers(key))) : value;
    if (!(about instanceof BlockMap)) throw faults.malformed(`\`packages\` has no entry for ${key.slice(0, 200)}.`);
    const resolution = mapOr(about.get('resolution'));
    if (scalarOr(resolution.get('directory')) !== undefined) continue;
    const { name, version: inKey } = paths.parse(key);
    const address = scalarOr(resolution.get('tarball')) ?? scalarOr(resolution.get('repo'));
    found.set(
      key,
      npmPackage({
        key,
        name: scalarOr(about.get('name')) ?? name,
        version: scalarOr(about.get('version')) ?? inKey,
        scope: 'unknown',
        line: instances.lines.get(key),
        integrity: scalarOr(resolution.get('integrity')),
        origin: scalarOr(resolution.get('type')) === 'git' || resolution.has('repo') ? 'git' : originOf(address, inKey),
        ...(scalarOr(mapOr(value).get('optional')) === 'true' && { optional: true }),
      }),
    );
  }
  for (const [key, value] of instances) {
    const entry = mapOr(value);
    for (const field of ['dependencies', 'optionalDependencies']) {
      found.get(key)?.dependencies.push(...keysIn(entry.get(field), found, paths));
    }
  }
  const importers = root.has('importers') ? [...mapOr(root.get('importers')).values()].map(mapOr) : [root];
  const asked = (fields: readonly string[]) =>
    importers.flatMap((importer) => fields.flatMap((field) => keysIn(importer.get(field), found, paths)));
  markScopes(found, {
    production: asked(['dependencies', 'optionalDependencies']),
    development: asked(['devDependencies', 'configDependencies', 'packageManagerDependencies']),
  });
  for (const [key, draft] of found) all.set(key, draft);
  return version;
}

function originOf(address: string | undefined, version: string | undefined) {
  const origin = address === undefined ? undefined : npmOrigin(address);
  if (origin === 'git') return origin;
  return origin !== undefined || version === undefined ? 'url' : undefined;
}

/** Keys of the packages that a mapping of names to versions asks for. */
function keysIn(names: Parameters<typeof mapOr>[0], packages: PackageDrafts, paths: PnpmPaths): string[] {
  return [...mapOr(names)].flatMap(([name, value]) => {
    const version = value instanceof BlockMap ? scalarOr(value.get('version')) : scalarOr(value);
    const key =
      version === undefined ? undefined : paths.keys(name, version).find((candidate) => packages.has(candidate));
    return key === undefined ? [] : [key];
  });
}
