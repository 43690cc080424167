import { calledSource, callTrigger, permissionsOf } from './call-workflow.ts';
import { loadWorkflow } from './load-workflow.ts';
import { beyond, readPermissions } from './permissions.ts';
import type { CalledWorkflow, Run } from './runtime.ts';
import { WorkflowRefused } from './source.ts';

/** Levels of workflows that call each other, the first one included (GitHub Docs: reusing workflow configurations). */
const mostLevels = 10;

/**
 * Holds what every called workflow asks for against what its caller's job may give, before anything runs: GitHub does not start a
 * run in which a nested job wants more. Throws WorkflowRefused.
 */
export async function checkPermissions(run: Run, workflow: CalledWorkflow, level = 1): Promise<void> {
  for (const job of workflow.definition.jobs) {
    if (job.uses === undefined) continue;
    if (level >= mostLevels) throw new WorkflowRefused([`${job.uses}: more than ${mostLevels} levels of workflows`]);
    const { source, path } = calledSource(job.uses, workflow.source, run);
    const definition = await loadWorkflow(source, path, run);
    if (callTrigger(definition) === undefined) {
      throw new WorkflowRefused([`${job.uses}: workflow_call key is not defined in the referenced workflow.`]);
    }
    const allowed = job.permissions === undefined ? workflow.permissions : readPermissions(job.permissions);
    for (const nested of definition.jobs) {
      const asked = nested.permissions ?? definition.permissions;
      const problems = asked === undefined ? [] : beyond(readPermissions(asked), allowed);
      if (problems.length > 0) {
        throw new WorkflowRefused([
          `Error calling workflow '${job.uses}'. The nested job '${nested.id}' is requesting ${problems.join(', ')}.`,
        ]);
      }
    }
    const permissions = permissionsOf(definition, job, workflow);
    const callers = [...workflow.callers, { id: job.id, name: job.id }];
    await checkPermissions(
      run,
      { definition, source, inputs: {}, secrets: {}, permissions, groups: [], callers },
      level + 1,
    );
  }
}
