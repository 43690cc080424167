import { describe, expect, test } from '@jest/globals';
import { ExternalError, InputError } from '../../../src/core/model/errors.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { verdictOf } from '../../../src/core/model/verdict.ts';
import type { ActionResult, ResultFile } from '../../../src/core/run/action-run.ts';
import type { Host } from '../../../src/core/run/host.ts';
import { runAction } from '../../../src/core/run/run-action.ts';
import { MemoryFiles } from '../../harness/memory-files.ts';
import { sampleAction } from '../inputs/sample-action.ts';
import { failing, memoryWorld, type World } from './memory-world.ts';

const passed: ActionResult = {
  verdict: verdictOf([
    { id: 'sample', title: 'Sample', outcome: 'pass', expected: '1', actual: '1', reason: 'It is.' },
  ]),
  metrics: [],
  sections: [],
  notes: [],
  outputs: { figure: '1' },
  facts: {},
};

interface Setup extends World {
  readonly run?: () => Promise<ActionResult>;
}

/** Runs the sample action in a world that is all in memory. */
async function runSample({ run, ...world }: Setup) {
  const { surroundings, ...seen } = memoryWorld({ actions: [sampleAction], ...world });
  const ending = await runAction({ schema: sampleAction, run: run ?? (() => Promise.resolve(passed)) }, surroundings);
  return { ending, ...seen };
}

test('a run that passes says so in every output', async () => {
  const { ending, outputs, files } = await runSample({});
  expect(ending.report).toMatchObject({ conclusion: 'success', checkName: 'quality-gate' });
  expect(outputs).toMatchObject({
    figure: '1',
    verdict: 'pass',
    conclusion: 'success',
    'report-path': '/out/sample/report.json',
    'evidence-path': '/out/sample/evidence.json',
  });
  expect([...files.contents.keys()].sort()).toEqual(
    expect.arrayContaining(['/out/audit.jsonl', '/out/sample/badge.svg', '/out/sample/report.html']),
  );
});

describe('the verdict stands whatever becomes of the report:', () => {
  test.each([
    ['it cannot be shown', { host: { show: failing } }],
    ['there are no sinks to be had', { host: { sinks: failing } }],
    ['outputs cannot be set', { host: { setOutputs: failing } }],
    ['git cannot say what is checked out', { systems: { checkout: failing } }],
  ])('%s', async (_what, setup) => {
    const { ending, log } = await runSample(setup);
    expect(ending).toMatchObject({ report: { verdict: { outcome: 'pass' }, conclusion: 'success' } });
    expect('error' in ending).toBe(false);
    expect(log.of('warning').map(({ message }) => message)).toEqual([expect.stringContaining('no space left')]);
  });

  test('files cannot be written, and their paths are unknown', async () => {
    const files = new MemoryFiles();
    files.write = failing;
    const { ending, outputs } = await runSample({ files });
    expect(ending.report.conclusion).toBe('success');
    for (const name of ['report-path', 'html-path', 'badge-path', 'evidence-path'])
      expect(outputs[name]).toBe('unknown');
  });
});

test.each(['pull_request', 'pull_request_review', 'merge_group'])(
  'on %s a base policy that git cannot show costs one condition, not the run',
  async (event) => {
    const files = new MemoryFiles();
    files.set('/checkout/.github/vetnet.yml', 'version: 1\n');
    const { ending } = await runSample({
      files,
      env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event },
      systems: { baseTree: () => Promise.reject(new ExternalError('tool-timeout', 'git was still running.')) },
    });
    expect(ending.report.verdict).toMatchObject({
      outcome: 'inconclusive',
      conditions: [
        { id: 'sample', outcome: 'pass' },
        {
          id: 'policy-loosened',
          outcome: 'inconclusive',
          reason: 'The base commit could not be read: git was still running.',
        },
      ],
    });
  },
);

test.each([
  [
    'a base policy that git cannot show',
    () => Promise.reject(new ExternalError('tool-timeout', 'git was still running.')),
  ],
  [
    'a base policy that is not valid',
    async () => {
      const before = new MemoryFiles();
      before.set('/checkout/.github/vetnet.yml', 'version: 1\nprotect: maybe\n');
      return { known: true as const, commit: 'a'.repeat(40), files: before };
    },
  ],
])('beside %s, no rule of the change’s own policy holds: it may have been a protected one', async (_, baseTree) => {
  const files = new MemoryFiles();
  files.set('/checkout/.github/vetnet.yml', 'version: 1\nfail-on: never\non-missing: ignore\n');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };
  const { ending } = await runSample({ files, env, systems: { baseTree } });
  expect(ending.report).toMatchObject({ conclusion: 'failure', verdict: { outcome: 'inconclusive' } });
  const given = { 'fail-on': 'never', 'on-missing': 'ignore' };
  const asked = await runSample({ files, env, given, systems: { baseTree } });
  expect(asked.ending.report.conclusion).toBe('success');
});

describe('a run without a verdict is inconclusive and fails:', () => {
  test.each([
    ['a bug', new TypeError('x is undefined'), 'bug'],
    ['an outside system', new ExternalError('tool-missing', 'git is not installed.'), 'tool-missing'],
  ])('%s', async (_what, error, actual) => {
    const { ending, outputs } = await runSample({
      run: () => Promise.reject(error),
      given: { 'on-missing': 'ignore' },
    });
    expect(ending.error).toBe(error);
    expect(ending.report.verdict).toMatchObject({ outcome: 'inconclusive', conditions: [{ actual }] });
    expect(outputs).toMatchObject({ conclusion: 'failure', figure: 'unknown' });
  });

  test('bad inputs, under the name that was given', async () => {
    const { ending } = await runSample({ given: { 'check-name': ' unit ', 'fail-on': 'nevr' } });
    expect(ending.error).toBeInstanceOf(InputError);
    expect(ending.report).toMatchObject({ checkName: 'unit', conclusion: 'failure' });
  });
});

test('common inputs rule the conclusion', async () => {
  const condition = { id: 'sample', title: 'Sample', expected: '1', actual: '0', reason: 'It is not.' };
  const failed = { ...passed, verdict: verdictOf([{ ...condition, outcome: 'fail' as const }]) };
  const { ending, outputs } = await runSample({
    run: () => Promise.resolve(failed),
    given: { 'fail-on': 'never', 'output-dir': 'here' },
  });
  expect(ending).toMatchObject({ rules: { failOn: 'never', onMissing: 'fail' }, report: { conclusion: 'success' } });
  expect(outputs).toMatchObject({ 'failed-conditions': 'sample', 'report-path': '/checkout/here/report.json' });
});

describe('further files of an action', () => {
  const file = (name: string, output?: string, content = () => `<${name}>`): ResultFile => ({
    name,
    title: name,
    content,
    ...(output === undefined ? {} : { output }),
  });
  const withFiles = (...files: readonly ResultFile[]) => ({ run: async () => ({ ...passed, files }) });

  test('lie beside the report, and an output names each', async () => {
    const { outputs, files } = await runSample(withFiles(file('a.sarif', 'sarif-path'), file('b.md')));
    expect([files.text('/out/sample/a.sarif'), files.text('/out/sample/b.md')]).toEqual(['<a.sarif>', '<b.md>']);
    expect(outputs['sarif-path']).toBe('/out/sample/a.sarif');
  });

  test('one of them may be the page', async () => {
    const { outputs, files } = await runSample(withFiles(file('page.html', 'html-path')));
    expect(outputs['html-path']).toBe('/out/sample/page.html');
    expect(files.contents.has('/out/sample/report.html')).toBe(false);
  });

  test('one that cannot be made is a loss, and its path is unknown', async () => {
    const broken = () => {
      throw new Error('out of words');
    };
    const { outputs, log, ending } = await runSample(
      withFiles(file('a.sarif', 'sarif-path', broken), file('b', 'b-path')),
    );
    expect([outputs['sarif-path'], outputs['b-path'], ending.report.conclusion]).toEqual([
      'unknown',
      '/out/sample/b',
      'success',
    ]);
    expect(log.of('warning').map(({ message }) => message)).toEqual([expect.stringContaining('out of words')]);
  });

  test('SARIF is what sinks may upload', async () => {
    const places: unknown[] = [];
    const sinks: Host['sinks'] = async (place) => {
      places.push(place.sarif);
      return [];
    };
    await runSample({ ...withFiles(file('a.sarif', 'sarif-path')), host: { sinks } });
    await runSample({ host: { sinks } });
    expect(places).toEqual(['/out/sample/a.sarif', undefined]);
  });
});

test('the evidence names what the verdict rests on', async () => {
  const reliedOn = [{ name: 'baseline.json', sha256: 'e'.repeat(64) }];
  const { files } = await runSample({ run: async () => ({ ...passed, reliedOn }) });
  const statement = JSON.parse(files.text('/out/sample/evidence.json')) as { predicate: Record<string, unknown> };
  expect(statement.predicate['relied-on']).toEqual(reliedOn);
});

test('outputs that follow the verdict see the one with the conditions of the frame', async () => {
  const run = async () => ({ ...passed, finalOutputs: (report: Report) => ({ figure: report.verdict.outcome }) });
  const files = new MemoryFiles();
  files.set('/checkout/.github/vetnet.yml', 'version: 1\n');
  const { outputs } = await runSample({
    run,
    files,
    env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' },
    systems: { baseTree: () => Promise.reject(new ExternalError('tool-timeout', 'git was still running.')) },
  });
  expect([outputs.verdict, outputs.figure]).toEqual(['inconclusive', 'inconclusive']);
});
