import type { CalledWorkflow, Run } from './runtime.ts';
import type { ValueMap } from './values.ts';

/** The `github` context of a job, and without what belongs to a machine where conditions of jobs are evaluated. */
export function githubContext(run: Run, workflow: CalledWorkflow, job: string): ValueMap {
  const { event, remote, entry } = run;
  const [owner = ''] = remote.repository.split('/');
  const api = run.github?.url ?? 'http://127.0.0.1:9';
  return {
    actor: event.actor,
    actor_id: '1',
    api_url: api,
    base_ref: event.baseRef,
    event: event.payload,
    event_name: event.name,
    graphql_url: `${api}/graphql`,
    head_ref: event.headRef,
    job,
    ref: event.ref,
    ref_name: event.refName,
    ref_protected: false,
    ref_type: event.refType,
    repository: remote.repository,
    repository_id: '1',
    repository_owner: owner,
    repository_owner_id: '1',
    repositoryUrl: `git://github.com/${remote.repository}.git`,
    retention_days: '90',
    run_attempt: '1',
    run_id: '1001',
    run_number: '7',
    secret_source: event.restricted ? 'None' : 'Actions',
    server_url: 'https://github.com',
    sha: event.sha,
    token: workflow.secrets.GITHUB_TOKEN ?? '',
    triggering_actor: event.actor,
    workflow: entry.name,
    workflow_ref: `${remote.repository}/${entry.path}@${event.ref}`,
    workflow_sha: event.sha,
  };
}

/** What the `job` context says of the workflow file the job stands in. */
export function jobContext(workflow: CalledWorkflow): ValueMap {
  const { source, definition } = workflow;
  return {
    check_run_id: 1,
    workflow_ref: `${source.repository}/${definition.path}@${source.ref}`,
    workflow_sha: source.sha,
    workflow_repository: source.repository,
    workflow_file_path: definition.path,
  };
}
