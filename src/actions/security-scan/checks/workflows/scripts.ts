import type { Hit } from '../check-rule.ts';
import { findRemoteScripts, findUncheckedTls } from '../shell-downloads.ts';
import { workflowRules } from './rules.ts';
import { stepsOf, type Workflow } from './workflow.ts';
import { hitAt, type WorkflowCheck } from './workflow-check.ts';
import { indexInSource, type Pair } from './yaml-access.ts';

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
    const place = (piece: string) => indexInSource(workflow.source, run, piece);
    return [
      ...findRemoteScripts(run.value).map(({ piece }) =>
        hitAt(workflowRules.pipeToShell, place(piece), 'A script is downloaded and run without a look at what it is.', {
          statement: step.offset,
        }),
      ),
      ...findUncheckedTls(run.value).map(({ piece, what }) =>
        hitAt(workflowRules.uncheckedTls, place(piece), `${what}, so any server is trusted.`, {
          statement: step.offset,
        }),
      ),
    ];
  });
}
