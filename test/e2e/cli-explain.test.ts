import { describe, expect, test } from '@jest/globals';
import { runCli } from '../harness/run-cli.ts';
import { junit, lcov } from '../harness/scenario.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';

interface Condition {
  readonly id: string;
  readonly subject?: string;
  readonly title: string;
  readonly expected: string;
  readonly outcome?: string;
  readonly state?: string;
}

const key = ({ id, subject = '' }: Condition) => `${id} ${subject}`;
const demand = ({ id, subject = '', title, expected }: Condition) => ({ id, subject, title, expected });
const byKey = (a: Condition, b: Condition) => (key(a) < key(b) ? -1 : 1);

/** Trees whose run and whose explanation are compared. */
const trees: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  reports: {
    'coverage/lcov.info': lcov({ 'src/a.ts': '++++-' }),
    'junit.xml': junit({ works: undefined }),
    'src/a.ts': 'a\nb\nc\nd\ne\n',
  },
  policy: {
    '.github/vetnet.yml':
      'version: 1\nsecurity-scan: { fail-on-severity: high, scanners: [secrets, sast] }\nquality-gate: { minimum-branch-coverage: 50, maximum-flaky: 1, modules: { a: { paths: src/**, minimum-coverage: 70 } } }\n',
    'coverage/lcov.info': lcov({ 'src/a.ts': '++++-' }),
    'src/a.ts': 'a\nb\nc\nd\ne\n',
  },
  nothing: { 'README.md': '# Protocol\n' },
  lockfile: {
    'package.json': '{"name": "a"}',
    'package-lock.json': '{"name": "a", "lockfileVersion": 3, "packages": {"node_modules/b": {"version": "1.0.0"}}}',
    Dockerfile: 'FROM scratch\n',
  },
};

describe.each(Object.keys(trees))('what is explained is what is judged: %s', (name) => {
  test('conditions with their thresholds, and scanners', async () => {
    const cwd = temporaryFolder(trees[name]);
    const explained = JSON.parse((await runCli(['explain', '--offline', '--json'], { cwd })).stdout);
    const report = JSON.parse((await runCli(['gate', '--offline', '--json'], { cwd })).stdout);
    const foretold: readonly Condition[] = explained.actions.flatMap(({ conditions }: { conditions: Condition[] }) =>
      // Of the frame, and of pull requests only.
      conditions.filter(({ id, state }) => state !== 'not-judged' && id !== 'policy-loosened'),
    );
    const judged: readonly Condition[] = report.conditions.filter(({ outcome }: Condition) => outcome !== 'skipped');
    expect([...foretold].sort(byKey).map(demand)).toEqual([...judged].sort(byKey).map(demand));

    const scanners = explained.actions[0].scanners.filter(({ runs }: { runs: boolean }) => runs);
    const looked = report.facts.sources.filter(({ status }: { status: string }) => status === 'completed');
    expect(scanners.map(({ id }: { id: string }) => id).sort()).toEqual(
      looked.map(({ id }: { id: string }) => id).sort(),
    );
  });
});
