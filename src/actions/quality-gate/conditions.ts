/** Ids of the conditions this action judges. Public: listed in docs/conditions.md, never renamed without an alias. */
export const conditionIds = {
  'reports-found': 'There is a report to judge. Only shown when there is none.',
  'line-coverage': 'Share of executable lines that a test ran, over all coverage reports merged.',
  'branch-coverage': 'Share of branches that a test took.',
  'function-coverage': 'Share of functions that a test called.',
  'patch-coverage': 'Share of the executable lines this change adds or rewrites that a test ran.',
  'coverage-drop': 'Percentage points by which line coverage fell below the baseline.',
  'module-coverage': 'Line coverage of one module of the repository.',
  'tests-failed': 'No test failed or ended in an error.',
  'tests-count': 'At least so many tests are in the results.',
  'tests-flaky': 'At most so many tests failed before they passed.',
  'tests-skipped': 'At most so many tests were skipped.',
} as const;

export type ConditionId = keyof typeof conditionIds;
