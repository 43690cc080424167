import { expect, test } from '@jest/globals';
import { temporaryRepository } from '../temporary-repository.ts';
import { runWorkflow } from './run-workflow.ts';

const path = '.github/workflows/checks.yml';

test('runs the steps of a job, one of our actions among them', async () => {
  const workflow = `
name: Checks
on: push
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    env:
      FROM_JOB: job
    outputs:
      verdict: \${{ steps.gate.outputs.verdict }}
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - id: make
        run: |
          echo "from \${FROM_JOB} on \${{ github.ref_name }}" | tee note.txt
          echo "name=value" >> "$GITHUB_OUTPUT"
      - id: gate
        uses: acme/vetnet-actions/quality-gate@v1
        with:
          coverage: lcov.info
          minimum-coverage: 90
          token: ''
`;
  const lcov = 'TN:\nSF:a.ts\nDA:1,1\nDA:2,0\nend_of_record\n';
  const repository = temporaryRepository({ [path]: workflow, 'a.ts': 'one\ntwo\n', 'lcov.info': lcov });
  const result = await runWorkflow({ repository, workflow: path, event: { name: 'push' } });
  const job = result.job('gate');
  expect(job.log).toContain('from job on main');
  expect(job.steps.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
    'Set up job: success',
    'Run actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1: success',
    'Run echo "from ${FROM_JOB} on main" | tee note.txt: success',
    'Run acme/vetnet-actions/quality-gate@v1: failure',
    'Post Run actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1: success',
    'Complete job: success',
  ]);
  expect(job.outputs).toEqual({ verdict: 'fail' });
  expect(job.steps[3]?.log).toContain('Line coverage: 50.00%');
  expect(job.summary).toContain('quality-gate failed');
  expect(result.conclusion).toBe('failure');
});
