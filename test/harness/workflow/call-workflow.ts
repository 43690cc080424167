import { concurrencyOf, Deadlock, holdGroup } from './concurrency.ts';
import type { JobDefinition, WorkflowDefinition } from './definition.ts';
import { endWithoutRunning } from './end-without-running.ts';
import type { Scope } from './expressions.ts';
import { githubContext } from './github-context.ts';
import { loadWorkflow } from './load-workflow.ts';
import { readPermissions } from './permissions.ts';
import { type JobOutcome, joinResults } from './result.ts';
import type { CalledWorkflow, Run } from './runtime.ts';
import { isOfHarness, NotImplemented, type Source, WorkflowRefused } from './source.ts';
import { evaluateTemplate, evaluateText, evaluateTexts, type Template } from './template.ts';
import { memberOf, membersOf } from './template-members.ts';
import { resolveUses } from './uses.ts';
import type { Value, ValueMap } from './values.ts';

interface Call {
  readonly scope: Scope;
  /** As GitHub shows the job that calls. */
  readonly name: string;
  runJobs(run: Run, workflow: CalledWorkflow): Promise<ReadonlyMap<string, JobOutcome>>;
}

/** Where a job's `uses:` leads. */
export function calledSource(
  uses: string,
  source: Source,
  run: Run,
): { readonly source: Source; readonly path: string } {
  const reference = resolveUses(uses, source, run, source.tree);
  if (reference.kind === 'third-party') throw new NotImplemented(`the reusable workflow ${uses}`);
  if (!uses.startsWith('./')) return reference;
  // A called workflow's `./` means its own repository at its own commit.
  return { source, path: reference.path };
}

/** Runs the workflow that a job calls; its result and outputs are those of the job. */
export async function callWorkflow(
  run: Run,
  caller: CalledWorkflow,
  job: JobDefinition,
  call: Call,
): Promise<JobOutcome> {
  const id = [...caller.callers.map((each) => each.id), job.id].join('/');
  let called: CalledWorkflow;
  try {
    const { source, path } = calledSource(job.uses ?? '', caller.source, run);
    const definition = await loadWorkflow(source, path, run);
    const inputs = inputsOf(definition, job, call.scope);
    const scope = { ...call.scope, contexts: { ...call.scope.contexts, inputs } };
    called = {
      definition,
      source,
      inputs,
      groups: holdGroup(caller.groups, concurrencyOf(definition.concurrency, scope), call.name),
      secrets: secretsOf(definition, job, caller, call.scope),
      permissions: permissionsOf(definition, job, caller),
      callers: [...caller.callers, { id: job.id, name: ownName(call.name, caller) }],
    };
  } catch (error) {
    if (isOfHarness(error)) throw error;
    if (error instanceof Deadlock) return endWithoutRunning(run, id, call.name, 'cancelled', error.message);
    return endWithoutRunning(run, id, call.name, 'failure', error instanceof Error ? error.message : String(error));
  }
  const outcomes = await call.runJobs(run, called);
  const result = joinResults([...outcomes.values()].map((outcome) => outcome.result));
  return { result, outputs: outputsOf(run, called, outcomes) };
}

function ownName(name: string, caller: CalledWorkflow): string {
  return name.slice(caller.callers.map((each) => `${each.name} / `).join('').length);
}

/** What the jobs of a called workflow have when they say nothing, and the most that they may ask for. */
export function permissionsOf(
  called: WorkflowDefinition,
  job: JobDefinition,
  caller: CalledWorkflow,
): CalledWorkflow['permissions'] {
  if (called.permissions !== undefined) return readPermissions(called.permissions);
  return job.permissions === undefined ? caller.permissions : readPermissions(job.permissions);
}

/** `workflow_call` of a workflow; undefined when it cannot be called. */
export function callTrigger(definition: WorkflowDefinition): Template | undefined {
  const { on } = definition;
  if (on.kind === 'mapping') return memberOf(on, 'workflow_call');
  const names = on.kind === 'list' ? on.items : [on];
  return names.find((name) => name.kind === 'literal' && name.value === 'workflow_call');
}

/** What a job gives for the inputs of the workflow it calls. */
export function givenInputs(
  definition: WorkflowDefinition,
  job: JobDefinition,
): readonly { readonly name: string; readonly type: Value; readonly template: Template }[] {
  const given = new Map(membersOf(job.with).map(([name, template]) => [name.toLowerCase(), template]));
  return membersOf(memberOf(callTrigger(definition), 'inputs')).flatMap(([name, input]) => {
    const template = given.get(name.toLowerCase());
    return template === undefined ? [] : [{ name, type: literal(memberOf(input, 'type')), template }];
  });
}

/** The inputs of a call with their defaults, each held against its type. */
function inputsOf(definition: WorkflowDefinition, job: JobDefinition, scope: Scope): ValueMap {
  const given = new Map(givenInputs(definition, job).map(({ name, template }) => [name, template]));
  return Object.fromEntries(
    membersOf(memberOf(callTrigger(definition), 'inputs')).map(([name, input]) => {
      const type = literal(memberOf(input, 'type'));
      const template = given.get(name) ?? memberOf(input, 'default');
      const value = template === undefined ? emptyOf(type) : evaluateTemplate(template, scope);
      return [name, typed(name, type, value)];
    }),
  );
}

function emptyOf(type: Value): Value {
  return type === 'boolean' ? false : type === 'number' ? 0 : '';
}

function typed(name: string, type: Value, value: Value): Value {
  if (type === 'string' && (value === null || typeof value !== 'object')) return value === null ? '' : String(value);
  if (typeof value === type) return value;
  throw new Error(
    `The template is not valid. inputs.${name}: Unexpected value '${typeof value === 'object' ? '' : String(value)}'`,
  );
}

/** The secrets of a call: those handed on by name, or all with `inherit`. */
function secretsOf(
  definition: WorkflowDefinition,
  job: JobDefinition,
  caller: CalledWorkflow,
  scope: Scope,
): Readonly<Record<string, string>> {
  if (job.secrets?.kind === 'literal' && job.secrets.value === 'inherit') return caller.secrets;
  const given = job.secrets === undefined ? {} : evaluateTexts(job.secrets, scope, 'secrets');
  const declared = membersOf(memberOf(callTrigger(definition), 'secrets'));
  for (const [name, secret] of declared) {
    const value = Object.entries(given).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
    if (literal(memberOf(secret, 'required')) === true && (value ?? '') === '') {
      throw new WorkflowRefused([`Secret ${name} is required, but not provided while calling.`]);
    }
  }
  return given;
}

function outputsOf(run: Run, called: CalledWorkflow, outcomes: ReadonlyMap<string, JobOutcome>): ValueMap {
  const jobs = Object.fromEntries([...outcomes].map(([id, { result, outputs }]) => [id, { result, outputs }]));
  const scope: Scope = {
    contexts: { github: githubContext(run, called, ''), inputs: called.inputs, vars: run.vars, jobs },
    functions: {},
  };
  const entries = membersOf(memberOf(callTrigger(called.definition), 'outputs')).map(([name, output]) => {
    const value = memberOf(output, 'value');
    return [name, value === undefined ? '' : evaluateText(value, scope, `outputs.${name}`)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function literal(template: Template | undefined): Value {
  return template?.kind === 'literal' ? template.value : null;
}
