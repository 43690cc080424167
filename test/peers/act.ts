import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { thirdPartyActions } from '../house/third-party-actions.ts';
import { temporaryFolder } from './seeded-repository.ts';
import { runTool } from './tool.ts';

/** One run of a workflow by act, for a pull request from the branch that is checked out. */
interface ActRequest {
  /** The program. */
  readonly act: string;
  /** Work tree of the repository, whose `main` the pull request is compared with. */
  readonly repository: string;
  readonly workflow: string;
  /** Actions and workflows that are taken from a folder, by `owner/name@ref`. */
  readonly local: Readonly<Record<string, string>>;
  /** What GITHUB_API_URL is set to. */
  readonly api: string;
  readonly token: string;
}

/** How it ended. */
interface ActRun {
  readonly exitCode: number | null;
  /** `success` or `failure` by the id of each job that ran; act says nothing of those that it skips. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly log: string;
}

interface LogLine {
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly msg?: string;
}

/** Third-party actions that stand in a folder here; act itself does what actions/checkout does. */
export const standIns: Readonly<Record<string, string>> = Object.fromEntries(
  ['upload-artifact', 'download-artifact', 'setup-java', 'setup-node'].map((name) => [
    `actions/${name}@${thirdPartyActions[`actions/${name}`]?.commit}`,
    join(import.meta.dirname, 'act', name),
  ]),
);

/** Runs a workflow on this machine, without containers and without a network but the loopback. */
export async function runAct({ act, repository, workflow, local, api, token }: ActRequest): Promise<ActRun> {
  const home = temporaryFolder('act');
  const artifacts = join(home, 'artifacts');
  mkdirSync(artifacts);
  writeFileSync(join(home, 'event.json'), JSON.stringify(eventOf(repository)));
  const options = [
    ...Object.entries(local).flatMap(([uses, folder]) => ['--local-repository', `${uses}=${folder}`]),
    ...['--env', `ARTIFACTS=${artifacts}`, '--env', `GITHUB_API_URL=${api}`],
    ...['--eventpath', join(home, 'event.json'), '--secret', 'GITHUB_TOKEN', '--workflows', workflow],
    ...['--platform', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--concurrent-jobs', '1', '--json'],
  ];
  const env = {
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    HOME: home,
    GITHUB_TOKEN: token,
    LC_ALL: 'C',
  };
  const child = spawn(act, ['pull_request', ...options], { cwd: repository, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const deadline = setTimeout(() => child.kill('SIGKILL'), 180_000);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  clearTimeout(deadline);
  const lines = Buffer.concat(chunks).toString().split('\n').map(parseLine);
  const ended = lines.filter(({ jobResult }) => jobResult !== undefined);
  return {
    exitCode,
    jobs: Object.fromEntries(ended.map(({ jobID, jobResult }) => [jobID, jobResult])),
    log: lines.map(({ msg = '' }) => msg.trimEnd()).join('\n'),
  };
}

/** A line of act's own log is JSON; what comes before it starts is not. */
function parseLine(line: string): LogLine {
  return line.startsWith('{') ? (JSON.parse(line) as LogLine) : { msg: line };
}

/** The payload that GitHub would send. */
function eventOf(cwd: string): unknown {
  const shaOf = (ref: string): string => runTool('git', ['rev-parse', ref], { cwd, expected: [0] }).stdout.trim();
  const repository = {
    id: 1,
    name: 'clinic',
    full_name: 'acme/clinic',
    owner: { login: 'acme' },
    default_branch: 'main',
  };
  return {
    action: 'opened',
    number: 7,
    repository,
    pull_request: {
      number: 7,
      head: { sha: shaOf('HEAD'), ref: 'change', repo: { ...repository, fork: false } },
      base: { sha: shaOf('main'), ref: 'main', repo: repository },
    },
  };
}
