/** How one version of pnpm's lockfile writes the key of a package. */
export interface PnpmPaths {
  /** Whether what a package needs stands apart, in `snapshots`. */
  readonly split: boolean;
  /** Keys that a dependency's name and version may mean, the likeliest first. An alias has a whole key as version. */
  keys(name: string, version: string): readonly string[];
  /** The version is undefined in keys of what does not come from a registry. */
  parse(key: string): { readonly name: string; readonly version: string | undefined };
  /** The key without the peers that an instance was installed with. */
  withoutPeers(key: string): string;
}

/** Undefined for a version that is not known. */
export function pnpmPathsOf(lockfileVersion: string): PnpmPaths | undefined {
  const major = /^(\d+)(?:\.\d+)?(?:-[\w.]+)?$/.exec(lockfileVersion)?.[1];
  if (major === '5') return slashed;
  if (major === '6') return at('/', false);
  return major === '7' || major === '9' ? at('', true) : undefined;
}

/** Version 5: `/@scope/name/1.0.0_peer@2.0.0`. */
const slashed: PnpmPaths = {
  split: false,
  keys: (name, version) => [`/${name}/${version}`, version],
  parse(key) {
    const parts = key.split('/');
    // Keys of another registry begin with its host; those of git hosts look the same and have their name in a field.
    const start = 1;
    const length = parts[start]?.startsWith('@') === true ? 2 : 1;
    const version = /^\d[^_(]*/.exec(parts[start + length] ?? '')?.[0];
    return { name: parts.slice(start, start + length).join('/') || key, version };
  },
  withoutPeers: (key) => key,
};

/** Version 6: `/@scope/name@1.0.0(peer@2.0.0)`; from version 7 on without the slash. */
function at(prefix: string, split: boolean): PnpmPaths {
  const withoutPeers = (key: string) => {
    const peers = key.indexOf('(');
    return peers === -1 ? key : key.slice(0, peers);
  };
  return {
    split,
    keys: (name, version) => [`${prefix}${name}@${version}`, version],
    parse(key) {
      const path = withoutPeers(key);
      const from = path.startsWith('/') ? 1 : 0;
      const end = path.indexOf('@', from + 1);
      if (end === -1) return { name: path, version: undefined };
      const version = path.slice(end + 1);
      return { name: path.slice(from, end), version: /^\d+\.\d+\.\d+[-+.\w]*$/.test(version) ? version : undefined };
    },
    withoutPeers,
  };
}
