import { delimiter } from 'node:path';
import { type GitHubDouble, startGitHubDouble } from '../github-double/server.ts';
import { type OsvDouble, startOsvDouble } from '../osv-double/server.ts';
import type { Files } from '../temporary-folder.ts';
import type { WorkflowEvent } from '../workflow/events.ts';
import { runWorkflow, type WorkflowResult } from '../workflow/run-workflow.ts';
import { type ExampleName, exampleRepository, recordingOf } from './example.ts';
import { recordedTools } from './recorded-tools.ts';

interface ExampleRun {
  /** What the pull request brings. */
  readonly change?: Files;
  /** What its tests leave, where it is something else than recorded. */
  readonly reports?: Files;
  /** How the programs that stand in for the tests end. Default: 0. */
  readonly exitCode?: number;
  readonly event?: WorkflowEvent;
  /** Default: its checks. */
  readonly workflow?: string;
}

/** Outside systems that the runs of a test talk to. */
export interface Outside {
  readonly github: GitHubDouble;
  readonly osv: OsvDouble;
  close(): Promise<void>;
}

export async function startOutside(): Promise<Outside> {
  const [github, osv] = [await startGitHubDouble(), await startOsvDouble()];
  return {
    github,
    osv,
    async close() {
      await github.close();
      await osv.close();
    },
  };
}

/** Runs the checks of an example, from the sources of this repository and with recorded reports; for a pull request unless said otherwise. */
export function runExample(
  example: ExampleName,
  { github, osv }: Outside,
  run: ExampleRun = {},
): Promise<WorkflowResult> {
  const { change = {}, reports = {}, exitCode = 0, workflow = '.github/workflows/checks.yml' } = run;
  const { event = { name: 'pull_request', head: 'feature/x' } } = run;
  const tools = recordedTools(example, { ...recordingOf(example), ...reports }, exitCode);
  return runWorkflow({
    repository: exampleRepository(example, change),
    workflow,
    event,
    github,
    machine: { ...osv.env, PATH: [tools, process.env.PATH].join(delimiter) },
  });
}
