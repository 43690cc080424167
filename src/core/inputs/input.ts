import type { Field } from './field.ts';
import type { Loosening } from './strictness.ts';

interface InputOptions {
  /** One or two sentences of Markdown without line breaks. */
  readonly description: string;
  /** Built-in default as one would write it. */
  readonly default?: string;
  /** Stands in tables and help where the default depends on something: "`80` once coverage is configured". */
  readonly defaultWords?: string;
  readonly required?: boolean;
  /** Whether an environment profile can set it below `thresholds`. */
  readonly threshold?: boolean;
  /** The value is masked and never shown in a message. */
  readonly secret?: boolean;
  /** The `default:` in action.yml, an expression for the runner; only `token` has one. */
  readonly runnerDefault?: string;
  /** Whether the policy can say it too; true unless told otherwise. */
  readonly inPolicy?: boolean;
  /** What the action takes where nothing is set, when that is not a `default`: policies are compared with it. */
  readonly implied?: string;
  /** How the demand becomes weaker, where its name does not tell. */
  readonly loosens?: Loosening;
  /** Replaced by another input, which takes its value. */
  readonly deprecated?: { readonly by: string; readonly since: string };
}

/** An input of an action. `Always` tells whether it has a value in every run. */
export interface InputDefinition<T, Always extends boolean> extends InputOptions {
  readonly field: Field<T>;
  /** Only a type: never present. */
  readonly always?: Always;
}

type Always<O extends InputOptions> = O extends { readonly default: string } | { readonly required: true }
  ? true
  : false;

/** Defines an input from its field and options. */
export function input<T, const O extends InputOptions>(field: Field<T>, options: O): InputDefinition<T, Always<O>> {
  return { ...options, field };
}
