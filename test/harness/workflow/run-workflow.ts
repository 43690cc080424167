import { join } from 'node:path';
import type { GitHubDouble } from '../github-double/server.ts';
import { createArtifactStore } from './artifacts.ts';
import { type CacheStore, createCacheStore } from './caches.ts';
import { type CancelRequest, createSwitch, runnerGrace } from './cancellation.ts';
import { checkStart } from './check-start.ts';
import { type Concurrency, concurrencyOf, holdGroup } from './concurrency.ts';
import { dispatchInputs } from './dispatch-inputs.ts';
import { resolveEvent, type WorkflowEvent } from './events.ts';
import { githubContext } from './github-context.ts';
import { runJobs } from './job-graph.ts';
import { loadWorkflow } from './load-workflow.ts';
import { defaultPermissions, readPermissions } from './permissions.ts';
import { createRemote } from './remote.ts';
import { joinResults, type Result } from './result.ts';
import type { CalledWorkflow, Run } from './runtime.ts';
import { NotImplemented, WorkflowRefused } from './source.ts';
import { knownThirdParty } from './third-party/index.ts';
import type { ThirdPartyActions } from './third-party/third-party-action.ts';
import { isTriggered } from './triggers.ts';
import type { ValueMap } from './values.ts';
import { type WorkflowResult, workflowResult } from './workflow-result.ts';

export type { WorkflowResult } from './workflow-result.ts';

export interface WorkflowRequest {
  /** Work tree of the repository at GitHub; what it committed counts. */
  readonly repository: { readonly directory: string };
  /** Path of the workflow in it. */
  readonly workflow: string;
  readonly event: WorkflowEvent;
  /** Added to the payload that the harness makes of the event. */
  readonly payload?: ValueMap;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** What stands for `owner/vetnet-actions/...@ref`. Default: this repository. */
  readonly tree?: string;
  /** The GitHub that jobs talk to; without one every call fails. Its repository is that of the run. */
  readonly github?: GitHubDouble;
  /** What a workflow without `permissions` gets. Default: `restricted`, that of new repositories. */
  readonly defaultPermissions?: 'restricted' | 'permissive';
  /** Doubles beside those of the harness, or in their place. */
  readonly thirdParty?: ThirdPartyActions;
  /** Caches that outlive the run. */
  readonly caches?: CacheStore;
  readonly cancel?: CancelRequest;
  /** Milliseconds of a minute of `timeout-minutes`. Default: 60,000. */
  readonly minuteMs?: number;
  /** Variables of the machine for every step, such as where a tool keeps its caches. */
  readonly machine?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../../..');

/**
 * Runs a workflow as GitHub and its runner would for an event. What GitHub refuses ends as `startup_failure`; what the harness does
 * not implement throws, since a run that leaves something out proves nothing.
 */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowResult> {
  if (process.platform === 'win32') throw new NotImplemented('Windows as the machine of the tests');
  const github = request.github;
  const repository = github === undefined ? 'acme/clinic' : `${github.state.owner}/${github.state.repo}`;
  const remote = createRemote(request.repository.directory, repository);
  const event = resolveEvent(request.event, remote, request.payload);
  if (event === undefined) return workflowResult({ conclusion: 'not-triggered', problems: ['the branches conflict'] });
  const run: Run = {
    remote,
    event,
    github,
    artifacts: createArtifactStore(),
    caches: request.caches ?? createCacheStore(),
    thirdParty: { ...knownThirdParty, ...request.thirdParty },
    tree: request.tree ?? root,
    vars: request.vars ?? {},
    cancel: request.cancel,
    cancellation: createSwitch(request.cancel?.grace ?? runnerGrace),
    minuteMs: request.minuteMs ?? 60_000,
    machine: request.machine ?? {},
    results: [],
    workflows: new Map(),
    entry: { path: request.workflow, name: request.workflow },
  };
  const source = { tree: remote.treeAt(event.sha), repository, ref: event.ref, sha: event.sha };
  const { sha } = event;
  let conclusion: Result;
  let concurrency: Concurrency | undefined;
  try {
    const definition = await loadWorkflow(source, request.workflow, run);
    if (!isTriggered(definition.on, event)) return workflowResult({ conclusion: 'not-triggered', sha });
    Object.assign(run.entry, { name: definition.name });
    const bare: CalledWorkflow = {
      definition,
      source,
      inputs: event.name === 'workflow_dispatch' ? dispatchInputs(definition.on, event.inputs) : {},
      groups: [],
      secrets: event.restricted ? {} : (request.secrets ?? {}),
      permissions:
        definition.permissions === undefined
          ? defaultPermissions(request.defaultPermissions ?? 'restricted')
          : readPermissions(definition.permissions),
      callers: [],
    };
    concurrency = groupOfRun(run, bare);
    const workflow = { ...bare, groups: holdGroup([], concurrency, 'top level workflow') };
    await checkStart(run, workflow);
    registerPull(request, run);
    const outcomes = await runJobs(run, workflow);
    conclusion = joinResults([...outcomes.values()].map((outcome) => outcome.result));
  } catch (error) {
    if (!(error instanceof WorkflowRefused)) throw error;
    return workflowResult({ conclusion: 'startup_failure', problems: error.problems, sha });
  }
  if (request.cancel !== undefined && !run.cancellation.struck) {
    throw new Error(`Nothing was cancelled: ${JSON.stringify(request.cancel)} was never reached.`);
  }
  if (run.cancellation.struck && conclusion === 'success') conclusion = 'cancelled';
  return workflowResult({ conclusion, jobs: run.results, artifacts: run.artifacts.list(), concurrency, sha });
}

/** The concurrency group of the whole run. */
function groupOfRun(run: Run, workflow: CalledWorkflow): Concurrency | undefined {
  const { inputs, definition } = workflow;
  const contexts = { github: githubContext(run, workflow, ''), inputs, vars: run.vars };
  try {
    return concurrencyOf(definition.concurrency, { contexts, functions: {} });
  } catch (error) {
    throw new WorkflowRefused([
      `Error when evaluating 'concurrency': ${error instanceof Error ? error.message : error}`,
    ]);
  }
}

/** The double knows of the pull request that the run is about. */
function registerPull({ event }: WorkflowRequest, run: Run): void {
  if (event.name !== 'pull_request' || run.github === undefined) return;
  const number = event.number ?? 7;
  const { pulls } = run.github.state;
  const headSha = run.remote.git('rev-parse', `refs/pull/${number}/head`);
  const known = pulls.find((pull) => pull.number === number);
  if (known === undefined) pulls.push({ number, headSha, state: 'open', locked: false, fork: event.fork === true });
  else known.headSha = headSha;
}
