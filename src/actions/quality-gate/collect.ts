import type { ActionRun } from '../../core/run/action-run.ts';
import { discoverReports } from './discovery.ts';
import type { CoverageFacts, Facts, TestFacts } from './facts.ts';
import type { QualityGateInputs } from './inputs.ts';
import { accessRepository } from './repository.ts';

/** Gathers everything the judge looks at. The readers of a kind are loaded when there is a report of it to read. */
export async function collect(run: ActionRun<QualityGateInputs>): Promise<Facts> {
  const { coverage, testResults, discovered } = await patternsOf(run);
  if (coverage === undefined && testResults === undefined) return {};
  const repository = await accessRepository(run);
  const facts: { coverage?: CoverageFacts; tests?: TestFacts } = {};
  if (coverage !== undefined) {
    const { collectCoverage } = await import('./coverage/collect.ts');
    facts.coverage = await collectCoverage(run, repository, coverage, discovered);
  }
  if (testResults !== undefined) {
    const { collectTests } = await import('./tests/collect.ts');
    facts.tests = await collectTests(run, repository, testResults, discovered);
  }
  return facts;
}

interface Wanted {
  readonly coverage?: readonly string[];
  readonly testResults?: readonly string[];
  readonly discovered: boolean;
}

/** What the user names, or what is found at usual places when nothing is named. Naming one kind switches the search off. */
async function patternsOf({ inputs, ports, workingDirectory, log }: ActionRun<QualityGateInputs>): Promise<Wanted> {
  const coverage = inputs.coverage;
  const testResults = inputs['test-results'];
  if (coverage !== undefined || testResults !== undefined) {
    return { ...(coverage && { coverage }), ...(testResults && { testResults }), discovered: false };
  }
  const found = await discoverReports(ports.files, workingDirectory);
  for (const path of [...found.coverage, ...found.testResults]) log.info(`Found ${path}`);
  return {
    ...(found.coverage.length > 0 && { coverage: found.coverage }),
    ...(found.testResults.length > 0 && { testResults: found.testResults }),
    discovered: true,
  };
}
