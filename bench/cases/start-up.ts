import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type GitHubDouble, startGitHubDouble } from '../../test/harness/github-double/server.ts';
import { type ActionMetadata, inputVariables, runnerEnvironment } from '../../test/harness/runner-environment.ts';
import { bundle } from '../gate.ts';
import { type Command, type MeteredRun, measure } from '../meter.ts';
import { interleave, type Row, seconds, times } from '../race.ts';
import { estimateMedian, median } from '../statistics.ts';
import type { BenchCase } from './index.ts';

const root = join(import.meta.dirname, '../..');

/** How many times a bare `node -e 0` a whole run on an empty policy may take. */
const targets = { 'command line': 2.5, 'gate without a token': 2.5, 'gate with check and comment': 4.5 };
type Name = keyof typeof targets | 'node -e 0';

export const startUp: BenchCase = {
  name: 'start-up',
  title: () => 'Start-up: whole run on an empty policy, beside bare `node -e 0`',
  async run({ size, folder }) {
    const double = await startGitHubDouble();
    try {
      const commands = new Map<Name, Command>([
        ['node -e 0', { argv: [process.execPath, '-e', '0'] }],
        ['command line', { argv: [process.execPath, bundle, 'quality-gate'], cwd: emptyProject(join(folder, 'cli')) }],
        ['gate without a token', stepWithoutToken(join(folder, 'silent'))],
        ['gate with check and comment', stepOfPullRequest(join(folder, 'reporting'), double)],
      ]);
      const warm = 2;
      const runs = await interleave(commands, warm + (size === 'full' ? 31 : 7), (name, command) =>
        measuredAlone(name, command, double),
      );
      return rowsOf(new Map([...runs].map(([name, list]) => [name, list.slice(warm)])));
    } finally {
      await double.close();
    }
  },
};

/** One run, held to what it must have done: a fast failure is no figure. */
async function measuredAlone(name: Name, command: Command, double: GitHubDouble): Promise<MeteredRun> {
  const run = await measure(command);
  if (name === 'node -e 0') return run;
  if (!/quality-gate (?:passed|is inconclusive)/.test(run.stdout))
    throw new Error(`${name} gave no verdict: ${run.stdout}${run.stderr}`);
  const { checkRuns, comments } = double.state;
  if (name !== 'gate with check and comment') return run;
  if (checkRuns.length !== 1 || comments.length !== 1) {
    throw new Error(`published ${checkRuns.length} check runs and ${comments.length} comments: ${run.stdout}`);
  }
  checkRuns.length = 0;
  comments.length = 0;
  return run;
}

function rowsOf(runs: ReadonlyMap<Name, readonly MeteredRun[]>): readonly Row[] {
  const bare = runs.get('node -e 0') ?? [];
  return (Object.keys(targets) as (keyof typeof targets)[]).flatMap((name) => {
    const list = runs.get(name) ?? [];
    return (['cpu', 'clock'] as const).map((measure): Row => {
      const ratio = estimateMedian(list.map((run, at) => run[measure] / (bare[at]?.[measure] ?? Number.NaN)));
      return {
        what: `${measure === 'cpu' ? 'CPU' : 'clock'}, ${name}`,
        ours: seconds(median(list.map((run) => run[measure]))),
        other: seconds(median(bare.map((run) => run[measure]))),
        measured: times(ratio),
        target: `<= ${targets[name]}x`,
        met: ratio.median <= targets[name],
        note: 'the median counts',
      };
    });
  });
}

/** A checkout without reports, whose policy demands nothing. */
function emptyProject(folder: string): string {
  mkdirSync(join(folder, '.github'), { recursive: true });
  writeFileSync(join(folder, '.github/vetnet.yml'), 'version: 1\n');
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git(
    ...['user.name=bench', 'user.email=bench@example.org', 'commit.gpgsign=false'].flatMap((one) => ['-c', one]),
    'commit',
    '--quiet',
    '--message=Start',
  );
  return folder;
}

function stepWithoutToken(folder: string): Command {
  emptyProject(join(folder, 'work'));
  return step(folder, { event: 'push', payload: {}, token: '', inputs: {}, env: {} });
}

function stepOfPullRequest(folder: string, double: GitHubDouble): Command {
  const workspace = emptyProject(join(folder, 'work'));
  const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: workspace, encoding: 'utf8' }).trim();
  double.state.pulls.push({ number: 7, headSha: head, state: 'open', locked: false, fork: false });
  const repository = { full_name: 'acme/clinic', fork: false };
  return step(folder, {
    event: 'pull_request',
    token: double.token,
    inputs: { publish: 'summary, annotations, check, comment' },
    payload: {
      action: 'synchronize',
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: head, ref: 'feature/x', repo: repository },
        base: { sha: head, ref: 'main', repo: repository },
      },
      repository: { full_name: 'acme/clinic', default_branch: 'main' },
    },
    env: {
      GITHUB_API_URL: double.url,
      GITHUB_REPOSITORY: 'acme/clinic',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'feature/x',
      GITHUB_SHA: head,
    },
  });
}

interface Step {
  readonly event: string;
  readonly payload: unknown;
  readonly token: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

/** What the runner starts for `uses: .../actions/quality-gate`; the checkout is the folder's `work`. */
function step(folder: string, { event, payload, token, inputs, env }: Step): Command {
  const [workspace, temp] = [join(folder, 'work'), join(folder, 'temp')];
  mkdirSync(temp, { recursive: true });
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  for (const file of ['output', 'state', 'env', 'path', 'summary']) writeFileSync(join(folder, file), '');
  const metadata = load(readFileSync(join(root, 'actions/quality-gate/action.yml'), 'utf8')) as ActionMetadata;
  return {
    argv: [process.execPath, join(root, 'actions/quality-gate', metadata.runs.main)],
    cwd: workspace,
    env: { ...runnerEnvironment(folder, temp, workspace, event), ...inputVariables(metadata, inputs, token), ...env },
  };
}
