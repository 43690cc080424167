import { resolve } from 'node:path';
import type { ActionRun } from '../../../core/run/action-run.ts';
import { recogniseCoverage } from '../../../readers/coverage/recognise.ts';
import { ownedText } from '../../../readers/owned-text.ts';
import type { TestSink } from '../../../readers/test-results/reader.ts';
import { recogniseTestResults } from '../../../readers/test-results/recognise.ts';
import { TestTally } from '../../../readers/test-results/test-tally.ts';
import type { PathMapper } from '../artifacts.ts';
import type { TestFacts } from '../facts.ts';
import type { QualityGateInputs } from '../inputs.ts';
import { type ReportKind, readReports, reportSearch } from '../reports.ts';
import type { RepositoryAccess } from '../repository.ts';
import { idleLegs } from './idle-legs.ts';

/** Reads the test results. */
export async function collectTests(
  run: ActionRun<QualityGateInputs>,
  repository: RepositoryAccess,
  patterns: readonly string[],
  discovered: boolean,
): Promise<TestFacts> {
  const tally = new TestTally({ repeats: run.inputs['repeated-tests'] ?? 'count' });
  const ran = new Map<string, number>();
  const search = reportSearch(run, repository, patterns);
  const { reports, missing } = await readReports(testKind(tally, ran, repository), search);
  const artifactOf = (name: string) => repository.artifacts.artifactOf(resolve(run.workingDirectory, name));
  const idle = idleLegs(reports, ran, artifactOf);
  return { reports, missing: [...missing, ...idle], discovered, summary: tally.summary() };
}

/** @param ran takes how many tests were run, by the name of the report */
function testKind(tally: TestTally, ran: Map<string, number>, { artifacts }: RepositoryAccess): ReportKind {
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
        let tests = 0;
        const count = (more: number): void => {
          tests += more;
        };
        const sink = inRepository(tally, await artifacts.mapperOf(file.path), count);
        const reading = await reader.read(file, sink);
        ran.set(file.name, tests);
        tally.reading(reading);
        return reading;
      };
      return { format: reader.title, read };
    },
  };
}

/** Places as the repository has them, so that annotations find their file: what a path means depends on its report. */
function inRepository(tally: TestTally, map: PathMapper, count: (tests: number) => void): TestSink {
  const known = new Map<string, string>();
  const placeOf = (file: string): string => {
    const place = known.get(file) ?? map(file).path;
    known.set(ownedText(file), place);
    return place;
  };
  return {
    test: (test) => {
      if (test.outcome !== 'skipped') count(1);
      tally.test(test.file === undefined ? test : { ...test, file: placeOf(test.file) });
    },
    counters: (suite, counters) => {
      count(counters.tests - counters.skipped);
      tally.counters(suite, counters);
    },
    suiteError: (suite, message, details) => tally.suiteError(suite, message, details),
  };
}
