/** Caches of a repository, which outlive a run. */
export interface CacheStore {
  /** The entry of a key, or the newest one that begins with one of the prefixes, tried in order. */
  find(key: string, prefixes: readonly string[]): CacheEntry | undefined;
  /** Keeps an entry; a key that exists is never overwritten. */
  save(entry: CacheEntry): void;
}

interface CacheEntry {
  readonly key: string;
  /** Content by path below the workspace or `~`. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export function createCacheStore(): CacheStore {
  const entries: CacheEntry[] = [];
  return {
    find(key, prefixes) {
      const exact = entries.find((entry) => entry.key === key);
      if (exact !== undefined) return exact;
      for (const prefix of [key, ...prefixes]) {
        const found = entries.findLast((entry) => entry.key.startsWith(prefix));
        if (found !== undefined) return found;
      }
      return undefined;
    },
    save(entry) {
      if (!entries.some(({ key }) => key === entry.key)) entries.push(entry);
    },
  };
}
