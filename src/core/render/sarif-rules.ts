import { type Severity, severities } from '../model/finding.ts';
import { webUrl } from './document.ts';
import type { SarifFinding } from './sarif-model.ts';
import { sarifLine, sarifMessage, sarifRuleId } from './sarif-text.ts';

/**
 * Range of `security-severity` by severity, by which code scanning says the same word (docs.github.com, "SARIF support for
 * code scanning": above 9.0 critical, 7.0 to 8.9 high, 4.0 to 6.9 medium, less low).
 */
const ranges: Readonly<Record<Exclude<Severity, 'note'>, readonly [lowest: number, highest: number, usual: number]>> = {
  critical: [9.1, 10, 9.5],
  high: [7, 8.9, 8],
  medium: [4, 6.9, 5.5],
  low: [0.1, 3.9, 2],
};

/** SARIF's word for a severity. */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'note';
}

/** The rules of a run in the order in which they are first broken, and the index of each. */
export class SarifRules {
  readonly #indices = new Map<string, number>();
  readonly #rules: { id: string; first: SarifFinding; severity: Severity; score: number; cwes: Set<number> }[] = [];

  /** Takes note of a finding's rule. */
  add(finding: SarifFinding): void {
    const { severity, cwes = [], vulnerability } = finding;
    const id = sarifRuleId(finding.rule);
    const index = this.#indices.get(id);
    const known = index === undefined ? undefined : this.#rules[index];
    const score = vulnerability?.cvss?.score ?? 0;
    if (known === undefined) {
      this.#indices.set(id, this.#rules.length);
      this.#rules.push({ id, first: finding, severity, score, cwes: new Set(cwes) });
      return;
    }
    if (severities.indexOf(severity) < severities.indexOf(known.severity)) known.severity = severity;
    known.score = Math.max(known.score, score);
    for (const cwe of cwes) known.cwes.add(cwe);
  }

  get size(): number {
    return this.#rules.length;
  }

  has(rule: string): boolean {
    return this.#indices.has(sarifRuleId(rule));
  }

  indexOf(rule: string): number {
    return this.#indices.get(sarifRuleId(rule)) ?? -1;
  }

  /** As reporting descriptors; a rule is as severe as the worst finding under it. */
  descriptors(maximumTags: number): readonly object[] {
    return this.#rules.map(({ id, first, severity, score, cwes }) => {
      const title = sarifLine(first.title ?? first.message) || id;
      const helpUri = first.helpUrl === undefined ? undefined : webUrl(first.helpUrl);
      const tags = [
        'security',
        first.category,
        ...[...cwes].sort((a, b) => a - b).map((cwe) => `external/cwe/cwe-${cwe}`),
      ];
      // A name that says no more than the id is none.
      const name = pascalCase(id);
      const fix = first.fix ?? 'See the message of each finding.';
      return {
        id,
        ...(name === id ? {} : { name }),
        shortDescription: { text: title },
        fullDescription: { text: title },
        ...(helpUri === undefined ? {} : { helpUri }),
        help: { text: sarifMessage(helpUri === undefined ? fix : `${fix}\n${helpUri}`).text },
        defaultConfiguration: { level: sarifLevel(severity) },
        properties: {
          tags: tags.slice(0, maximumTags),
          ...(severity === 'note' ? {} : { 'security-severity': securitySeverity(severity, score) }),
        },
      };
    });
  }
}

/** A CVSS score where it says the same as the severity, else the nearest that does. */
function securitySeverity(severity: Exclude<Severity, 'note'>, score: number): string {
  const [lowest, highest, usual] = ranges[severity];
  return (score > 0 ? Math.min(highest, Math.max(lowest, score)) : usual).toFixed(1);
}

function pascalCase(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('') || 'Rule';
}
