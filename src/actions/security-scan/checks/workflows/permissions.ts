import type { Severity } from '../../../../core/model/finding.ts';
import { pairsOf, textOf } from '../../../../core/policy/yaml-access.ts';
import type { YamlEntry } from '../../../../core/policy/yaml-node.ts';
import type { Hit } from '../check-rule.ts';
import { workflowRules } from './rules.ts';
import { hitAt, isPrivileged, type WorkflowCheck } from './workflow-check.ts';

/** Tokens without declared permissions, and such that may do more than is needed. */
export const findPermissions: WorkflowCheck = ({ workflow }) => {
  if (workflow.kind === 'action') return [];
  const { permissions, jobs, triggers } = workflow;
  const hits: Hit[] = [];
  const bare = jobs.filter((job) => job.permissions === undefined);
  if (permissions === undefined && bare.length > 0) {
    const called = triggers.size === 1 && triggers.has('workflow_call');
    const some = `${bare.length} of ${jobs.length} jobs ${bare.length === 1 ? 'has' : 'have'}`;
    const who = bare.length === jobs.length ? 'The workflow has' : some;
    const index = workflow.triggersNode?.keyOffset ?? bare[0]?.offset ?? 0;
    hits.push(
      hitAt(workflowRules.missingPermissions, index, `${who} no \`permissions\`.`, {
        // What a called workflow may do is bounded by its caller.
        severity: called ? 'low' : 'medium',
      }),
    );
  }
  if (permissions !== undefined) hits.push(...judgeGrant(permissions, 'the workflow', isPrivileged(workflow)));
  if (permissions !== undefined && bare.length > 1) {
    for (const { key, value, keyOffset } of pairsOf(permissions.value)) {
      if (value !== 'write') continue;
      const message = `${bare.length} jobs get \`${key}: write\` from the top of the workflow, whether they need it or not.`;
      hits.push(hitAt(workflowRules.excessivePermissions, keyOffset, message));
    }
  }
  for (const job of jobs) {
    if (job.permissions !== undefined)
      hits.push(...judgeGrant(job.permissions, `the job ${job.id}`, isPrivileged(workflow)));
  }
  return hits;
};

function judgeGrant({ keyOffset, value }: YamlEntry, whose: string, privileged: boolean): readonly Hit[] {
  const all = textOf(value)?.value;
  if (all !== 'write-all' && all !== 'read-all') return [];
  const severity: Severity = all === 'read-all' ? 'low' : privileged ? 'critical' : 'high';
  const message = `The token of ${whose} may ${all === 'read-all' ? 'read' : 'write'} everything (\`${all}\`).`;
  return [hitAt(workflowRules.excessivePermissions, keyOffset, message, { severity })];
}
