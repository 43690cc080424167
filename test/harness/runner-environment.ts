import { join } from 'node:path';

/** What a step needs of an action.yml. */
export interface ActionMetadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string; readonly pre?: string; readonly post?: string };
}

/** INPUT_ variables as the runner makes them: upper case, spaces to `_`, hyphens kept; every declared input is there, empty unless given. */
export function inputVariables(
  metadata: Pick<ActionMetadata, 'inputs'>,
  given: Readonly<Record<string, string>>,
  token: string,
): Readonly<Record<string, string>> {
  const declared = Object.entries(metadata.inputs ?? {}).map(([name, input]) => {
    return [name, String(input.default ?? '').replace('${{ github.token }}', token)] as const;
  });
  return Object.fromEntries(
    [...declared, ...Object.entries(given)].map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}

/** What the runner sets for a step, on a machine without a network. */
export function runnerEnvironment(
  home: string,
  temp: string,
  workspace: string,
  event: string,
): Record<string, string> {
  const api = 'http://127.0.0.1:9';
  return {
    CI: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: api,
    GITHUB_BASE_REF: '',
    GITHUB_ENV: join(home, 'env'),
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(home, 'event.json'),
    GITHUB_GRAPHQL_URL: `${api}/graphql`,
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: join(home, 'output'),
    GITHUB_PATH: join(home, 'path'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_STATE: join(home, 'state'),
    GITHUB_STEP_SUMMARY: join(home, 'summary'),
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'test',
    RUNNER_OS: { win32: 'Windows', darwin: 'macOS' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(home, 'tools'),
  };
}
