/**
 * What a snapshot can cover, in the order in which it gets room: first what apps for Apple's systems and their services are made
 * of, then the smaller ecosystems, of which more fit. Distributions are too large for it.
 */
export const snapshotEcosystems = [
  'SwiftURL',
  'crates.io',
  'npm',
  'Pub',
  'GitHub Actions',
  'Hex',
  'RubyGems',
  'Go',
  'PyPI',
  'NuGet',
  'Packagist',
  'Maven',
] as const;
