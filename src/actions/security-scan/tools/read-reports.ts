import { dirname } from 'node:path';
import { findFiles } from '../../../core/files/find-files.ts';
import { pathInside } from '../../../core/files/relative-path.ts';
import { RepositoryPaths } from '../../../core/files/repository-paths.ts';
import type { ActionRun } from '../../../core/run/action-run.ts';
import { openReport } from '../../../readers/open-report.ts';
import { ReadError } from '../../../readers/read-error.ts';
import { recogniseScannerReport, scannerReaders } from '../../../readers/scanners/index.ts';
import type { SecurityScanInputs } from '../inputs.ts';
import { listFiles } from '../list-files.ts';
import type { SourceResult } from '../source.ts';
import { type Outcome, sourceResult } from '../source-result.ts';
import type { ScanTarget } from '../target.ts';
import { mapLocation } from './map-locations.ts';
import { gapsOf } from './run-tool.ts';

/**
 * Reads the reports that `reports` names: one result for each run of each, in the order of their paths. A pattern without a
 * match, a folder that cannot be listed, and a file that is cut, broken or of an unknown format are failed results: nothing
 * is skipped because it looked odd, for that is just what a scanner that crashed looks like.
 */
export async function readScannerReports(
  run: ActionRun<SecurityScanInputs>,
  target: Pick<ScanTarget, 'root' | 'git'>,
): Promise<readonly SourceResult[]> {
  const patterns = run.inputs.reports ?? [];
  if (patterns.length === 0) return [];
  const { ports, workingDirectory } = run;
  // Every file and not only those in scope: else a path out of scope would be taken for one that ends like it.
  const tracked = target.git === undefined ? [] : (await listFiles(target.git, target.root, ports.files)).files;
  const paths = new RepositoryPaths({ root: target.root, tracked, workingDirectory });
  const found = await findFiles(ports.files, workingDirectory, patterns);
  const results: SourceResult[] = [
    ...found.byPattern
      .filter(({ files }) => files.length === 0)
      .map(({ pattern }) => nothingMatches(pattern, workingDirectory)),
    ...found.unreadable.map((folder) => unlisted(nameOf(folder, workingDirectory))),
  ];
  for (const path of found.files) {
    ports.signal.throwIfAborted();
    results.push(...(await readReport(path, run, paths)));
  }
  return results;
}

async function readReport(
  path: string,
  { ports, workingDirectory }: ActionRun<SecurityScanInputs>,
  paths: RepositoryPaths,
): Promise<readonly SourceResult[]> {
  const name = nameOf(path, workingDirectory);
  const began = ports.clock.monotonic();
  try {
    const file = await openReport(ports.files, path, name);
    const reader = recogniseScannerReport(file);
    if (reader === undefined) return [notRecognised(name)];
    const runs = await reader.read(file);
    const durationMs = ports.clock.monotonic() - began;
    return runs.map((one) => {
      const gaps = gapsOf(one, one.tool);
      const scanner = { id: name, title: `${one.tool} (${name})`, requested: true };
      const outcome: Outcome = {
        status: gaps.length === 0 ? 'completed' : 'incomplete',
        tool: { id: one.tool, ...(one.version !== undefined && { version: one.version }) },
        findings: one.findings.map((finding) => mapLocation(finding, { paths, folder: dirname(path) })),
        scanned: `what ${one.tool} was given, read as ${reader.title}`,
        gaps,
        data: one.data ?? [],
      };
      return sourceResult(scanner, outcome, durationMs);
    });
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return [failed(name, error.message, error.mend)];
  }
}

function nothingMatches(pattern: string, workingDirectory: string): SourceResult {
  const fix = 'Check the pattern, and that the step which writes the report ran before the scan and did not fail.';
  return failed(pattern, `Nothing in ${workingDirectory} matches it.`, fix);
}

function unlisted(name: string): SourceResult {
  const why = 'The folder cannot be listed, so reports in it may be missed.';
  return failed(
    name,
    why,
    `Let the user the step runs as read it, or leave it out of the pattern with a line \`!${name}\`.`,
  );
}

function notRecognised(name: string): SourceResult {
  const formats = scannerReaders.map(({ title }) => title).join(', ');
  const why = 'Its content is no report of a scanner of a known format.';
  return failed(
    name,
    why,
    `Narrow the pattern (a line \`!${name}\` leaves the file out), or write one of: ${formats}.`,
  );
}

function failed(name: string, why: string, fix: string): SourceResult {
  const scanner = { id: name, title: name, requested: true };
  const sentence = /[.!?]$/.test(why) ? why : `${why}.`;
  return sourceResult(scanner, { status: 'failed', tool: { id: 'report' }, why: sentence, fix });
}

function nameOf(path: string, workingDirectory: string): string {
  return pathInside(workingDirectory, path) ?? path;
}
