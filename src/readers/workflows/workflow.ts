import {
  entriesOf,
  entryOf,
  itemsOf,
  nodeAt,
  type Pair,
  pairsOf,
  type Text,
  textOf,
} from '../../core/policy/yaml-access.ts';
import type { YamlEntry, YamlNode } from '../../core/policy/yaml-node.ts';

/** A step of a job or of a composite action. */
export interface Step {
  readonly offset: number;
  readonly id?: string;
  readonly uses?: Text;
  readonly run?: Text;
  readonly condition?: Text;
  readonly with: readonly Pair[];
  readonly env: readonly Pair[];
}

export interface Job {
  readonly id: string;
  readonly offset: number;
  readonly node: YamlNode;
  readonly condition?: Text;
  /** The reusable workflow it calls. */
  readonly uses?: Text;
  readonly permissions?: YamlEntry;
  readonly env: readonly Pair[];
  readonly outputs: readonly Pair[];
  readonly matrix?: YamlNode;
  readonly steps: readonly Step[];
}

/** A workflow file, or the metadata of an action as one with a single job. */
export interface Workflow {
  readonly kind: 'workflow' | 'action';
  /** All of the file. */
  readonly source: string;
  readonly root: YamlNode;
  /** Names of the events that start it. */
  readonly triggers: ReadonlySet<string>;
  readonly triggersNode?: YamlEntry;
  readonly permissions?: YamlEntry;
  readonly env: readonly Pair[];
  readonly jobs: readonly Job[];
  /** Type of each input that has one, such as `boolean`. */
  readonly inputTypes: ReadonlyMap<string, string>;
}

/** Reads a workflow file; undefined where it has no jobs. */
export function readWorkflow(source: string, root: YamlNode): Workflow | undefined {
  const jobs = nodeAt(root, 'jobs');
  if (jobs?.kind !== 'mapping') return undefined;
  // A reader of YAML 1.1 writes the key `on` as `true`.
  const on = entryOf(root, 'on') ?? entryOf(root, 'true');
  const permissions = entryOf(root, 'permissions');
  return {
    kind: 'workflow',
    source,
    root,
    triggers: namesOf(on?.value),
    ...(on === undefined ? {} : { triggersNode: on }),
    ...(permissions === undefined ? {} : { permissions }),
    env: pairsOf(nodeAt(root, 'env')),
    jobs: jobs.entries.map(readJob),
    inputTypes: new Map(
      ['workflow_dispatch', 'workflow_call'].flatMap((event) => typesOf(nodeAt(nodeAt(on?.value, event), 'inputs'))),
    ),
  };
}

/** Reads an `action.yml`; undefined where it says not how it runs. */
export function readAction(source: string, root: YamlNode): Workflow | undefined {
  const runs = entryOf(root, 'runs');
  if (runs === undefined || nodeAt(runs.value, 'using') === undefined) return undefined;
  const job: Job = {
    id: 'runs',
    offset: runs.keyOffset,
    node: runs.value,
    env: [],
    outputs: [],
    steps: itemsOf(nodeAt(runs.value, 'steps')).map(readStep),
  };
  return { kind: 'action', source, root, triggers: new Set(), env: [], jobs: [job], inputTypes: new Map() };
}

/** Every step with its job. */
export function stepsOf(workflow: Workflow): readonly { readonly job: Job; readonly step: Step }[] {
  return workflow.jobs.flatMap((job) => job.steps.map((step) => ({ job, step })));
}

function namesOf(on: YamlNode | undefined): ReadonlySet<string> {
  const single = textOf(on);
  if (single !== undefined) return new Set([single.value]);
  const listed = itemsOf(on).flatMap((item) => textOf(item)?.value ?? []);
  return new Set([...listed, ...entriesOf(on).map(({ key }) => key)]);
}

function typesOf(inputs: YamlNode | undefined): readonly (readonly [string, string])[] {
  return entriesOf(inputs).flatMap(({ key, value }) => {
    const type = textOf(nodeAt(value, 'type'));
    return type === undefined ? [] : [[key.toLowerCase(), type.value] as const];
  });
}

function readJob({ key, keyOffset, value }: YamlEntry): Job {
  const condition = textOf(nodeAt(value, 'if'));
  const uses = textOf(nodeAt(value, 'uses'));
  const permissions = entryOf(value, 'permissions');
  const matrix = nodeAt(nodeAt(value, 'strategy'), 'matrix');
  return {
    id: key,
    offset: keyOffset,
    node: value,
    ...(condition === undefined ? {} : { condition }),
    ...(uses === undefined ? {} : { uses }),
    ...(permissions === undefined ? {} : { permissions }),
    ...(matrix === undefined ? {} : { matrix }),
    env: pairsOf(nodeAt(value, 'env')),
    outputs: pairsOf(nodeAt(value, 'outputs')),
    steps: itemsOf(nodeAt(value, 'steps')).map(readStep),
  };
}

function readStep(node: YamlNode): Step {
  const id = textOf(nodeAt(node, 'id'))?.value;
  const uses = textOf(nodeAt(node, 'uses'));
  const run = textOf(nodeAt(node, 'run'));
  const condition = textOf(nodeAt(node, 'if'));
  return {
    offset: node.offset,
    ...(id === undefined ? {} : { id: id.toLowerCase() }),
    ...(uses === undefined ? {} : { uses }),
    ...(run === undefined ? {} : { run }),
    ...(condition === undefined ? {} : { condition }),
    with: pairsOf(nodeAt(node, 'with')),
    env: pairsOf(nodeAt(node, 'env')),
  };
}
