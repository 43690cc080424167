import { type Pair, SourceCursor, type Text } from '../../../../core/policy/yaml-access.ts';
import { stepsOf, type Workflow } from '../../../../readers/workflows/workflow.ts';
import type { Hit } from '../check-rule.ts';
import { findRemoteScripts, findUncheckedTls } from '../shell-downloads.ts';
import { workflowRules } from './rules.ts';
import { hitAt, type WorkflowCheck } from './workflow-check.ts';

/** Scripts that fetch and run others, that trust any server, and commands that were withdrawn. */
export const findScripts: WorkflowCheck = ({ workflow }) => [...commands(workflow), ...downloads(workflow)];

function commands(workflow: Workflow): readonly Hit[] {
  const everywhere: readonly Pair[] = [
    ...workflow.env,
    ...workflow.jobs.flatMap(({ env, steps }) => [...env, ...steps.flatMap((step) => step.env)]),
  ];
  return everywhere.flatMap(({ key, keyOffset, value }) => {
    const on = value.trim().toLowerCase() === 'true';
    if (key === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && on) {
      const message = 'ACTIONS_ALLOW_UNSECURE_COMMANDS lets any printed text set variables of later steps.';
      return [hitAt(workflowRules.insecureCommands, keyOffset, message, { length: key.length })];
    }
    if (key === 'NODE_TLS_REJECT_UNAUTHORIZED' && value.trim() === '0') {
      const message = 'NODE_TLS_REJECT_UNAUTHORIZED=0 makes Node accept any certificate.';
      return [hitAt(workflowRules.uncheckedTls, keyOffset, message, { length: key.length })];
    }
    return [];
  });
}

function downloads(workflow: Workflow): readonly Hit[] {
  return stepsOf(workflow).flatMap(({ step }) => {
    const { run } = step;
    if (run === undefined) return [];
    return [...remoteScripts(run, workflow, step.offset), ...uncheckedTls(run, workflow, step.offset)];
  });
}

function remoteScripts(run: Text, workflow: Workflow, statement: number): readonly Hit[] {
  const cursor = new SourceCursor(workflow.source, run);
  return findRemoteScripts(run.value).map((at) => {
    const message = 'A script is downloaded and run without a look at what it is.';
    return hitAt(workflowRules.pipeToShell, cursor.next(lineFrom(run.value, at)), message, { statement });
  });
}

function uncheckedTls(run: Text, workflow: Workflow, statement: number): readonly Hit[] {
  const cursor = new SourceCursor(workflow.source, run);
  return findUncheckedTls(run.value).map(({ index, what }) => {
    const message = `${what}, so any server is trusted.`;
    return hitAt(workflowRules.uncheckedTls, cursor.next(lineFrom(run.value, index)), message, { statement });
  });
}

function lineFrom(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(index, end < 0 ? undefined : end).trimEnd();
}
