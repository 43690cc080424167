import { isAbsolute, posix } from 'node:path';
import picomatch from 'picomatch';
import { hasGlobCharacters, unescapePattern } from './glob-pattern.ts';
import { type FilePattern, foreignFolders } from './walk-files.ts';

/** Compiles an absolute or relative glob, which picomatch matches, so that a walk can leave out what it cannot match. Dot files match only where the pattern writes the dot, unless `dot` is set. */
export function compileGlob(root: string, pattern: string, options: { readonly dot: boolean }): FilePattern {
  const { base: prefix, glob } = splitBase(pattern);
  const literal = unescapePattern(prefix);
  const base = isAbsolute(literal) ? posix.normalize(literal) : posix.join(root, literal);
  const matches = picomatch(glob, { dot: options.dot });
  const inside = below(base);
  const folders = folderMatchers(glob, options.dot);
  // `!(a)` matches names that start with a dot, by picomatch's own rules.
  const namesDots = options.dot || /(?:^|[/{(,|])\\?\.(?![./]|$)|!\(/.test(glob);

  const mayEnter = (name: string): boolean => {
    if (foreignFolders.has(name)) return pattern.includes(name);
    return !name.startsWith('.') || namesDots;
  };
  return {
    base,
    matches: (path) => path.startsWith(inside) && matches(path.slice(inside.length)),
    mayMatchBelow: (folder, isLink) => {
      if (base === folder || base.startsWith(below(folder))) return true;
      if (isLink || !folder.startsWith(inside)) return false;
      const names = folder.slice(inside.length).split('/');
      return mayEnter(names.at(-1) ?? '') && folders.mayDescend(names);
    },
  };
}

/** The path with a slash at its end. */
function below(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

function splitBase(pattern: string): { base: string; glob: string } {
  const segments = pattern.split('/');
  const first = segments.findIndex(hasGlobCharacters);
  return {
    base: segments.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.'),
    glob: segments.slice(first).join('/'),
  };
}

/** Matches folders segment by segment, as far as the glob has segments that stand for one folder each. */
function folderMatchers(glob: string, dot: boolean): { mayDescend(names: readonly string[]): boolean } {
  const segments = glob.split('/');
  // A brace or parenthesis may hold a slash, and `**` stands for many folders: from there on anything may match.
  const open = segments.findIndex((segment) => segment.includes('**') || /[{(]/.test(segment));
  const fixed = (open === -1 ? segments.slice(0, -1) : segments.slice(0, open)).map((segment) =>
    picomatch(segment, { dot }),
  );
  return {
    mayDescend: (names) => {
      if (open === -1 && names.length > fixed.length) return false;
      return names.every((name, index) => fixed[index]?.(name) ?? true);
    },
  };
}
