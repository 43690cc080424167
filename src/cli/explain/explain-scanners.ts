import { delimiter, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SecurityScanInputs } from '../../actions/security-scan/inputs.ts';
import type { OwnScanner, ToolName } from '../../actions/security-scan/scanner-names.ts';
import type { ToolAdapter, ToolTask } from '../../actions/security-scan/tools/tool-adapter.ts';
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

/** Kept apart so that no bundler takes the snapshot, which only a release has, for an asset that must be there. */
const here = import.meta.url;
const snapshotPath = fileURLToPath(new URL('advisories.json.gz', here));

type Detectors = Pick<typeof import('../../actions/security-scan/index.ts'), 'detectorIds' | 'detectorsFor'>;
type ScannerPorts = Pick<Ports, 'env' | 'files'>;

/** Which scanners would look at these files: ours, and tools of others that are on PATH. Starts none. */
export async function explainScanners(
  inputs: SecurityScanInputs,
  scanned: ScannedFiles,
  ports: ScannerPorts,
): Promise<readonly ExplainedScanner[]> {
  const { wantedScanners, ...room } = await import('../../actions/security-scan/index.ts');
  const { toolAdapters } = await import('../../actions/security-scan/tools/run-tools.ts');
  const wanted = wantedScanners(inputs);
  const scanners: ExplainedScanner[] = [];
  for (const id of wanted.own) {
    const answer = await ownScanner(id, inputs, scanned, wanted.isRequested(id), { ...ports, ...room });
    scanners.push({ id, title: id, kind: 'own', ...answer });
  }
  for (const id of wanted.tools) {
    const answer = await tool(toolAdapters[id], inputs, scanned, wanted.isRequested(id), ports);
    scanners.push({ id, title: toolAdapters[id].title, kind: 'tool', ...answer });
  }
  return scanners;
}

/** The lockfiles among some files. */
export function lockfilesAmong(files: readonly string[]): readonly string[] {
  return files.filter((path) => isLockfileName(posix.basename(path)));
}

/** The words are of two kinds: a few words of what it looks at, or why not. */
type Answer = Pick<ExplainedScanner, 'runs' | 'blocks' | 'why'>;

const runs = (why: string): Answer => ({ runs: true, blocks: false, why });
const left = (why: string, blocks = false): Answer => ({ runs: false, blocks, why });

async function ownScanner(
  id: OwnScanner,
  inputs: SecurityScanInputs,
  { files }: ScannedFiles,
  requested: boolean,
  { files: disk, detectorIds, detectorsFor }: Pick<ScannerPorts, 'files'> & Detectors,
): Promise<Answer> {
  if (id === 'container') {
    if (inputs.image !== undefined) return runs(inputs.image);
    return left('no `image` is named', requested);
  }
  const { allow, deny } = inputs.licenses ?? {};
  if (id === 'licenses' && allow === undefined && deny === undefined) {
    return left('the policy neither allows nor denies a licence', requested);
  }
  const detector = detectorIds.find((name) => name === id);
  if (detector !== undefined) {
    const count = files.filter((file) => detectorsFor([detector], [file]).length > 0).length;
    return count > 0 ? runs(countOf(count, 'file')) : left('no file for it', requested && id === 'secrets');
  }
  const count = lockfilesAmong(files).length;
  if (count === 0) return left('no lockfile');
  if (id === 'dependencies' && inputs.offline && (await disk.facts(snapshotPath)) === undefined) {
    return left('`offline`, and no advisories come with this build: the verdict is inconclusive', true);
  }
  return runs(countOf(count, 'lockfile'));
}

async function tool(
  adapter: ToolAdapter,
  inputs: SecurityScanInputs,
  scanned: ScannedFiles,
  requested: boolean,
  { env, files }: ScannerPorts,
): Promise<Answer> {
  const planned = await adapter.plan(taskOf(adapter.id, inputs, scanned, files));
  if ('nothing' in planned) return left(planned.nothing);
  if ('lacks' in planned) return left(planned.lacks, requested);
  if (adapter.onlyWhenNamed !== undefined && !requested) return left('only where `scanners` names it');
  if (await isOnPath(adapter.command, env.PATH ?? env.Path ?? '', files)) return runs('on PATH');
  return left(
    requested ? `named and not on PATH: the verdict is inconclusive. ${adapter.install}` : 'not on PATH',
    requested,
  );
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
