import type { GitHubDouble } from '../github-double/server.ts';
import type { ArtifactStore } from './artifacts.ts';
import type { CacheStore } from './caches.ts';
import type { CancelRequest, Stopper, Switch } from './cancellation.ts';
import type { WorkflowDefinition } from './definition.ts';
import type { RunEvent } from './events.ts';
import type { Permissions } from './permissions.ts';
import type { Masks, Recorder } from './recorder.ts';
import type { Remote } from './remote.ts';
import type { JobResult, Result, StepResult } from './result.ts';
import type { Source } from './source.ts';
import type { ThirdPartyActions } from './third-party/third-party-action.ts';
import type { ValueMap } from './values.ts';

/** One run of a workflow, whatever it calls. */
export interface Run {
  readonly remote: Remote;
  readonly event: RunEvent;
  readonly github: GitHubDouble | undefined;
  readonly artifacts: ArtifactStore;
  readonly caches: CacheStore;
  readonly thirdParty: ThirdPartyActions;
  /** `owner/vetnet-actions/...@ref` is looked up here. */
  readonly tree: string;
  readonly vars: ValueMap;
  readonly cancel: CancelRequest | undefined;
  /** Struck when the run is cancelled. */
  readonly cancellation: Switch;
  /** Milliseconds that a minute of `timeout-minutes` has. */
  readonly minuteMs: number;
  /** Of the machine, added to what every step gets. */
  readonly machine: Readonly<Record<string, string>>;
  readonly results: JobResult[];
  /** Workflows read so far, by tree and path. */
  readonly workflows: Map<string, Promise<WorkflowDefinition>>;
  /** Path and name of the workflow that the event started. */
  readonly entry: Pick<WorkflowDefinition, 'path' | 'name'>;
}

/** A workflow at work: the one an event started, or one that a job calls. */
export interface CalledWorkflow {
  readonly definition: WorkflowDefinition;
  readonly source: Source;
  readonly inputs: ValueMap;
  readonly secrets: Readonly<Record<string, string>>;
  /** What its jobs have unless they say otherwise, and the most they may ask for. */
  readonly permissions: Permissions;
  /** Concurrency groups that it and its callers hold. */
  readonly groups: readonly string[];
  /** Ids and shown names of the jobs that called it. */
  readonly callers: readonly { readonly id: string; readonly name: string }[];
}

/** A job on its machine. */
export interface JobRuntime {
  readonly run: Run;
  readonly workflow: CalledWorkflow;
  readonly id: string;
  readonly name: string;
  readonly workspace: string;
  readonly temp: string;
  readonly home: string;
  readonly toolCache: string;
  readonly token: string;
  readonly permissions: Permissions;
  /** `env` of workflow and job, and what steps exported. */
  readonly env: Record<string, string>;
  /** What steps put before PATH, the last one first. */
  readonly path: string[];
  readonly masks: Masks;
  readonly defaults: { shell?: string; workingDirectory?: string };
  /** `github` without what belongs to a step. */
  readonly github: ValueMap;
  /** The contexts that stay the same for the whole job. */
  readonly contexts: ValueMap;
  /** Ends what steps left running. */
  readonly orphans: (() => void)[];
  /** Run from the last to the first. */
  readonly posts: (() => Promise<StepResult>)[];
  status: 'success' | 'failure' | 'cancelled';
  /** Struck when the job is cancelled or has no time left. */
  readonly cancellation: Switch;
  /** Distinguishes `GITHUB_ACTION` of steps without an id. */
  stepCount: number;
}

/** The `steps` context's entry of one step. */
interface StepState {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: Result;
  readonly conclusion: Result;
}

/** Steps that see each other: those of a job, or those of one composite action. */
export interface Frame {
  readonly job: JobRuntime;
  /** `$/` in a step means this. */
  readonly source: Source;
  readonly steps: Record<string, StepState>;
  /** `env` of the steps around it. */
  readonly env: Readonly<Record<string, string>>;
  /** What the `github` context has here: `action_path` and so on. */
  readonly github: ValueMap;
  readonly inputs: ValueMap;
  /** Takes down what all its steps print; absent in a job. */
  readonly recorder: Recorder | undefined;
  /** Struck when the step around it has no time left; absent in a job. */
  readonly deadline: Stopper | undefined;
  /** Composite actions around it. */
  readonly depth: number;
  /** Of a composite action; a job has its own. */
  status: 'success' | 'failure' | 'cancelled';
}
