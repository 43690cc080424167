import { join, resolve } from 'node:path';
import type { ActionSchema } from '../../core/inputs/action-schema.ts';
import { readActionInputs } from '../../core/inputs/read-action-inputs.ts';
import { annotationsSink } from '../../core/publish/annotations-sink.ts';
import type { Sink } from '../../core/publish/sink.ts';
import { summarySink } from '../../core/publish/summary-sink.ts';
import { logReport } from '../../core/render/log-report.ts';
import type { Host, PublishPlace } from '../../core/run/host.ts';
import { folderName } from '../../core/run/output-folder.ts';
import type { Ports } from '../../core/run/ports.ts';
import { productName } from '../../core/run/product.ts';
import { setStepOutputs } from '../../core/run/step-outputs.ts';
import { workflowLog } from '../../core/run/workflow-log.ts';
import { annotationMessageCharacters, annotationsPerStep, annotationTitleCharacters, summaryBytes } from './limits.ts';
import type { GitHubSinks } from './sinks.ts';
import { analysedRevision, targetOf } from './target.ts';

/** Columns of the Actions log before a reader has to scroll. */
const logColumns = 120;

const annotationLimits = {
  maxPerLevel: annotationsPerStep,
  titleCharacters: annotationTitleCharacters,
  messageCharacters: annotationMessageCharacters,
};

/** Places that need a token. */
const remotePlaces = ['check', 'comment', 'status', 'sarif'] as const;

/** The host of a step: GitHub's runner. */
export function runnerHost(schema: ActionSchema, ports: Ports): Host {
  const { env, terminal } = ports;
  const log = workflowLog(terminal, { debug: env.RUNNER_DEBUG === '1' });
  const root = resolve(env.GITHUB_WORKSPACE || '.');
  return {
    given: readActionInputs(schema, env),
    log,
    root,
    outputFolder: (checkName) => join(env.RUNNER_TEMP || join(root, '.vetnet'), 'vetnet', folderName(checkName)),
    show: (report) => logReport(report, log, { columns: logColumns }),
    setOutputs: async (outputs) => {
      const losses = await setStepOutputs(outputs, ports);
      for (const { what, why } of losses) log.warning(`Not set: ${what}, because ${why}.`);
    },
    sinks: (place) => sinksOf(place, log, ports),
  };
}

async function sinksOf(place: PublishPlace, log: Host['log'], ports: Ports): Promise<readonly Sink[]> {
  const wanted = wantedPlaces(place);
  const sinks: Sink[] = [];
  const summaryFile = ports.env.GITHUB_STEP_SUMMARY;
  if (wanted.includes('summary') && summaryFile) {
    sinks.push(summarySink({ files: ports.files, path: summaryFile, maxBytes: summaryBytes }));
  }
  if (wanted.includes('annotations')) sinks.push(annotationsSink(log, annotationLimits));
  const remote = remotePlaces.filter((id) => wanted.includes(id));
  return remote.length === 0 ? sinks : [...sinks, ...(await remoteSinks(remote, place, log, ports))];
}

/** `auto`: summary and annotations always, and a comment on a pull request. */
function wantedPlaces({ publish, context }: PublishPlace): readonly string[] {
  if (publish.includes('none')) return [];
  if (!publish.includes('auto')) return publish;
  const isReview = context.pullRequest !== undefined && context.event !== 'merge_group';
  return ['summary', 'annotations', ...(isReview ? ['comment'] : [])];
}

/** Loaded only when there is something to publish over the API and a token that may do it. */
async function remoteSinks(
  wanted: readonly (keyof GitHubSinks)[],
  { context, token, publish, sarif, action }: PublishPlace,
  log: Host['log'],
  ports: Ports,
): Promise<readonly Sink[]> {
  const target = token === undefined ? undefined : targetOf(context, { token, userAgent: productName });
  const lacking = whatIsLacking(token, target, context.readOnlyToken && publish.includes('auto'));
  if (target === undefined || lacking !== undefined) {
    log.notice(`Not published: ${wanted.join(', ')}, because ${lacking}.`);
    return [];
  }
  const revision = analysedRevision(context);
  const source =
    sarif === undefined || revision === undefined ? undefined : { ...revision, path: sarif, files: ports.files };
  const possible = source === undefined ? wanted.filter((id) => id !== 'sarif') : wanted;
  if (possible.length < wanted.length) {
    const why =
      sarif === undefined
        ? `${action} has nothing to upload`
        : 'the event names no commit of a branch, tag or pull request';
    log.notice(`Not published: sarif, because ${why}.`);
  }
  const { createGitHubSinks } = await import('./sinks.ts');
  const sinks = createGitHubSinks(ports, log, target, source);
  return possible.map((id) => sinks[id]);
}

function whatIsLacking(token: string | undefined, target: unknown, readOnly: boolean): string | undefined {
  if (token === undefined) return 'there is no token';
  if (target === undefined) return 'the event names no repository or no commit';
  return readOnly ? 'the token of a fork or of Dependabot is read-only' : undefined;
}
