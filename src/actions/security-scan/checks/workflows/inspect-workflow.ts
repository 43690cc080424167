import { YamlFault, type YamlNode } from '../../../../core/policy/yaml-node.ts';
import { type ReadTree, readTolerantly } from '../../../../readers/workflows/read-tolerantly.ts';
import { readAction, readWorkflow } from '../../../../readers/workflows/workflow.ts';
import type { DetectorOptions, TextFile } from '../../files/detector.ts';
import type { Hit } from '../check-rule.ts';
import { findCaches } from './caches.ts';
import { findConditions } from './conditions.ts';
import { findEnvironmentWrites } from './environment-writes.ts';
import { findInjections } from './injection.ts';
import { findPermissions } from './permissions.ts';
import { findPins } from './pins.ts';
import { workflowRules } from './rules.ts';
import { findScripts } from './scripts.ts';
import { findSecrets } from './secrets.ts';
import { Taint } from './taint.ts';
import { findTriggers } from './triggers.ts';
import { hitAt, type WorkflowCheck } from './workflow-check.ts';

const checks: readonly WorkflowCheck[] = [
  findInjections,
  findEnvironmentWrites,
  findPins,
  findPermissions,
  findTriggers,
  findSecrets,
  findConditions,
  findScripts,
  findCaches,
];

/** Everything wrong in a workflow file, or in the metadata of an action. */
export function inspectWorkflow(file: TextFile, options: DetectorOptions, readTree: ReadTree): readonly Hit[] {
  const isAction = /(?:^|\/)action\.ya?ml$/.test(file.path);
  let root: YamlNode | undefined;
  try {
    root = readTolerantly(file.text, readTree);
  } catch (error) {
    return [unreadable(error)];
  }
  const workflow = root === undefined ? undefined : (isAction ? readAction : readWorkflow)(file.text, root);
  if (workflow === undefined) {
    // A file of this name may be something else altogether; a file in the folder of workflows is not.
    return isAction ? [] : [hitAt(workflowRules.unreadable, 0, 'The file has no `jobs`, so GitHub cannot run it.')];
  }
  const scope = { workflow, taint: new Taint(workflow), options };
  return checks.flatMap((check) => check(scope));
}

function unreadable(error: unknown): Hit {
  const { mark, offset, reason, message } = error as {
    readonly mark?: { readonly position?: number };
    readonly offset?: number;
    readonly reason?: string;
    readonly message?: string;
  };
  const index = error instanceof YamlFault ? (offset ?? 0) : (mark?.position ?? 0);
  return hitAt(
    workflowRules.unreadable,
    Math.max(0, index),
    `The file is no YAML that can be read: ${reason ?? message}.`,
  );
}
