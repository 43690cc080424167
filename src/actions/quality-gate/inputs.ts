import { defineAction, type InputsOf } from '../../core/inputs/action-schema.ts';
import { baselineSource } from '../../core/inputs/baseline-field.ts';
import { boolean, choice, count, path, text } from '../../core/inputs/fields.ts';
import { input } from '../../core/inputs/input.ts';
import { globs, lines } from '../../core/inputs/lists.ts';
import { percentage } from '../../core/inputs/quantities.ts';
import { mapping, optional, recordOf } from '../../core/inputs/shapes.ts';
import { conditionIds } from './conditions.ts';
import { hosts } from './hosts.ts';

/** Demanded of line coverage as soon as coverage is configured, percent. */
export const defaultMinimumCoverage = 80;

/** The public face of the quality gate. */
export const qualityGate = defineAction({
  name: 'quality-gate',
  title: 'Quality gate',
  description: 'Judges coverage and test reports of any common format and gives one verdict.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs: {
    coverage: input(globs({ example: 'coverage/lcov.info' }), {
      description:
        'Coverage reports, one glob per line; the format is recognised by content. When neither this nor `test-results` is given, reports at usual places are found.',
    }),
    'test-results': input(globs({ example: 'test-results/**/*.xml' }), {
      description: 'Test results, one glob per line; the format is recognised by content.',
    }),
    artifacts: input(path({ example: 'vetnet-tests' }), {
      description:
        'Folder of downloaded artifacts, each in a folder of its name. A report below stands where it stood in the repository when another job wrote it, and its relative paths are about that folder.',
      inPolicy: false,
    }),
    'minimum-coverage': input(percentage(), {
      description: 'Line coverage that all reports merged must reach, in percent of distinct executable lines.',
      defaultWords: `\`${defaultMinimumCoverage}\` once coverage is configured`,
      implied: String(defaultMinimumCoverage),
      threshold: true,
    }),
    'minimum-patch-coverage': input(percentage(), {
      description: 'Coverage that the lines added or rewritten since the base commit must reach, in percent.',
      threshold: true,
    }),
    'maximum-coverage-drop': input(percentage(), {
      description: 'Percentage points that line coverage may fall below the baseline.',
      threshold: true,
    }),
    'minimum-tests': input(count({ minimum: 1 }), {
      description: 'Number of tests that the results must hold.',
      default: '1',
      threshold: true,
    }),
    baseline: input(baselineSource(), {
      description:
        'Report of an earlier run to compare with: `file:<path>` (not tracked by git), `branch:<name>` (holds `<check-name>/report.json`) or `url:<address>`.',
    }),
    'base-ref': input(text({ expected: 'a branch, tag or commit', example: 'main' }), {
      description: 'Where the change starts that patch coverage is about.',
      defaultWords: 'from the event',
    }),
    flags: input(lines({ expected: 'names of modules, one per line', example: 'Scheduling' }), {
      description:
        'Names of the policy’s `modules` that this run measures, as one leg of a matrix does; the others are carried forward or skipped.',
      defaultWords: 'all modules of the policy',
      inPolicy: false,
    }),
  },
  details: {
    'minimum-branch-coverage': optional(percentage(), 'Share of branches that tests must take, percent.'),
    'minimum-function-coverage': optional(percentage(), 'Share of functions that tests must call, percent.'),
    'min-new-lines': optional(
      count({ minimum: 1 }),
      'A change with fewer executable lines than this is not held against `minimum-patch-coverage`.',
      { default: '1', loosens: 'higher' },
    ),
    exclude: optional(globs({ example: '**/*.generated.ts' }), 'Files of the repository that coverage leaves out.'),
    'strip-prefixes': optional(
      lines({ expected: 'path prefixes, one per line', example: '/builds/clinic/app' }),
      'Beginnings of paths in reports that stand for the repository’s root on another machine.',
    ),
    modules: optional(
      recordOf(
        mapping({
          paths: globs({ example: 'Features/Scheduling/**' }),
          'minimum-coverage': optional(percentage(), 'Line coverage this module must reach, percent.'),
          'carry-forward': optional(boolean(), 'Take the module’s figure from the baseline when this run has none.', {
            default: 'false',
            loosens: [false, true],
          }),
        }),
      ),
      'Parts of the repository by name, each with a minimum of its own.',
    ),
    'repeated-tests': optional(
      choice(['count', 'retry']),
      '`count`: every result counts. `retry`: results under one name are attempts of one test, and the last one counts.',
      { default: 'count', loosens: ['count', 'retry'] },
    ),
    'maximum-flaky': optional(count(), 'How many tests may fail before they pass.'),
    'maximum-skipped': optional(count(), 'How many tests may be skipped.'),
  },
  outputs: {
    'line-coverage': { description: 'Percent with two decimals, rounded down; `unknown` when not measured.' },
    'branch-coverage': { description: 'Percent of branches taken, or `unknown`.' },
    'function-coverage': { description: 'Percent of functions called, or `unknown`.' },
    'patch-coverage': { description: 'Percent of the changed executable lines, or `unknown`.' },
    'lines-covered': { description: 'Distinct executable lines that a test ran, or `unknown`.' },
    'lines-total': { description: 'Distinct executable lines, or `unknown`.' },
    'tests-total': { description: 'Number of tests, or `unknown`.' },
    'tests-passed': { description: 'Tests that passed, flaky ones included, or `unknown`.' },
    'tests-failed': { description: 'Tests that failed or ended in an error, or `unknown`.' },
    'tests-skipped': { description: 'Tests that were skipped, or `unknown`.' },
    'tests-flaky': { description: 'Tests that failed before they passed, or `unknown`.' },
    'test-duration-ms': { description: 'Duration of the tests in milliseconds, or `unknown`.' },
    regressions: { description: 'Number of figures that fell below the baseline by more than allowed, or `unknown`.' },
    'badge-path': { description: 'Path of a badge as SVG.' },
    'html-path': { description: 'Path of the report as one HTML file.' },
  },
  conditions: conditionIds,
  hosts,
});

export type QualityGateInputs = InputsOf<typeof qualityGate>;
