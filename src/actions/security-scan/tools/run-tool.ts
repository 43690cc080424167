import type { RepositoryPaths } from '../../../core/files/repository-paths.ts';
import { ExternalError, messageOf, systemCodeOf } from '../../../core/model/errors.ts';
import { countOf } from '../../../core/render/metric-format.ts';
import { visibleLine } from '../../../core/render/visible-text.ts';
import type { Ports } from '../../../core/run/ports.ts';
import type { ScannerRun } from '../../../readers/scanners/reader.ts';
import type { SourceResult } from '../source.ts';
import { type Outcome, timedSource } from '../source-result.ts';
import { mapLocation } from './map-locations.ts';
import { startTool, type ToolFailure } from './start-tool.ts';
import type { ToolAdapter, ToolPlan, ToolStart, ToolTask } from './tool-adapter.ts';
import { toolEnvironment } from './tool-environment.ts';

/** Milliseconds for a tool to tell its version: some load half of their code for it. */
const versionTimeout = 30_000;

/** Milliseconds after which an advisory database answers no more for what is known: 30 days. */
const oldestData = 30 * 86_400_000;

/** Starts of one tool at most: folders with a lockfile of their own, or groups of files. The others are told as a gap. */
const mostStarts = 50;

/** How a tool is run. */
export interface ToolRunOptions {
  readonly ports: Pick<Ports, 'processes' | 'files' | 'env' | 'signal' | 'clock'>;
  /** Milliseconds for each start. */
  readonly timeoutMs: number;
  /** Whether the user named the tool: then it fails where it is otherwise left out. */
  readonly requested: boolean;
  /** Without the repository's files: a tool says exactly where a file is, relative to what it was given. */
  readonly paths: RepositoryPaths;
}

/** Runs a tool where there is something for it, and gives what it found. Rejects only when the run is cancelled. */
export function runTool(adapter: ToolAdapter, task: ToolTask, options: ToolRunOptions): Promise<SourceResult> {
  const { id, title } = adapter;
  return timedSource({ id, title, requested: options.requested }, options.ports, () =>
    outcomeOf(adapter, task, options),
  );
}

async function outcomeOf(adapter: ToolAdapter, task: ToolTask, options: ToolRunOptions): Promise<Outcome> {
  const { requested } = options;
  const plan = await planOf(adapter, task);
  if ('nothing' in plan) return { status: 'not-run', why: plan.nothing };
  if ('lacks' in plan) return leftOut({ kind: 'lacks', why: plan.lacks, fix: plan.fix }, requested);
  if (adapter.onlyWhenNamed !== undefined && !requested) {
    return { status: 'not-run', why: `${adapter.onlyWhenNamed}, so it runs only where \`scanners\` names it.` };
  }
  const asked = versionOf(adapter, task, options);
  const outcome = await startAll(adapter, plan.starts, task, options);
  const version = await asked;
  return version === undefined ? outcome : { ...outcome, tool: { id: adapter.id, version } };
}

/** A file that cannot be read costs this tool its result, and no other. */
async function planOf(adapter: ToolAdapter, task: ToolTask): Promise<ToolPlan> {
  try {
    return await adapter.plan(task);
  } catch (error) {
    if (systemCodeOf(error) === undefined) throw error;
    const fix = 'Let the user the step runs as read it.';
    return { lacks: `A file that ${adapter.title} needs cannot be read: ${messageOf(error)}.`, fix };
  }
}

async function startAll(
  adapter: ToolAdapter,
  starts: readonly ToolStart[],
  task: ToolTask,
  { ports, timeoutMs, paths, requested }: ToolRunOptions,
): Promise<Outcome> {
  const findings: SourceResult['findings'][number][] = [];
  const gaps: SourceResult['gaps'][number][] = [];
  const data: SourceResult['data'][number][] = [];
  if (starts.length > mostStarts) gaps.push(notStarted(adapter.title, starts.slice(mostStarts)));
  let failure: ToolFailure | undefined;
  let hasLooked = false;
  for (const start of starts.slice(0, mostStarts)) {
    const started = await startTool(adapter, start, task, { ports, timeoutMs });
    if ('failure' in started) {
      failure ??= started.failure;
      // What is not there, or has no patterns, will not be at the next start either; a crash may be about one folder only.
      if (started.failure.kind !== 'failed') break;
      continue;
    }
    hasLooked ||= started.sawNothing !== true;
    for (const run of started.runs) {
      const place = { paths, relativeTo: start.relativeTo ?? start.folder, about: start.about };
      findings.push(...run.findings.map((one) => ({ ...mapLocation(one, place), tool: adapter.id })));
      gaps.push(...gapsOf(run, adapter.title), ...oldDataOf(run, adapter.title, ports.clock.now()));
      data.push(...(run.data ?? []));
    }
  }
  // A part of an answer is none: what the failed start would have found is not known.
  if (failure !== undefined) return { ...leftOut(failure, requested), findings, gaps, data };
  if (!hasLooked) return { status: 'not-run', why: `${adapter.title} found nothing of a kind that it looks at.` };
  return { status: gaps.length === 0 ? 'completed' : 'incomplete', findings, gaps, data };
}

function notStarted(title: string, left: readonly ToolStart[]): SourceResult['gaps'][number] {
  const names = left.flatMap(({ about, folder }) => about ?? folder ?? []).slice(0, 3);
  return {
    what: `What ${countOf(left.length, 'more start')} of ${title} would look at${names.length === 0 ? '' : `, from ${names.join(', ')} on`}`,
    why: `It is started ${mostStarts} times at most.`,
    fix: `Run ${title} in a step of its own and name its reports in \`reports\`, or narrow down \`paths\`.`,
  };
}

/** How readers word a problem that is about one file or package. */
const aboutOne = /^(.{1,300}?) was not looked at(?: completely)?: (.+)$/s;

/** What a tool says it could not look at. */
export function gapsOf({ problems }: Pick<ScannerRun, 'problems'>, title: string): SourceResult['gaps'] {
  const fix = `See in the log of ${title} what it complains about.`;
  return problems.map((problem) => {
    const [, what = `A part of what ${title} was given`, why = problem] = aboutOne.exec(problem) ?? [];
    return { what, why, fix };
  });
}

/** Data of a tool on this machine that knows nothing of the last weeks. */
function oldDataOf({ data = [] }: Pick<ScannerRun, 'data'>, title: string, now: Date): SourceResult['gaps'] {
  const old = data.filter(({ date }) => now.getTime() - date.getTime() > oldestData);
  return old.map(({ name, date }) => ({
    what: 'What became known in the last weeks',
    why: `the ${name} that ${title} has is of ${date.toISOString().slice(0, 10)}, more than 30 days old.`,
    fix: 'Update it in a step before this one.',
  }));
}

/** Under `auto` a tool that is not there, or has not what it needs, is left out; one that was named fails, as a crash always does. */
function leftOut({ kind, why, fix }: ToolFailure, requested: boolean): Outcome {
  return { status: kind === 'failed' || requested ? 'failed' : 'not-run', why, fix };
}

/** The first thing like a version that the tool prints; undefined where it prints none, for that alone costs no result. */
async function versionOf(
  adapter: ToolAdapter,
  task: ToolTask,
  { ports, timeoutMs }: ToolRunOptions,
): Promise<string | undefined> {
  if (adapter.versionArgs.length === 0) return undefined;
  try {
    const { stdout, stderr } = await ports.processes.run({
      command: adapter.command,
      args: adapter.versionArgs,
      cwd: task.root,
      env: toolEnvironment(ports.env),
      timeoutMs: Math.min(versionTimeout, timeoutMs),
      maxOutputBytes: 1024 * 1024,
      signal: ports.signal,
    });
    const text = visibleLine(`${Buffer.from(stdout).toString('utf8')} ${stderr}`, 2000);
    return /\bv?(\d+\.\d+(?:\.\d+)?(?:[-+][\w.-]{1,40})?)/.exec(text)?.[1];
  } catch (error) {
    if (error instanceof ExternalError || ports.signal.aborted) return undefined;
    throw error;
  }
}
