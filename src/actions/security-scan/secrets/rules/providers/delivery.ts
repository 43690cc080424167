import {
  alphanumeric,
  assigned,
  base64url,
  hex,
  lowerAlphanumeric,
  prefixed,
  type TokenFormat,
  uuid,
} from '../token-format.ts';

/** Tokens of build, test and quality services. */
export const deliveryFormats: readonly TokenFormat[] = [
  prefixed('circleci-personal-token', 'CircleCI personal API token', 'CCIPAT_', `${alphanumeric}{22}_${hex}{40}`),
  prefixed('circleci-project-token', 'CircleCI project API token', 'CCIPRJ_', `${alphanumeric}{22}_${hex}{40}`),
  assigned(
    'circleci-legacy-token',
    'CircleCI token of the old form',
    ['circleci', 'circle_token', 'circle-token', 'circle_ci'],
    `${hex}{40}`,
    {
      entropy: 3,
    },
  ),
  assigned('travis-token', 'Travis CI token', ['travis'], `${alphanumeric}{20,22}`, { entropy: 3.6 }),
  prefixed('buildkite-user-token', 'Buildkite user access token', 'bkua_', `${hex}{40}`),
  prefixed('buildkite-agent-token', 'Buildkite agent token', 'bkct_', `${base64url}{40,80}`),
  assigned('appveyor-token', 'AppVeyor API token', ['appveyor'], `(?:v2\\.)?${lowerAlphanumeric}{20}`, {
    entropy: 3.3,
  }),
  assigned(
    'drone-token',
    'Drone CI token',
    ['drone_token', 'drone_rpc_secret', 'drone_server_token'],
    `${alphanumeric}{32}`,
    { entropy: 3.3 },
  ),
  assigned('jenkins-api-token', 'Jenkins API token', ['jenkins'], `(?:11${hex}{32}|${hex}{32})`, { entropy: 3 }),
  assigned(
    'teamcity-token',
    'TeamCity access token',
    ['teamcity'],
    'eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9_-]{30,60}\\.[A-Za-z0-9_-]{48}',
  ),
  assigned('bitrise-token', 'Bitrise access token', ['bitrise'], `${base64url}{86}`, { entropy: 4 }),
  assigned('codemagic-token', 'Codemagic API token', ['codemagic'], `${base64url}{43}`, { entropy: 3.8 }),
  prefixed(
    'harness-token',
    'Harness access token',
    ['pat.', 'sat.'],
    `${base64url}{22}\\.${alphanumeric}{24}\\.${alphanumeric}{20}`,
  ),
  prefixed('octopus-api-key', 'Octopus Deploy API key', 'API-', '[A-Z0-9]{26,32}', { entropy: 3.2 }),
  assigned('codecov-token', 'Codecov upload token', ['codecov'], uuid, { severity: 'high' }),
  assigned('coveralls-token', 'Coveralls repository token', ['coveralls', 'repo_token'], `${alphanumeric}{32,33}`, {
    severity: 'high',
    entropy: 3.5,
  }),
  assigned('codacy-token', 'Codacy token', ['codacy'], `(?:${hex}{32}|${alphanumeric}{20})`, {
    severity: 'high',
    entropy: 3,
  }),
  assigned(
    'code-climate-token',
    'Code Climate reporter id',
    ['cc_test_reporter_id', 'codeclimate', 'code_climate'],
    `${hex}{40,64}`,
    { severity: 'high', entropy: 3 },
  ),
  prefixed('sonar-token', 'SonarQube token', ['squ_', 'sqp_', 'sqa_'], `${hex}{40}`),
  assigned('sonarcloud-token', 'SonarQube Cloud token', ['sonar'], `${hex}{40}`, { entropy: 3 }),
  assigned('snyk-api-token', 'Snyk API token', ['snyk'], uuid),
  prefixed(
    'snyk-pat',
    'Snyk personal access token',
    'snyk_uat.',
    `${base64url}{8}\\.eyJ${base64url}{20,500}\\.${base64url}{20,500}`,
  ),
  assigned(
    'deepsource-dsn',
    'DeepSource DSN',
    ['deepsource_dsn'],
    'https:\\/\\/[a-f0-9]{32}@[a-z.]{5,40}deepsource\\.[a-z]{2,4}',
  ),
  assigned('percy-token', 'Percy token', ['percy'], `(?:(?:web|app|auto|ss|vmw)_)?${hex}{64}`, {
    severity: 'high',
    entropy: 3,
  }),
  assigned('browserstack-access-key', 'BrowserStack access key', ['browserstack'], `${alphanumeric}{20}`, {
    entropy: 3.3,
  }),
  assigned('saucelabs-access-key', 'Sauce Labs access key', ['sauce'], uuid),
  assigned(
    'lambdatest-access-key',
    'LambdaTest access key',
    ['lambdatest', 'lt_access_key'],
    `(?:LT_)?${alphanumeric}{50}`,
    { entropy: 3.5 },
  ),
  assigned('cypress-record-key', 'Cypress record key', ['cypress'], uuid, { severity: 'high' }),
  assigned('chromatic-token', 'Chromatic project token of the old form', ['chromatic'], `${lowerAlphanumeric}{12}`, {
    severity: 'high',
  }),
  prefixed('chromatic-project-token', 'Chromatic project token', 'chpt_', `${hex}{12,20}`, { severity: 'high' }),
  prefixed('launchdarkly-sdk-key', 'LaunchDarkly SDK key', 'sdk-', uuid),
  prefixed('launchdarkly-api-token', 'LaunchDarkly API token', 'api-', uuid),
  prefixed('configcat-sdk-key', 'ConfigCat SDK key', 'configcat-sdk-1/', `${base64url}{22}/${base64url}{22}`),
  prefixed('statsig-secret-key', 'Statsig server secret', 'secret-', `${alphanumeric}{40,48}`, { entropy: 4 }),
];
