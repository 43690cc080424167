import type { RunEvent } from './events.ts';
import type { Remote } from './remote.ts';

/** Another workflow of the repository has ended. The run is one of the default branch, with its rights, whoever started the other. */
export interface WorkflowRunEvent {
  readonly name: 'workflow_run';
  /** Name of the workflow that has ended. */
  readonly workflow: string;
  readonly run: {
    readonly id: number;
    /** What had started it. */
    readonly event: string;
    readonly conclusion: string;
    readonly headSha: string;
    readonly headBranch: string;
    /** `owner/name`. */
    readonly headRepository: string;
    readonly actor: string;
  };
}

/** What GitHub makes of it. `pull_requests` is empty, as it is for forks. */
export function workflowRun(
  { workflow, run }: WorkflowRunEvent,
  remote: Remote,
  branch: string,
): Pick<RunEvent, 'name' | 'payload' | 'sha' | 'ref' | 'refType' | 'refName' | 'filteredRef' | 'action' | 'workflow'> {
  return {
    name: 'workflow_run',
    payload: {
      action: 'completed',
      workflow: { name: workflow },
      workflow_run: {
        id: run.id,
        name: workflow,
        event: run.event,
        status: 'completed',
        conclusion: run.conclusion,
        head_sha: run.headSha,
        head_branch: run.headBranch,
        head_repository: { full_name: run.headRepository },
        actor: { login: run.actor },
        pull_requests: [],
      },
    },
    sha: remote.git('rev-parse', `refs/heads/${branch}`),
    ref: `refs/heads/${branch}`,
    refType: 'branch',
    refName: branch,
    filteredRef: undefined,
    action: 'completed',
    workflow,
  };
}
