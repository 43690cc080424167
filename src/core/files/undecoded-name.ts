import { readdirSync } from 'node:fs';

/** What stands in a decoded name for bytes that are not UTF-8. */
const replacement = '\uFFFD';
const separator = Buffer.from('/');

/** Whether a path may stand for one whose name is not UTF-8, as old archives and other systems leave them. */
export function isUndecoded(path: string): boolean {
  return path.includes(replacement);
}

/**
 * The path in bytes that an absolute path was decoded from. Undefined when there is none, or more than one: they look the
 * same once decoded. Throws Node's own errors where a folder cannot be listed.
 */
export function undecodedPath(path: string): Buffer | undefined {
  let at = Buffer.alloc(0);
  for (const name of path.split('/').slice(1)) {
    let next: Buffer = Buffer.from(name);
    if (isUndecoded(name)) {
      const names = readdirSync(at.length === 0 ? separator : at, { encoding: 'buffer' });
      const [only, ...others] = names.filter((entry) => entry.toString('utf8') === name);
      if (only === undefined || others.length > 0) return undefined;
      next = only;
    }
    at = Buffer.concat([at, separator, next]);
  }
  return at;
}
