import type { CoverageFacts, Facts, ReportSet, TestFacts } from '../../actions/quality-gate/facts.ts';
import { type QualityGateInputs, qualityGate } from '../../actions/quality-gate/inputs.ts';
import type { FileSystem } from '../../core/files/file-system.ts';
import { findFiles } from '../../core/files/find-files.ts';
import { relativePath } from '../../core/files/relative-path.ts';
import type { Verdict } from '../../core/model/verdict.ts';
import { TestTally } from '../../readers/test-results/test-tally.ts';
import type { ExplainedCondition, ExplainedFind } from './explanation.ts';

/** What makes a condition that is not judged a condition that is. */
const askedBy: Readonly<Record<string, string>> = {
  'reports-found': 'It stands there only where there is no report at all.',
  'line-coverage': 'No coverage report is named, and none is at a usual place.',
  'branch-coverage': '`minimum-branch-coverage` is not set.',
  'function-coverage': '`minimum-function-coverage` is not set.',
  'patch-coverage': '`minimum-patch-coverage` is not set.',
  'coverage-drop': '`maximum-coverage-drop` is not set; it needs a `baseline` too.',
  'module-coverage': 'The policy has no `modules`.',
  'tests-failed': 'No test results are named, and none are at a usual place.',
  'tests-count': 'No test results are named, and none are at a usual place.',
  'tests-flaky': '`maximum-flaky` is not set.',
  'tests-skipped': '`maximum-skipped` is not set.',
};

interface QualityExplanation {
  readonly conditions: readonly ExplainedCondition[];
  readonly finds: readonly ExplainedFind[];
}

/** Which reports the quality gate would read, and which conditions it would judge by them. No report is opened. */
export async function explainQuality(
  inputs: QualityGateInputs,
  workingDirectory: string,
  files: FileSystem,
): Promise<QualityExplanation> {
  const { demandsOf, discoverReports, judge } = await import('../../actions/quality-gate/index.ts');
  const isNamed = inputs.coverage !== undefined || inputs['test-results'] !== undefined;
  const discovered = isNamed ? undefined : await discoverReports(files, workingDirectory);
  const coverage = await reportsOf(inputs.coverage, discovered?.coverage, workingDirectory, files);
  const testResults = await reportsOf(inputs['test-results'], discovered?.testResults, workingDirectory, files);
  const finds = [
    { ...coverage.find, what: 'coverage reports' },
    { ...testResults.find, what: 'test results' },
  ];
  const facts: Facts = {
    ...(coverage.isWanted ? { coverage: { ...noCoverage, ...coverage.set } } : {}),
    ...(testResults.isWanted ? { tests: { ...noTests, ...testResults.set } } : {}),
  };
  return { finds, conditions: conditionsOf(facts, judge(facts, demandsOf(inputs))) };
}

interface Reports {
  readonly isWanted: boolean;
  readonly set: Pick<ReportSet, 'missing'>;
  readonly find: ExplainedFind;
}

async function reportsOf(
  patterns: readonly string[] | undefined,
  discovered: readonly string[] | undefined,
  workingDirectory: string,
  files: FileSystem,
): Promise<Reports> {
  if (patterns === undefined) {
    const found = (discovered ?? []).map((path) => path.replace(/^\.\//, ''));
    const note = noteOnSearch(discovered);
    return { isWanted: found.length > 0, set: { missing: [] }, find: { what: '', found, note } };
  }
  const { files: matched, byPattern } = await findFiles(files, workingDirectory, patterns);
  const empty = byPattern.filter((each) => each.files.length === 0).map(({ pattern }) => pattern);
  const note = empty.length === 0 ? '' : `Nothing matches ${empty.join(', ')} now.`;
  const missing = empty.map((name) => {
    const fix = 'Run the tests before the gate.';
    return { name, code: 'pattern-without-match' as const, why: `Nothing matches ${name} now.`, fix };
  });
  const found = matched.map((path) => relativePath(workingDirectory, path));
  return { isWanted: true, set: { missing }, find: { what: '', found, note } };
}

function noteOnSearch(discovered: readonly string[] | undefined): string {
  if (discovered === undefined) return 'Not looked for, because the other kind is named.';
  return discovered.length === 0 ? 'None at a usual place.' : 'Found at usual places, because none is named.';
}

const nothing = { covered: 0, total: 0 };
const noReports = { reports: [], missing: [], discovered: false };

const noCoverage: CoverageFacts = {
  ...noReports,
  totals: { lines: nothing, branches: nothing, functions: nothing },
  files: [],
  modules: [],
  unmatched: [],
  mixed: [],
};

const noTests: TestFacts = { ...noReports, summary: new TestTally().summary() };

/** The judge itself says what it would demand: it is shown facts without any report. */
function conditionsOf(facts: Facts, verdict: Verdict): readonly ExplainedCondition[] {
  const judged = verdict.conditions.map((condition): ExplainedCondition => {
    const { id, subject, title, expected, outcome, reason } = condition;
    const set = id.startsWith('tests-') ? facts.tests : facts.coverage;
    const isMissing = id === 'reports-found' || (set?.missing.length ?? 0) > 0;
    const state = outcome === 'skipped' ? 'not-judged' : isMissing ? 'inconclusive' : 'judged';
    const why = state === 'judged' ? '' : reason;
    return { id, title, expected, state, why, ...(subject === undefined ? {} : { subject }) };
  });
  const ids = new Set(judged.map(({ id }) => id));
  const others = Object.entries(qualityGate.conditions)
    .filter(([id]) => !ids.has(id) && id !== 'reports-found')
    .map(([id, title]): ExplainedCondition => {
      return { id, title: title.replace(/\.$/, ''), expected: '', state: 'not-judged', why: askedBy[id] ?? '' };
    });
  return [...judged, ...others];
}
