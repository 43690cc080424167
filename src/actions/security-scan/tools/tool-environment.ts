/**
 * Variables of the runner that tools do not get: tokens of the job, what the user gave to this action, and the files in which a
 * step sets outputs and variables, for a tool may run code of the repository.
 */
const withheld =
  /^(?:INPUT_|ACTIONS_(?:RUNTIME|ID_TOKEN|CACHE|RESULTS)_|VETNET_|(?:GITHUB|GH)_TOKEN$|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$)/i;

/** What keeps tools from asking, colouring, counting their users and looking for newer versions. */
const quiet: Readonly<Record<string, string>> = {
  NO_COLOR: '1',
  CARGO_TERM_COLOR: 'never',
  COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  GIT_TERMINAL_PROMPT: '0',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  NPM_CONFIG_FUND: 'false',
  PIP_DISABLE_PIP_VERSION_CHECK: '1',
  SEMGREP_ENABLE_VERSION_CHECK: '0',
  SEMGREP_SEND_METRICS: 'off',
  TRIVY_DISABLE_VEX_NOTICE: 'true',
  DO_NOT_TRACK: '1',
};

/** The environment a tool is started in: ours, without what is withheld. */
export function toolEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string | undefined>> {
  const passed = Object.entries(env).filter(([name]) => !withheld.test(name));
  return { ...Object.fromEntries(passed), ...quiet, ...more };
}
