import { delimiter, join, posix } from 'node:path';
import { detectorIds, detectorsFor } from '../../actions/security-scan/files/detectors.ts';
import type { SecurityScanInputs } from '../../actions/security-scan/inputs.ts';
import type { OwnScanner, ToolName } from '../../actions/security-scan/scanner-names.ts';
import { wantedScanners } from '../../actions/security-scan/scanners.ts';
import { toolAdapters } from '../../actions/security-scan/tools/adapters.ts';
import type { ToolTask } from '../../actions/security-scan/tools/tool-adapter.ts';
import { countOf } from '../../core/render/metric-format.ts';
import type { Ports } from '../../core/run/ports.ts';
import { isLockfileName } from '../../readers/lockfiles/lockfile-name.ts';
import type { ExplainedScanner } from './explanation.ts';

/** The files in scope and where they are. */
export interface ScannedFiles {
  /** Absolute. */
  readonly root: string;
  /** Relative to the root, with `/`. */
  readonly files: readonly string[];
  readonly inRepository: boolean;
}

type ScannerPorts = Pick<Ports, 'env' | 'files'>;

/** Which scanners would look at these files: ours, and tools of others that are on PATH. Starts none. */
export async function explainScanners(
  inputs: SecurityScanInputs,
  scanned: ScannedFiles,
  ports: ScannerPorts,
): Promise<readonly ExplainedScanner[]> {
  const wanted = wantedScanners(inputs);
  const own = wanted.own.map((id) => ownScanner(id, inputs, scanned, wanted.isRequested(id)));
  const tools: ExplainedScanner[] = [];
  for (const id of wanted.tools) tools.push(await tool(id, inputs, scanned, wanted.isRequested(id), ports));
  return [...own, ...tools];
}

/** The lockfiles among some files. */
export function lockfilesAmong(files: readonly string[]): readonly string[] {
  return files.filter((path) => isLockfileName(posix.basename(path)));
}

function ownScanner(
  id: OwnScanner,
  inputs: SecurityScanInputs,
  { files }: ScannedFiles,
  requested: boolean,
): ExplainedScanner {
  const scanner = { id, title: id, kind: 'own' } as const;
  if (id === 'container') {
    const runs = inputs.image !== undefined || requested;
    return { ...scanner, runs, why: inputs.image ?? 'no `image` is named' };
  }
  const detector = detectorIds.find((name) => name === id);
  const count =
    detector === undefined
      ? lockfilesAmong(files).length
      : files.filter((file) => detectorsFor([detector], [file]).length > 0).length;
  const noun = detector === undefined ? 'lockfile' : 'file';
  return { ...scanner, runs: count > 0, why: count > 0 ? countOf(count, noun) : `no ${noun} for it` };
}

async function tool(
  id: ToolName,
  inputs: SecurityScanInputs,
  scanned: ScannedFiles,
  requested: boolean,
  { env, files }: ScannerPorts,
): Promise<ExplainedScanner> {
  const { title, command, onlyWhenNamed, install, plan } = toolAdapters[id];
  const scanner = { id, title, kind: 'tool' } as const;
  const not = (why: string): ExplainedScanner => ({ ...scanner, runs: false, why });
  const planned = await plan.call(toolAdapters[id], taskOf(id, inputs, scanned, files));
  if ('nothing' in planned) return not(planned.nothing);
  if (onlyWhenNamed !== undefined && !requested) return not('only where `scanners` names it');
  const isThere = await isOnPath(command, env.PATH ?? env.Path ?? '', files);
  if (!isThere)
    return not(requested ? `named and not on PATH: the verdict is inconclusive. ${install}` : 'not on PATH');
  if ('lacks' in planned) return not(`${planned.lacks} ${planned.fix}`);
  return { ...scanner, runs: true, why: requested ? 'named, and on PATH' : 'on PATH' };
}

function taskOf(
  id: ToolName,
  inputs: SecurityScanInputs,
  { root, files, inRepository }: ScannedFiles,
  disk: ScannerPorts['files'],
): ToolTask {
  const settings = inputs.tools?.[id];
  return {
    root,
    files,
    inRepository,
    paths: [],
    config: settings?.config === undefined ? undefined : join(root, settings.config),
    more: settings?.arguments ?? [],
    offline: inputs.offline,
    verifySecrets: inputs['verify-secrets'] === true,
    image: inputs.image === undefined ? undefined : { name: inputs.image, isFile: inputs.image.endsWith('.tar') },
    outputFile: join(root, '.vetnet/explain.json'),
    disk,
  };
}

/** Whether a folder of PATH holds the command, by the names that Windows gives programs too. */
async function isOnPath(command: string, path: string, files: ScannerPorts['files']): Promise<boolean> {
  for (const folder of path.split(delimiter).filter((part) => part !== '')) {
    for (const name of [command, `${command}.exe`, `${command}.cmd`]) {
      const facts = await files.facts(join(folder, name)).catch(() => undefined);
      if (facts?.kind === 'file') return true;
    }
  }
  return false;
}
