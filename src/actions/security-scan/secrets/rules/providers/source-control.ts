import { alphanumeric, assigned, base64url, hex, prefixed, type TokenFormat } from '../token-format.ts';

const githubHelp =
  'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation';
const gitlabHelp = 'https://docs.gitlab.com/security/tokens/';

/** Tokens of code hosts. */
export const sourceControlFormats: readonly TokenFormat[] = [
  prefixed('github-pat', 'GitHub personal access token (classic)', 'ghp_', `${alphanumeric}{36,251}`, {
    helpUrl: githubHelp,
  }),
  prefixed('github-fine-grained-pat', 'GitHub fine-grained token', 'github_pat_', '[A-Za-z0-9]{22}_[A-Za-z0-9]{59}', {
    helpUrl: githubHelp,
  }),
  prefixed('github-oauth-token', 'GitHub OAuth token', 'gho_', `${alphanumeric}{36,251}`, { helpUrl: githubHelp }),
  prefixed('github-app-user-token', 'GitHub App user token', 'ghu_', `${alphanumeric}{36,251}`, {
    helpUrl: githubHelp,
  }),
  prefixed('github-app-installation-token', 'GitHub App installation token', 'ghs_', `${alphanumeric}{36,251}`, {
    helpUrl: githubHelp,
  }),
  prefixed('github-refresh-token', 'GitHub App refresh token', 'ghr_', `${alphanumeric}{36,251}`, {
    helpUrl: githubHelp,
  }),
  assigned(
    'github-legacy-token',
    'GitHub token of the old form',
    ['github_token', 'github_oauth', 'github_pat', 'gh_token', 'github-token', 'githubtoken'],
    `${hex}{40}`,
    {
      entropy: 3,
      helpUrl: githubHelp,
    },
  ),
  prefixed(
    'gitlab-pat',
    'GitLab personal access token',
    'glpat-',
    `(?:${base64url}{20,64}(?:\\.[a-z0-9]{2}\\.[a-z0-9]{9})?)`,
    {
      helpUrl: gitlabHelp,
    },
  ),
  prefixed('gitlab-deploy-token', 'GitLab deploy token', 'gldt-', `${base64url}{20,64}`, { helpUrl: gitlabHelp }),
  prefixed(
    'gitlab-runner-token',
    'GitLab runner authentication token',
    'glrt-',
    `(?:t[0-9]_)?${base64url}{20,64}(?:\\.[a-z0-9]{2}\\.[a-z0-9]{9})?`,
    {
      helpUrl: gitlabHelp,
    },
  ),
  prefixed('gitlab-runner-registration-token', 'GitLab runner registration token', 'GR1348941', `${base64url}{20}`, {
    helpUrl: gitlabHelp,
  }),
  prefixed('gitlab-ci-job-token', 'GitLab CI job token', 'glcbt-', `[A-Za-z0-9]{1,5}_${base64url}{20,64}`, {
    severity: 'high',
    helpUrl: gitlabHelp,
  }),
  prefixed('gitlab-trigger-token', 'GitLab pipeline trigger token', 'glptt-', `${alphanumeric}{20,64}`, {
    helpUrl: gitlabHelp,
  }),
  prefixed('gitlab-oauth-application-secret', 'GitLab OAuth application secret', 'gloas-', `${base64url}{40,80}`, {
    helpUrl: gitlabHelp,
  }),
  prefixed('gitlab-feed-token', 'GitLab feed token', 'glft-', `${base64url}{20,64}`, {
    severity: 'high',
    helpUrl: gitlabHelp,
  }),
  prefixed('gitlab-incoming-mail-token', 'GitLab incoming mail token', 'glimt-', `${base64url}{20,64}`, {
    severity: 'high',
    helpUrl: gitlabHelp,
  }),
  prefixed('gitlab-agent-token', 'GitLab agent for Kubernetes token', 'glagent-', `${base64url}{50,1024}`, {
    helpUrl: gitlabHelp,
  }),
  prefixed('gitlab-scim-token', 'GitLab SCIM token', 'glsoat-', `${base64url}{20,64}`, { helpUrl: gitlabHelp }),
  prefixed('gitlab-feature-flag-token', 'GitLab feature flag client token', 'glffct-', `${base64url}{20,64}`, {
    severity: 'high',
    helpUrl: gitlabHelp,
  }),
  prefixed('gitlab-workspace-token', 'GitLab workspace token', 'glwt-', `${base64url}{20,64}`, { helpUrl: gitlabHelp }),
  prefixed('bitbucket-app-password', 'Bitbucket app password', 'ATBB', `${alphanumeric}{32}`),
  assigned('bitbucket-oauth-secret', 'Bitbucket OAuth secret', ['bitbucket'], `${alphanumeric}{32}`, { entropy: 3.8 }),
  prefixed('bitbucket-server-token', 'Bitbucket Data Center access token', 'BBDC-', '[A-Za-z0-9+/@_-]{40,50}'),
  assigned('gitea-token', 'Gitea or Forgejo access token', ['gitea', 'forgejo', 'codeberg'], `${hex}{40}`, {
    entropy: 3,
  }),
  assigned('gitee-token', 'Gitee access token', ['gitee'], `${hex}{32}`, { entropy: 3 }),
  prefixed('sourcegraph-token', 'Sourcegraph access token', ['sgp_', 'slk_'], `(?:${hex}{16}_|local_)?${hex}{40,64}`),
  prefixed('phabricator-conduit-token', 'Phabricator Conduit token', ['api-', 'cli-'], '[a-z2-7]{28}', {
    entropy: 3.5,
  }),
];
