import { BugError } from '../model/errors.ts';
import { type CommonInputs, commonInputs, type DryRunInput, dryRunInput } from './common-inputs.ts';
import { commonHosts, type HostUse } from './host-use.ts';
import type { InputDefinition } from './input.ts';
import type { Shape, ValueOf } from './shapes.ts';

interface OutputDefinition {
  readonly description: string;
}

interface Branding {
  readonly icon: string;
  readonly color: string;
}

type Definitions = Readonly<Record<string, InputDefinition<unknown, boolean>>>;

/**
 * One action as its users see it, all of it public: action.yml, tables of the documentation, CLI help, policy section and JSON
 * Schema are generated from it.
 */
export interface ActionSchema<Inputs extends Definitions = Definitions, Details extends Shape = Shape> {
  /** Folder, section of the policy and CLI subcommand: `quality-gate`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly branding: Branding;
  /** The action's own inputs first, then those common to all, in the order of the documentation. */
  readonly inputs: Inputs;
  /** What only the policy's section of this action can say, by key. */
  readonly details: Details;
  readonly outputs: Readonly<Record<string, OutputDefinition>>;
  /** Ids of the conditions it judges beside those common to all, and what each of them says. */
  readonly conditions: Readonly<Record<string, string>>;
  /** Every host it talks to, its own first. */
  readonly hosts: readonly HostUse[];
}

type InputValue<Definition> =
  Definition extends InputDefinition<infer T, infer Always> ? (Always extends true ? T : T | undefined) : never;

/** The resolved inputs and details of an action, by their kebab-case names. */
export type InputsOf<S extends ActionSchema> = {
  readonly [K in keyof S['inputs']]: InputValue<S['inputs'][K]>;
} & { readonly [K in keyof S['details']]: ValueOf<S['details'][K]> | undefined };

/** The outputs that every action has. */
export const commonOutputs = {
  verdict: {
    description:
      '`pass`, `warn`, `fail`, `inconclusive` or `skipped`: what was found, before `on-missing` and `fail-on`.',
  },
  conclusion: { description: '`success` or `failure`: what the step did.' },
  'failed-conditions': { description: 'Ids of the conditions that failed, separated by commas.' },
  'report-path': { description: 'Path of the full report as JSON.' },
  'evidence-path': { description: 'Path of the in-toto statement about this run.' },
  summary: { description: 'The result in one line.' },
} as const satisfies Readonly<Record<string, OutputDefinition>>;

interface ActionParts<Own, Details, Outputs, Acts> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly branding: Branding;
  readonly inputs: Own;
  readonly details: Details;
  readonly outputs: Outputs;
  readonly conditions: Readonly<Record<string, string>>;
  /** Hosts beside those common to all. */
  readonly hosts: readonly HostUse[];
  /** Whether the action changes something outside, and so has a `dry-run`. */
  readonly acts?: Acts;
}

/**
 * Defines an action; the inputs, outputs and hosts common to all are joined in.
 * Throws a BugError where a name is given twice.
 */
export function defineAction<
  const Own extends Definitions,
  const Details extends Shape,
  const Outputs extends Readonly<Record<string, OutputDefinition>>,
  const Acts extends boolean = false,
>(
  parts: ActionParts<Own, Details, Outputs, Acts>,
): ActionSchema<Own & (Acts extends true ? CommonInputs & DryRunInput : CommonInputs), Details> & {
  readonly outputs: typeof commonOutputs & Outputs;
} {
  const { acts, ...rest } = parts;
  const common = { ...commonInputs(parts.name), ...(acts === true ? dryRunInput : {}) };
  const taken = new Set(Object.keys(common));
  for (const name of [...Object.keys(parts.inputs), ...Object.keys(parts.details)]) {
    if (taken.has(name)) throw new BugError('schema-name-twice', `${parts.name} defines ${name} twice.`);
    taken.add(name);
  }
  const inputs = { ...parts.inputs, ...common } as unknown as Own &
    (Acts extends true ? CommonInputs & DryRunInput : CommonInputs);
  const hosts = [...parts.hosts, ...commonHosts];
  return Object.freeze({ ...rest, inputs, outputs: { ...commonOutputs, ...parts.outputs }, hosts });
}
