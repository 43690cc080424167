import { join } from 'node:path';
import { basename, dirname } from 'node:path/posix';
import type { FileSystem } from '../../core/files/file-system.ts';
import { messageOf } from '../../core/model/errors.ts';

type Finds = Pick<FileSystem, 'facts' | 'list' | 'readText'>;

/** A folder of the repository. Its path is relative to the root with `/`, empty for the root. */
export interface Folder {
  readonly path: string;
  readonly files: ReadonlySet<string>;
  /** Names of all folders in it, those included that are not walked. */
  readonly folders: ReadonlySet<string>;
}

interface Gap {
  readonly path: string;
  /** One sentence. */
  readonly why: string;
}

/** The folders that may hold a manifest, and the manifests' texts. */
export interface Tree {
  /** By path, a folder before those below it. */
  readonly folders: ReadonlyMap<string, Folder>;
  /** Where a unit may have been missed; `path` is the folder. */
  readonly gaps: Gap[];
  readonly remarks: string[];
  /** The text of a file that may hold what is looked for; undefined, with a remark, where it is too large or cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** What lies directly in a folder that is not walked, such as the schemes of an Xcode project. */
  names(path: string): Promise<readonly string[]>;
}

/** Folders with files of others, or with what tools make. */
const foreign: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'Pods',
  'Carthage',
  'SourcePackages',
  'DerivedData',
  'Derived',
  'vendor',
  'third_party',
  'third-party',
  'external',
  'build',
  'dist',
  'out',
  'target',
  'coverage',
  'venv',
  '__pycache__',
]);

/** In these a folder is a member of a workspace, whatever its name: `packages/build`. */
const memberFolders: ReadonlySet<string> = new Set([
  'packages',
  'crates',
  'libs',
  'modules',
  'apps',
  'tools',
  'Features',
]);

/** Folders that are documents of a tool although they look like folders. */
const packages = /\.(?:xcodeproj|xcworkspace|xcassets|xcdatamodeld?|xcframework|framework|bundle|app|docc|playground)$/;

const largestManifest = 2 * 1024 * 1024;
const mostFolders = 5_000;
const mostReads = 2_000;
const deepest = 8;

/** Walks the folders that may hold a manifest, nearest first: bounded in depth, folders and files read, with a remark where a bound was met. */
export async function walkTree(files: Finds, root: string): Promise<Tree> {
  const folders = new Map<string, Folder>();
  const gaps: Gap[] = [];
  const remarks: string[] = [];
  let level: readonly string[] = [''];
  let cut = false;
  for (let depth = 0; level.length > 0 && depth <= deepest; depth += 1) {
    const next: string[] = [];
    for (const path of level) {
      if (folders.size >= mostFolders) {
        cut = true;
        break;
      }
      const folder = await listFolder(files, root, path, { gaps, remarks });
      if (folder === undefined) continue;
      folders.set(path, folder);
      for (const name of folder.folders) if (isWalked(name, path)) next.push(joined(path, name));
    }
    level = next.sort();
  }
  if (cut)
    gaps.push({
      path: '',
      why: `The repository has more than ${mostFolders} folders; those nearest to the root were looked at.`,
    });
  return { folders, gaps, remarks, ...readerOf(files, root, gaps) };
}

/** The path of what lies in a folder. */
export function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The path of a folder as units have it: `.` for the root. */
export function unitPath(folder: string): string {
  return folder === '' ? '.' : folder;
}

/** Whether a path lies in a folder, or is the folder. */
export function isInside(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

function isWalked(name: string, parent: string): boolean {
  if (name.startsWith('.') || name === 'node_modules' || packages.test(name)) return false;
  return !foreign.has(name) || memberFolders.has(basename(parent));
}

async function listFolder(
  files: Finds,
  root: string,
  path: string,
  { gaps, remarks }: Pick<Tree, 'gaps' | 'remarks'>,
): Promise<Folder | undefined> {
  try {
    const entries = await files.list(join(root, path));
    // A checkout inside the checkout is another repository's: a submodule or a clone.
    if (path !== '' && entries.some(({ name }) => name === '.git')) {
      remarks.push(`${path} is a repository of its own and was not looked at.`);
      return undefined;
    }
    const named = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ name }) => name);
    return { path, files: new Set(named('file').sort()), folders: new Set(named('directory').sort()) };
  } catch (error) {
    gaps.push({ path, why: `${path === '' ? 'The folder' : path} cannot be listed: ${messageOf(error)}` });
    return undefined;
  }
}

function readerOf(files: Finds, root: string, gaps: Gap[]): Pick<Tree, 'read' | 'names'> {
  const texts = new Map<string, Promise<string | undefined>>();
  const load = async (path: string): Promise<string | undefined> => {
    try {
      const facts = await files.facts(join(root, path));
      if (facts?.kind !== 'file') return undefined;
      if (facts.size <= largestManifest) return await files.readText(join(root, path));
      gaps.push({ path: dirname(path), why: `${path} is larger than any manifest and was not read.` });
    } catch (error) {
      gaps.push({ path: dirname(path), why: `${path} cannot be read: ${messageOf(error)}` });
    }
    return undefined;
  };
  return {
    read(path) {
      let text = texts.get(path);
      if (text === undefined) {
        if (texts.size === mostReads)
          gaps.push({ path: '', why: `There are more than ${mostReads} manifests, and the others were not read.` });
        text = texts.size >= mostReads ? Promise.resolve(undefined) : load(path);
        texts.set(path, text);
      }
      return text;
    },
    async names(path) {
      try {
        return (await files.list(join(root, path))).map(({ name }) => name).sort();
      } catch {
        return [];
      }
    },
  };
}
