import { join } from 'node:path';
import type { FileSystem } from '../../../core/files/file-system.ts';
import { isUndecoded } from '../../../core/files/undecoded-name.ts';
import { gradleLockReader } from '../../../readers/lockfiles/gradle-lock.ts';
import { lockfileReaders } from '../../../readers/lockfiles/index.ts';
import type { Lockfile, LockfileReader, Manifest } from '../../../readers/lockfiles/lockfile.ts';
import { versionCatalogReader } from '../../../readers/lockfiles/version-catalog.ts';
import { openReport } from '../../../readers/open-report.ts';
import { ReadError } from '../../../readers/read-error.ts';
import type { Gap } from '../source.ts';

/** What reading lockfiles needs of a file system. */
type LockfileFiles = Pick<FileSystem, 'facts' | 'readChunks' | 'readText'>;

/** A lockfile of the repository. */
export interface ReadLockfile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly lockfile: Lockfile;
}

export interface LockfilesRead {
  /** In the order of the paths. */
  readonly lockfiles: readonly ReadLockfile[];
  /** Lockfiles that could not be read: their packages are not known. */
  readonly gaps: readonly Gap[];
}

/** Folders of installed packages: their lockfiles are about the packages' own development. */
const installed = /(?:^|\/)(?:node_modules|vendor|Pods|Carthage|\.build|site-packages|bower_components)\//;

/** Bytes; some hundred times the largest that anyone has. */
const largestLockfile = 256 * 1024 * 1024;

/** Bytes; a manifest is written by people. */
const largestManifest = 4 * 1024 * 1024;

/**
 * Reads all lockfiles among the files, each with the manifests beside and below it where the format needs them.
 * @param files relative to `root`, with `/`.
 */
export async function readLockfiles(
  files: readonly string[],
  fileSystem: LockfileFiles,
  root: string,
): Promise<LockfilesRead> {
  const lockfiles: ReadLockfile[] = [];
  const gaps: Gap[] = [];
  const own = files.filter((path) => !installed.test(path));
  const folders = foldersOf(own);
  for (const path of own) {
    const reader = readerOf(path);
    if (reader === undefined) continue;
    try {
      const size = await sizeOf(path, fileSystem, root);
      if (size === undefined) continue;
      if (size > largestLockfile) {
        gaps.push({
          what: path,
          why: 'It is larger than 256 MiB.',
          fix: 'Check what it holds, or leave it out with `exclude`.',
        });
        continue;
      }
      const file = await openReport(fileSystem, join(root, path), path);
      const manifests = () => manifestsOf(path, reader, folders, fileSystem, root);
      lockfiles.push({ path, lockfile: await reader.read(file, manifests) });
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      if (error.code === 'report-empty' && reader.mayBeBlank === true) {
        lockfiles.push({ path, lockfile: { format: reader.title, packages: [], warnings: [] } });
      } else gaps.push({ what: path, why: error.message, fix: fixOf(error) });
    }
  }
  return { lockfiles, gaps: [...gaps, ...incompleteOnes(lockfiles)] };
}

/** Bytes; undefined for what is tracked and was removed from the work tree. What cannot be looked at is left to its reader. */
async function sizeOf(path: string, fileSystem: LockfileFiles, root: string): Promise<number | undefined> {
  try {
    const facts = await fileSystem.facts(join(root, path));
    return facts === undefined && !isUndecoded(path) ? undefined : (facts?.size ?? 0);
  } catch {
    return 0;
  }
}

/** Lockfiles that do not name all packages. A version catalog need not where Gradle's locks are there. */
function incompleteOnes(lockfiles: readonly ReadLockfile[]): readonly Gap[] {
  const isLocked = lockfiles.some(({ path }) => readerOf(path) === gradleLockReader);
  return lockfiles.flatMap(({ path, lockfile: { incomplete } }) => {
    if (incomplete === undefined || (isLocked && readerOf(path) === versionCatalogReader)) return [];
    return [{ what: path, ...incomplete }];
  });
}

/** What opening a file says about reports is not what helps with lockfiles. */
function fixOf({ code, mend }: ReadError): string {
  return code === 'report-empty' ? 'Restore the file from git, or let its package manager write it again.' : mend;
}

function readerOf(path: string): LockfileReader | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return lockfileReaders.find((reader) => reader.matches(name));
}

/** Folders by the name of a file in them. */
function foldersOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const manifests = new Set(lockfileReaders.flatMap(({ manifest }) => (manifest === undefined ? [] : [manifest])));
  const folders = new Map<string, string[]>();
  for (const path of files) {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    if (!manifests.has(name)) continue;
    const before = folders.get(name);
    if (before === undefined) folders.set(name, [path.slice(0, slash + 1)]);
    else before.push(path.slice(0, slash + 1));
  }
  return folders;
}

/** Manifests in the lockfile's folder and below; one that cannot be read says nothing. */
async function manifestsOf(
  path: string,
  { manifest = '' }: LockfileReader,
  folders: ReadonlyMap<string, readonly string[]>,
  fileSystem: LockfileFiles,
  root: string,
): Promise<Manifest[]> {
  const home = path.slice(0, path.lastIndexOf('/') + 1);
  const found: Manifest[] = [];
  for (const folder of folders.get(manifest) ?? []) {
    if (!folder.startsWith(home)) continue;
    const text = await manifestText(fileSystem, join(root, folder, manifest));
    if (text !== undefined) found.push({ folder: folder.slice(home.length, -1), text });
  }
  return found;
}

async function manifestText(fileSystem: LockfileFiles, path: string): Promise<string | undefined> {
  try {
    const facts = await fileSystem.facts(path);
    return facts?.kind === 'file' && facts.size <= largestManifest ? await fileSystem.readText(path) : undefined;
  } catch {
    // A manifest only refines what the lockfile says: who asked for what stays unknown without it.
    return undefined;
  }
}
