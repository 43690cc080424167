import { qualityGate } from '../actions/quality-gate/inputs.ts';
import { securityScan } from '../actions/security-scan/inputs.ts';
import { type ActionSchema, commonOutputs } from '../core/inputs/action-schema.ts';
import { commonInputs } from '../core/inputs/common-inputs.ts';

/** What of an action has a name. */
export type Named = 'inputs' | 'outputs';

/** An action that the gate is made of. */
export interface GatePart {
  readonly schema: ActionSchema;
  /** Stands before a name that both parts have. */
  readonly prefix: string;
  /** Names of its own that mean the whole in a gate. */
  readonly ofWhole: Readonly<Record<Named, readonly string[]>>;
  /** Ids of the metrics that speak for it in a gate, with titles that say what they are of. */
  readonly figures: Readonly<Record<string, string>>;
  /** Titles of sections that stay closed in a gate, because what they tell is asked for less often. */
  readonly background: readonly string[];
}

export const scanPart = {
  schema: securityScan,
  prefix: 'security',
  // Its page is the compliance report, which is about the scan alone.
  ofWhole: { inputs: ['base-ref'], outputs: ['badge-path'] },
  figures: {
    findings: 'Findings of the scan',
    'findings-new': 'New findings',
  },
  background: ['Findings by kind', 'Scanners'],
} as const satisfies GatePart;

export const qualityPart = {
  schema: qualityGate,
  prefix: 'coverage',
  ofWhole: { inputs: ['base-ref'], outputs: ['badge-path', 'html-path'] },
  figures: {
    'tests-total': 'Tests',
    'tests-failed': 'Failed tests',
    'line-coverage': 'Line coverage',
    'patch-coverage': 'Coverage of changed lines',
  },
  background: [],
} as const satisfies GatePart;

/** In the order in which they run. */
export const gateParts: readonly GatePart[] = [scanPart, qualityPart];

/** What every action has, the gate too. */
const common: Readonly<Record<Named, ReadonlySet<string>>> = {
  inputs: new Set(Object.keys(commonInputs('gate'))),
  outputs: new Set(Object.keys(commonOutputs)),
};

/** Whether what the part calls so is, in a gate, about the whole and not about the part. */
export function isOfWhole(part: GatePart, of: Named, name: string): boolean {
  return common[of].has(name) || part.ofWhole[of].includes(name);
}

/** The gate's name of an input or output of a part: `security-baseline`, where both have a `baseline`. */
export function nameInGate(part: GatePart, of: Named, name: string): string {
  const isTwice = gateParts.every(({ schema }) => Object.hasOwn(schema[of], name));
  return isTwice && !isOfWhole(part, of, name) ? `${part.prefix}-${name}` : name;
}

/** Words about a part, in which the names of its inputs become the gate's. */
export function wordsInGate(part: GatePart, words: string): string {
  return words.replace(/(?<=`)[a-z-]+(?=[`:])/g, (name) =>
    Object.hasOwn(part.schema.inputs, name) ? nameInGate(part, 'inputs', name) : name,
  );
}
