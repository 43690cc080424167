import { gitEnvironment } from '../temporary-repository.ts';
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
    ...gitEnvironment,
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
  return { ...base, PATH, GITHUB_ACTIONS: 'true', ...Object.fromEntries(variables), ...runnerVariables(job) };
}

/** RUNNER_ variables, which are those of the `runner` context. */
function runnerVariables(job: JobRuntime): Record<string, string> {
  const runner = job.contexts.runner as ValueMap;
  return Object.fromEntries(
    Object.entries(runner).map(([key, value]) => [`RUNNER_${key.toUpperCase()}`, String(value)]),
  );
}
