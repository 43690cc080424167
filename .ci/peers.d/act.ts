// The gate of a release, mirrored, run by nektos/act on this machine: an engine that is not ours, and knows neither $/ nor our harness.
//
// act in host mode says nothing about permissions, concurrency, environments, time limits and runners, and it gets the actions of
// others from folders here (test/peers/act). What it proves: that workflows, composites and bundles work together outside of our own code.

import { goProgram } from '../../bench/peer-packages.ts';
import { startGitHubDouble } from '../../test/harness/github-double/server.ts';
import { runAct, standIns } from '../../test/peers/act.ts';
import { type Conformance, holdTo } from '../../test/peers/conformance.ts';
import { mirroredRelease } from '../../test/peers/release-folder.ts';
import { credentials, temporaryFolder, writeFiles } from '../../test/peers/seeded-repository.ts';
import { commitAll, runTool } from '../../test/peers/tool.ts';

const workflow = '.github/workflows/checks.yml';
const version = '1.2.3';
const suite = 'org/vetnet-actions';

const lcov = (...hits: readonly number[]): string =>
  `TN:\nSF:src/a.ts\n${hits.map((hit, index) => `DA:${index + 1},${hit}\n`).join('')}end_of_record\n`;
const junit = (inner: string): string =>
  `<testsuites><testsuite name="a"><testcase classname="a" name="works">${inner}</testcase></testsuite></testsuites>\n`;

const sound = {
  'reports/lcov.info': lcov(1, 1, 1, 1, 0),
  'reports/junit.xml': junit(''),
  'test.sh': 'cp reports/* .\n',
};

interface Scenario {
  readonly what: string;
  /** The change of the pull request. */
  readonly files: Readonly<Record<string, string>>;
  /** Replaces the test command of the caller. */
  readonly command?: string;
  /** Jobs that run, and how each ends. */
  readonly jobs: Readonly<Record<string, string>>;
  /** What the comment on the pull request says. */
  readonly comment: RegExp;
}

const green = { scan: 'success', plan: 'success', test: 'success', quality: 'success', gate: 'success' };

const scenarios: readonly Scenario[] = [
  { what: 'in order', files: { 'src/b.ts': 'b\n' }, jobs: green, comment: /passed — all \d+ conditions hold/ },
  {
    what: 'too little coverage',
    files: { 'reports/lcov.info': lcov(1, 1, 0, 0, 0) },
    jobs: { ...green, quality: 'failure', gate: 'failure' },
    comment: /Line coverage/,
  },
  {
    what: 'a red test',
    files: { 'reports/junit.xml': junit('<failure message="no"/>'), 'test.sh': 'cp reports/* .\nexit 1\n' },
    jobs: { ...green, test: 'failure', quality: 'failure', gate: 'failure' },
    comment: /Failed tests/,
  },
  {
    what: 'a secret',
    files: {
      'deploy.ini': `aws_access_key_id = ${credentials.awsKeyId}\naws_secret_access_key = ${credentials.awsSecret}\n`,
    },
    jobs: { ...green, scan: 'failure', gate: 'failure' },
    comment: /Secrets/,
  },
  {
    what: 'tests that leave nothing',
    files: { 'test.sh': 'exit 0\n' },
    jobs: { ...green, quality: 'failure', gate: 'failure' },
    comment: /inconclusive/,
  },
  {
    what: 'nothing to test',
    files: {},
    command: '',
    jobs: { scan: 'success', plan: 'failure', gate: 'failure' },
    comment: /inconclusive|failed/,
  },
];

await holdTo(async (check) => {
  const act = goProgram('github.com/nektos/act@v0.2.89', 'act', [], 8);
  const release = mirroredRelease(suite, version);
  const local = { ...standIns, [`${suite}@v1`]: release, [`${suite}@v${version}`]: release };
  for (const scenario of scenarios) await hold(check, scenario, { act, local });
});

async function hold(
  check: Conformance,
  { what, files, command = 'bash test.sh', jobs, comment }: Scenario,
  { act, local }: { readonly act: string; readonly local: Readonly<Record<string, string>> },
): Promise<void> {
  const repository = consumer(command, files);
  const github = await startGitHubDouble({ repository: 'acme/clinic' });
  const headSha = runTool('git', ['rev-parse', 'HEAD'], { cwd: repository, expected: [0] }).stdout.trim();
  github.state.pulls.push({ number: 7, headSha, state: 'open', locked: false, fork: false });
  const { url: api, token } = github;
  const run = await runAct({ act, repository, workflow, local, api, token });
  for (const [job, ending] of Object.entries(jobs)) check.equal(`${what}: ${job}`, run.jobs[job] ?? 'skipped', ending);
  check.equal(`${what}: jobs`, Object.keys(run.jobs).sort().join(' '), Object.keys(jobs).sort().join(' '));
  check.equal(`${what}: exit code`, run.exitCode, jobs.gate === 'success' ? 0 : 1);
  const bodies = github.state.comments.map(({ body }) => body);
  check.related(
    `${what}: comments`,
    bodies.length,
    1,
    bodies.length === 1 && comment.test(bodies[0] ?? ''),
    `says ${comment}`,
  );
  await github.close();
}

/** A repository with one line that adopts the gate, on the branch of a change. */
function consumer(command: string, files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('consumer');
  const git = (...args: readonly string[]) => runTool('git', args, { cwd: folder, expected: [0] });
  writeFiles(folder, { ...sound, 'src/a.ts': 'a\nb\nc\nd\ne\n', [workflow]: workflowWith(command) });
  commitAll(folder, 'Start');
  git('remote', 'add', 'origin', 'https://github.com/acme/clinic.git');
  git('checkout', '--quiet', '-b', 'change');
  writeFiles(folder, { 'README.md': 'A change.\n', ...files });
  commitAll(folder, 'Change');
  return folder;
}

function workflowWith(command: string): string {
  const tests = command === '' ? '' : `      ecosystem: none\n      test-command: ${command}\n`;
  return `name: Checks
on: pull_request
permissions: {}
jobs:
  checks:
    permissions:
      contents: read
      pull-requests: write
    uses: ${suite}/.github/workflows/gate.yml@v1
    with:
${tests}      coverage: lcov.info
      test-results: junit.xml
      minimum-coverage: '80'
      scanners: secrets
`;
}
