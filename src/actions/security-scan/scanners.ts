import type { SecurityScanInputs } from './inputs.ts';
import { type OwnScanner, ownScanners, type ToolName, toolNames } from './scanner-names.ts';

/** Which scanners run, and which of them were named: one of these that cannot run makes the verdict inconclusive. */
export interface WantedScanners {
  readonly own: readonly OwnScanner[];
  readonly tools: readonly ToolName[];
  /** Whether the user named it. */
  isRequested(id: OwnScanner | ToolName): boolean;
}

/** Reads the words of `scanners`. */
export function wantedScanners({ scanners }: Pick<SecurityScanInputs, 'scanners'>): WantedScanners {
  const named: ReadonlySet<string> = new Set(scanners);
  if (named.has('none')) return { own: [], tools: [], isRequested: () => false };
  if (named.has('auto')) return { own: ownScanners, tools: toolNames, isRequested: () => false };
  return {
    own: ownScanners.filter((id) => named.has(id)),
    tools: toolNames.filter((id) => named.has(id)),
    isRequested: (id) => named.has(id),
  };
}
