import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.ts';
import { actionDefinition } from './action-definition.ts';
import { createSwitch, runnerGrace } from './cancellation.ts';
import type { JobDefinition, StepDefinition } from './definition.ts';
import { holdsSurely, type Scope } from './expressions.ts';
import { githubContext, jobContext } from './github-context.ts';
import { systemOf } from './machine.ts';
import { type Permissions, permissionSet } from './permissions.ts';
import { createMasks } from './recorder.ts';
import type { JobResult, StepResult } from './result.ts';
import type { CalledWorkflow, Frame, JobRuntime, Run } from './runtime.ts';
import { stepScope } from './scope.ts';
import type { Source } from './source.ts';
import { performStep, runSteps } from './step.ts';
import { evaluateTemplate, evaluateText, evaluateTexts } from './template.ts';
import { findDouble } from './third-party/run-third-party.ts';
import { checkDepth, resolveUses } from './uses.ts';
import type { ValueMap } from './values.ts';

/** One leg of a job that is to run steps. */
interface JobRequest {
  readonly run: Run;
  readonly workflow: CalledWorkflow;
  readonly definition: JobDefinition;
  readonly id: string;
  readonly name: string;
  readonly timeoutMinutes: number;
  /** What its machine must be. */
  readonly labels: readonly string[];
  readonly matrix: ValueMap;
  /** `matrix`, `strategy` and `needs`. */
  readonly contexts: ValueMap;
  readonly permissions: Permissions;
  /** What the job's condition is evaluated with, when the run is cancelled while it runs. */
  readonly conditionScope: Scope;
}

let tokens = 0;

/** Runs a job on a machine of its own: a fresh workspace and RUNNER_TEMP, in folders with a blank in their names. */
export async function runJob(request: JobRequest): Promise<JobResult> {
  const { run, definition } = request;
  const job = createRuntime(request);
  run.github?.state.tokens.set(job.token, {
    login: 'github-actions[bot]',
    type: 'Bot',
    permissions: permissionSet(job.permissions),
  });
  const release = run.cancellation.onStop(() => {
    if (holdsSurely(definition.condition, request.conditionScope)) return;
    job.status = 'cancelled';
    job.cancellation.strike();
  });
  const frame: Frame = {
    job,
    source: request.workflow.source,
    steps: {},
    env: {},
    github: {},
    inputs: request.workflow.inputs,
    recorder: undefined,
    deadline: undefined,
    depth: 0,
    status: 'success',
  };
  let timer: NodeJS.Timeout | undefined;
  let late: number | undefined;
  const steps: StepResult[] = [];
  try {
    steps.push(await setUp(frame, request));
    if (steps[0]?.conclusion === 'success') {
      const limit = request.timeoutMinutes;
      if (limit > 0) {
        timer = setTimeout(() => {
          late = limit;
          job.status = 'cancelled';
          job.cancellation.strike();
        }, limit * run.minuteMs);
      }
      steps.push(...(await runSteps(frame, definition.steps)));
    } else job.status = 'failure';
    for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) {
      const result = await post();
      steps.push(result);
      if (result.conclusion === 'failure' && job.status === 'success') job.status = 'failure';
    }
    const completed = await complete(frame, request, late);
    if (completed.conclusion === 'failure' && job.status === 'success') job.status = 'failure';
    steps.push(completed);
  } finally {
    clearTimeout(timer);
    release();
    for (const sweep of job.orphans) sweep();
    run.github?.state.tokens.delete(job.token);
  }
  const outputs = steps.at(-1)?.outputs ?? {};
  return {
    id: job.id,
    name: job.name,
    result: job.status,
    outputs,
    steps,
    matrix: request.matrix,
    runsOn: request.labels,
    permissions: job.permissions,
    log: steps.map((step) => step.log).join(''),
    annotations: steps.flatMap((step) => step.annotations),
    summary: steps.map((step) => step.summary).join(''),
  };
}

function createRuntime(request: JobRequest): JobRuntime {
  const { run, workflow, definition } = request;
  const machine = join(temporaryFolder(), 'runner work');
  const name = run.remote.repository.split('/')[1] ?? '';
  const [workspace, temp, home, toolCache] = [join(name, name), '_temp', 'home', '_tool'].map((path) =>
    join(machine, path),
  ) as [string, string, string, string];
  for (const folder of [workspace, join(temp, '_github_workflow'), home, toolCache])
    mkdirSync(folder, { recursive: true });
  const eventPath = join(temp, '_github_workflow', 'event.json');
  writeFileSync(eventPath, JSON.stringify(run.event.payload));
  tokens += 1;
  const token = `ghs_jobtoken${tokens}ofthedouble`;
  const masks = createMasks();
  const secrets = { ...workflow.secrets, GITHUB_TOKEN: token };
  for (const secret of Object.values(secrets)) masks.add(secret);
  return {
    run,
    workflow,
    id: request.id,
    name: request.name,
    workspace,
    temp,
    home,
    toolCache,
    token,
    permissions: request.permissions,
    env: {},
    path: [],
    masks,
    defaults: {},
    github: { ...githubContext(run, workflow, definition.id), token, workspace, event_path: eventPath },
    contexts: {
      vars: run.vars,
      secrets,
      ...request.contexts,
      job: jobContext(workflow),
      runner: {
        ...systemOf(request.labels),
        name: 'GitHub Actions 1',
        environment: 'github-hosted',
        temp,
        tool_cache: toolCache,
        workspace: join(machine, name),
      },
    },
    orphans: [],
    posts: [],
    cancellation: createSwitch(run.cancel?.grace ?? runnerGrace),
    status: 'success',
    stepCount: 0,
  };
}

/** What GitHub shows as `Set up job`: env, defaults, and every action that can be fetched before the first step. */
function setUp(frame: Frame, { workflow, definition, run }: JobRequest): Promise<StepResult> {
  const { job } = frame;
  return performStep(frame, {
    ...runnerStep('Set up job'),
    run: async () => {
      for (const template of [workflow.definition.env, definition.env]) {
        Object.assign(job.env, evaluateTexts(template, stepScope(frame), 'env'));
      }
      for (const template of [workflow.definition.defaults, definition.defaults]) {
        const value = evaluateTemplate(template, stepScope(frame)) as { run?: Record<string, string> };
        if (value.run?.shell !== undefined) job.defaults.shell = value.run.shell;
        if (value.run?.['working-directory'] !== undefined)
          job.defaults.workingDirectory = value.run['working-directory'];
      }
      checkReferences(definition.steps, frame.source, run);
      return { succeeded: true };
    },
  });
}

/** Throws when an action, or one that a composite action uses, is not there; local ones are looked for when their step comes. */
function checkReferences(steps: readonly StepDefinition[], source: Source, run: Run, depth = 0): void {
  checkDepth(depth);
  for (const { uses } of steps) {
    if (uses === undefined || uses.startsWith('./')) continue;
    const reference = resolveUses(uses, source, run, source.tree);
    if (reference.kind === 'third-party') {
      findDouble(run, reference.action, reference.ref);
      continue;
    }
    const action = actionDefinition(join(reference.source.tree, reference.path));
    if (action.kind === 'composite') checkReferences(action.steps, reference.source, run, depth + 1);
  }
}

/** What GitHub shows as `Complete job`: the outputs of the job, without empty ones and those that hold a secret. */
function complete(frame: Frame, { definition }: JobRequest, late: number | undefined): Promise<StepResult> {
  const { job } = frame;
  return performStep(frame, {
    ...runnerStep('Complete job'),
    run: async (step) => {
      if (late !== undefined) {
        step.recorder.issue(
          'error',
          `The job running on runner GitHub Actions 1 has exceeded the maximum execution time of ${late} minutes.`,
        );
      }
      if (definition.outputs.kind !== 'mapping') return { succeeded: true };
      const outputs: Record<string, string> = {};
      for (const [name, template] of definition.outputs.entries) {
        const value = evaluateText(template, stepScope(frame), `outputs.${name}`);
        if (value === '') continue;
        if (job.masks.apply(value) === value) outputs[name] = value;
        else step.recorder.issue('warning', `Skip output '${name}' since it may contain secret.`);
      }
      return { succeeded: true, outputs };
    },
  });
}

function runnerStep(name: string) {
  return {
    id: undefined,
    ofRunner: true,
    name: () => name,
    condition: 'always()',
    env: () => ({}),
    timeoutMinutes: () => 0,
    continueOnError: () => false,
  };
}
