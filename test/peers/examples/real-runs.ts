import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, test } from '@jest/globals';
import { type ExampleName, exampleRepository } from '../../harness/examples/example.ts';
import { type Outside, runExample, startOutside } from '../../harness/examples/run-example.ts';
import { runWorkflow } from '../../harness/workflow/run-workflow.ts';
import { changes } from './changes.ts';
import { realMachine } from './real-machine.ts';
import { outcomeOf, type RealRun } from './real-run.ts';
import { recordReports } from './record-reports.ts';

// Run by `.ci/peers.d/examples.ts` alone, for these runs install packages and compile. VETNET_REAL_RUNS names the file that gets what
// came out of them.

let outside: Outside;
beforeEach(async () => {
  outside = await startOutside();
});
afterEach(() => outside.close());

const runs: RealRun[] = [];
afterAll(() => writeFileSync(process.env.VETNET_REAL_RUNS ?? '', JSON.stringify(runs)));

test.each<ExampleName>(['cardiology', 'swiftconcur'])('%s as it was recorded', async (example) => {
  runs.push(outcomeOf(`${example} as it was recorded`, await runExample(example, outside)));
});

const threeMinutes = 180_000;

test.each(changes)(
  '$example $name',
  async ({ example, name, change, ...expected }) => {
    const result = await runWorkflow({
      repository: exampleRepository(example, change),
      workflow: '.github/workflows/checks.yml',
      event: { name: 'pull_request', head: 'feature/x' },
      github: outside.github,
      machine: { ...realMachine(), ...outside.osv.env },
    });
    runs.push({ ...outcomeOf(`${example} ${name}`, result), expected });
    if (process.env.UPDATE_GOLDEN === '1' && expected.failed.length === 0) recordReports(example, result);
  },
  threeMinutes,
);
