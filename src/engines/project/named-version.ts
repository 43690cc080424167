import { join, resolve } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { pathInside } from '../../core/files/relative-path.ts';
import { messageOf } from '../../core/model/errors.ts';
import { ancestors } from './package-manager.ts';
import type { Ecosystem } from './project.ts';
import { joined } from './tree.ts';
import { developedWith, runsWith } from './version-files.ts';
import { type VersionedTool, versionOf } from './version-words.ts';

type Finds = Pick<FileSystem, 'facts' | 'readText' | 'realPath'>;

/** What a repository says about the version of a tool. */
export interface NamedVersion {
  /** In the words of what sets it up; empty where nothing is said, or any will do. */
  readonly version: string;
  /** The file that says it, relative to the root; undefined where none does. */
  readonly file?: string;
  /** Why what stands there is not used, one sentence. Untrusted text. */
  readonly unclear?: string;
}

/** Bytes; a manifest is not larger. */
const largest = 2 * 1024 * 1024;

/** The tool whose version decides over the tests of an ecosystem; undefined where it brings its own, as cargo does by rustup. */
export function toolOf(ecosystem: Ecosystem | 'none'): VersionedTool | undefined {
  switch (ecosystem) {
    case 'npm':
    case 'pnpm':
    case 'yarn':
      return 'node';
    case 'gradle':
      return 'java';
    case 'swiftpm':
    case 'xcode':
    case 'tuist':
      return 'xcode';
    default:
      return undefined;
  }
}

/**
 * Finds which versions the files of a repository name: of a folder, else of the nearest one above it. Reads files of known names
 * only, each once, and never fails.
 * @param root absolute path of the repository
 */
export function namedVersions(
  files: Finds,
  root: string,
): (tool: VersionedTool, path: string) => Promise<NamedVersion> {
  const texts = new Map<string, Promise<string | undefined>>();
  const textOf = (path: string) => {
    const known = texts.get(path) ?? readInside(files, root, path);
    texts.set(path, known);
    return known;
  };
  return async (tool, path) => {
    const folder = path === '.' ? '' : path;
    for (const kind of [developedWith[tool], runsWith[tool]]) {
      for (const place of [folder, ...ancestors(folder)]) {
        for (const { name, read } of kind) {
          const file = joined(place, name);
          const found = await readVersion(tool, file, async () => {
            const text = await textOf(file);
            return text === undefined ? undefined : read(text, tool);
          });
          if (found !== undefined) return found;
        }
      }
    }
    return { version: '' };
  };
}

async function readVersion(
  tool: VersionedTool,
  file: string,
  read: () => Promise<string | undefined>,
): Promise<NamedVersion | undefined> {
  try {
    const said = await read();
    if (said === undefined) return undefined;
    const version = versionOf(tool, said);
    if (version !== undefined) return { version, file };
    const shown = JSON.stringify(said.slice(0, 40));
    return { version: '', file, unclear: `${file} says ${shown}, which is no version of ${tool} that we know.` };
  } catch (error) {
    const why = messageOf(error).split('\n', 1)[0] ?? '';
    return { version: '', file, unclear: `${file} cannot be read, and may name a version of ${tool}: ${why}` };
  }
}

/** The text of a file in the repository; undefined where there is none. A link must not lead out. */
async function readInside(files: Finds, root: string, path: string): Promise<string | undefined> {
  const absolute = join(root, path);
  const facts = await files.facts(absolute).catch(() => undefined);
  if (facts?.kind !== 'file') return undefined;
  if (facts.size > largest) throw new Error('it is larger than any file of its name.');
  const [real, base] = [await files.realPath(absolute), await files.realPath(resolve(root))];
  if (pathInside(base, real) === undefined) throw new Error('it is a link that leads out of the repository.');
  return await files.readText(absolute);
}
