import { join } from 'node:path';
import type { ActionSchema } from '../../core/inputs/action-schema.ts';
import { readActionInputs } from '../../core/inputs/read-action-inputs.ts';
import { annotationsSink } from '../../core/publish/annotations-sink.ts';
import type { Sink } from '../../core/publish/sink.ts';
import { summarySink } from '../../core/publish/summary-sink.ts';
import { logReport } from '../../core/render/log-report.ts';
import { FileCommands } from '../../core/run/file-commands.ts';
import type { Host, PublishPlace } from '../../core/run/host.ts';
import { folderName } from '../../core/run/output-folder.ts';
import type { Ports } from '../../core/run/ports.ts';
import { workflowLog } from '../../core/run/workflow-log.ts';
import { annotationsPerStep, summaryBytes } from './limits.ts';
import type { GitHubSinks } from './sinks.ts';

/** Columns of the Actions log before a reader has to scroll. */
const logColumns = 120;

/** Places that need a token. */
const remotePlaces = ['check', 'comment', 'status'] as const;

/** The host of a step: GitHub's runner. */
export function runnerHost(schema: ActionSchema, ports: Ports): Host {
  const { env, terminal } = ports;
  const log = workflowLog(terminal, { debug: env.RUNNER_DEBUG === '1' });
  const root = env.GITHUB_WORKSPACE || '.';
  return {
    given: readActionInputs(schema, env),
    log,
    root,
    outputFolder: (checkName) => join(env.RUNNER_TEMP || join(root, '.vetnet'), 'vetnet', folderName(checkName)),
    show: (report) => logReport(report, log, { columns: logColumns }),
    setOutputs: async (outputs) => {
      const losses = await new FileCommands(ports).setOutputs(outputs);
      for (const { what, why } of losses) log.warning(`Not set: ${what}, because ${why}.`);
    },
    sinks: (place) => sinksOf(place, log, ports),
  };
}

async function sinksOf(place: PublishPlace, log: Host['log'], ports: Ports): Promise<readonly Sink[]> {
  const wanted = wantedPlaces(place);
  const summaryFile = ports.env.GITHUB_STEP_SUMMARY;
  const local: readonly (Sink | false | undefined)[] = [
    wanted.has('summary') &&
      summaryFile !== undefined &&
      summarySink({ files: ports.files, path: summaryFile, maxBytes: summaryBytes }),
    wanted.has('annotations') && annotationsSink(log, { maxPerLevel: annotationsPerStep }),
  ];
  const remote = remotePlaces.filter((id) => wanted.has(id));
  if (remote.length === 0) return local.filter((sink) => sink !== undefined && sink !== false);
  const sinks = await githubSinks(place, log, ports, remote);
  return [...local, ...sinks].filter((sink) => sink !== undefined && sink !== false);
}

/** `auto`: summary and annotations always, a comment where there is a pull request and a token that may write one. */
function wantedPlaces({ publish, context, token }: PublishPlace): ReadonlySet<string> {
  if (publish.includes('none')) return new Set();
  if (!publish.includes('auto')) return new Set(publish);
  const commentable = context.pullRequest !== undefined && context.event !== 'merge_group' && !context.readOnlyToken;
  return new Set(['summary', 'annotations', ...(commentable && token !== undefined ? ['comment'] : [])]);
}

/** Loaded only when there is something to publish over the API and a token to do it with. */
async function githubSinks(
  place: PublishPlace,
  log: Host['log'],
  ports: Ports,
  wanted: readonly (keyof GitHubSinks)[],
): Promise<readonly Sink[]> {
  const { context, token } = place;
  const { repository, commit } = context;
  if (token === undefined || repository === undefined || commit === undefined) {
    const lacking = token === undefined ? 'there is no token' : 'the event names no commit';
    log.notice(`Not published: ${wanted.join(', ')}, because ${lacking}.`);
    return [];
  }
  const { connectGitHub } = await import('./connect.ts');
  const sinks = connectGitHub(place, { token, repository, commit }, log, ports);
  return wanted.map((id) => sinks[id]);
}
