import { type Verdict, verdictOf } from '../../core/model/verdict.ts';
import { type CoverageDemands, judgeCoverage } from './coverage/judge.ts';
import type { Facts } from './facts.ts';
import { judgeTests, type TestDemands } from './tests/judge.ts';

/** What the policy demands of this run. */
export interface Demands {
  readonly coverage: CoverageDemands;
  readonly tests: TestDemands;
}

/** Holds the facts against the policy. Pure: no clock, no network, no environment. */
export function judge(facts: Facts, demands: Demands): Verdict {
  return verdictOf([
    ...(facts.tests === undefined ? [] : judgeTests(facts.tests, demands.tests)),
    ...(facts.coverage === undefined ? [] : judgeCoverage(facts.coverage, demands.coverage)),
  ]);
}
