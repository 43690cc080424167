import type { Severity } from '../../../../core/model/finding.ts';
import { entriesOf, nodeAt, type Text, textOf } from '../../../../core/policy/yaml-access.ts';
import { homePage } from '../../../../core/run/product.ts';
import { isCommit, readUses } from '../../../../readers/workflows/uses.ts';
import { stepsOf, type Workflow } from '../../../../readers/workflows/workflow.ts';
import type { Hit } from '../check-rule.ts';
import { judgeImage } from '../image-pin.ts';
import { knownProblemOf } from './known-vulnerable-actions.ts';
import { workflowRules } from './rules.ts';
import { hitAt, type WorkflowCheck } from './workflow-check.ts';

/** GitHub's own, of which the runner's image and the service itself come as well. */
const platformOwners = new Set(['actions', 'github']);
/** `owner/name` of this suite: a tag of it that moved would bring another judge before it could bring this remark. */
const ownSuite = new URL(homePage).pathname.slice(1).toLowerCase();
/** Names that a branch usually has: it moves with every push. */
const branchNames =
  /^(?:main|master|trunk|develop|development|dev|head|edge|nightly|next|canary|release\/.*|refs\/heads\/.*)$/i;

/** Actions, reusable workflows and images that can change under the same name, and actions that an advisory names. */
export const findPins: WorkflowCheck = ({ workflow, options }) => {
  const owner = options.repository?.split('/')[0]?.toLowerCase();
  return [...usesOf(workflow).flatMap((uses) => judgeUses(uses, owner)), ...imagesOf(workflow).flatMap(judgeContainer)];
};

function usesOf(workflow: Workflow): readonly Text[] {
  return [
    ...workflow.jobs.flatMap(({ uses }) => uses ?? []),
    ...stepsOf(workflow).flatMap(({ step }) => step.uses ?? []),
  ];
}

function judgeUses(text: Text, repositoryOwner: string | undefined): readonly Hit[] {
  const uses = readUses(text.value);
  if (uses === undefined || uses.kind === 'local') return [];
  if (uses.kind === 'image') return judgeContainer({ value: uses.image, offset: text.offset });
  const known = knownProblemOf(uses);
  const hits: Hit[] =
    known === undefined
      ? []
      : [
          hitAt(workflowRules.knownVulnerableAction, text.offset, `${text.value}: ${known.what} (${known.id}).`, {
            severity: known.severity,
            fix: known.fix,
            length: text.value.length,
          }),
        ];
  if (uses.ref === undefined || !isCommit(uses.ref)) {
    const owner = uses.owner.toLowerCase();
    const isOwn = `${owner}/${uses.name.toLowerCase()}` === ownSuite && /^v\d/.test(uses.ref ?? '');
    const near = platformOwners.has(owner) || owner === repositoryOwner || isOwn;
    const severity: Severity = near ? 'low' : uses.ref === undefined || branchNames.test(uses.ref) ? 'high' : 'medium';
    const what = uses.ref === undefined ? 'no version' : branchNames.test(uses.ref) ? 'a branch' : 'a tag or branch';
    const whose = near ? '' : ' of a third party';
    hits.push(
      hitAt(workflowRules.unpinnedUses, text.offset, `${text.value} names ${what}${whose}, not a commit.`, {
        severity,
        length: text.value.length,
      }),
    );
  }
  return hits;
}

function imagesOf(workflow: Workflow): readonly Text[] {
  if (workflow.kind === 'action') {
    const image = textOf(nodeAt(nodeAt(workflow.root, 'runs'), 'image'));
    if (image === undefined || !image.value.startsWith('docker://')) return [];
    return [{ value: image.value.slice('docker://'.length), offset: image.offset }];
  }
  return workflow.jobs.flatMap(({ node }) => {
    const container = nodeAt(node, 'container');
    const services = entriesOf(nodeAt(node, 'services')).map(({ value }) => value);
    return [container, ...services].flatMap((holder) => textOf(holder) ?? textOf(nodeAt(holder, 'image')) ?? []);
  });
}

function judgeContainer({ value, offset }: Text): readonly Hit[] {
  const pin = judgeImage(value);
  if (pin === 'pinned') return [];
  const message =
    pin === 'tagged'
      ? `The image ${value} is named by a tag, not by a digest.`
      : `The image ${value} has no fixed version.`;
  return [
    hitAt(workflowRules.unpinnedImages, offset, message, {
      severity: pin === 'tagged' ? 'low' : 'medium',
      length: value.length,
    }),
  ];
}
