import type { BillInput } from './components.ts';
import { renderCycloneDx } from './cyclonedx.ts';
import { renderSpdx } from './spdx.ts';

/** One bill of materials in both forms that are asked for. */
export interface Bills {
  /** CycloneDX 1.6 JSON. */
  readonly cycloneDx: string;
  /** SPDX 2.3 JSON. */
  readonly spdx: string;
}

/** Renders the bill of materials. */
export function renderBills(input: BillInput): Bills {
  return { cycloneDx: renderCycloneDx(input), spdx: renderSpdx(input) };
}
