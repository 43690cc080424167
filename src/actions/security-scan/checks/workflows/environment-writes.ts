import type { Severity } from '../../../../core/model/finding.ts';
import { SourceCursor } from '../../../../core/policy/yaml-access.ts';
import { stepsOf } from '../../../../readers/workflows/workflow.ts';
import type { Hit } from '../check-rule.ts';
import { workflowRules } from './rules.ts';
import { taintedVariables } from './shell-taint.ts';
import { hitAt, isPrivileged, type WorkflowCheck } from './workflow-check.ts';

/** Lines that write the text of somebody else into the environment of later steps. */
export const findEnvironmentWrites: WorkflowCheck = ({ workflow, taint }) => {
  const hits: Hit[] = [];
  const privileged = isPrivileged(workflow);
  for (const { job, step } of stepsOf(workflow)) {
    const { run } = step;
    if (run === undefined || !/GITHUB_(?:ENV|PATH)/.test(run.value)) continue;
    const cursor = new SourceCursor(workflow.source, run);
    const environment = [...workflow.env, ...job.env, ...step.env];
    const variables = taintedVariables(environment, run.value, (text) => taint.ofText(text, job));
    for (const line of run.value.split('\n')) {
      const file = /\bGITHUB_(?:ENV|PATH)\b/.exec(line)?.[0];
      if (file === undefined) continue;
      const index = cursor.next(line.trim());
      const direct = taint.ofText(line, job, step);
      const origin = direct?.author === 'stranger' ? direct : variables.in(line);
      const report = (message: string, severity: Severity) =>
        hits.push(hitAt(workflowRules.githubEnv, index, message, { severity, statement: step.offset }));
      if (origin?.author === 'stranger') {
        report(`${origin.context}, which anyone can choose, is written to ${file}.`, privileged ? 'critical' : 'high');
      } else if (privileged && /\$\(|`|\bcat\s/.test(line)) {
        report(`What a command prints is written to ${file}, in a workflow that strangers can start.`, 'medium');
      }
    }
  }
  return hits;
};
