import { relative, sep } from 'node:path';
import type { FileSystem } from '../../core/files/file-system.ts';
import { findFiles } from '../../core/files/find-files.ts';
import { openReport } from '../../readers/open-report.ts';
import { ReadError } from '../../readers/read-error.ts';
import type { ReportFile } from '../../readers/report-file.ts';
import type { MissingReport, ReportRead, ReportSet } from './facts.ts';

/** How reports of one kind are recognised and read. */
export interface ReportKind {
  /** Completes "… report": `coverage`. */
  readonly noun: string;
  /** The formats that are known, for the message about one that is not. */
  readonly formats: readonly string[];
  /** Undefined when the content is of no known format. */
  recognise(
    file: ReportFile,
  ): { readonly format: string; readonly read: () => Promise<Omit<ReportRead, 'name' | 'format'>> } | undefined;
}

/** Which files are meant. */
export interface ReportSearch {
  readonly files: FileSystem;
  /** Absolute; patterns and names are relative to it. */
  readonly workingDirectory: string;
  readonly patterns: readonly string[];
  readonly signal: AbortSignal;
}

/**
 * Reads every file the patterns match, one after the other. What is demanded and gives no data is listed: a pattern without
 * a match, a file of an unknown format, a file that is cut or broken. Nothing is skipped because it looked odd: a lost shard
 * looks just like that.
 */
export async function readReports(kind: ReportKind, search: ReportSearch): Promise<Omit<ReportSet, 'discovered'>> {
  const { files, workingDirectory, patterns, signal } = search;
  const found = await findFiles(files, workingDirectory, patterns);
  const missing: MissingReport[] = found.byPattern
    .filter((one) => one.files.length === 0)
    .map(({ pattern }) => nothingMatches(pattern, workingDirectory));
  const reports: ReportRead[] = [];
  for (const path of found.files) {
    signal.throwIfAborted();
    const name = nameOf(path, workingDirectory);
    const read = await readReport(kind, files, path, name);
    if ('why' in read) missing.push(read);
    else reports.push(read);
  }
  return { reports, missing };
}

async function readReport(
  kind: ReportKind,
  files: FileSystem,
  path: string,
  name: string,
): Promise<ReportRead | MissingReport> {
  try {
    const file = await openReport(files, path, name);
    const recognised = kind.recognise(file);
    if (recognised === undefined) return unknownFormat(kind, name);
    return { name, format: recognised.format, ...(await recognised.read()) };
  } catch (error) {
    if (error instanceof ReadError) return { name, code: error.code, why: error.message, fix: error.mend };
    throw error;
  }
}

function nothingMatches(pattern: string, workingDirectory: string): MissingReport {
  return {
    name: pattern,
    code: 'pattern-without-match',
    why: `Nothing in ${workingDirectory} matches it.`,
    fix: 'Check the pattern, and that the step which writes the report ran before the gate and did not fail.',
  };
}

function unknownFormat({ noun, formats }: ReportKind, name: string): MissingReport {
  return {
    name,
    code: 'report-unknown-format',
    why: `Its content is no ${noun} report of a known format.`,
    fix: `Narrow the pattern (a line \`!${name}\` leaves the file out), or write one of: ${formats.join(', ')}.`,
  };
}

function nameOf(path: string, workingDirectory: string): string {
  const name = relative(workingDirectory, path).split(sep).join('/');
  return name.startsWith('../') ? path : name;
}
