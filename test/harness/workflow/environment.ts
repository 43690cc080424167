import type { JobRuntime } from './runtime.ts';
import type { ValueMap } from './values.ts';

/** Keys of the `github` context that a step gets as `GITHUB_` variables (actions/runner: GitHubContext.cs). */
const exposed = new Set([
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'env',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'output',
  'path',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'state',
  'step_summary',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
]);

/** Answers no call: the port is that of the discard protocol. */
const nowhere = 'http://127.0.0.1:9';

/**
 * The whole environment of a step's process. `env` of workflow, job and GITHUB_ENV, then that of the step, goes over that of the
 * machine; what the runner itself says goes over all.
 */
export function processEnvironment(
  job: JobRuntime,
  env: Readonly<Record<string, string>>,
  github: ValueMap,
): Record<string, string> {
  const machine: Record<string, string> = {
    // Only what keeps the configuration of this machine out; HOME is empty.
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    LANG: 'C.UTF-8',
    PATH: process.env.PATH ?? '',
    HOME: job.home,
    ...job.run.machine,
  };
  const variables = Object.entries(github).flatMap(([key, value]) => {
    if (!exposed.has(key) || value === null || typeof value === 'object') return [];
    return [[`GITHUB_${key.toUpperCase()}`, String(value)] as const];
  });
  const base: Record<string, string> = { ...machine, CI: 'true', ...job.env, ...env };
  const PATH = [...[...job.path].reverse(), base.PATH].join(':');
  return {
    ...base,
    PATH,
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(variables),
    ...runnerVariables(job),
    ...identityVariables(job),
  };
}

/** RUNNER_ variables, which are those of the `runner` context. */
function runnerVariables(job: JobRuntime): Record<string, string> {
  const runner = job.contexts.runner as ValueMap;
  return Object.fromEntries(
    Object.entries(runner).map(([key, value]) => [`RUNNER_${key.toUpperCase()}`, String(value)]),
  );
}

/** Where a step asks for an OpenID Connect token, when its job may; nobody answers there. */
function identityVariables(job: JobRuntime): Record<string, string> {
  if (job.permissions['id-token'] !== 'write') return {};
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${nowhere}/idtoken?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.token,
  };
}

/** What only actions get: where artifacts and caches are kept (actions/runner: NodeScriptActionHandler.cs). */
export function serviceVariables(job: JobRuntime): Record<string, string> {
  return {
    ACTIONS_RUNTIME_URL: `${nowhere}/`,
    ACTIONS_RUNTIME_TOKEN: job.token,
    ACTIONS_RESULTS_URL: `${nowhere}/`,
    ACTIONS_CACHE_SERVICE_V2: 'True',
  };
}
