/** OSV's names of ecosystems (ossf.github.io/osv-schema) for the words of trivy, grype, GitHub and package URLs. */
const names: readonly (readonly [ecosystem: string, words: string])[] = [
  ['npm', 'npm yarn pnpm bun node-pkg javascript'],
  ['PyPI', 'pypi pip pipenv poetry uv python python-pkg'],
  ['RubyGems', 'rubygems gem bundler gemspec ruby'],
  ['crates.io', 'crates.io cargo rust rust-binary rust-crate rustbinary'],
  ['Go', 'go gomod gobinary golang go-module go-module-binary'],
  ['Maven', 'maven jar pom gradle sbt java java-archive jenkins-plugin'],
  ['Packagist', 'packagist composer composer-vendor php-composer php'],
  ['NuGet', 'nuget dotnet dotnet-core dotnet-deps packages-props'],
  ['Hex', 'hex erlang elixir mix'],
  ['Pub', 'pub dart dart-pub'],
  ['SwiftURL', 'swifturl swift'],
  ['CocoaPods', 'cocoapods pod'],
  ['ConanCenter', 'conan conancenter'],
  ['GitHub Actions', 'actions githubactions github-action github-action-workflow'],
  ['Alpine', 'alpine'],
  ['Debian', 'debian'],
  ['Ubuntu', 'ubuntu'],
  ['Red Hat', 'redhat rhel'],
  ['Rocky Linux', 'rocky rockylinux'],
  ['AlmaLinux', 'alma almalinux'],
  ['SUSE', 'suse sles'],
  ['Wolfi', 'wolfi'],
  ['Chainguard', 'chainguard'],
];

const byWord = new Map(names.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)));

/** Distributions whose OSV name carries their release: `Debian:12`, `Alpine:v3.18`, `Ubuntu:22.04`. */
const releases: Readonly<Record<string, (version: string) => string>> = {
  Debian: (version) => version.split('.', 1)[0] ?? version,
  Alpine: (version) => `v${version.split('.').slice(0, 2).join('.')}`,
  Ubuntu: (version) => version.split('.').slice(0, 2).join('.'),
};

/**
 * OSV's name for an ecosystem; what is not known is kept as the tool writes it, so that it equals itself.
 * @param release version of the distribution, for packages of one.
 */
export function osvEcosystem(word: string | undefined, release?: string): string {
  const name = byWord.get(word?.toLowerCase() ?? '') ?? word?.slice(0, 100) ?? 'unknown';
  const suffix = release === undefined || release === '' ? undefined : releases[name]?.(release);
  return suffix === undefined ? name : `${name}:${suffix}`;
}

/** The ecosystem of a package URL (`pkg:npm/left-pad@1.3.0`); undefined for what is none, and for packages of distributions. */
export function ecosystemOfPurl(purl: unknown): string | undefined {
  const type = typeof purl === 'string' ? /^pkg:([a-z0-9.+-]{1,40})\//i.exec(purl)?.[1]?.toLowerCase() : undefined;
  return type === undefined ? undefined : byWord.get(type);
}

/** Lockfiles and manifests by name, for tools that tell the file and not the ecosystem. */
const files: readonly (readonly [name: RegExp, ecosystem: string])[] = [
  [/^(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?)$/, 'npm'],
  [/^(?:Cargo\.(?:lock|toml))$/, 'crates.io'],
  [
    /^(?:requirements.*\.txt|Pipfile(?:\.lock)?|poetry\.lock|uv\.lock|pdm\.lock|pylock.*\.toml|pyproject\.toml)$/,
    'PyPI',
  ],
  [/^go\.(?:mod|sum)$/, 'Go'],
  [/^(?:Gemfile(?:\.lock)?|gems\.locked)$/, 'RubyGems'],
  [
    /^(?:pom\.xml|gradle\.lockfile|buildscript-gradle\.lockfile|verification-metadata\.xml|build\.gradle(?:\.kts)?)$/,
    'Maven',
  ],
  [/^composer\.(?:lock|json)$/, 'Packagist'],
  [/^packages\.lock\.json$/, 'NuGet'],
  [/^Package\.resolved$/, 'SwiftURL'],
  [/^Podfile(?:\.lock)?$/, 'CocoaPods'],
  [/^mix\.lock$/, 'Hex'],
  [/^pubspec\.lock$/, 'Pub'],
];

/** The ecosystem of a lockfile or manifest, by its name; undefined for other files. */
export function ecosystemOfFile(path: string | undefined): string | undefined {
  const name = path?.split('/').at(-1);
  return name === undefined ? undefined : files.find(([pattern]) => pattern.test(name))?.[1];
}
