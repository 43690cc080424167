import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startGitHubDouble } from '../harness/github-double/server.ts';
import { junit, lcov, pullRequestRun } from '../harness/scenario.ts';
import { spawnAction } from '../harness/spawn-action.ts';
import { writeFiles } from '../harness/temporary-folder.ts';
import { temporaryRepository } from '../harness/temporary-repository.ts';

const readme = join(import.meta.dirname, '../../README.md');
const [start, end] = ['<!-- example verdict -->\n', '<!-- end of example verdict -->'];

const policy = `version: 1
quality-gate:
  modules:
    Scheduling: { paths: Features/Scheduling/**, minimum-coverage: 85 }
    PatientRecords: { paths: Features/PatientRecords/**, minimum-coverage: 95 }
`;
const book = 'Features/Scheduling/AppointmentBook.swift';
const chart = 'Features/PatientRecords/Chart.swift';
const lines = (count: number) => Array.from({ length: count }, (_, at) => `let line${at} = ${at}\n`).join('');

/** The part of the summary that is read first, of a change of a veterinary app: seven new lines of which five are tested, and a test that breaks. */
async function exampleSummary(): Promise<string> {
  const repository = temporaryRepository({
    '.github/vetnet.yml': policy,
    [book]: lines(40),
    [chart]: lines(60),
    '.gitignore': 'reports/\n',
  });
  const base = repository.git('rev-parse', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'feature/waiting-list');
  const head = repository.commit({ [book]: lines(47) });
  repository.git('update-ref', 'refs/remotes/origin/main', base);
  writeFiles(repository.directory, {
    'reports/lcov.info': lcov({ [book]: `${'+'.repeat(38)}--${'+'.repeat(5)}--`, [chart]: `${'+'.repeat(59)}-` }),
    'reports/junit.xml': junit({
      'books the first free slot': undefined,
      'moves a waiting patient up':
        'XCTAssertEqual failed: ("2") is not equal to ("1")\nFeatures/Scheduling/Tests/WaitingListTests.swift:31',
      'keeps emergencies first': undefined,
    }),
  });
  const double = await startGitHubDouble();
  const run = await spawnAction('gate', {
    ...pullRequestRun(double, { head, base }),
    cwd: repository.directory,
    inputs: {
      coverage: 'reports/lcov.info',
      'test-results': 'reports/junit.xml',
      'minimum-patch-coverage': '90',
      // Named, since those of others that this machine has would join in.
      scanners: 'secrets, sast, personal-data',
      publish: 'summary',
    },
  });
  await double.close();
  const [top = ''] = run.summary.split(/^### Metrics/m);
  return top.replace(/ · (?:\d+ ms|[\d.]+ s)$/m, '');
}

test('the README shows the summary of a real run', async () => {
  const text = readFileSync(readme, 'utf8');
  const [before, rest] = text.split(start);
  const [shown, after] = rest?.split(end) ?? [];
  const summary = `\n${(await exampleSummary()).replace(/^#+ /gm, '#### ').trim()}\n\n`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(readme, `${before}${start}${summary}${end}${after}`);
  else expect(shown).toBe(summary);
});
