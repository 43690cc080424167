import { isExclusion } from './glob-pattern.ts';

/**
 * Matches paths of the repository (relative, with `/`) against globs by picomatch's rules; `!` takes away, dot files match,
 * and a pattern without glob characters also means everything below the folder of that name.
 */
export async function compilePathGlobs(patterns: readonly string[]): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const compile = (pattern: string) => {
    const bare = pattern.replace(/^\.\//, '').replace(/\/+$/, '');
    const matches = picomatch(bare, { dot: true });
    return (path: string) => matches(path) || path.startsWith(`${bare}/`);
  };
  const included = patterns.filter((pattern) => !isExclusion(pattern)).map(compile);
  const excluded = patterns.filter(isExclusion).map((pattern) => compile(pattern.slice(1)));
  return (path) => included.some((matches) => matches(path)) && !excluded.some((matches) => matches(path));
}
