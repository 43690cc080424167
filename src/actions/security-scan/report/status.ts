import type { Outcome } from '../../../core/model/outcome.ts';

/** The verdict in the words of a compliance report. */
export interface ComplianceStatus {
  /** The `compliance` output. */
  readonly word: 'COMPLIANT' | 'WARNING' | 'NON-COMPLIANT';
  readonly title: string;
}

/** What could not be judged is a warning that says so in its title: never compliant. */
export function complianceStatus(outcome: Outcome): ComplianceStatus {
  switch (outcome) {
    case 'pass':
      return { word: 'COMPLIANT', title: 'COMPLIANT' };
    case 'warn':
      return { word: 'WARNING', title: 'WARNING' };
    case 'fail':
      return { word: 'NON-COMPLIANT', title: 'NON-COMPLIANT' };
    case 'inconclusive':
    case 'skipped':
      return { word: 'WARNING', title: 'WARNING: not fully assessed' };
  }
}
