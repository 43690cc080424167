import { BlockMap, mapOr, scalarOr } from './block-value.ts';
import { parseBlockYaml } from './block-yaml.ts';
import { addNeeds, lockedPackage, markScopes, type PackageDrafts } from './locked-package.ts';
import type { LockfileReader } from './lockfile.ts';
import { lockfileFaults } from './lockfile-error.ts';
import { lockfileNames } from './lockfile-name.ts';
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
  matches: (name) => lockfileNames['pnpm-lock'].test(name),
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

/** Where lockfiles of versions 5 and 6 name a project. */
const projectFields = ['importers', 'specifiers', 'dependencies', 'devDependencies', 'optionalDependencies'];

/** Dependencies of pnpm itself; before it wrote them into packages it kept their versions elsewhere. */
const ownTools = ['configDependencies', 'packageManagerDependencies'];

/** Adds the packages of one document; returns its version. */
function readDocument(root: BlockMap, all: PackageDrafts): string {
  const version = scalarOr(root.get('lockfileVersion'));
  const paths = version === undefined ? undefined : pnpmPathsOf(version);
  if (version === undefined || paths === undefined) throw faults.unknownVersion(version ?? 'none');
  // Also a project that needs nothing is named; before version 9 only by what it does not need.
  if (!(paths.split ? ['importers'] : projectFields).some((field) => root.get(field) instanceof BlockMap)) {
    throw faults.cutShort('The project that the lockfile is for is missing.');
  }
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
        line: instances.lines?.get(key),
        integrity: scalarOr(resolution.get('integrity')),
        origin: scalarOr(resolution.get('type')) === 'git' || resolution.has('repo') ? 'git' : originOf(address, inKey),
        ...(scalarOr(mapOr(value).get('optional')) === 'true' && { optional: true }),
      }),
    );
  }
  for (const [key, value] of instances) {
    const entry = mapOr(value);
    for (const field of ['dependencies', 'optionalDependencies']) {
      addNeeds(found.get(key), keysIn(entry.get(field), found, paths));
    }
  }
  const importers = root.has('importers') ? importersOf(root.get('importers')) : [root];
  for (const importer of importers) refuseHalf(importer);
  const asked = (fields: readonly string[], absent?: 'may be absent') =>
    importers.flatMap((importer) => fields.flatMap((field) => keysIn(importer.get(field), found, paths, absent)));
  markScopes(found, {
    production: asked(['dependencies', 'optionalDependencies']),
    development: [...asked(['devDependencies']), ...asked(ownTools, 'may be absent')],
  });
  for (const [key, draft] of found) all.set(key, draft);
  return version;
}

function importersOf(value: Parameters<typeof mapOr>[0]): BlockMap[] {
  return [...mapOr(value).values()].map((importer) => {
    if (importer instanceof BlockMap) return importer;
    throw faults.cutShort('A project of the lockfile has no content.');
  });
}

/** Throws for a project that ends in the middle: pnpm writes `{}` where there is nothing, and each specifier with its version. */
function refuseHalf(importer: BlockMap): void {
  const fields = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const resolved = new Set(fields.flatMap((field) => [...mapOr(importer.get(field)).keys()]));
  const lost = [...mapOr(importer.get('specifiers')).keys()].find((name) => !resolved.has(name));
  const isCut = [...importer].some(([field, value]) => value === null && projectFields.includes(field));
  if (lost !== undefined || isCut) throw faults.cutShort('A project of the lockfile ends in the middle.');
}

function originOf(address: string | undefined, version: string | undefined) {
  const origin = address === undefined ? undefined : npmOrigin(address);
  if (origin === 'git') return origin;
  return origin !== undefined || version === undefined ? 'url' : undefined;
}

/** Keys of the packages that a mapping of names to versions asks for. */
function keysIn(
  names: Parameters<typeof mapOr>[0],
  packages: PackageDrafts,
  paths: PnpmPaths,
  absent?: 'may be absent',
): string[] {
  return [...mapOr(names)].flatMap(([name, value]) => {
    const version = value instanceof BlockMap ? scalarOr(value.get('version')) : scalarOr(value);
    const key =
      version === undefined ? undefined : paths.keys(name, version).find((candidate) => packages.has(candidate));
    if (key !== undefined) return [key];
    // Folders of the repository are no packages; pnpm writes everything else that is needed.
    if (absent !== undefined) return [];
    if (version === undefined) throw faults.cutShort(`${name.slice(0, 100)} is needed without a version.`);
    if (/^(?:link|file|workspace):/.test(version) || /@(?:file|link|workspace):/.test(version)) return [];
    throw faults.cutShort(`${name.slice(0, 100)} ${version.slice(0, 100)} is needed and not in the file.`);
  });
}
