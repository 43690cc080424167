import { callWorkflow } from './call-workflow.ts';
import { concurrencyOf, Deadlock, holdGroup } from './concurrency.ts';
import type { JobDefinition } from './definition.ts';
import { endWithoutRunning } from './end-without-running.ts';
import { holds, holdsSurely, type Scope } from './expressions.ts';
import { githubContext } from './github-context.ts';
import { runJob } from './job.ts';
import { runnerLabels } from './machine.ts';
import { expandStrategy, legName, type Strategy } from './matrix.ts';
import { grantedPermissions } from './permissions.ts';
import { type JobOutcome, joinResults, type Result } from './result.ts';
import type { CalledWorkflow, Run } from './runtime.ts';
import { isOfHarness } from './source.ts';
import { evaluateTemplate, evaluateText } from './template.ts';
import { isTruthy, type Value, type ValueMap } from './values.ts';

/** Runs the jobs of a workflow, one after the other in the order written as far as `needs` lets them. Returns what each came to. */
export async function runJobs(run: Run, workflow: CalledWorkflow): Promise<ReadonlyMap<string, JobOutcome>> {
  const outcomes = new Map<string, JobOutcome>();
  const waiting = [...workflow.definition.jobs];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => needs.every((id) => outcomes.has(id)));
    const [definition] = waiting.splice(next, 1);
    if (definition === undefined || next < 0) throw new Error('no job is left whose needs are met');
    outcomes.set(definition.id, await runOne(run, workflow, definition, outcomes));
  }
  return outcomes;
}

async function runOne(
  run: Run,
  workflow: CalledWorkflow,
  definition: JobDefinition,
  outcomes: ReadonlyMap<string, JobOutcome>,
): Promise<JobOutcome> {
  const needs = Object.fromEntries(definition.needs.map((id) => [id, contextOf(outcomes.get(id))]));
  const ancestors = ancestorsOf(definition, workflow.definition.jobs).map((id) => outcomes.get(id)?.result);
  const scope = jobScope(run, workflow, definition, needs, ancestors);
  const id = [...workflow.callers.map((caller) => caller.id), definition.id].join('/');
  const plainName = namePrefix(workflow) + unevaluatedName(definition);
  let strategy: Strategy;
  try {
    if (!holds(definition.condition, scope)) {
      // A job that only waited for a machine when the run was cancelled was cancelled too.
      const ready = run.cancellation.struck && !ancestors.includes('cancelled');
      const calm = jobScope(run, workflow, definition, needs, ancestors, false);
      return endWithoutRunning(
        run,
        id,
        plainName,
        ready && holds(definition.condition, calm) ? 'cancelled' : 'skipped',
      );
    }
    strategy = expandStrategy(definition.strategy, scope);
  } catch (error) {
    return refused(run, definition, id, plainName, error);
  }
  return runLegs(run, workflow, definition, { id, scope, needs, strategy });
}

/** Minutes that a job may take when it does not say. */
const usualMinutes = 360;

interface Legs {
  readonly id: string;
  readonly scope: Scope;
  readonly needs: ValueMap;
  readonly strategy: Strategy;
}

async function runLegs(run: Run, workflow: CalledWorkflow, definition: JobDefinition, legs: Legs): Promise<JobOutcome> {
  const { strategy, scope } = legs;
  const results: Result[] = [];
  const outputs: Record<string, Value> = {};
  let stopped = false;
  for (const [index, matrix] of strategy.legs.entries()) {
    const context = {
      'fail-fast': strategy.failFast,
      'job-index': index,
      'job-total': strategy.legs.length,
      'max-parallel': strategy.maxParallel ?? strategy.legs.length,
    };
    const legScope = {
      ...scope,
      contexts: { ...scope.contexts, matrix: strategy.hasMatrix ? matrix : null, strategy: context },
    };
    const outcome = await runLeg(run, workflow, definition, { ...legs, matrix, context, legScope, stopped });
    const forgiven = outcome.result === 'failure' && mayFail(definition, legScope);
    results.push(forgiven ? 'success' : outcome.result);
    Object.assign(outputs, outcome.outputs);
    if (outcome.result === 'failure' && !forgiven && strategy.failFast) stopped = true;
  }
  return { result: joinResults(results), outputs };
}

interface Leg extends Legs {
  readonly matrix: ValueMap;
  /** The `strategy` context. */
  readonly context: ValueMap;
  readonly legScope: Scope;
  /** Another leg failed before. */
  readonly stopped: boolean;
}

async function runLeg(run: Run, workflow: CalledWorkflow, definition: JobDefinition, leg: Leg): Promise<JobOutcome> {
  const { id, legScope, scope } = leg;
  let name = namePrefix(workflow) + unevaluatedName(definition);
  let labels: readonly string[] = [];
  let groups: readonly string[];
  let timeoutMinutes = usualMinutes;
  try {
    name = namePrefix(workflow) + nameOf(definition, leg.strategy, leg.matrix, legScope);
    if (leg.stopped || (run.cancellation.struck && !holdsSurely(definition.condition, scope))) {
      return endWithoutRunning(run, id, name, 'cancelled');
    }
    if (definition.uses === undefined) labels = runnerLabels(definition.runsOn, legScope);
    const limit = definition.timeoutMinutes;
    if (limit !== undefined) timeoutMinutes = Number(evaluateTemplate(limit, legScope));
    groups = holdGroup(workflow.groups, concurrencyOf(definition.concurrency, legScope), name);
  } catch (error) {
    if (error instanceof Deadlock) return endWithoutRunning(run, id, name, 'cancelled', error.message);
    return refused(run, definition, id, name, error);
  }
  if (definition.uses !== undefined) {
    return callWorkflow(run, { ...workflow, groups }, definition, { scope: legScope, name, runJobs });
  }
  const result = await runJob({
    run,
    workflow,
    definition,
    id,
    name,
    labels,
    timeoutMinutes,
    matrix: leg.matrix,
    contexts: { matrix: legScope.contexts.matrix ?? null, strategy: leg.context, needs: leg.needs },
    permissions: grantedPermissions(definition.permissions, workflow, run.event.restricted),
    conditionScope: scope,
  });
  run.results.push(result);
  return result;
}

/** A job that GitHub cannot make sense of has failed without running. */
function refused(run: Run, { id: job }: JobDefinition, id: string, name: string, error: unknown): JobOutcome {
  if (isOfHarness(error)) throw error;
  const message = error instanceof Error ? error.message : String(error);
  return endWithoutRunning(run, id, name, 'failure', `Error when evaluating job '${job}': ${message}`);
}

/**
 * What the condition of a job may look at. `success()` and `failure()` ask about every job that led here and not only about those
 * it names, so that a skipped job far above is felt even behind one that ran (actions/runner issue 491).
 */
function jobScope(
  run: Run,
  workflow: CalledWorkflow,
  definition: JobDefinition,
  needs: ValueMap,
  ancestors: readonly (Result | undefined)[],
  cancelled?: false,
): Scope {
  const isCancelled = (): boolean => cancelled ?? run.cancellation.struck;
  return {
    contexts: {
      github: githubContext(run, workflow, definition.id),
      inputs: workflow.inputs,
      needs,
      vars: run.vars,
      secrets: workflow.secrets,
      matrix: {},
      strategy: {},
    },
    functions: {
      always: () => true,
      cancelled: isCancelled,
      failure: () => !isCancelled() && ancestors.includes('failure'),
      success: () => !isCancelled() && ancestors.every((result) => result === 'success'),
    },
  };
}

function ancestorsOf(definition: JobDefinition, jobs: readonly JobDefinition[]): readonly string[] {
  const found = new Set<string>();
  const visit = (ids: readonly string[]): void => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      visit(jobs.find((job) => job.id === id)?.needs ?? []);
    }
  };
  visit(definition.needs);
  return [...found];
}

function contextOf(outcome: JobOutcome | undefined): ValueMap {
  return { result: outcome?.result ?? 'skipped', outputs: outcome?.outputs ?? {} };
}

function mayFail(definition: JobDefinition, scope: Scope): boolean {
  const template = definition.continueOnError;
  if (template === undefined) return false;
  try {
    return isTruthy(evaluateTemplate(template, scope));
  } catch {
    return false;
  }
}

/** `caller / ` for each job that called the workflow. */
function namePrefix(workflow: CalledWorkflow): string {
  return workflow.callers.map((caller) => `${caller.name} / `).join('');
}

/** The name of a job that never came to its matrix: GitHub shows it with its expressions. */
function unevaluatedName({ id, writtenName }: JobDefinition): string {
  return writtenName === undefined || writtenName === '' ? id : writtenName;
}

function nameOf(definition: JobDefinition, strategy: Strategy, matrix: ValueMap, scope: Scope): string {
  const { name } = definition;
  const text = name === undefined ? '' : evaluateText(name, scope, 'name');
  const base = text === '' ? definition.id : text;
  const told = name?.kind === 'expression' && /\bmatrix\b/.test(name.expression);
  return strategy.hasMatrix && !told ? `${base} (${legName(matrix)})` : base;
}
