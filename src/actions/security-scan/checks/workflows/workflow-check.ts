import type { Severity } from '../../../../core/model/finding.ts';
import type { Workflow } from '../../../../readers/workflows/workflow.ts';
import type { DetectorOptions } from '../../files/detector.ts';
import type { CheckRule, Hit } from '../check-rule.ts';
import type { Taint } from './taint.ts';

/** What a check of workflows looks at. */
export interface WorkflowScope {
  readonly workflow: Workflow;
  readonly taint: Taint;
  readonly options: DetectorOptions;
}

/** Finds breaches of one rule or of a few related ones. */
export type WorkflowCheck = (scope: WorkflowScope) => readonly Hit[];

interface Particulars {
  readonly severity?: Severity;
  readonly fix?: string;
  readonly statement?: number;
  readonly length?: number;
}

/** A hit at an index of the file. */
export function hitAt(rule: CheckRule, index: number, message: string, particulars: Particulars = {}): Hit {
  const { length, ...others } = particulars;
  return { rule, index, message, ...(length === undefined ? {} : { end: index + length }), ...others };
}

/** Events that anyone can cause, and that run with the secrets and the token of the repository. */
const privilegedTriggers: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issues',
  'issue_comment',
  'discussion',
  'discussion_comment',
]);

/** Whether strangers can start the workflow with the rights of the repository. */
export function isPrivileged({ triggers }: Workflow): boolean {
  return [...triggers].some((trigger) => privilegedTriggers.has(trigger));
}
