import { squeezed } from '../../../core/model/squeezed.ts';
import type { TriagedFinding } from '../facts.ts';
import type { BaselineEntry } from './read-baseline.ts';

/** Characters from which on a text in a line says by itself that it is the same; a brace does not. */
const shortestText = 8;

/** Holds findings against the entries of a baseline. */
export class Baseline {
  readonly #byFingerprint = new Map<string, BaselineEntry[]>();
  readonly #byFile = new Map<string, BaselineEntry[]>();
  readonly #used = new Set<BaselineEntry>();
  readonly #entries: readonly BaselineEntry[];

  constructor(entries: readonly BaselineEntry[]) {
    this.#entries = entries;
    for (const entry of entries) {
      const [map, key] =
        entry.fingerprint === undefined ? [this.#byFile, entry.file ?? ''] : [this.#byFingerprint, entry.fingerprint];
      const known = map.get(key);
      if (known === undefined) map.set(key, [entry]);
      else known.push(entry);
    }
  }

  /** Whether the baseline accepts the finding. `line` is the text it stands in. */
  accepts(finding: TriagedFinding, line: string | undefined): boolean {
    const own = this.#byFingerprint.get(finding.fingerprint) ?? [];
    const alike =
      own.length > 0
        ? []
        : (this.#byFile.get(finding.location?.file ?? '') ?? []).filter((entry) => isSame(entry, finding, line));
    for (const entry of [...own, ...alike]) this.#used.add(entry);
    return own.length > 0 || alike.length > 0;
  }

  /** Entries that no finding was accepted by. */
  unused(): readonly BaselineEntry[] {
    return this.#entries.filter((entry) => !this.#used.has(entry));
  }
}

/**
 * Without a fingerprint of ours the file and what stands in the line decide. A secret that stands there is the same one
 * under any rule; without its text rule and line number have to be the same.
 */
function isSame(entry: BaselineEntry, finding: TriagedFinding, line: string | undefined): boolean {
  const sameRule = entry.rule === finding.rule;
  if (entry.lineHash !== undefined && finding.lineHash !== undefined)
    return sameRule && entry.lineHash === finding.lineHash;
  if (entry.contains !== undefined && line !== undefined) {
    const stands = squeezed(line).includes(entry.contains);
    if (entry.contains.length < shortestText) return stands && sameRule && entry.line === finding.location?.line;
    return stands && (sameRule || finding.category === 'secret');
  }
  return sameRule && entry.line === finding.location?.line;
}
