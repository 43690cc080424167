/** What one release of somebody else's action accepts, from its own action.yml at that commit. */
interface ThirdPartyAction {
  readonly version: string;
  /** The commit that the version's tag points to. */
  readonly commit: string;
  readonly required: readonly string[];
  readonly inputs: readonly string[];
}

/** Every action of others that our workflows, examples and documentation use: pinned here once, compared everywhere. */
export const thirdPartyActions: Readonly<Record<string, ThirdPartyAction>> = {
  'actions/cache': {
    version: 'v5.0.5',
    commit: '27d5ce7f107fe9357f9df03efb73ab90386fccae',
    required: ['path', 'key'],
    inputs: [
      'path',
      'key',
      'restore-keys',
      'upload-chunk-size',
      'enableCrossOsArchive',
      'fail-on-cache-miss',
      'lookup-only',
      'save-always',
    ],
  },
  'actions/checkout': {
    version: 'v7.0.1',
    commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    required: [],
    inputs: [
      'repository',
      'ref',
      'token',
      'ssh-key',
      'ssh-known-hosts',
      'ssh-strict',
      'ssh-user',
      'persist-credentials',
      'path',
      'clean',
      'filter',
      'sparse-checkout',
      'sparse-checkout-cone-mode',
      'fetch-depth',
      'fetch-tags',
      'show-progress',
      'lfs',
      'submodules',
      'set-safe-directory',
      'github-server-url',
      'allow-unsafe-pr-checkout',
    ],
  },
  'actions/setup-node': {
    version: 'v7.0.0',
    commit: '820762786026740c76f36085b0efc47a31fe5020',
    required: [],
    inputs: [
      'node-version',
      'node-version-file',
      'architecture',
      'check-latest',
      'registry-url',
      'scope',
      'token',
      'cache',
      'package-manager-cache',
      'cache-dependency-path',
      'mirror',
      'mirror-token',
    ],
  },
  'actions/upload-artifact': {
    version: 'v7.0.0',
    commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
    required: ['path'],
    inputs: [
      'name',
      'path',
      'if-no-files-found',
      'retention-days',
      'compression-level',
      'overwrite',
      'include-hidden-files',
      'archive',
    ],
  },
};
