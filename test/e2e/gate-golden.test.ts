import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { expectGolden } from '../core/render/golden.ts';
import { type GitHubDouble, startGitHubDouble } from '../harness/github-double/server.ts';
import { stripeKey } from '../harness/made-up-secrets.ts';
import { runCli } from '../harness/run-cli.ts';
import { changedRepository, junit, lcov, pullRequestRun } from '../harness/scenario.ts';
import { spawnAction } from '../harness/spawn-action.ts';
import { writeFiles } from '../harness/temporary-folder.ts';

// What people read of a gate: one headline, one table, and what each part has to say under its name.

let double: GitHubDouble;
beforeAll(async () => {
  double = await startGitHubDouble();
});
afterAll(() => double.close());

const workflow = [
  'on: pull_request',
  'permissions: {}',
  'jobs:',
  '  greet:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - run: echo ${{ github.head_ref }}',
  '',
].join('\n');
const policy = 'version: 1\nquality-gate: { minimum-patch-coverage: 80 }\n';
const inputs = {
  coverage: 'reports/lcov.info',
  'test-results': 'reports/junit.xml',
  // Named, so that it does not matter what else is installed.
  scanners: 'secrets, workflows, sast',
  offline: 'true',
};

/** A pull request that fails the scan, the quality, or both. */
function pullRequest(fails: { readonly scan: boolean; readonly quality: boolean }) {
  const repository = changedRepository({
    'lcov.info': lcov({ 'src/a.ts': fails.quality ? '+++++-' : '++++++' }),
    'junit.xml': junit({ 'adds a dose': undefined, 'stops in time': fails.quality ? 'expected 1, got 2' : undefined }),
  });
  writeFiles(repository.directory, repository.files);
  const head = repository.commit({
    '.github/vetnet.yml': policy,
    ...(fails.scan ? { 'src/pay.ts': `const key = '${stripeKey}';\n`, '.github/workflows/greet.yml': workflow } : {}),
  });
  return { ...repository, head };
}

/** What differs from run to run. */
const steady = (text: string): string => text.replace(/\b\d[\d.]* (?:ms|s)\b/g, 'n ms');

describe.each([
  ['failing', { scan: true, quality: true }],
  ['failing-quality', { scan: false, quality: true }],
  ['passing', { scan: false, quality: false }],
])('a gate that is %s', (name, fails) => {
  test('on a pull request', async () => {
    const { directory: cwd, head, base } = pullRequest(fails);
    const before = double.state.comments.length;
    const run = await spawnAction('.', { ...pullRequestRun(double, { head, base }), cwd, inputs });
    expectGolden(`gate/${name}/summary.md`, steady(run.summary));
    expectGolden(`gate/${name}/comment.md`, steady(double.state.comments.at(before)?.body ?? ''));
    double.state.comments.length = 0;
    double.state.pulls.length = 0;
  });

  test('on a terminal', async () => {
    const { directory: cwd } = pullRequest(fails);
    const flags = Object.entries(inputs).flatMap(([flag, value]) => [`--${flag}`, value]);
    const { stdout } = await runCli(['gate', ...flags, '--base-ref', 'origin/main'], { cwd });
    expectGolden(`gate/${name}/terminal.txt`, steady(stdout));
  });
});
