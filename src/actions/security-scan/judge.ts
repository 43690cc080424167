import type { Severity } from '../../core/model/finding.ts';
import { type Verdict, verdictOf } from '../../core/model/verdict.ts';
import type { ScanFacts } from './facts.ts';
import { judgeIgnores } from './judge/ignores.ts';
import { judgeLicenses } from './judge/licenses.ts';
import { judgePersonalData } from './judge/personal-data.ts';
import { judgeScanners } from './judge/scanners.ts';
import { judgeSecrets } from './judge/secrets.ts';
import { judgeFailing, judgeReviewed } from './judge/severity.ts';

/** What the policy demands of this run. */
export interface Demands {
  /** From which severity on a finding fails. */
  readonly failOn: Severity;
  /** From which severity on a finding warns and asks for a review. */
  readonly warnOn: Severity;
  /** Whether findings that the change does not bring count. */
  readonly onlyNew: boolean;
  /** `hipaa: strict`: what else warns fails. */
  readonly hipaa: boolean;
}

/** Holds the facts against the policy. Pure: no clock, no network, no environment. */
export function judge(facts: ScanFacts, demands: Demands): Verdict {
  return verdictOf([
    judgeSecrets(facts, demands),
    judgeFailing(facts, demands),
    judgeReviewed(facts, demands),
    judgeLicenses(facts, demands),
    judgePersonalData(facts, demands),
    judgeScanners(facts),
    ...judgeIgnores(facts),
  ]);
}
