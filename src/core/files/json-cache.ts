import { join } from 'node:path';
import { sha256 } from '../evidence/digest.ts';
import { messageOf } from '../model/errors.ts';
import type { Log } from '../run/log.ts';
import type { Ports } from '../run/ports.ts';

/** Bytes: the answers of advisory sources for a hundred thousand packages stay below it. */
const largestEntry = 64 * 1024 * 1024;

/** JSON values by name. What comes out is untrusted: whoever asks checks its shape, and treats what fails as absent. */
export interface JsonCache {
  /** Undefined when there is none that can be read. */
  read(name: string): Promise<unknown>;
  /** Never fails: what cannot be kept is fetched again. */
  write(name: string, value: unknown): Promise<void>;
}

/** A cache in a folder of files that appear whole or not at all; without a folder it keeps nothing. */
export function openJsonCache(folder: string | undefined, files: Ports['files'], log: Pick<Log, 'debug'>): JsonCache {
  if (folder === undefined) return { read: async () => undefined, write: async () => {} };
  // The digest keeps ids of others out of the names of files.
  const pathOf = (name: string): string => join(folder, `${sha256(name)}.json`);
  return {
    async read(name) {
      try {
        const facts = await files.facts(pathOf(name));
        if (facts?.kind !== 'file' || facts.size > largestEntry) return undefined;
        return JSON.parse(await files.readText(pathOf(name))) as unknown;
      } catch (error) {
        log.debug(`The cached ${name} cannot be read and is fetched again: ${messageOf(error)}`);
        return undefined;
      }
    },
    async write(name, value) {
      try {
        await files.write(pathOf(name), JSON.stringify(value));
      } catch (error) {
        log.debug(`${name} cannot be cached: ${messageOf(error)}`);
      }
    },
  };
}

/**
 * Where the cache of a name lies: the runner's tool cache, which self-hosted runners keep, else the user's folder for caches. Undefined
 * where the environment names none of them.
 */
export function cacheFolder(env: Ports['env'], name: string): string | undefined {
  const named = (variable: string): string | undefined => (env[variable] === '' ? undefined : env[variable]);
  const home = named('HOME');
  const base =
    named('RUNNER_TOOL_CACHE') ??
    named('XDG_CACHE_HOME') ??
    named('LOCALAPPDATA') ??
    (home === undefined ? undefined : join(home, '.cache'));
  return base === undefined ? undefined : join(base, 'vetnet-actions', name);
}
