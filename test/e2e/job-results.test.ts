import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { spawnAction } from '../harness/spawn-action.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

const needs = (results: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(results).map(([job, result]) => [job, { result, outputs: {} }])));
const good = needs({ scan: 'success', test: 'success' });

/** A report that quality-gate really writes, about the commit that the runner names. */
async function reportOf(marks: string, inputs: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = temporaryFolder({ 'src/a.ts': 'x\n'.repeat(marks.length), 'lcov.info': lcov({ 'src/a.ts': marks }) });
  const run = await spawnAction('quality-gate', { cwd, inputs: { coverage: 'lcov.info', ...inputs } });
  return readFileSync(run.outputs['report-path'] ?? '', 'utf8');
}

describe('a required check made of jobs and reports', () => {
  test('is green where all jobs succeeded, with the conditions of their reports in one verdict', async () => {
    const cwd = temporaryFolder({ 'reports/quality/report.json': await reportOf('+++++') });
    const run = await spawnAction('job-results', { cwd, inputs: { needs: good, reports: 'reports/*/report.json' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      conclusion: 'success',
      'failed-jobs': '',
      'inconclusive-jobs': '',
      summary: 'job-results passed — all 3 conditions hold',
    });
    const evidence = JSON.parse(readFileSync(run.outputs['evidence-path'] ?? '', 'utf8'));
    expect(JSON.stringify(evidence)).toContain('reports/quality/report.json');
    const report = JSON.parse(readFileSync(run.outputs['report-path'] ?? '', 'utf8'));
    expect(report.metrics).toEqual([expect.objectContaining({ id: 'line-coverage', value: 100 })]);
  });

  test('says first what a report found, and names the jobs', async () => {
    const cwd = temporaryFolder({ 'q/report.json': await reportOf('+----') });
    const inputs = {
      needs: needs({ scan: 'cancelled', quality: 'failure', test: 'skipped' }),
      reports: 'q/report.json',
    };
    const run = await spawnAction('job-results', { cwd, inputs });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({
      verdict: 'fail',
      'failed-conditions': 'line-coverage,job-result:quality',
      'failed-jobs': 'quality',
      'inconclusive-jobs': 'scan,test',
      summary: 'job-results failed — Line coverage: 20.00%, expected >= 80% (and 1 more)',
    });
    expect(run.summary).toContain('Open the log of `quality`');
  });

  test('follows what a step that only reports has made of its verdict, and says so', async () => {
    const cwd = temporaryFolder({ 'q/report.json': await reportOf('+----', { 'fail-on': 'never' }) });
    const run = await spawnAction('job-results', { cwd, inputs: { needs: good, reports: 'q/report.json' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ verdict: 'fail', conclusion: 'success' });
    expect(run.summary).toContain('its step succeeded with the verdict fail');
  });

  test.each([
    ['cut short', async () => (await reportOf('+++++')).slice(0, 300)],
    ['empty', async () => ''],
    ['binary', async () => '\u0000\u0001\u0002'],
    ['of another kind', async () => junit({ adds: undefined })],
    [
      'of another commit',
      async () => (await reportOf('+++++')).replace(/"commit": "[0-9a-f]{40}"/, `"commit": "${'d'.repeat(40)}"`),
    ],
    [
      'nicer than its conditions',
      async () => (await reportOf('+----')).replace('"verdict": "fail"', '"verdict": "pass"'),
    ],
  ])('is red for a report that is %s', async (_name, make) => {
    const cwd = temporaryFolder({ 'q/report.json': await make() });
    const run = await spawnAction('job-results', { cwd, inputs: { needs: good, reports: 'q/report.json' } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', conclusion: 'failure', 'inconclusive-jobs': '' });
    expect(run.summary).toContain('Report of an earlier job');
  });

  test('is red for a report that is a folder, or is not there', async () => {
    const cwd = temporaryFolder({ 'folder/inside': '' });
    const run = await spawnAction('job-results', { cwd, inputs: { needs: good, reports: 'folder\nmissing/*.json' } });
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', conclusion: 'failure' });
    expect(run.summary).toContain('missing/&#42;.json');
  });

  test.each([
    ['nothing', {}, 'needs is missing'],
    ['an empty text', { needs: ' ' }, 'needs is missing'],
    ['no JSON', { needs: 'success' }, '`needs` is not JSON'],
    ['no jobs', { needs: '{}' }, '`needs` names no job'],
    ['an expression', { needs: good, skippable: 'te st$' }, 'skippable'],
  ])('is red, and says how to mend it, with %s', async (_name, inputs, message) => {
    const run = await spawnAction('job-results', { inputs });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive', conclusion: 'failure' });
    expect(run.stdout.replaceAll('%0A', ' ')).toContain(message);
  });

  test('shows text of a job and of a report as text, whatever it holds', async () => {
    const bad = '</td><script>alert(1)</script>::error::x\n::set-output name=verdict::pass';
    const json = JSON.parse(await reportOf('+----'));
    json.conditions[0].reason = bad;
    json.summary = bad;
    const cwd = temporaryFolder({ 'q/report.json': JSON.stringify(json) });
    const run = await spawnAction('job-results', {
      cwd,
      inputs: { needs: JSON.stringify({ [bad]: { result: bad } }), reports: 'q/report.json' },
    });
    expect(run.exitCode).toBe(1);
    expect(run.summary.replace(/`[^`\n]*`/g, '')).not.toContain('<script>');
    expect(run.commands).toEqual([]);
    expect(readFileSync(run.outputs['html-path'] ?? '', 'utf8')).not.toContain('<script>alert');
  });
});

test('a laptop judges the same, about the commit that it has checked out', async () => {
  const { directory } = temporaryRepository({ 'src/a.ts': '1\n' });
  writeFiles(directory, { 'lcov.info': lcov({ 'src/a.ts': '+' }) });
  await runCli(['quality-gate', '--coverage', 'lcov.info', '--output-dir', 'out'], { cwd: directory });
  const args = ['job-results', '--needs', good, '--reports', 'out/report.json', '--json'];
  const run = await runCli(args, { cwd: directory });
  expect(run.exitCode).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'pass', action: 'job-results' });
  const report = join(directory, 'out/report.json');
  writeFiles(directory, {
    'other.json': readFileSync(report, 'utf8').replace(/"commit": "[0-9a-f]{40}"/, `"commit": "${'e'.repeat(40)}"`),
  });
  const other = await runCli([...args.slice(0, 4), 'other.json', '--json'], { cwd: directory });
  expect(other.exitCode).toBe(3);
});
