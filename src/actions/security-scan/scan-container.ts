import { resolve } from 'node:path';
import { countOf } from '../../core/render/metric-format.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { openReport } from '../../readers/open-report.ts';
import { ReadError } from '../../readers/read-error.ts';
import type { LockfilesRead } from './dependencies/read-lockfiles.ts';
import type { SecurityScanInputs } from './inputs.ts';
import type { WantedScanners } from './scanners.ts';
import type { SourceResult } from './source.ts';
import { ownSource } from './source-result.ts';

/** Asks advisory sources about packages. */
type AskAboutPackages = (read: LockfilesRead) => Promise<SourceResult>;

/**
 * Scans the image that `image` names, where it is a tarball. Undefined where there is none to scan.
 * @param tools what the tools of others gave: one of them may look at an image that has only a name.
 */
export async function scanContainer(
  run: ActionRun<SecurityScanInputs>,
  wanted: WantedScanners,
  ask: AskAboutPackages,
  tools: Promise<readonly SourceResult[]>,
): Promise<SourceResult | undefined> {
  const { inputs, ports, workingDirectory } = run;
  const { image } = inputs;
  if (!wanted.own.includes('container')) return undefined;
  const requested = wanted.isRequested('container') || image !== undefined;
  if (!requested) return undefined;
  return ownSource({ id: 'container', title: 'Container image', requested }, ports, async () => {
    if (image === undefined) return { status: 'failed', why: 'No image is named.', fix: 'Set `image`.' };
    const path = resolve(workingDirectory, image);
    if ((await ports.files.facts(path))?.kind !== 'file') {
      const why = `${image} is no file; images in registries and daemons are not read here.`;
      const isSeen = (await tools).some((tool) => tool.id === 'trivy' && hasLooked(tool));
      if (isSeen && !wanted.isRequested('container')) return { status: 'not-run', why: `${why} trivy looked at it.` };
      const fix = 'Save it with `docker save -o image.tar` and name that file, or install trivy before the scan.';
      return { status: 'failed', why, fix };
    }
    const { readContents } = await import('./container/image-contents.ts');
    const { detectorOptionsOf } = await import('./scan-tree.ts');
    const { loadScanner } = await import('./secrets/load-scanner.ts');
    const { gapsOfSlowRules } = await import('./secrets/slow-rules.ts');
    const scanner = await loadScanner(detectorOptionsOf(run));
    try {
      const contents = await readContents(await openReport(ports.files, path, image), (file) => scanner.scan(file));
      const { packages, distribution, layers, files } = contents;
      const format = `packages of ${distribution ?? 'the image'}`;
      const lockfiles = packages.length === 0 ? [] : [{ path: image, lockfile: { format, packages, warnings: [] } }];
      const known = lockfiles.length === 0 ? undefined : await ask({ lockfiles, gaps: [] });
      const slow = gapsOfSlowRules(scanner.takeSlowRules());
      const gaps = [...contents.gaps, ...slow, ...(known === undefined ? [] : gapsOf(known))];
      const of = distribution === undefined ? '' : `, ${countOf(packages.length, 'package')} of ${distribution}`;
      return {
        status: gaps.length === 0 ? 'completed' : 'incomplete',
        findings: [...contents.findings, ...(known?.findings ?? []).map((one) => ({ ...one, tool: 'container' }))],
        scanned: `${countOf(files, 'file')} in ${countOf(layers, 'layer')}${of}`,
        gaps,
        data: known?.data ?? [],
      };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      return { status: 'failed', why: `${error.message}.`, fix: error.mend };
    }
  });
}

function hasLooked({ status }: SourceResult): boolean {
  return status === 'completed' || status === 'incomplete';
}

/** What advisory sources did not answer; a source that failed says so in words of its own. */
function gapsOf({ gaps, status, why, fix }: SourceResult): SourceResult['gaps'] {
  if (gaps.length > 0 || status !== 'failed') return gaps;
  return [{ what: 'Packages of the image', why: why ?? 'No source answered.', fix: fix ?? '' }];
}
