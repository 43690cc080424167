import { join, resolve } from 'node:path';
import { findFiles } from '../../../core/files/find-files.ts';
import { relativePath } from '../../../core/files/relative-path.ts';
import { RepositoryPaths } from '../../../core/files/repository-paths.ts';
import { randomWord } from '../../../core/model/random-word.ts';
import type { ActionRun } from '../../../core/run/action-run.ts';
import type { SecurityScanInputs } from '../inputs.ts';
import type { ToolName } from '../scanner-names.ts';
import type { WantedScanners } from '../scanners.ts';
import type { SourceResult } from '../source.ts';
import { sourceResult } from '../source-result.ts';
import type { ScanTarget } from '../target.ts';
import { toolAdapters } from './adapters.ts';
import { runTool } from './run-tool.ts';
import type { ToolTask } from './tool-adapter.ts';

/** For who tells of tools without running them. Here, so that a bundle keeps them in one piece. */
export { toolAdapters };

/** Tools that run at once: they use all processors themselves. */
const atOnce = 2;
/** Milliseconds for each start of a tool, as the policy's documentation says. */
const usualTimeout = 600_000;

type Target = Pick<ScanTarget, 'root' | 'files' | 'git'>;

/** Runs the tools that are wanted, each into a result of its own, in the order in which they are wanted. */
export async function runTools(
  run: ActionRun<SecurityScanInputs>,
  target: Target,
  wanted: Pick<WantedScanners, 'tools' | 'isRequested'>,
): Promise<readonly SourceResult[]> {
  const paths = new RepositoryPaths({ root: target.root });
  const results: SourceResult[] = [];
  const waiting = wanted.tools.map((id, index) => ({ id, index }));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      run.ports.signal.throwIfAborted();
      const { id, index } = next;
      results[index] = await resultOf(id, run, { target, paths, requested: wanted.isRequested(id) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

async function resultOf(
  id: ToolName,
  run: ActionRun<SecurityScanInputs>,
  {
    target,
    paths,
    requested,
  }: { readonly target: Target; readonly paths: RepositoryPaths; readonly requested: boolean },
): Promise<SourceResult> {
  const adapter = toolAdapters[id];
  const settings = run.inputs.tools?.[id];
  const scanner = { id, title: adapter.title, requested };
  if (run.inputs.staged && !requested) {
    const why = `Only what is staged is scanned, and ${adapter.title} looks at files.`;
    return sourceResult(scanner, { status: 'not-run', why });
  }
  const chosen = await choosePaths(settings?.paths, run, target.root);
  if (typeof chosen === 'string') {
    const fix = `Check \`tools.${id}.paths\` in the policy.`;
    const why = `Nothing matches ${chosen}, where ${adapter.title} is to look.`;
    return sourceResult(scanner, { status: 'failed', why, fix });
  }
  const task: ToolTask = {
    root: target.root,
    files: target.files,
    inRepository: target.git !== undefined,
    paths: chosen,
    config: settings?.config === undefined ? undefined : resolve(run.workingDirectory, settings.config),
    more: settings?.arguments ?? [],
    offline: run.inputs.offline,
    verifySecrets: run.inputs['verify-secrets'] === true,
    image: await imageOf(run),
    outputFile: join(temporaryFolder(run), `vetnet-${randomWord(run.ports.random)}.json`),
    disk: run.ports.files,
  };
  if (task.config !== undefined && (await run.ports.files.facts(task.config)) === undefined) {
    const fix = `Check \`tools.${id}.config\` in the policy.`;
    const why = `The configuration ${settings?.config} is not there.`;
    return sourceResult(scanner, { status: 'failed', why, fix });
  }
  return runTool(adapter, task, { ports: run.ports, timeoutMs: settings?.timeout ?? usualTimeout, requested, paths });
}

/** The paths that the policy's patterns match, relative to the root; the first pattern that matches nothing as a text. */
async function choosePaths(
  patterns: readonly string[] | undefined,
  run: ActionRun<SecurityScanInputs>,
  root: string,
): Promise<readonly string[] | string> {
  if (patterns === undefined || patterns.length === 0) return [];
  const found = await findFiles(run.ports.files, run.workingDirectory, patterns);
  const empty = found.byPattern.find(({ files }) => files.length === 0);
  if (empty !== undefined) return empty.pattern;
  return found.files.map((path) => relativePath(root, path) || '.');
}

/** A tarball is named by its absolute path; a name that begins like an option is none of an image. */
async function imageOf({ inputs, ports, workingDirectory }: ActionRun<SecurityScanInputs>): Promise<ToolTask['image']> {
  const { image } = inputs;
  if (image === undefined) return undefined;
  const path = resolve(workingDirectory, image);
  const isFile = (await ports.files.facts(path))?.kind === 'file';
  return { name: isFile ? path : image, isFile };
}

function temporaryFolder({ ports: { env } }: ActionRun<SecurityScanInputs>): string {
  return env.RUNNER_TEMP || env.TMPDIR || env.TEMP || '/tmp';
}
