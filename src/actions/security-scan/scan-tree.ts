import { join, resolve } from 'node:path';
import type { SecurityFinding } from '../../core/model/security-finding.ts';
import { countOf } from '../../core/render/metric-format.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { version } from '../../core/run/product.ts';
import { isEnvFile } from './checks/env-files/env-file-kind.ts';
import type { DetectorOptions } from './files/detector.ts';
import { type DetectorId, detectorIds, prepareDetectors } from './files/detectors.ts';
import { type DetectorResult, scanFiles } from './files/scan-files.ts';
import { isChangeOnly } from './find-target.ts';
import type { SecurityScanInputs } from './inputs.ts';
import type { WantedScanners } from './scanners.ts';
import type { Gap, SourceResult } from './source.ts';
import { type Outcome, sourceResult } from './source-result.ts';
import type { ScanTarget } from './target.ts';

const titles: Readonly<Record<DetectorId, string>> = {
  secrets: 'Secrets',
  workflows: 'GitHub workflows',
  dockerfile: 'Dockerfiles',
  'env-files': 'Environment files',
  ios: 'iOS configuration',
  android: 'Android configuration',
  sast: 'Source code',
  'personal-data': 'Personal data',
};

/** Bytes; what is larger is no env file that a person keeps in step with an example. */
const largestEnvFile = 1024 * 1024;

/** What detectors need to know of the run. */
export function detectorOptionsOf(run: ActionRun<SecurityScanInputs>): Omit<DetectorOptions, 'root'> {
  const { inputs, context, workingDirectory, ports } = run;
  const rules = inputs['secret-rules'];
  const { repository } = context;
  const synthetic = inputs['personal-data']?.allow;
  return {
    now: ports.clock.now().toISOString().slice(0, 10),
    ...(rules === undefined ? {} : { secretRules: resolve(workingDirectory, rules) }),
    ...(synthetic === undefined ? {} : { personalDataAllow: synthetic }),
    ...(repository === undefined ? {} : { repository: `${repository.owner}/${repository.name}` }),
  };
}

function wantedDetectors({ own }: WantedScanners): readonly DetectorId[] {
  return detectorIds.filter((id) => own.includes(id));
}

/** Loads what `scanTree` will need, before it is known which files there are. */
export function prepareTreeScan(run: ActionRun<SecurityScanInputs>, wanted: WantedScanners): Promise<void> {
  return prepareDetectors(wantedDetectors(wanted), detectorOptionsOf(run));
}

/** Shows the files of the target to every scanner of ours that looks at single files. */
export async function scanTree(
  run: ActionRun<SecurityScanInputs>,
  target: ScanTarget,
  wanted: WantedScanners,
): Promise<readonly SourceResult[]> {
  const { ports, inputs } = run;
  const detectors = wantedDetectors(wanted);
  if (detectors.length === 0) return [];
  const start = ports.clock.monotonic();
  const { root, files, contents } = target;
  if (detectors.includes('secrets')) await warnOfRules(run, root);
  const scanned = await scanFiles({
    root,
    files,
    detectors,
    options: detectorOptionsOf(run),
    ports,
    ...(contents && { contents }),
  });
  const drift = detectors.includes('env-files') ? await envFileDrift(target) : [];
  const durationMs = ports.clock.monotonic() - start;
  return detectors.map((id) => {
    const found = scanned.detectors.get(id) ?? { findings: [], gaps: [], files: 0 };
    const result = id === 'env-files' ? { ...found, findings: [...found.findings, ...drift] } : found;
    const outcome = outcomeOf(
      result,
      target.gaps,
      statusOfNothing(id, wanted.isRequested(id), isChangeOnly(inputs), files.length),
    );
    const scanner = { id, title: titles[id], requested: wanted.isRequested(id) };
    const scannedWords = id === 'secrets' ? withBinaries(outcome.scanned, scanned.binaries) : outcome.scanned;
    const told = { ...outcome, ...(scannedWords === undefined ? {} : { scanned: scannedWords }) };
    return sourceResult(scanner, { ...told, tool: { id, version } }, durationMs);
  });
}

/** Says what of the user's rules for secrets is not done here. */
async function warnOfRules(run: ActionRun<SecurityScanInputs>, root: string): Promise<void> {
  const options = detectorOptionsOf(run);
  const { ignoreFileWarning, loadRules } = await import('./secrets/load-scanner.ts');
  const unread = ignoreFileWarning(root);
  if (unread !== undefined) run.log.warning(unread);
  if (options.secretRules === undefined) return;
  const { warnings } = await loadRules({ ...options, root });
  for (const warning of warnings) run.log.warning(warning);
}

/** What env files and their examples disagree on, which no detector sees that looks at one file at a time. */
async function envFileDrift({ root, files, system }: ScanTarget): Promise<readonly SecurityFinding[]> {
  const envFiles = files.filter(isEnvFile);
  if (envFiles.length === 0) return [];
  const { compareEnvFiles } = await import('./checks/env-files/index.ts');
  const texts = await Promise.all(
    envFiles.map(async (path) => {
      try {
        const facts = await system.facts(join(root, path));
        return facts?.kind === 'file' && facts.size <= largestEnvFile
          ? [{ path, text: await system.readText(join(root, path)) }]
          : [];
      } catch {
        // The detector tells the gap.
        return [];
      }
    }),
  );
  return compareEnvFiles(texts.flat());
}

/**
 * What it is worth that there was no file to look at. A change without any brings nothing; a whole tree without any text was
 * perhaps looked for at the wrong place, which only the scanner that reads all files can tell.
 */
function statusOfNothing(id: DetectorId, requested: boolean, isChange: boolean, files: number): SourceResult['status'] {
  if (isChange) return requested || id === 'secrets' ? 'completed' : 'not-run';
  if (id !== 'secrets') return 'not-run';
  if (requested) return 'failed';
  // There are files, and none that holds text or that the rules do not leave out.
  return files === 0 ? 'not-run' : 'incomplete';
}

/** Files that hold no text are looked at by rules about paths alone, and the reader is told so. */
function withBinaries(scanned: string | undefined, binaries: number): string | undefined {
  return scanned === undefined || binaries === 0
    ? scanned
    : `${scanned}, ${countOf(binaries, 'binary file')} by name only`;
}

function outcomeOf(
  { findings, gaps, files }: DetectorResult,
  common: readonly Gap[],
  nothing: SourceResult['status'],
): Outcome {
  const all = [...gaps, ...common];
  if (files === 0 && all.length === 0 && nothing !== 'completed') {
    const why = 'There is nothing for it in `paths`.';
    return { status: nothing, findings, gaps: [], why, fix: 'Check `paths` and `exclude`.' };
  }
  const status = all.length === 0 ? 'completed' : 'incomplete';
  return { status, findings, gaps: all, scanned: countOf(files, 'file') };
}
