import type { RepositoryPaths } from '../../../core/files/repository-paths.ts';
import type { ActionRun } from '../../../core/run/action-run.ts';
import { recogniseCoverage } from '../../../readers/coverage/recognise.ts';
import { recogniseTestResults } from '../../../readers/test-results/recognise.ts';
import { type TestSummary, TestTally } from '../../../readers/test-results/test-tally.ts';
import type { TestFacts } from '../facts.ts';
import type { QualityGateInputs } from '../inputs.ts';
import { type ReportKind, readReports } from '../reports.ts';

/** Reads the test results. */
export async function collectTests(
  run: ActionRun<QualityGateInputs>,
  paths: RepositoryPaths,
  patterns: readonly string[],
  discovered: boolean,
): Promise<TestFacts> {
  const tally = new TestTally({ repeats: run.inputs['repeated-tests'] ?? 'count' });
  const search = { files: run.ports.files, workingDirectory: run.workingDirectory, patterns, signal: run.ports.signal };
  const set = await readReports(testKind(tally), search);
  return { ...set, discovered, summary: inRepository(tally.summary(), paths) };
}

function testKind(tally: TestTally): ReportKind {
  return {
    noun: 'test',
    mergesCopies: false,
    formats: async () => {
      const { testResultReaders } = await import('../../../readers/test-results/index.ts');
      return testResultReaders.map((reader) => reader.title);
    },
    misplaced: async (file) => {
      const format = (await recogniseCoverage(file))?.title;
      return format === undefined ? undefined : { format, input: 'coverage' };
    },
    recognise: async (file) => {
      const reader = await recogniseTestResults(file);
      if (reader === undefined) return undefined;
      const read = async () => {
        const reading = await reader.read(file, tally);
        tally.reading(reading);
        return reading;
      };
      return { format: reader.title, read };
    },
  };
}

/** Places as the repository has them, so that annotations find their file. */
function inRepository(summary: TestSummary, paths: RepositoryPaths): TestSummary {
  const place = <T extends { readonly file?: string }>(test: T): T =>
    test.file === undefined ? test : { ...test, file: paths.map(test.file, []).path };
  return {
    ...summary,
    failures: summary.failures.map(place),
    flaky: summary.flaky.map(place),
    slowest: summary.slowest.map(place),
  };
}
