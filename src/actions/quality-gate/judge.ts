import { type Verdict, verdictOf } from '../../core/model/verdict.ts';
import type { ConditionId } from './conditions.ts';
import { type CoverageDemands, judgeCoverage } from './coverage/judge.ts';
import type { Facts } from './facts.ts';
import { inconclusive } from './missing.ts';
import { judgeTests, type TestDemands } from './tests/judge.ts';

/** What the policy demands of this run. */
export interface Demands {
  readonly coverage: CoverageDemands;
  readonly tests: TestDemands;
}

/** Holds the facts against the policy. Pure: no clock, no network, no environment. */
export function judge(facts: Facts, demands: Demands): Verdict {
  if (facts.tests === undefined && facts.coverage === undefined) return verdictOf([nothingFound]);
  return verdictOf([
    ...(facts.tests === undefined ? [] : judgeTests(facts.tests, demands.tests)),
    ...(facts.coverage === undefined ? [] : judgeCoverage(facts.coverage, demands.coverage)),
  ]);
}

/** A condition of its own, so that no other one (of the policy, say) makes a run pass that looked at nothing. */
const nothingFound = inconclusive(
  { id: 'reports-found' satisfies ConditionId, title: 'Reports to judge', expected: 'coverage or test results' },
  {
    why: 'No report is named and none was found at a usual place.',
    fix: 'Let the tests write reports before the gate, or name them in `coverage` or `test-results`; where there are no tests yet, `security-scan` alone asks for none.',
  },
);
