import type { Condition } from '../../../src/core/model/condition.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';

const failures: readonly Finding[] = [
  {
    rule: 'test-failure',
    severity: 'high',
    message: 'books a slot that spans midnight: expected "2026-03-29T00:30" but got "2026-03-28T23:30"',
    location: { file: 'Scheduling/Tests/SlotTests.swift', line: 88 },
    details:
      'XCTAssertEqual failed: ("2026-03-29T00:30") is not equal to ("2026-03-28T23:30")\n    at SlotTests.testMidnight (SlotTests.swift:88)\n    at XCTestCase.invokeTest()',
  },
  {
    rule: 'test-failure',
    severity: 'high',
    message: 'refuses a dose above the species maximum',
    location: { file: 'Triage/Tests/DoseTests.swift', line: 41 },
  },
];

const uncovered: readonly Finding[] = [
  {
    rule: 'uncovered-new-lines',
    severity: 'low',
    message: 'Lines 120 to 131 are new and no test runs them.',
    location: { file: 'PatientRecords/Sources/Merge.swift', line: 120, endLine: 131 },
  },
];

/** A gate with every outcome, as people meet it. */
export const conditions: readonly Condition[] = [
  {
    id: 'tests-failed',
    title: 'Failed tests',
    outcome: 'fail',
    expected: '0',
    actual: '2',
    reason: '2 of 1,284 tests did not pass.',
    fix: 'Mend Scheduling/Tests/SlotTests.swift:88 and Triage/Tests/DoseTests.swift:41.',
    findings: failures,
  },
  {
    id: 'line-coverage',
    title: 'Line coverage',
    outcome: 'pass',
    expected: '>= 80%',
    actual: '84.61%',
    reason: '9,214 of 10,889 executable lines were run.',
  },
  {
    id: 'module-coverage',
    subject: 'SpecialistManagement',
    title: 'Line coverage of SpecialistManagement',
    outcome: 'fail',
    expected: '>= 75%',
    actual: '71.02%',
    reason: '409 of 1,411 lines of the module were never run; 56 more are needed.',
    fix: 'Test Referral.swift first: it holds 212 of them.',
  },
  {
    id: 'patch-coverage',
    title: 'Coverage of new lines',
    outcome: 'warn',
    expected: '>= 90%',
    actual: '87.50%',
    reason: '12 of 96 new lines were never run.',
    fix: 'Add a test for PatientRecords/Sources/Merge.swift, lines 120 to 131.',
    findings: uncovered,
  },
  {
    id: 'coverage-drop',
    title: 'Coverage against the baseline',
    outcome: 'inconclusive',
    expected: 'falls by <= 0.5 points',
    actual: 'unknown',
    reason: 'There is no baseline for branch develop yet.',
    fix: 'Run the gate once on develop with `baseline: branch:coverage-baseline`.',
  },
  {
    id: 'tests-count',
    title: 'Number of tests',
    outcome: 'pass',
    expected: '>= 1',
    actual: '1,284',
    reason: '1,284 tests ran.',
  },
  {
    id: 'performance',
    title: 'Performance',
    outcome: 'skipped',
    expected: '',
    actual: '',
    reason: '`benchmarks` is not set.',
  },
  {
    id: 'accessibility',
    title: 'Accessibility',
    outcome: 'skipped',
    expected: '',
    actual: '',
    reason: '`accessibility` is not set.',
  },
];

/** A report with three kinds of trouble, charts and folded sections. */
export const sampleReport: Report = {
  action: 'quality-gate',
  checkName: 'quality-gate',
  verdict: verdictOf(conditions),
  conclusion: 'failure',
  summary: 'quality-gate failed: 2 of 1,284 tests failed',
  metrics: [
    {
      id: 'line-coverage',
      title: 'Line coverage',
      value: 84.6176,
      unit: 'percent',
      source: 'lcov (3 files)',
      baseline: 84.12,
    },
    { id: 'branch-coverage', title: 'Branch coverage', value: null, unit: 'percent' },
    { id: 'tests-total', title: 'Tests', value: 1284, unit: 'count', source: 'JUnit (12 files)', baseline: 1279 },
    { id: 'test-duration-ms', title: 'Duration of the tests', value: 252_400, unit: 'ms', baseline: 261_000 },
  ],
  findings: [...failures, ...uncovered],
  sections: [
    {
      title: 'Failed tests',
      blocks: [
        {
          kind: 'table',
          columns: [{ title: 'Test' }, { title: 'Place' }, { title: 'Took', align: 'right' }],
          rows: [
            [
              [{ kind: 'strong', text: 'SlotTests' }, ' testMidnight'],
              { kind: 'location', file: 'Scheduling/Tests/SlotTests.swift', line: 88 },
              '12 ms',
            ],
            [
              [{ kind: 'strong', text: 'DoseTests' }, ' testMaximum'],
              { kind: 'location', file: 'Triage/Tests/DoseTests.swift', line: 41 },
              '4 ms',
            ],
          ],
        },
        {
          kind: 'code',
          text: 'XCTAssertEqual failed: ("2026-03-29T00:30") is not equal to ("2026-03-28T23:30")\n    at SlotTests.testMidnight (SlotTests.swift:88)',
        },
      ],
    },
    {
      title: 'Coverage by module',
      blocks: [
        {
          kind: 'bars',
          title: 'Lines run, by module',
          unit: '%',
          max: 100,
          bars: [
            { label: 'Scheduling', value: 91.2, limit: 80 },
            { label: 'Triage', value: 88.04, limit: 80 },
            { label: 'PatientRecords', value: 82.5, limit: 80 },
            { label: 'SpecialistManagement', value: 71.02, limit: 75 },
          ],
        },
      ],
    },
    {
      title: 'Slowest tests',
      folded: true,
      blocks: [
        {
          kind: 'table',
          columns: [{ title: 'Outcome' }, { title: 'Test' }, { title: 'Took', align: 'right' }],
          rows: [
            [{ kind: 'outcome', outcome: 'pass' }, 'imports 10,000 records', '18.2 s'],
            [{ kind: 'outcome', outcome: 'warn' }, 'syncs after a week offline (2nd try)', '9.7 s'],
          ],
          more: 1282,
        },
        {
          kind: 'paragraph',
          content: [
            'More about slow tests: ',
            { kind: 'link', text: 'the guide', url: 'https://example.org/slow?a=1&b=(2)' },
            '.',
          ],
        },
      ],
    },
  ],
  notes: [
    'build/old.xml was ignored: it is older than the commit.',
    'lcov prints 84.7% where distinct lines give 84.61%.',
  ],
  environment: { name: 'staging', why: 'branch develop matches deploys-from' },
  commit: '9f1c2d3e4b5a69788796a5b4c3d2e1f001234567',
  startedAt: new Date('2026-11-20T08:30:00.000Z'),
  durationMs: 3240,
  badge: { label: 'coverage', message: '84.61%' },
  facts: { 'lines-total': 10889, 'lines-covered': 9214, files: ['lcov.info'] },
};

/** A report where all is well. */
export const passingReport: Report = {
  ...sampleReport,
  verdict: verdictOf(conditions.filter(({ outcome }) => outcome === 'pass')),
  conclusion: 'success',
  summary: 'quality-gate passed',
  findings: [],
  sections: [],
  notes: [],
};
