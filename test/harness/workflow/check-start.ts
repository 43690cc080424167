import { calledSource, callTrigger, givenInputs, permissionsOf } from './call-workflow.ts';
import type { JobDefinition, StepDefinition, WorkflowDefinition } from './definition.ts';
import { loadWorkflow } from './load-workflow.ts';
import { expandMatrix } from './matrix.ts';
import { beyond, type Permissions, readPermissions } from './permissions.ts';
import type { CalledWorkflow, Run } from './runtime.ts';
import { WorkflowRefused } from './source.ts';
import { evaluateTemplate, isStatic, type Template } from './template.ts';
import { memberOf } from './template-members.ts';

/** Levels of workflows that call each other, the first one included (GitHub Docs: reusing workflow configurations). */
const mostLevels = 10;
/** Characters of a script (GitHub Docs: workflow syntax, `run`). */
const longestScript = 21_000;

/**
 * What GitHub holds against a workflow and those it calls before anything runs, beyond what its parser for editors says. Throws
 * WorkflowRefused.
 */
export async function checkStart(run: Run, workflow: CalledWorkflow, level = 1): Promise<void> {
  for (const job of workflow.definition.jobs) {
    checkMatrix(job);
    for (const step of job.steps) checkStep(step);
    if (job.uses !== undefined) await checkCall(run, workflow, job, job.uses, level);
  }
}

async function checkCall(
  run: Run,
  workflow: CalledWorkflow,
  job: JobDefinition,
  uses: string,
  level: number,
): Promise<void> {
  if (level >= mostLevels) throw new WorkflowRefused([`${uses}: more than ${mostLevels} levels of workflows`]);
  const { source, path } = calledSource(uses, workflow.source, run);
  const definition = await loadWorkflow(source, path, run);
  if (callTrigger(definition) === undefined) {
    throw new WorkflowRefused([`${uses}: workflow_call key is not defined in the referenced workflow.`]);
  }
  for (const { name, template, type } of givenInputs(definition, job)) {
    if (template.kind === 'literal' && type !== 'string' && typeof template.value !== type) {
      throw new WorkflowRefused([
        `${workflow.definition.path}: with.${name}: Unexpected value '${String(template.value)}'`,
      ]);
    }
  }
  checkPermissions(
    uses,
    definition,
    job.permissions === undefined ? workflow.permissions : readPermissions(job.permissions),
  );
  const permissions = permissionsOf(definition, job, workflow);
  const callers = [...workflow.callers, { id: job.id, name: job.id }];
  await checkStart(run, { definition, source, inputs: {}, secrets: {}, permissions, groups: [], callers }, level + 1);
}

/** A called workflow and its jobs may ask for no more than the job that calls may give. */
function checkPermissions(uses: string, { permissions, jobs }: WorkflowDefinition, allowed: Permissions): void {
  const check = (who: string, asked: Template | undefined): void => {
    const excess = asked === undefined ? undefined : beyond(readPermissions(asked), allowed);
    if (excess === undefined) return;
    throw new WorkflowRefused([
      `Error calling workflow '${uses}'. The ${who} is requesting '${excess.wanted}', but is only allowed '${excess.allowed}'.`,
    ]);
  };
  check(`workflow '${uses}'`, permissions);
  for (const job of jobs) {
    const name = job.name?.kind === 'literal' ? String(job.name.value) : job.id;
    check(`nested job '${name}'`, job.permissions);
  }
}

/** A matrix without expressions is looked at before the run. */
function checkMatrix({ id, strategy }: JobDefinition): void {
  const matrix = memberOf(strategy, 'matrix');
  if (matrix === undefined || !isStatic(matrix)) return;
  try {
    expandMatrix(evaluateTemplate(matrix, { contexts: {}, functions: {} }));
  } catch (error) {
    throw new WorkflowRefused([`job ${id}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

function checkStep({ uses, run }: StepDefinition): void {
  const script = run?.kind === 'literal' ? String(run.value) : run?.kind === 'expression' ? run.expression : '';
  if (script.length > longestScript) throw new WorkflowRefused([`Exceeded max expression length ${longestScript}`]);
  if (uses === undefined || uses.startsWith('./') || uses.startsWith('docker://')) return;
  const isValid = uses.startsWith('$/') ? !uses.includes('@') : /^[^/@.$]+\/[^/@]+(\/[^@]*)?@.+$/.test(uses);
  if (!isValid) throw new WorkflowRefused([`Expected format {org}/{repo}[/path]@ref. Actual '${uses}'`]);
}
