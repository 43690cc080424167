import { dirname, join } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { pathInside } from '../../core/files/relative-path.ts';
import type { MappedPath, RepositoryPaths } from '../../core/files/repository-paths.ts';

/** The file in which `run-tests` tells where it was run: the leg's folder from the root, then the root's absolute paths there. */
const legFile = 'vetnet-leg.txt';
/** Longest file that is taken for one, bytes. */
const longestLegFile = 16_384;

/** Finds the file of the repository that a path in one report means. */
export type PathMapper = (path: string, roots?: readonly string[]) => MappedPath;

interface ArtifactsOptions {
  readonly files: Pick<FileSystem, 'facts' | 'readText'>;
  /** Absolute folder with the downloaded artifacts, each in a folder of its name; undefined where all reports were made here. */
  readonly folder: string | undefined;
  /** Absolute root of the repository. */
  readonly root: string;
  readonly paths: RepositoryPaths;
}

/** Where the tests ran whose reports an artifact holds. */
interface Leg {
  /** Folder from the root of the repository with `/`; empty for the root. */
  readonly path: string;
  /** Absolute paths of the repository's root on that machine. */
  readonly roots: readonly string[];
}

/**
 * Tells for each report how its paths are to be read. A report in an artifact stands there at the path that it had in the
 * repository, so `src/a.ts` in `<artifact>/web/coverage/lcov.info` is a file of `web`, on whatever machine it was written.
 */
export class Artifacts {
  readonly #options: ArtifactsOptions;
  readonly #legs = new Map<string, Promise<Leg | undefined>>();

  constructor(options: ArtifactsOptions) {
    this.#options = options;
  }

  /** Whether a report that should be another job's is a file of the repository: the change that is judged could bring it along. */
  isOfChange(report: string): boolean {
    const { folder, root, paths } = this.#options;
    if (folder === undefined || pathInside(folder, report) === undefined) return false;
    const path = pathInside(root, report);
    return path !== undefined && paths.tracks(path);
  }

  /** Path of the artifact that holds a report, from the root; undefined for one that was made here. Takes its absolute path. */
  artifactOf(report: string): string | undefined {
    const { folder, root } = this.#options;
    const [artifact, ...rest] = folder === undefined ? [] : (pathInside(folder, report)?.split('/') ?? []);
    if (folder === undefined || artifact === undefined || rest.length === 0) return undefined;
    return pathInside(root, join(folder, artifact)) ?? artifact;
  }

  /** @param report absolute path. */
  async mapperOf(report: string): Promise<PathMapper> {
    const { folder, root, paths } = this.#options;
    const inside = folder === undefined ? undefined : pathInside(folder, report);
    const [artifact, ...rest] = inside?.split('/') ?? [];
    if (folder === undefined || artifact === undefined || rest.length === 0)
      return (path, roots) => paths.map(path, roots, dirname(report));
    const place = dirname(join(root, ...rest));
    const leg = await this.#legOf(join(folder, artifact));
    if (leg === undefined) return (path, roots) => paths.map(path, roots, place);
    return (path, roots = []) => this.#mapOfLeg(leg, place, path, roots);
  }

  #legOf(artifact: string): Promise<Leg | undefined> {
    const known = this.#legs.get(artifact) ?? readLeg(this.#options.files, join(artifact, legFile));
    this.#legs.set(artifact, known);
    return known;
  }

  #mapOfLeg(leg: Leg, place: string, path: string, roots: readonly string[]): MappedPath {
    const { root, paths } = this.#options;
    const here = (there: string) => `${root}/${there}`;
    const below = belowAny(leg.roots, path);
    if (below !== undefined) return paths.map(here(below));
    const translated = roots.map((one) => {
      const rest = belowAny(leg.roots, one);
      if (rest !== undefined) return here(rest);
      return isAbsolute(one) ? one : here(`${leg.path}/${one}`);
    });
    const found = paths.map(path, translated, place);
    if (isAbsolute(path) || leg.path === '') return found;
    const places = [...translated, here(leg.path)].map((folder) => paths.map(`${folder}/${path}`));
    const exact = places.find(({ matched }) => matched);
    if (exact !== undefined) return exact;
    // Elsewhere in the repository stands another file of the same name: nothing says that it is meant.
    const isOurs = !found.matched || found.path.startsWith(`${leg.path}/`);
    return isOurs ? found : { path: `${leg.path}/${path.replaceAll('\\', '/')}`, matched: false };
  }
}

async function readLeg(files: ArtifactsOptions['files'], file: string): Promise<Leg | undefined> {
  const facts = await files.facts(file).catch(() => undefined);
  if (facts?.kind !== 'file' || facts.size > longestLegFile) return undefined;
  const [path = '', ...roots] = (await files.readText(file)).split(/\r?\n/);
  return { path: path === '.' ? '' : path, roots: roots.filter(isAbsolute) };
}

function isAbsolute(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(path);
}

/** What follows one of the folders in the path, whichever way its slashes lean. Windows disregards case. */
function belowAny(folders: readonly string[], path: string): string | undefined {
  const slashed = path.replaceAll('\\', '/');
  for (const folder of folders) {
    const start = `${folder.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
    const isBelow = /^[A-Za-z]:/.test(start)
      ? slashed.toLowerCase().startsWith(start.toLowerCase())
      : slashed.startsWith(start);
    if (isBelow && slashed.length > start.length) return slashed.slice(start.length);
    if (`${slashed}/` === start) return '.';
  }
  return undefined;
}
