import { inspectWorkflow } from '../../actions/security-scan/checks/workflows/inspect-workflow.ts';
import { workflowRules } from '../../actions/security-scan/checks/workflows/rules.ts';
import { entryOf, itemsOf, nodeAt, textOf } from '../../core/policy/yaml-access.ts';
import type { YamlNode } from '../../core/policy/yaml-node.ts';
import { readYamlTree } from '../../core/policy/yaml-tree.ts';
import { lineIndex } from '../../readers/line-index.ts';
import type { Saying } from './remark.ts';
import { type Check, isJudge, nameOf, type Scope } from './scope.ts';

/**
 * What starts a workflow that judges changes. Whether its check is required and whether there is a merge queue stands in settings that
 * no file shows, so most of this is a warning.
 */
export const checkTriggers: Check = ({ file }) => {
  const { workflow } = file;
  const on = workflow.triggersNode;
  if (on === undefined || !file.usages.some(isJudge)) return [];
  const sayings: Saying[] = [...baseJudged(file)];
  const pull = nodeAt(on.value, 'pull_request');
  const offset = entryOf(on.value, 'pull_request')?.keyOffset ?? on.keyOffset;
  for (const filter of ['paths', 'paths-ignore']) {
    const entry = entryOf(pull, filter);
    if (entry === undefined) continue;
    sayings.push({
      level: 'warning',
      rule: 'path-filter',
      offset: entry.keyOffset,
      what: `With \`${filter}\` the workflow does not start for other files, and a required check of it stays pending for ever.`,
      fix: 'Remove the filter; gate.yml has an input `paths`, with which the check is there and green.',
    });
  }
  if (pull !== undefined && !updates(nodeAt(pull, 'types'))) {
    sayings.push({
      level: 'error',
      rule: 'missing-updates',
      offset: entryOf(pull, 'types')?.keyOffset ?? offset,
      what: 'The workflow does not run when commits are pushed to a pull request, so the verdict is about older ones.',
      fix: 'Add `synchronize` to `types`, or remove `types`.',
    });
  }
  if (workflow.triggers.has('pull_request') && !workflow.triggers.has('merge_group')) {
    sayings.push({
      level: 'warning',
      rule: 'missing-merge-group',
      offset,
      what: 'The workflow does not run for `merge_group`: a merge queue waits for its check for ever.',
      fix: 'Add `merge_group:` beside `pull_request:`; without a merge queue it does nothing.',
    });
  }
  return sayings;
};

/** `pull_request_target` checks out the base branch; where a step asks for the change, that is worse, and said elsewhere. */
function baseJudged({ workflow, usages }: Scope['file']): readonly Saying[] {
  const entry = entryOf(workflow.triggersNode?.value, 'pull_request_target');
  const blind = usages.find((usage) => {
    const asks = usage.job.steps.some(({ with: given }) => given.some(({ key }) => key === 'ref'));
    return isJudge(usage) && nameOf(usage) !== 'job-results' && !asks;
  });
  if (blind === undefined || !workflow.triggers.has('pull_request_target')) return [];
  return [
    {
      level: 'error',
      rule: 'base-judged',
      offset: entry?.keyOffset ?? workflow.triggersNode?.keyOffset ?? 0,
      what: `With \`pull_request_target\` the base branch is checked out, and ${blind.text.value} looks at nothing of the change.`,
      fix: 'Use `pull_request`, which works for forks too.',
    },
  ];
}

/** Whether the types, if there are any, hold the one for new commits. */
function updates(types: YamlNode | undefined): boolean {
  if (types === undefined) return true;
  const single = textOf(types)?.value;
  const words = single === undefined ? itemsOf(types).map((item) => textOf(item)?.value) : [single];
  return words.includes('synchronize');
}

/** The same findings as of the security scan, where a workflow uses something of ours. */
export const checkTrust: Check = ({ file }: Scope) => {
  if (file.usages.length === 0 || file.workflow.kind === 'action') return [];
  const lines = lineIndex(file.text);
  const seen = { path: file.path, text: file.text, placeOf: lines.placeOf, lineAt: lines.lineAt };
  const hits = inspectWorkflow(seen, {}, (source) => readYamlTree(source, { mergeKeys: true, tags: true }));
  const checkouts = hits.filter(({ rule }) => rule.id === workflowRules.untrustedCheckout.id);
  const inherited = hits.filter(
    ({ rule, index }) => rule.id === workflowRules.secretsInherit.id && isOfOurCall(index, file),
  );
  return [
    ...checkouts.map(({ index, message, rule, fix }): Saying => {
      return { level: 'error', rule: 'untrusted-checkout', offset: index, what: message, fix: fix ?? rule.fix };
    }),
    ...inherited.map(({ index, message }): Saying => {
      const fix = 'Remove `secrets: inherit`; the workflow needs none but the token that every job has.';
      return { level: 'error', rule: 'secrets-inherit', offset: index, what: message, fix };
    }),
  ];
};

function isOfOurCall(index: number, file: Scope['file']): boolean {
  return file.usages.some(({ job, step }) => step === undefined && entryOf(job.node, 'secrets')?.keyOffset === index);
}
