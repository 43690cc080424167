import { isAbsolute, posix, sep } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { hasGlobCharacters, isExclusion, toPosixPattern, unescapePattern } from './glob-pattern.ts';
import { type FilePattern, walkFiles } from './walk-files.ts';

interface FoundFiles {
  /** Absolute paths with `/`, each once, sorted by code unit. */
  readonly files: readonly string[];
  /** The including patterns in the order given, each with its own files: one without any matched nothing. */
  readonly byPattern: readonly { readonly pattern: string; readonly files: readonly string[] }[];
  /** Folders that could not be listed, so that nobody takes "not seen" for "not there". */
  readonly unreadable: readonly string[];
}

type Finds = Pick<FileSystem, 'facts' | 'list'>;

/**
 * Finds files by the user's patterns, in one walk.
 *
 * - A pattern without glob characters, or one that exists exactly as written (`app/[id]/lcov.info`), is a path. A folder
 *   or a pipe named this way is returned too, so that its reader can say what is wrong with it.
 * - Others follow picomatch. `*` and `**` match no name that starts with a dot; `node_modules` and `.git` are entered only
 *   by a pattern that names them; links to folders are not followed, except where the pattern's fixed part leads through.
 * - `!pattern` takes away from all others, wherever it stands; dot files too. `!(a|b)` is a glob, not an exclusion.
 *
 * @param root absolute folder that relative patterns start from
 */
export async function findFiles(files: Finds, root: string, patterns: readonly string[]): Promise<FoundFiles> {
  const base = toPosixPattern(root, sep);
  const texts = patterns.map((pattern) => toPosixPattern(pattern.trim(), sep)).filter((pattern) => pattern !== '');
  const includes = await Promise.all(
    texts.filter((text) => !isExclusion(text)).map((text) => classify(files, base, text)),
  );
  const exclusions = texts.filter(isExclusion).map((text) => text.slice(1));

  const globs = await compileAll(
    base,
    includes.flatMap((include) => (include.path === undefined ? [include.pattern] : [])),
    false,
  );
  const isExcluded = await exclusionOf(base, exclusions);
  const walk = await walkFiles(files, [...globs.values()]);

  const byPattern = includes.map(({ pattern, path, exists }) => {
    const glob = globs.get(pattern);
    const matched = path === undefined ? walk.files.filter((file) => glob?.matches(file)) : exists ? [path] : [];
    return { pattern, files: matched.filter((file) => !isExcluded(file)).sort() };
  });
  return {
    files: [...new Set(byPattern.flatMap((found) => found.files))].sort(),
    byPattern,
    unreadable: [...walk.unreadable].filter((folder) => !isExcluded(folder)).sort(),
  };
}

interface Include {
  readonly pattern: string;
  /** Absolute, when the pattern is a path. */
  readonly path?: string;
  readonly exists: boolean;
}

async function classify(files: Finds, root: string, pattern: string): Promise<Include> {
  const written = resolvePath(root, pattern);
  if ((await factsOf(files, written)) !== undefined) return { pattern, path: written, exists: true };
  if (hasGlobCharacters(pattern)) return { pattern, exists: false };
  const path = resolvePath(root, unescapePattern(pattern));
  return { pattern, path, exists: (await factsOf(files, path)) !== undefined };
}

/** A path that may not be looked at counts as there: its reader will say why it cannot be read. */
async function factsOf(files: Finds, path: string): Promise<unknown> {
  return files.facts(path).catch(() => 'refused');
}

function resolvePath(root: string, path: string): string {
  const absolute = isAbsolute(path) ? posix.normalize(path) : posix.join(root, path);
  return absolute.length > 1 && absolute.endsWith('/') ? absolute.slice(0, -1) : absolute;
}

async function compileAll(root: string, patterns: readonly string[], dot: boolean): Promise<Map<string, FilePattern>> {
  if (patterns.length === 0) return new Map();
  // Loaded here because most runs name their reports without a glob.
  const { compileGlob } = await import('./compile-glob.ts');
  return new Map(patterns.map((pattern) => [pattern, compileGlob(root, pattern.replace(/^(?:\.\/)+/, ''), { dot })]));
}

/** An exclusion without glob characters takes away a file, or a folder with all below it. */
async function exclusionOf(root: string, exclusions: readonly string[]): Promise<(path: string) => boolean> {
  const globs = [...(await compileAll(root, exclusions.filter(hasGlobCharacters), true)).values()];
  const paths = exclusions
    .filter((text) => !hasGlobCharacters(text))
    .map((text) => resolvePath(root, unescapePattern(text)));
  return (path) =>
    globs.some((glob) => glob.matches(path)) ||
    paths.some((excluded) => path === excluded || path.startsWith(`${excluded}/`));
}
