import { dirname, join, resolve } from 'node:path';
import { evidenceSink } from '../evidence/evidence-sink.ts';
import type { ActionSchema } from '../inputs/action-schema.ts';
import { conditionKey } from '../model/condition.ts';
import { messageOf } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import type { LoadedInputs } from '../policy/load-inputs.ts';
import { badgeSink, htmlSink, jsonSink, resultFileSink } from '../publish/file-sinks.ts';
import { publish } from '../publish/publisher.ts';
import type { Loss, Sink } from '../publish/sink.ts';
import type { ActionResult, ResultPart } from './action-run.ts';
import { commonValues } from './common-values.ts';
import type { RunContext } from './context.ts';
import type { Log } from './log.ts';
import { version } from './product.ts';
import { reportOfPart } from './report-of-part.ts';
import type { Surroundings } from './run-action.ts';

/** What the frame knows about a run beside its report. */
interface RunFacts {
  /** The action's own outputs and files. */
  readonly result: Pick<ActionResult, 'outputs' | 'finalOutputs' | 'files' | 'reliedOn' | 'parts'>;
  readonly context: RunContext;
  /** Undefined when the inputs could not be read. */
  readonly loaded: LoadedInputs<ActionSchema> | undefined;
}

/** Shows and publishes a report, and sets the outputs. Whatever is lost on the way is said and changes nothing else. Never rejects. */
export async function finishRun(report: Report, facts: RunFacts, { ports, host }: Surroundings): Promise<void> {
  const common = facts.loaded && commonValues(facts.loaded.inputs);
  const { log } = host;
  const folder = outputFolder(report, facts, host);
  const { files } = ports;
  const { outputs: own, finalOutputs, files: further = [], parts = [] } = facts.result;
  const named = further.flatMap(({ name, output }) => (output === undefined ? [] : [[output, join(folder, name)]]));
  const hasOwnPage = further.some(({ output }) => output === 'html-path');
  const sarif = further.find(({ output }) => output === 'sarif-path');
  const paths = {
    'report-path': join(folder, 'report.json'),
    'html-path': join(folder, 'report.html'),
    'badge-path': join(folder, 'badge.svg'),
    'evidence-path': join(folder, 'evidence.json'),
    ...(Object.fromEntries(named) as Readonly<Record<string, string>>),
  };
  const evidence = {
    ports,
    auditLog: join(auditFolder(folder, facts), 'audit.jsonl'),
    reportPath: paths['report-path'],
  };
  const written: readonly Sink[] = [
    jsonSink({ files, path: paths['report-path'] }),
    ...(hasOwnPage ? [] : [htmlSink({ files, path: paths['html-path'] })]),
    ...further.map((file) => resultFileSink(file, { files, path: join(folder, file.name) })),
    badgeSink({ files, path: paths['badge-path'] }),
    ...parts.map((part) =>
      evidenceOfPart(part, { ...evidence, path: join(folder, `${part.action}.evidence.json`), facts }),
    ),
    evidenceSink({ ...evidence, path: paths['evidence-path'], facts: evidenceFacts(facts) }),
  ];
  await attempt('the report was not shown', log, () => host.show(report));
  const place = {
    context: facts.context,
    checkName: report.checkName,
    action: report.action,
    // Without inputs the report still goes where it does by default.
    publish: common?.publish ?? ['auto'],
    token: common?.token,
    sarif: sarif && join(folder, sarif.name),
  };
  const sinks = await attempt('the report is in files only', log, () => host.sinks(place));
  const losses = await publish(report, [...written, ...(sinks ?? [])], log, { signal: ports.signal });
  const outputs = {
    ...own,
    ...finalOutputs?.(report),
    ...pathsWritten(paths, losses),
    ...commonOutputsOf(report),
  };
  await attempt('the outputs were not set', log, () => host.setOutputs(outputs));
}

/** The statement about one part, which counts where evidence of that action is asked for, whoever ran it. */
function evidenceOfPart(
  part: ResultPart,
  options: Omit<Parameters<typeof evidenceSink>[0], 'facts'> & { readonly facts: RunFacts },
): Sink {
  const sink = evidenceSink({
    ...options,
    facts: { ...evidenceFacts(options.facts), reliedOn: part.result.reliedOn ?? [] },
  });
  return { ...sink, publish: (report) => sink.publish(reportOfPart(report, part)) };
}

/** What the host does with the report never changes what was judged; `otherwise` says what is lost when it fails. */
async function attempt<T>(otherwise: string, log: Log, act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    log.warning(`Something went wrong, so ${otherwise}: ${messageOf(error)}`);
    return undefined;
  }
}

function outputFolder(report: Report, { loaded }: RunFacts, host: Surroundings['host']): string {
  const named = loaded && commonValues(loaded.inputs)['output-dir'];
  return named === undefined
    ? host.outputFolder(report.checkName)
    : resolve(loaded?.workingDirectory ?? host.root, named);
}

/** All actions of a job share one log, beside their folders; a folder that was named keeps its own. */
function auditFolder(folder: string, { loaded }: RunFacts): string {
  const isNamed = loaded !== undefined && commonValues(loaded.inputs)['output-dir'] !== undefined;
  return isNamed ? folder : dirname(folder);
}

function evidenceFacts({ context, loaded, result }: RunFacts) {
  const policy = loaded?.policy.files.map(({ file, sha256 }) => ({ name: file, sha256 })) ?? [];
  const reliedOn = result.reliedOn ?? [];
  return { context, policy, reliedOn, tools: { vetnet: version, node: process.versions.node } };
}

function commonOutputsOf(report: Report): Record<string, string> {
  const failed = report.verdict.conditions.filter(({ outcome }) => outcome === 'fail').map(conditionKey);
  return {
    verdict: report.verdict.outcome,
    conclusion: report.conclusion,
    'failed-conditions': failed.join(','),
    summary: report.summary,
  };
}

/** Paths of the files that are there; `unknown` for one that could not be written. */
function pathsWritten(paths: Readonly<Record<string, string>>, losses: readonly Loss[]) {
  const isLost = (path: string) => losses.some(({ file }) => file === path);
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, isLost(path) ? 'unknown' : path]));
}
