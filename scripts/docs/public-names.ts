import type { ActionSchema } from '../../src/core/inputs/action-schema.ts';
import { commonConditions } from '../../src/core/model/common-conditions.ts';
import { policyRows } from './policy-rows.ts';
import type { WrittenNames } from './written-names.ts';

interface PublicActionNames {
  readonly inputs: readonly string[];
  /** Keys that only the policy has. */
  readonly policy: readonly string[];
  readonly outputs: readonly string[];
  readonly conditions: readonly string[];
}

/** Every name that users may rely on. */
export interface PublicNames {
  readonly actions: Readonly<Record<string, PublicActionNames>>;
  /** Conditions that any action may have. */
  readonly conditions: readonly string[];
  readonly errors: readonly string[];
  readonly schemas: readonly string[];
  /** Workflows to call, and actions without a schema. */
  readonly written: Readonly<Record<string, WrittenNames>>;
}

export function publicNamesOf(
  actions: readonly ActionSchema[],
  errors: readonly string[],
  schemas: readonly string[],
  written: PublicNames['written'],
): PublicNames {
  const names = (record: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(record).sort();
  return {
    actions: Object.fromEntries(
      actions.map((schema) => [
        schema.name,
        {
          inputs: names(schema.inputs),
          policy: policyRows(schema.details)
            .map(({ key }) => key)
            .sort(),
          outputs: names(schema.outputs),
          conditions: names(schema.conditions),
        },
      ]),
    ),
    conditions: names(commonConditions),
    errors: [...errors].sort(),
    schemas: [...schemas].sort(),
    written,
  };
}

/** Names of the recorded set that the present one lacks, each with its kind: what somebody's workflow may break on. */
export function namesLost(recorded: PublicNames, present: PublicNames): readonly string[] {
  const lost = (kind: string, before: readonly string[], now: readonly string[] | undefined): readonly string[] =>
    before.filter((name) => now?.includes(name) !== true).map((name) => `${kind} ${name}`);
  return [
    ...Object.entries(recorded.actions).flatMap(([action, before]) => {
      const now = present.actions[action];
      if (now === undefined) return [`action ${action}`];
      return [
        ...lost(`input of ${action}:`, before.inputs, now.inputs),
        ...lost(`policy key of ${action}:`, before.policy, now.policy),
        ...lost(`output of ${action}:`, before.outputs, now.outputs),
        ...lost(`condition of ${action}:`, before.conditions, now.conditions),
      ];
    }),
    ...lost('condition common to all:', recorded.conditions, present.conditions),
    ...lost('error code', recorded.errors, present.errors),
    ...lost('schema', recorded.schemas, present.schemas),
    ...Object.entries(recorded.written).flatMap(([name, before]) => {
      const now = present.written[name];
      if (now === undefined) return [name];
      return [
        ...lost(`input of ${name}:`, before.inputs, now.inputs),
        ...lost(`output of ${name}:`, before.outputs, now.outputs),
        ...lost(`check of ${name}:`, before.checks, now.checks),
      ];
    }),
  ];
}
