import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';

/** A host an action talks to. */
export interface HostUse {
  /** Host name, or how it is found. */
  readonly host: string;
  readonly when: string;
  /** What leaves the machine. */
  readonly sent: string;
}

/** One action with everything about it that is public. */
export interface PublicAction {
  readonly schema: ActionSchema;
  /** Condition ids and what each of them says. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly hosts: readonly HostUse[];
}
