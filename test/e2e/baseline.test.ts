import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import { lcov } from '../harness/scenario.ts';
import { temporaryFolder, writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

interface Json {
  readonly verdict: string;
  readonly conditions: readonly {
    readonly key: string;
    readonly outcome: string;
    readonly actual: string;
    readonly reason: string;
  }[];
  readonly facts: { readonly coverage: { readonly lines?: { covered: number; total: number } } };
}

const source = '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n';
const policy = `version: 1
quality-gate:
  modules:
    Scheduling: { paths: Scheduling/**, minimum-coverage: 80, carry-forward: true }
    Triage: { paths: Triage/**, minimum-coverage: 80, carry-forward: true }
`;

/** A repository with a report of an earlier run, in which 9 of 10 lines of each module were run. */
async function withBaseline() {
  const repository = temporaryRepository({
    'Scheduling/a.ts': source,
    'Triage/b.ts': source,
    '.github/vetnet.yml': policy,
    '.gitignore': '*.info\n',
  });
  writeFiles(repository.directory, {
    'all.info': lcov({ 'Scheduling/a.ts': '+++++++++-', 'Triage/b.ts': '+++++++++-' }),
  });
  const first = await runCli(['quality-gate', '--coverage', 'all.info', '--json'], { cwd: repository.directory });
  return { ...repository, report: first.stdout };
}

async function gate(cwd: string, ...flags: readonly string[]): Promise<Json> {
  const run = await runCli(['quality-gate', '--json', '--maximum-coverage-drop', '5', ...flags], { cwd });
  return JSON.parse(run.stdout) as Json;
}

const drop = (json: Json) => json.conditions.find(({ key }) => key === 'coverage-drop');

describe('the baseline', () => {
  test.each([
    ['+++++++++-', 'pass', '0.00 points'],
    ['++++++++--', 'pass', '-5.00 points'],
    ['+++++++---', 'fail', '-10.00 points'],
  ])('from a file outside git: %s', async (marks, outcome, actual) => {
    const { directory, report } = await withBaseline();
    const place = temporaryFolder({ 'report.json': report });
    writeFiles(directory, { 'now.info': lcov({ 'Scheduling/a.ts': marks, 'Triage/b.ts': '+++++++++-' }) });
    const json = await gate(directory, '--coverage', 'now.info', '--baseline', `file:${place}/report.json`);
    expect(drop(json)).toMatchObject({ outcome, actual });
  });

  test('that git tracks is refused, because the change can rewrite it', async () => {
    const { directory, report, commit } = await withBaseline();
    commit({ 'baseline.json': report });
    const json = await gate(directory, '--coverage', 'all.info', '--baseline', 'file:baseline.json');
    expect(drop(json)).toMatchObject({ outcome: 'inconclusive', reason: expect.stringContaining('tracked by git') });
  });

  test('on a branch', async () => {
    const { directory, report, git, commit } = await withBaseline();
    git('checkout', '--quiet', '--orphan', 'vetnet-baseline');
    commit({ 'quality-gate/report.json': report });
    git('checkout', '--quiet', 'main');
    const json = await gate(directory, '--coverage', 'all.info', '--baseline', 'branch:vetnet-baseline');
    expect(drop(json)).toMatchObject({ outcome: 'pass' });
  });

  test('on a branch that the checkout did not fetch', async () => {
    const origin = await withBaseline();
    origin.git('checkout', '--quiet', '--orphan', 'vetnet-baseline');
    origin.commit({ 'quality-gate/report.json': origin.report });
    const clone = temporaryFolder();
    origin.git('clone', '--quiet', '--depth=1', '--branch=main', `file://${origin.directory}`, clone);
    writeFiles(clone, { 'all.info': lcov({ 'Scheduling/a.ts': '+++++++++-', 'Triage/b.ts': '+++++++++-' }) });
    const json = await gate(clone, '--coverage', 'all.info', '--baseline', 'branch:vetnet-baseline');
    expect(drop(json)).toMatchObject({ outcome: 'pass' });
  });

  test('behind an address, also after a failing answer', async () => {
    const { directory, report } = await withBaseline();
    let asked = 0;
    const server = createServer((_request, response) => {
      asked++;
      response.writeHead(asked === 1 ? 503 : 200).end(asked === 1 ? 'later' : report);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const json = await gate(
      directory,
      '--coverage',
      'all.info',
      '--baseline',
      `url:http://127.0.0.1:${port}/report.json`,
    );
    server.close();
    expect(drop(json)).toMatchObject({ outcome: 'pass' });
    expect(asked).toBe(2);
  });

  test.each([
    ['absent', 'file:nowhere.json'],
    ['no report', 'file:.gitignore'],
    ['on no branch', 'branch:nowhere'],
    ['behind a closed port', 'url:http://127.0.0.1:9/report.json'],
  ])('that is %s is inconclusive', async (_name, place) => {
    const { directory } = await withBaseline();
    expect(drop(await gate(directory, '--coverage', 'all.info', '--baseline', place))).toMatchObject({
      outcome: 'inconclusive',
    });
  });
});

describe('a run that measures one module', () => {
  test('carries the others forward and says so', async () => {
    const { directory, report } = await withBaseline();
    const place = temporaryFolder({ 'report.json': report });
    writeFiles(directory, { 'leg.info': lcov({ 'Scheduling/a.ts': '++++++++++' }) });
    const json = await gate(
      directory,
      '--coverage',
      'leg.info',
      '--baseline',
      `file:${place}/report.json`,
      '--flags',
      'Scheduling',
    );
    expect(json.conditions.filter(({ key }) => key.startsWith('module'))).toMatchObject([
      { key: 'module-coverage:Scheduling', outcome: 'pass', actual: '100.00%' },
      { key: 'module-coverage:Triage', outcome: 'pass', actual: '90.00% (carried forward)' },
    ]);
    expect(json.facts.coverage.lines).toEqual({ covered: 19, total: 20 });
  });

  test('never carries forward what it says it measures', async () => {
    const { directory, report } = await withBaseline();
    const place = temporaryFolder({ 'report.json': report });
    writeFiles(directory, { 'leg.info': lcov({ 'Triage/b.ts': '++++++++++' }) });
    const json = await gate(
      directory,
      '--coverage',
      'leg.info',
      '--baseline',
      `file:${place}/report.json`,
      '--flags',
      'Scheduling',
    );
    expect(json.conditions.find(({ key }) => key === 'module-coverage:Scheduling')).toMatchObject({
      outcome: 'inconclusive',
    });
  });
});
