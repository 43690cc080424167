import type { Severity } from '../../../../core/model/finding.ts';
import { SourceCursor, type Text } from '../../../../core/policy/yaml-access.ts';
import { stepsOf, type Workflow } from '../../../../readers/workflows/workflow.ts';
import type { Hit } from '../check-rule.ts';
import { expansionsOf } from './expression.ts';
import { workflowRules } from './rules.ts';
import { codeInputsOf } from './script-inputs.ts';
import type { Origin } from './taint.ts';
import { hitAt, isPrivileged, type WorkflowCheck } from './workflow-check.ts';

/** Expressions in scripts whose text somebody else writes. */
export const findInjections: WorkflowCheck = ({ workflow, taint }) => {
  const hits: Hit[] = [];
  for (const { job, step } of stepsOf(workflow)) {
    const scripts: readonly Text[] = [...(step.run === undefined ? [] : [step.run]), ...codeInputsOf(step)];
    for (const script of scripts) {
      const cursor = new SourceCursor(workflow.source, script);
      for (const { source, start, end } of expansionsOf(script.value)) {
        const index = cursor.next('${{');
        const origin = taint.ofExpression(source, job, step);
        if (origin === undefined) continue;
        hits.push(
          hitAt(workflowRules.templateInjection, index, messageFor(origin), {
            severity: severityOf(origin, workflow),
            length: end - start,
            statement: step.offset,
          }),
        );
      }
    }
  }
  return hits;
};

function messageFor({ author, context, through }: Origin): string {
  const path = through === undefined ? context : `${through}, which holds ${context},`;
  const who = {
    stranger: 'anyone can choose its text',
    collaborator: 'whoever may push, label or release chooses its text',
    caller: 'whoever starts or calls it chooses its text',
  }[author];
  return `${path} is put into a script, and ${who}.`;
}

/** Strangers' text counts by what the workflow may do when they start it; others have rights of their own already. */
function severityOf({ author }: Origin, workflow: Workflow): Severity {
  if (author === 'stranger') return isPrivileged(workflow) ? 'critical' : 'high';
  if (author === 'collaborator') return 'low';
  const dispatched = workflow.triggers.has('workflow_dispatch') && !workflow.triggers.has('workflow_call');
  return dispatched ? 'low' : 'medium';
}
