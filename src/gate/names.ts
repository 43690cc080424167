import { qualityGate } from '../actions/quality-gate/inputs.ts';
import { securityScan } from '../actions/security-scan/inputs.ts';
import { type ActionSchema, commonOutputs } from '../core/inputs/action-schema.ts';
import { commonInputs } from '../core/inputs/common-inputs.ts';

/** An action that the gate is made of. */
export interface GatePart {
  readonly schema: ActionSchema;
  /** Stands before a name that both parts have. */
  readonly prefix: string;
}

export const scanPart = { schema: securityScan, prefix: 'security' } as const satisfies GatePart;
export const qualityPart = { schema: qualityGate, prefix: 'coverage' } as const satisfies GatePart;

/** In the order in which they run. */
export const gateParts: readonly GatePart[] = [scanPart, qualityPart];

/** What the gate has once: what every action has, and what both parts mean the same by. A page and a badge show the whole. */
const once = {
  inputs: new Set([...Object.keys(commonInputs('gate')), 'base-ref']),
  outputs: new Set([...Object.keys(commonOutputs), 'badge-path']),
} as const;

/** Whether the name is the gate's own, whatever the parts have. */
export function isGatesOwn(of: keyof typeof once, name: string): boolean {
  return once[of].has(name);
}

/** The gate's name of an input or output of a part: `security-baseline`, where both have a `baseline`. */
export function nameInGate(part: GatePart, of: keyof typeof once, name: string): string {
  const isTwice = gateParts.every(({ schema }) => Object.hasOwn(schema[of], name));
  return isTwice && !isGatesOwn(of, name) ? `${part.prefix}-${name}` : name;
}
