import { describe, expect, test } from '@jest/globals';
import { temporaryRepository } from '../harness/temporary-repository.ts';
import { downloadArtifact } from '../harness/workflow/third-party/download-artifact.ts';
import type { ThirdPartyAction } from '../harness/workflow/third-party/third-party-action.ts';
import { uploadArtifact } from '../harness/workflow/third-party/upload-artifact.ts';
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

const web = { ...scripted, modules: 'web' };

describe('a repository of npm', () => {
  const sum = 'export function sum(a, b) {\n  return a + b;\n}\n';
  const tests = (expected: number) =>
    `import assert from 'node:assert';\nimport { test } from 'node:test';\nimport { sum } from './sum.js';\ntest('adds', () => assert.equal(sum(1, 2), ${expected}));\n`;
  const repository = (expected: number) =>
    temporaryRepository({
      'package.json': JSON.stringify({
        name: 'clinic',
        version: '1.0.0',
        type: 'module',
        scripts: { test: 'node --test' },
      }),
      'src/sum.js': sum,
      'src/sum.test.js': tests(expected),
      [checksPath]: checks(),
    });

  test('needs no input at all: its own test script gives results and coverage', async () => {
    const result = await runChecks(repository(3), { event: { name: 'push' } });
    expect(endings(result)).toEqual({
      scan: 'success',
      plan: 'success',
      'test clinic': 'success',
      quality: 'success',
      gate: 'success',
    });
    expect(result.job('checks / gate').summary).toMatch(/Number of tests[^\n]*\| 1 \|/);
    expect(result.job('checks / gate').summary).toContain('100.00%');
  }, 90_000);

  test('is stopped by a red test', async () => {
    const result = await runChecks(repository(4), { event: { name: 'push' } });
    expect(verdictOf(result)).toMatchObject({ check: 'failure', verdict: 'fail' });
    expect(reasons(result, 'failed').join('\n')).toContain('Failed tests: 1 of 1 tests did not pass: test › adds.');
  }, 90_000);
});

describe('two calls in one run', () => {
  const twoCalls = (second: Parameters<typeof checks>[0]) => {
    const first = checks({ ...web, comment: false });
    return (
      first +
      checks({ ...second, comment: false })
        .split('jobs:\n')[1]
        ?.replace('  checks:', '  others:')
    );
  };

  test('do not meet when they have two names: each judges its own reports', async () => {
    const workflow = twoCalls({ ...scripted, modules: 'api', name: 'others' });
    const result = await runChecks(clinic({ [checksPath]: workflow, ...moduleFiles('api', { covered: 5 }) }));
    expect(result.requiredCheck('checks / gate')).toBe('success');
    expect(result.requiredCheck('others / gate')).toBe('failure');
    expect(result.artifacts.map(({ name }) => name).sort()).toEqual(
      ['others', 'vetnet'].flatMap((name) => {
        return ['plan', 'quality', 'scan', name === 'vetnet' ? 'tests-web' : 'tests-api'].map(
          (kind) => `${name}-${kind}`,
        );
      }),
    );
  }, 120_000);

  test('of one name are red, for what belongs to the one is never taken for the other', async () => {
    const result = await runChecks(clinic({ [checksPath]: twoCalls(web) }));
    expect(result.requiredCheck('checks / gate')).toBe('success');
    expect(result.requiredCheck('others / gate')).toBe('failure');
    expect(result.job('others / scan').log).toContain('an artifact with this name already exists');
  }, 120_000);
});

describe('a monorepo', () => {
  test('is gated in a folder of its own, also a hidden one, whose files are not taken for those of the root', async () => {
    const source = 'export const sum = 1;\n'.repeat(10);
    const files = Object.fromEntries(
      Object.entries({ ...moduleFiles('web'), ...moduleFiles('api', { covered: 8 }) }).map(([path, text]) => [
        `.clients/${path}`,
        text,
      ]),
    );
    const workflow = checks({ ...scripted, 'working-directory': '.clients' });
    const result = await runChecks(clinic({ ...files, 'src/sum.js': source, [checksPath]: workflow }));
    expect(verdictOf(result)).toMatchObject({ check: 'success' });
    const quality = result.artifacts.find(({ name }) => name === 'vetnet-quality')?.files.get('report.json');
    const { coverage } = JSON.parse(String(quality)).facts;
    expect(coverage.lines).toEqual({ covered: 17, total: 20 });
    expect(coverage.files.map(({ path }: { path: string }) => path).sort()).toEqual([
      '.clients/api/src/sum.js',
      '.clients/web/src/sum.js',
    ]);
    expect(coverage['unmatched-paths']).toEqual([]);
  }, 90_000);

  test.each(['', ' .\r\n'])(
    'is gated as a whole where the folder is %j',
    async (folder) => {
      const workflow = checks({ ...web, 'working-directory': folder });
      const result = await runChecks(clinic({ [checksPath]: workflow }));
      expect(verdictOf(result)).toMatchObject({ check: 'success', verdict: 'pass' });
    },
    90_000,
  );

  test('names the file of the right module where a test fails', async () => {
    const files = { ...moduleFiles('api', { red: true }), 'src/sum.test.js': '// another one\n' };
    const result = await runChecks(clinic({ ...files, [checksPath]: checks(scripted) }));
    expect(
      result.job('checks / gate').annotations.map(({ message, ...place }) => ({ ...place, message })),
    ).toContainEqual(expect.objectContaining({ file: 'api/src/sum.test.js' }));
  }, 90_000);
});

describe('when artifacts cannot be kept or fetched', () => {
  const failing = (action: ThirdPartyAction, name: RegExp): ThirdPartyAction => ({
    ...action,
    main: (step) => {
      if (name.test(`${step.inputs.name} ${step.inputs.pattern}`)) throw new Error('the service is down');
      return action.main(step);
    },
  });
  const repository = () => clinic({ [checksPath]: checks(web) });
  const down = (verb: 'upload' | 'download', name: RegExp) => ({
    thirdParty: {
      [`actions/${verb}-artifact`]: failing(verb === 'upload' ? uploadArtifact : downloadArtifact, name),
    },
  });

  test.each([
    ['the reports of the legs cannot be fetched', down('download', /-tests-/), 'Job quality: The job `quality` failed'],
    [
      'the report of the scan cannot be fetched',
      down('download', /-scan/),
      'Report of an earlier job: vetnet-reports/scan/report.json',
    ],
    ['the report of quality cannot be fetched', down('download', /-quality/), 'vetnet-reports/quality/report.json'],
    ['the reports of a leg cannot be kept', down('upload', /-tests-/), 'Job test: The job `test` failed.'],
    ['nothing can be kept', down('upload', /./), 'Job scan: The job `scan` failed.'],
  ])(
    '%s, the gate is red and says so',
    async (_name, request, reason) => {
      const result = await runChecks(repository(), request);
      expect(verdictOf(result)).toMatchObject({ check: 'failure' });
      expect([...reasons(result, 'failed'), ...reasons(result, 'inconclusive')].join('\n')).toContain(reason);
    },
    90_000,
  );
});
