import type { FileSystem } from '../../core/files/file-system.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { Saying } from './remark.ts';
import type { Suite } from './suite.ts';
import type { WorkflowFile } from './workflow-file.ts';

/** What a check of workflows looks at. */
export interface Scope {
  readonly file: WorkflowFile;
  readonly suite: Suite;
  /** Undefined where the policy itself is wrong, so that nothing is said of what it would say. */
  readonly policy: Policy | undefined;
  readonly files: Pick<FileSystem, 'facts'>;
  /** Absolute; the root of the repository. */
  readonly folder: string;
}

/** Looks at one workflow for one kind of mistake. */
export type Check = (scope: Scope) => readonly Saying[] | Promise<readonly Saying[]>;

/** Actions and workflows that judge a change: what a branch is protected with. */
const judges: ReadonlySet<string> = new Set(['gate', 'security-scan', 'quality-gate', 'job-results', 'gate.yml']);

/** The name of the action or workflow that a use names; undefined where it is malformed. */
export function nameOf({ use }: WorkflowFile['usages'][number]): string | undefined {
  if (use.kind === 'malformed') return undefined;
  return use.kind === 'action' ? use.name : use.file;
}

/** Whether a use judges a change. */
export function isJudge(usage: WorkflowFile['usages'][number]): boolean {
  return judges.has(nameOf(usage) ?? '');
}
