import type { Switch } from './cancellation.ts';
import { createSwitch, runnerGrace } from './cancellation.ts';
import { createCommandFiles } from './command-files.ts';
import type { StepDefinition } from './definition.ts';
import { holds, holdsSurely, type Scope } from './expressions.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import type { Result, StepResult } from './result.ts';
import { runScript } from './run-script.ts';
import type { Frame } from './runtime.ts';
import { stepScope } from './scope.ts';
import { isOfHarness } from './source.ts';
import { evaluateTemplate, evaluateText, evaluateTexts } from './template.ts';
import { runUses } from './uses.ts';
import { isTruthy, type ValueMap } from './values.ts';

/** What the kinds of steps share while they run. */
export interface StepRuntime {
  readonly frame: Frame;
  readonly name: string;
  readonly recorder: Recorder;
  /** Ends what the step does: it has no time left, or the run was cancelled. */
  readonly stopper: Switch;
  /** Struck when the step has no time left, which is that of the steps inside it too. */
  readonly deadline: Switch;
  /** `env` of the step itself and of the composite actions around it. */
  readonly env: Readonly<Record<string, string>>;
  /** `github` as this step has it, the paths of its files included. */
  readonly github: ValueMap;
  readonly scope: Scope;
  /** For the post step of an action: `GITHUB_STATE` of its main. */
  state: Readonly<Record<string, string>>;
}

/** What running a step came to; `outputs` come on top of those in GITHUB_OUTPUT. */
export interface StepEnd {
  readonly succeeded: boolean;
  /** A step inside was cancelled. */
  readonly cancelled?: boolean;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly StepResult[];
}

/** Runs the steps of a job or a composite action in order; each decides by its own condition whether it runs. */
export async function runSteps(frame: Frame, definitions: readonly StepDefinition[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const definition of definitions) {
    const result = await runStep(frame, definition);
    results.push(result);
    if (result.conclusion === 'failure') {
      frame.status = 'failure';
      if (frame.depth === 0 && frame.job.status === 'success') frame.job.status = 'failure';
    }
    if (result.conclusion === 'cancelled') frame.status = 'cancelled';
    if (definition.id !== undefined) {
      const { outputs, outcome, conclusion } = result;
      frame.steps[definition.id] = { outputs, outcome, conclusion };
    }
  }
  return results;
}

async function runStep(frame: Frame, definition: StepDefinition): Promise<StepResult> {
  return performStep(frame, {
    id: definition.id,
    name: (scope) => nameOf(definition, scope),
    condition: definition.condition,
    env: (scope) => evaluateTexts(definition.env, scope, 'env'),
    timeoutMinutes: (scope) => {
      const minutes = definition.timeoutMinutes;
      return minutes === undefined ? 0 : Number(evaluateTemplate(minutes, scope));
    },
    continueOnError: (scope) => {
      const template = definition.continueOnError;
      return template !== undefined && isTruthy(evaluateTemplate(template, scope));
    },
    run: (step) =>
      definition.uses === undefined ? runScript(step, definition) : runUses(step, definition, definition.uses),
  });
}

interface StepPlan {
  readonly id: string | undefined;
  /** The runner adds it: no step of the workflow. */
  readonly ofRunner?: boolean;
  name(scope: Scope): string;
  readonly condition: string;
  env(scope: Scope): Readonly<Record<string, string>>;
  /** 0 is no limit. */
  timeoutMinutes(scope: Scope): number;
  continueOnError(scope: Scope): boolean;
  run(step: StepRuntime): Promise<StepEnd>;
}

/** Runs one step from its condition to its files, as actions/runner's StepsRunner.cs does. */
export async function performStep(frame: Frame, plan: StepPlan): Promise<StepResult> {
  const { job } = frame;
  const { run } = job;
  const stopper = createSwitch(run.cancel?.grace ?? runnerGrace);
  const name = nameSafely(plan, stepScope(frame));
  const watch = cancelWatch(frame, plan, name);
  const recorder = createRecorder(job.masks, frame.recorder, watch.line);
  job.stepCount += 1;
  const files = createCommandFiles(job.temp);
  const action = plan.id ?? `__${job.stepCount}`;
  const github: ValueMap = { ...job.github, ...frame.github, ...files.context, action };
  const end = (outcome: Result, conclusion: Result, rest: Partial<StepResult> = {}): StepResult => ({
    id: plan.id,
    name,
    outcome,
    conclusion,
    outputs: {},
    log: recorder.log(),
    annotations: recorder.annotations(),
    summary: '',
    steps: [],
    ...rest,
  });
  const fail = (error: unknown): void => {
    if (isOfHarness(error)) throw error;
    recorder.issue('error', error instanceof Error ? error.message : String(error));
  };

  let env: Readonly<Record<string, string>>;
  let scope: Scope;
  try {
    env = { ...frame.env, ...plan.env(stepScope(frame, github)) };
    scope = stepScope(frame, github, env);
    if (!holds(plan.condition, scope)) {
      files.collect(recorder);
      return end('skipped', 'skipped');
    }
  } catch (error) {
    fail(error);
    return end('failure', 'failure');
  }

  const release = job.cancellation.onStop(() => {
    if (frame.depth > 0) frame.status = 'cancelled';
    if (!holdsSurely(plan.condition, stepScope(frame, github, env))) stopper.strike();
  });
  let timedOut = false;
  let releaseDeadline: (() => void) | undefined;
  const deadline = createSwitch(run.cancel?.grace ?? runnerGrace);
  const step: StepRuntime = { frame, name, recorder, stopper, deadline, env, github, scope, state: {} };
  let ended: StepEnd = { succeeded: false };
  let timer: NodeJS.Timeout | undefined;
  try {
    const minutes = plan.timeoutMinutes(scope);
    if (minutes > 0) {
      timer = setTimeout(deadline.strike, minutes * run.minuteMs);
    }
    deadline.onStop(() => {
      timedOut = true;
      stopper.strike();
    });
    releaseDeadline = frame.deadline?.onStop(deadline.strike);
    watch.started();
    ended = await plan.run(step);
    if (timedOut) {
      const what = minutes > 0 ? `'${name}' has timed out after ${minutes} minutes.` : 'has timed out.';
      recorder.issue('error', `The action ${what}`);
    }
  } catch (error) {
    fail(error);
  } finally {
    clearTimeout(timer);
    releaseDeadline?.();
    release();
    watch.ended();
  }
  recorder.check();
  const written = files.collect(recorder);
  Object.assign(job.env, written.env);
  for (const path of written.paths) {
    if (job.path.includes(path)) job.path.splice(job.path.indexOf(path), 1);
    job.path.push(path);
  }
  step.state = written.state;
  const cancelled = (stopper.struck && !timedOut) || ended.cancelled === true;
  if (cancelled) recorder.issue('error', 'The operation was canceled.');
  const succeeded = ended.succeeded && !written.failed && !timedOut;
  const outcome: Result = cancelled ? 'cancelled' : succeeded ? 'success' : 'failure';
  let forgiven = false;
  try {
    forgiven = outcome === 'failure' && plan.continueOnError(stepScope(frame, github, env));
  } catch (error) {
    fail(error);
  }
  return end(outcome, forgiven ? 'success' : outcome, {
    outputs: { ...written.outputs, ...ended.outputs },
    log: recorder.log(),
    annotations: recorder.annotations(),
    summary: job.masks.apply([written.summary, ...(ended.steps ?? []).map((each) => each.summary)].join('')),
    steps: ended.steps ?? [],
  });
}

/** Cancels the run when the step that the test named is reached. */
function cancelWatch(frame: Frame, plan: StepPlan, name: string) {
  const { job } = frame;
  const { cancel, cancellation } = job.run;
  const isIt =
    cancel !== undefined &&
    !cancellation.struck &&
    [job.id, job.name].includes(cancel.job) &&
    (cancel.step === undefined ? !plan.ofRunner : [plan.id, name].includes(cancel.step));
  let timer: NodeJS.Timeout | undefined;
  const arm = (): void => {
    timer ??= setTimeout(() => cancellation.strike(), cancel?.afterMs ?? 0);
  };
  return {
    started: () => {
      if (isIt && cancel.line === undefined) arm();
    },
    line: (text: string) => {
      if (isIt && cancel.line !== undefined && text.includes(cancel.line)) arm();
    },
    ended: () => {
      // A step that ended before its time was up does not delay the cancellation.
      if (timer === undefined) return;
      clearTimeout(timer);
      cancellation.strike();
    },
  };
}

function nameSafely(plan: StepPlan, scope: Scope): string {
  try {
    return plan.name(scope);
  } catch {
    return plan.id ?? 'Run';
  }
}

function nameOf(definition: StepDefinition, scope: Scope): string {
  if (definition.name !== undefined) return evaluateText(definition.name, scope, 'name');
  if (definition.uses !== undefined) return `Run ${definition.uses}`;
  const script = definition.run === undefined ? '' : evaluateText(definition.run, scope, 'run');
  return `Run ${script.trimStart().split('\n')[0] ?? ''}`;
}
