import {
  alphanumeric,
  assigned,
  base64,
  base64url,
  hex,
  lowerAlphanumeric,
  prefixed,
  type TokenFormat,
  uuid,
} from '../token-format.ts';

/** Tokens of package registries and of what builds and publishes packages. */
export const packageFormats: readonly TokenFormat[] = [
  prefixed('npm-access-token', 'npm access token', 'npm_', `${alphanumeric}{36}`, {
    helpUrl: 'https://docs.npmjs.com/revoking-access-tokens',
  }),
  assigned('npm-legacy-token', 'npm token of the old form', ['_authtoken', 'npm_token', 'npm_auth'], uuid),
  prefixed('pypi-token', 'PyPI API token', 'pypi-AgE', `${base64url}{50,1000}`, {
    helpUrl: 'https://pypi.org/help/#apitoken',
  }),
  prefixed('rubygems-api-key', 'RubyGems API key', 'rubygems_', `${hex}{48}`, {
    helpUrl: 'https://guides.rubygems.org/api-key-scopes/',
  }),
  prefixed('nuget-api-key', 'NuGet API key', 'oy2', `${lowerAlphanumeric}{43}`, { entropy: 3.5 }),
  prefixed('crates-io-token', 'crates.io API token', 'cio', `${alphanumeric}{32}`, { entropy: 3.8 }),
  prefixed('docker-hub-pat', 'Docker Hub personal access token', 'dckr_pat_', `${base64url}{27}`, {
    helpUrl: 'https://docs.docker.com/security/access-tokens/',
  }),
  prefixed('docker-hub-organization-token', 'Docker Hub organization token', 'dckr_oat_', `${base64url}{32}`),
  prefixed('docker-swarm-join-token', 'Docker Swarm join token', 'SWMTKN-1-', '[a-z0-9]{50}-[a-z0-9]{25}'),
  prefixed('docker-swarm-unlock-key', 'Docker Swarm unlock key', 'SWMKEY-1-', `${base64}{43}`),
  prefixed('artifactory-api-key', 'JFrog Artifactory API key', 'AKCp', `${alphanumeric}{69}`),
  prefixed('artifactory-reference-token', 'JFrog reference token', 'cmVmdGtuOjAx', `${alphanumeric}{20,60}`),
  assigned('cloudsmith-legacy-api-key', 'Cloudsmith API key of the old form', ['cloudsmith'], `${hex}{40}`, {
    entropy: 3,
  }),
  assigned('packagist-token', 'Packagist API token', ['packagist'], `${base64url}{20,60}`, { entropy: 3.5 }),
  assigned('hex-pm-key', 'Hex.pm API key', ['hex_api_key', 'hex_auth'], `${hex}{32}`, { entropy: 3 }),
  prefixed('jsr-token', 'JSR token', ['jsrp_', 'jsrd_'], `${alphanumeric}{30,60}`),
  prefixed('clojars-token', 'Clojars deploy token', 'CLOJARS_', `${hex}{60}`),
  assigned(
    'sonatype-token',
    'Sonatype Central token',
    ['sonatype', 'ossrh', 'mavencentral', 'maven_central', 'nexus'],
    `${base64}{44}`,
    {
      entropy: 3.8,
    },
  ),
  assigned('cocoapods-trunk-token', 'CocoaPods trunk token', ['cocoapods_trunk_token'], `${hex}{32}`, { entropy: 3 }),
  assigned('libraries-io-key', 'Libraries.io API key', ['libraries_io', 'libraries-io', 'librariesio'], `${hex}{32}`, {
    entropy: 3,
  }),
  prefixed('anaconda-token', 'Anaconda access token', 'an-', `${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`),
  assigned(
    'conda-repository-token',
    'Anaconda repository token',
    ['anaconda_token', 'anaconda_api', 'binstar'],
    `${base64url}{36,60}`,
    {
      entropy: 3.3,
    },
  ),
  assigned(
    'gradle-enterprise-key',
    'Develocity access key',
    ['develocity_access_key', 'gradle_enterprise_access_key'],
    '[a-z0-9.-]{4,80}=[a-z0-9]{52}',
    {
      entropy: 3,
    },
  ),
];
