import { messageOf } from '../../core/model/errors.ts';
import { entriesOf, itemsOf, nodeAt, type Text } from '../../core/policy/yaml-access.ts';
import { type YamlEntry, YamlFault, type YamlNode } from '../../core/policy/yaml-node.ts';
import { readYamlTree, tooMany } from '../../core/policy/yaml-tree.ts';
import { type ReadTree, readTolerantly } from '../../readers/workflows/read-tolerantly.ts';
import { type Job, readAction, readWorkflow, type Step, type Workflow } from '../../readers/workflows/workflow.ts';
import { type OurUse, readOurUse } from './our-use.ts';
import type { Saying } from './remark.ts';

/** A place that uses something of ours. */
export interface Usage {
  readonly use: OurUse;
  readonly text: Text;
  readonly job: Job;
  /** The step and its index; absent where the job itself calls a workflow. */
  readonly step?: Step;
  readonly index?: number;
  /** The step, or the job. */
  readonly node: YamlNode;
  /** Everything below `with`, values that are empty included. */
  readonly given: readonly YamlEntry[];
}

export interface WorkflowFile {
  readonly path: string;
  readonly text: string;
  readonly workflow: Workflow;
  readonly usages: readonly Usage[];
}

const read: ReadTree = (source) => readYamlTree(source, { mergeKeys: true, tags: true });

/** Reads a workflow or the metadata of an action, `path` tells which; what is wrong with it as a whole comes back instead. */
export function readWorkflowFile(path: string, source: string, within: { suite: boolean }): WorkflowFile | Saying {
  const text = source.replace(/^\uFEFF/, '');
  const isAction = /(?:^|\/)action\.ya?ml$/.test(path);
  let root: YamlNode | undefined;
  try {
    root = readTolerantly(text, read);
  } catch (error) {
    return unreadable(error);
  }
  const workflow = root === undefined ? undefined : (isAction ? readAction : readWorkflow)(text, root);
  if (workflow === undefined) {
    const what = isAction ? 'The file does not say how the action `runs`.' : 'The file has no `jobs`.';
    return { level: 'error', rule: 'yaml', offset: 0, what, fix: 'Write it, or remove the file.' };
  }
  return { path, text, workflow, usages: usagesOf(workflow, within) };
}

function unreadable(error: unknown): Saying {
  const { mark, reason } = error as { readonly mark?: { readonly position?: number }; readonly reason?: string };
  const fault = error instanceof YamlFault ? error : undefined;
  if (fault?.message === tooMany) {
    const fix = 'Split the workflow, or look at it by hand.';
    return {
      level: 'unknown',
      rule: 'not-checked',
      offset: fault.offset,
      what: 'The file is too large to look at.',
      fix,
    };
  }
  return {
    level: 'error',
    rule: 'yaml',
    offset: fault?.offset ?? mark?.position ?? 0,
    what: `This is no YAML that can be read: ${reason ?? messageOf(error)}.`,
    fix: fault?.mend ?? 'Mend the YAML there.',
  };
}

function usagesOf(workflow: Workflow, within: { suite: boolean }): readonly Usage[] {
  return workflow.jobs.flatMap((job) => {
    const steps = itemsOf(nodeAt(job.node, 'steps'));
    const called = usageOf(job.uses, job, job.node, within);
    const used = job.steps.flatMap((step, index) => {
      const usage = usageOf(step.uses, job, steps[index] ?? job.node, within);
      return usage === undefined ? [] : [{ ...usage, step, index }];
    });
    return called === undefined ? used : [called, ...used];
  });
}

function usageOf(
  text: Text | undefined,
  job: Job,
  node: YamlNode,
  within: { readonly suite: boolean },
): Usage | undefined {
  const use = text === undefined ? undefined : readOurUse(text.value, within);
  if (text === undefined || use === undefined) return undefined;
  return { use, text, job, node, given: entriesOf(nodeAt(node, 'with')) };
}
