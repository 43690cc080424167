import { isAbsolute, relative, sep } from 'node:path';

/** The path from a folder, with `/`: `coverage/lcov.info`, `../other/lcov.info`; empty for the folder itself. Both are absolute. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** The path from a folder that it lies below, with `/`; undefined where it does not. Both are absolute. */
export function pathInside(folder: string, path: string): string | undefined {
  const inside = relativePath(folder, path);
  // On Windows the way to another drive is an absolute path.
  return inside === '' || inside === '..' || inside.startsWith('../') || isAbsolute(inside) ? undefined : inside;
}
