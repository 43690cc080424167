import { describe, expect, test } from '@jest/globals';
import { stripeKey } from '../harness/made-up-secrets.ts';
import type { Files } from '../harness/temporary-folder.ts';
import type { WorkflowRequest } from '../harness/workflow/run-workflow.ts';
import {
  checks,
  checksPath,
  clinic,
  endings,
  moduleFiles,
  reasons,
  runChecks,
  scripted,
  verdictOf,
} from './gate-scenario.ts';

// Whatever happens to the jobs before it, the gate runs, is red, and names the job and what to do.

interface Row {
  readonly name: string;
  readonly files?: Files;
  readonly change?: Files;
  readonly inputs?: Parameters<typeof checks>[0];
  readonly request?: Partial<WorkflowRequest>;
  readonly jobs: Readonly<Record<string, string>>;
  readonly verdict: 'fail' | 'inconclusive';
  /** Why, as the gate's summary has it. */
  readonly reason: string;
}

/** Good reports that a change brings along. */
function committed(folder: string): Files {
  const { 'web/reports/lcov.info': lcov = '', 'web/reports/junit.xml': junit = '' } = moduleFiles('web');
  return { [`${folder}/lcov.info`]: lcov, [`${folder}/junit.xml`]: junit };
}

const policyWith = (minimum: number): string =>
  `version: 1\nprotect: true\nquality-gate:\n  minimum-coverage: ${minimum}\n`;

const web = { ...scripted, modules: 'web' };
const fine = { scan: 'success', plan: 'success', 'test web': 'success', quality: 'success' };
const patient = { interruptMs: 2_000, terminateMs: 1_000 };

const rows: readonly Row[] = [
  {
    name: 'the scan finds a secret',
    change: { 'web/src/pay.js': `const key = '${stripeKey}';\n` },
    jobs: { ...fine, scan: 'failure' },
    verdict: 'fail',
    reason: 'Job scan: The job `scan` failed: see what security-scan says here.',
  },
  {
    name: 'the plan finds nothing to test',
    inputs: {},
    jobs: { scan: 'success', plan: 'failure', test: 'skipped', quality: 'skipped' },
    verdict: 'inconclusive',
    reason: 'Tests planned: No project that we know how to test was found.',
  },
  {
    name: 'the plan has an input that is wrong',
    inputs: { ...scripted, modules: 'web, missing' },
    jobs: { scan: 'success', plan: 'failure', test: 'skipped', quality: 'skipped' },
    verdict: 'inconclusive',
    reason: 'There is no folder missing',
  },
  {
    name: 'a test fails in one of two legs',
    files: moduleFiles('api', { red: true }),
    inputs: scripted,
    jobs: { ...fine, 'test web': 'success', 'test api': 'failure', quality: 'failure' },
    verdict: 'fail',
    reason: 'Failed tests: 1 of 2 tests did not pass: api › sum › adds.',
  },
  {
    name: 'the tests of a leg fail without a report',
    files: { 'web/test.sh': 'exit 3\n' },
    inputs: web,
    jobs: { ...fine, 'test web': 'failure', quality: 'failure' },
    verdict: 'fail',
    reason: 'Job test: The job `test` failed.',
  },
  {
    name: 'one of two legs is green and uploads nothing',
    files: moduleFiles('api', { mute: true }),
    inputs: scripted,
    jobs: { ...fine, 'test api': 'success', quality: 'failure' },
    verdict: 'inconclusive',
    reason: 'Line coverage: vetnet-tests/vetnet-tests-api/api/',
  },
  {
    name: 'a change commits the reports that its mute leg does not write',
    files: moduleFiles('web', { mute: true }),
    change: {
      'web/src/new.js': '1;\n',
      ...committed('vetnet-tests/vetnet-tests-web/web/vetnet-reports'),
      ...committed('web/vetnet-reports'),
    },
    jobs: { ...fine, quality: 'failure' },
    verdict: 'inconclusive',
    reason: 'Nothing in',
  },
  {
    name: 'no report is expected at all, whatever the change has committed',
    inputs: { ...web, coverage: 'none', 'test-results': 'none' },
    change: { 'web/src/new.js': '1;\n', ...committed('coverage'), ...committed('test-results') },
    jobs: { ...fine, quality: 'failure' },
    verdict: 'inconclusive',
    reason: 'Nothing in',
  },
  {
    name: 'a change lowers a demand that is protected',
    files: { '.github/vetnet.yml': policyWith(85) },
    change: { '.github/vetnet.yml': policyWith(50) },
    jobs: { ...fine, scan: 'failure', quality: 'failure' },
    verdict: 'fail',
    reason: 'quality-gate.minimum-coverage went from 85 to 50',
  },
  {
    name: 'a change names another policy than the one that is protected',
    files: { '.github/vetnet.yml': policyWith(85) },
    change: { 'easy.yml': 'version: 1\n', [checksPath]: checks({ ...web, config: 'easy.yml' }) },
    jobs: { ...fine, scan: 'failure', quality: 'failure' },
    verdict: 'fail',
    reason: 'protect went from true to false',
  },
  {
    name: 'coverage is too low',
    files: moduleFiles('web', { covered: 5 }),
    jobs: { ...fine, quality: 'failure' },
    verdict: 'fail',
    reason: 'Line coverage: Tests ran 5 of 10 lines',
  },
  {
    name: 'a leg takes too long',
    files: { 'web/test.sh': 'echo begun\nsleep 30\n' },
    inputs: { ...web, 'timeout-minutes': 1 },
    request: { minuteMs: 3_000 },
    jobs: { ...fine, 'test web': 'cancelled', quality: 'failure' },
    verdict: 'inconclusive',
    reason: 'Job test: The job `test` was cancelled',
  },
  {
    name: 'the run is cancelled in the scan',
    request: { cancel: { job: 'checks/scan', step: 'Scan', grace: patient } },
    jobs: { scan: 'cancelled', plan: 'cancelled', test: 'skipped', quality: 'skipped' },
    verdict: 'inconclusive',
    reason: 'Job scan: The job `scan` was cancelled before it could say whether it passes.',
  },
  {
    name: 'the run is cancelled in the scan, also where nothing is to fail and missing data is ignored',
    inputs: { ...web, 'fail-on': 'never', 'on-missing': 'ignore' },
    request: { cancel: { job: 'checks/scan', step: 'Scan', grace: patient } },
    jobs: { scan: 'cancelled', plan: 'cancelled', test: 'skipped', quality: 'skipped' },
    verdict: 'inconclusive',
    reason: 'Job scan: The job `scan` was cancelled',
  },
  {
    name: 'the run is cancelled in the plan',
    request: { cancel: { job: 'checks/plan', grace: patient } },
    jobs: { scan: 'success', plan: 'cancelled', test: 'skipped', quality: 'skipped' },
    verdict: 'inconclusive',
    reason: 'Job plan: The job `plan` was cancelled',
  },
  {
    name: 'the run is cancelled in a leg',
    files: { 'web/test.sh': 'echo begun\nsleep 30\n' },
    request: { cancel: { job: 'checks/test', line: 'begun', grace: patient } },
    jobs: { scan: 'success', plan: 'success', 'test web': 'cancelled', quality: 'skipped' },
    verdict: 'inconclusive',
    reason: 'Job quality: The job `quality` was skipped, so nothing of it was judged.',
  },
  {
    name: 'the run is cancelled in the quality gate',
    request: { cancel: { job: 'checks/quality', grace: patient } },
    jobs: { ...fine, quality: 'cancelled' },
    verdict: 'inconclusive',
    reason: 'Job quality: The job `quality` was cancelled',
  },
];

describe('the gate is red where', () => {
  test.each(rows)(
    '$name',
    async ({ files = {}, change, inputs = web, request, jobs, verdict, reason }) => {
      const repository = clinic({ [checksPath]: checks(inputs), ...files }, change);
      const result = await runChecks(repository, request);
      expect(endings(result)).toEqual({ ...jobs, gate: 'failure' });
      expect(verdictOf(result)).toMatchObject({ check: 'failure', verdict });
      const told = [...reasons(result, 'failed'), ...reasons(result, 'inconclusive')].join('\n');
      expect(told).toContain(reason);
      expect(result.job('checks / gate').summary).toContain('### How to mend');
      for (const [job, ending] of Object.entries(jobs))
        if (ending !== 'success') expect(told).toContain(`Job ${job.split(' ')[0]}`);
    },
    90_000,
  );
});
