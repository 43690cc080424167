import type { DetectorKind } from '../../files/detector.ts';
import type { AllowMarker } from '../allow-comment.ts';
import type { CheckRule } from '../check-rule.ts';
import { reportHits } from '../report-hits.ts';
import { inspectWorkflow } from './inspect-workflow.ts';
import { workflowRules } from './rules.ts';
import { isWorkflowPath } from './workflow-path.ts';

/** Comments for zizmor count as well: most of the rules have its names. */
const zizmorComment: AllowMarker = {
  keyword: 'zizmor: ignore[',
  pattern: /# zizmor: ignore\[(?<rules>[^\]]{0,400})\](?<reason>.*)/,
};

/** Rules of this check, for documentation. */
export const rules: readonly CheckRule[] = Object.values(workflowRules);

/** Looks at GitHub workflows and the metadata of actions. */
export const detector: DetectorKind = {
  id: 'workflows',
  async create(options) {
    const { readYamlTree } = await import('../../../../core/policy/yaml-tree.ts');
    return {
      wants: isWorkflowPath,
      inspect: (file) =>
        reportHits(
          { tool: 'workflows', category: 'workflow', markers: [zizmorComment] },
          file,
          inspectWorkflow(file, options, readYamlTree),
        ),
    };
  },
};
