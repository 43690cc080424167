import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { type ArchiveFormat, actionDownloads } from '../../harness/action-download.ts';
import { releaseClone } from '../../harness/release-clone.ts';
import { junit, lcov } from '../../harness/scenario.ts';
import { temporaryRepository } from '../../harness/temporary-repository.ts';
import { runWorkflow } from '../../harness/workflow/run-workflow.ts';
import { root } from '../../house/source-tree.ts';

// The reusable workflow of a release, called by a repository: all its jobs run from the unpacked archive alone.

const path = '.github/workflows/checks.yml';
const workflow = `
name: Checks
on: push
permissions: {}
jobs:
  checks:
    permissions:
      contents: read
      pull-requests: write
    uses: org/vetnet-actions/.github/workflows/gate.yml@v1
    with:
      ecosystem: none
      test-command: bash test.sh
      coverage: lcov.info
      test-results: junit.xml
      minimum-coverage: '80'
      scanners: secrets
`;

let remote: string;
beforeAll(() => {
  const clone = releaseClone();
  expect(clone.release('1.2.3')).toMatchObject({ exitCode: 0, stderr: '' });
  remote = clone.remote;
});

const download = async (format: ArchiveFormat) =>
  (await actionDownloads(remote, format).resolve('org/vetnet-actions@v1')).tree;

async function check(tree: string, coverage: string) {
  const repository = temporaryRepository({
    [path]: workflow,
    'src/a.ts': 'a\n',
    'test.sh': 'cp reports/* .\n',
    'reports/lcov.info': lcov({ 'src/a.ts': coverage }),
    'reports/junit.xml': junit({ works: undefined }),
  });
  const result = await runWorkflow({ repository, workflow: path, event: { name: 'push' }, tree });
  return {
    jobs: result.jobs.map(({ id, result: ending }) => `${id}: ${ending}`).sort(),
    required: result.requiredCheck('checks / gate'),
    log: result.job('checks / quality').log,
  };
}

const green = ['gate', 'plan', 'quality', 'scan', 'test'].map((job) => `checks/${job}: success`);

test.each<ArchiveFormat>(['tar.gz', 'zip'])(
  'from a %s a repository that is in order passes the gate',
  async (format) => {
    expect(await check(await download(format), '++++-')).toMatchObject({ jobs: green, required: 'success' });
  },
);

test('one that is not is stopped at it', async () => {
  const { required, log } = await check(await download('tar.gz'), '++---');
  expect(required).toBe('failure');
  expect(log).toContain('Line coverage: 40.00%');
});

test('a mirror does the same without self-references', async () => {
  const tree = await download('tar.gz');
  expect(spawnSync('bash', [join(root, 'scripts/mirror'), tree]).status).toBe(0);
  expect(readFileSync(join(tree, '.github/workflows/gate.yml'), 'utf8')).not.toMatch(/uses: \$\//);
  expect(await check(tree, '++++-')).toMatchObject({ jobs: green, required: 'success' });
  expect((await check(tree, '++---')).required).toBe('failure');
});
