import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSystem } from '../../core/files/file-system.ts';
import type { ActionSchema } from '../../core/inputs/action-schema.ts';
import type { Field } from '../../core/inputs/field.ts';
import { entriesOf, nodeAt, textOf } from '../../core/policy/yaml-access.ts';
import type { YamlNode } from '../../core/policy/yaml-node.ts';
import { readYamlTree } from '../../core/policy/yaml-tree.ts';
import { readWorkflow } from '../../readers/workflows/workflow.ts';
import { addedGrants, type Grants, grantsOf, noGrants } from './grants.ts';

/** An input as its users give it. */
export interface KnownInput {
  readonly required: boolean;
  /** The type that a called workflow declares: GitHub refuses another one before anything runs. */
  readonly type?: string;
  /** How the action reads it, where this build knows. */
  readonly field?: Field<unknown>;
  /** The input that takes its place. */
  readonly successor?: string;
  /** Whether the policy can say it instead. */
  readonly inPolicy: boolean;
}

interface KnownAction {
  readonly name: string;
  readonly inputs: ReadonlyMap<string, KnownInput>;
}

export interface KnownWorkflow {
  readonly file: string;
  readonly inputs: ReadonlyMap<string, KnownInput>;
  /** In lower case: GitHub does not tell cases apart. */
  readonly secrets: ReadonlySet<string>;
  /** What its jobs ask for: the most of each. */
  readonly grants: Grants;
}

/** What there is to use, and what its users must say. */
export interface Suite {
  readonly actions: ReadonlyMap<string, KnownAction>;
  /** Undefined where the tree beside the bundle has no workflows. */
  readonly workflows: ReadonlyMap<string, KnownWorkflow> | undefined;
}

type Reads = Pick<FileSystem, 'facts' | 'list' | 'readText'>;

/** Kept apart so that no bundler takes the tree for an asset. */
const here = import.meta.url;

/** The tree that this program belongs to: the folder above dist, or the repository of the sources. */
export function suiteFolder(): string {
  return fileURLToPath(new URL(here.endsWith('.ts') ? '../../../' : '../', here));
}

/**
 * Actions are known from the schemas of this build, and those that are no JavaScript from their action.yml beside it; workflows
 * from their files beside it.
 */
export async function readSuite(schemas: readonly ActionSchema[], folder: string, files: Reads): Promise<Suite> {
  const actions = new Map(schemas.map((schema) => [schema.name, knownAction(schema)]));
  for (const name of await namesIn(join(folder, 'actions'), files)) {
    if (actions.has(name)) continue;
    const inputs = await declaredInputs(join(folder, 'actions', name, 'action.yml'), files);
    if (inputs !== undefined) actions.set(name, { name, inputs });
  }
  const workflows = new Map<string, KnownWorkflow>();
  for (const name of await namesIn(join(folder, '.github/workflows'), files)) {
    const known = await knownWorkflow(join(folder, '.github/workflows', name), name, schemas, files);
    if (known !== undefined) workflows.set(name, known);
  }
  return { actions, workflows: workflows.size === 0 ? undefined : workflows };
}

async function namesIn(folder: string, files: Reads): Promise<readonly string[]> {
  const isThere = (await files.facts(folder).catch(() => undefined))?.kind === 'directory';
  return isThere ? (await files.list(folder)).map(({ name }) => name).sort() : [];
}

function knownAction(schema: ActionSchema): KnownAction {
  const inputs = Object.entries(schema.inputs).map(([name, { field, required, inPolicy, deprecated }]) => {
    const known: KnownInput = {
      field,
      required: required === true,
      inPolicy: inPolicy !== false,
      ...(deprecated === undefined ? {} : { successor: deprecated.by }),
    };
    return [name, known] as const;
  });
  return { name: schema.name, inputs: new Map(inputs) };
}

/** The inputs that an action.yml declares; undefined where there is none. */
async function declaredInputs(path: string, files: Reads): Promise<ReadonlyMap<string, KnownInput> | undefined> {
  if ((await files.facts(path).catch(() => undefined))?.kind !== 'file') return undefined;
  return inputsBelow(nodeAt(readYamlTree(await files.readText(path)), 'inputs'));
}

function inputsBelow(inputs: YamlNode | undefined): ReadonlyMap<string, KnownInput> {
  const known = entriesOf(inputs).map(({ key, value }) => {
    const type = textOf(nodeAt(value, 'type'))?.value;
    const required = textOf(nodeAt(value, 'required'))?.value === 'true' && nodeAt(value, 'default') === undefined;
    return [key, { required, inPolicy: false, ...(type === undefined ? {} : { type }) }] as const;
  });
  return new Map(known);
}

/** A file that can be called; undefined for the workflows of the suite's own repository. */
async function knownWorkflow(
  path: string,
  file: string,
  schemas: readonly ActionSchema[],
  files: Reads,
): Promise<KnownWorkflow | undefined> {
  if (!/\.ya?ml$/.test(file)) return undefined;
  const text = await files.readText(path);
  const root = readYamlTree(text);
  const workflow = root === undefined ? undefined : readWorkflow(text, root);
  if (workflow === undefined || !workflow.triggers.has('workflow_call')) return undefined;
  const call = nodeAt(workflow.triggersNode?.value, 'workflow_call');
  const inputs = [...inputsBelow(nodeAt(call, 'inputs'))].map(([name, input]) => {
    const field = fieldOf(name, schemas);
    return [name, field === undefined ? input : { ...input, field }] as const;
  });
  const asked = workflow.jobs.map((job) => grantsOf(job.permissions ?? workflow.permissions) ?? noGrants);
  return {
    file,
    inputs: new Map(inputs),
    secrets: new Set(entriesOf(nodeAt(call, 'secrets')).map(({ key }) => key.toLowerCase())),
    grants: asked.reduce(addedGrants, noGrants),
  };
}

/** A workflow hands its inputs on to the actions that have them, under the same name. */
function fieldOf(name: string, schemas: readonly ActionSchema[]): Field<unknown> | undefined {
  return schemas.find((schema) => Object.hasOwn(schema.inputs, name))?.inputs[name]?.field;
}
