import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ExampleName, exampleRepository } from '../harness/examples/example.ts';
import { type Outside, runExample, startOutside } from '../harness/examples/run-example.ts';
import { githubToken } from '../harness/made-up-secrets.ts';
import { runCli } from '../harness/run-cli.ts';
import type { WorkflowResult } from '../harness/workflow/run-workflow.ts';

// What else happens to the examples: tools that fail, strangers, schedules.

let outside: Outside;
beforeEach(async () => {
  outside = await startOutside();
});
afterEach(() => outside.close());

const examples: readonly ExampleName[] = ['cardiology', 'swiftconcur', 'vetnet'];

test.each(examples)('vetnet check finds nothing wrong in %s', async (example) => {
  const { directory } = exampleRepository(example, {});
  const run = await runCli(['check'], { cwd: directory });
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).toContain('Nothing wrong');
});

test.each(examples)('the deep scan of %s passes and keeps its report', async (example) => {
  const result = await runExample(example, outside, {
    workflow: '.github/workflows/security.yml',
    event: { name: 'schedule' },
  });
  expect(result).toMatchObject({ conclusion: 'success', problems: [] });
  const paths = result.artifacts.flatMap(({ files }) => [...files.keys()]);
  expect(paths).toEqual(
    expect.arrayContaining([expect.stringMatching(/\.html$/), expect.stringMatching(/report\.json$/)]),
  );
});

function idsOf(result: WorkflowResult, how: string): readonly string[] {
  return [...new Set(result.jobs.filter(({ result: end }) => end === how).map(({ id }) => id))];
}

describe('no check is green when', () => {
  test('the setup of cardiology fails: no test was run', async () => {
    const result = await runExample('cardiology', outside, { exitCode: 1 });
    expect(idsOf(result, 'failure')).toEqual(['vetnet/test', 'vetnet/quality', 'vetnet/gate']);
    expect(result.job('vetnet/test').annotations.map(({ message }) => message)).toContain(
      'The setup command failed, so no test was run.',
    );
    expect(result.job('vetnet/gate').summary).toContain('The job `test` failed.');
  });

  test('the tools of swiftconcur fail: Clippy and the legs are red, and the gate misses their reports', async () => {
    const result = await runExample('swiftconcur', outside, { exitCode: 101 });
    expect(idsOf(result, 'failure')).toEqual(['clippy', 'vetnet/test', 'vetnet/quality', 'vetnet/gate', 'verdict']);
    expect(result.job('verdict').summary).toContain('The job `clippy` failed.');
    expect(result.requiredCheck('Verdict')).toBe('failure');
  });

  test('one leg of vetnet crashes and leaves nothing', async () => {
    const reports = { 'Features/Imaging/reports/tests.json': null, 'Features/Imaging/reports/lcov.info': null };
    const result = await runExample('vetnet', outside, { reports });
    const red = result.jobs.filter(({ result: end }) => end === 'failure').map(({ name }) => name);
    expect(red).toEqual(['VetNet / test Imaging', 'VetNet / quality', 'VetNet / gate']);
    expect(result.job('vetnet/gate').summary).toContain('Line coverage of Imaging');
  });
});

test('a fork that brings a secret is stopped without a comment', async () => {
  const result = await runExample('cardiology', outside, {
    change: { 'src/key.ts': `export const key = '${githubToken}';\n` },
    event: { name: 'pull_request', head: 'feature/x', fork: true },
  });
  expect(idsOf(result, 'failure')).toEqual(expect.arrayContaining(['vetnet/scan', 'vetnet/gate']));
  expect(result.job('vetnet/gate').summary).toContain('src/key.ts:1');
  expect(JSON.stringify(result)).not.toContain(githubToken);
  expect(outside.github.state.comments).toEqual([]);
});
