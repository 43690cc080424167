import type { FileSystem } from '../../core/files/file-system.ts';
import { findFiles } from '../../core/files/find-files.ts';
import { pathInside } from '../../core/files/relative-path.ts';
import type { ActionRun } from '../../core/run/action-run.ts';
import { openReport } from '../../readers/open-report.ts';
import { ReadError } from '../../readers/read-error.ts';
import type { ReportFile } from '../../readers/report-file.ts';
import { CopyFinder } from './copies.ts';
import type { MissingReport, ReportRead, ReportSet } from './facts.ts';
import type { RepositoryAccess } from './repository.ts';

/** How reports of one kind are recognised and read. */
export interface ReportKind {
  /** Completes "… report": `coverage`. */
  readonly noun: string;
  /** Whether reading a report twice changes nothing: the same content may then speak of two packages. */
  readonly mergesCopies: boolean;
  /** The formats that are known, for the message about one that is not. */
  formats(): Promise<readonly string[]>;
  /** Undefined when the content is of no known format. */
  recognise(
    file: ReportFile,
  ): Promise<
    { readonly format: string; readonly read: () => Promise<Omit<ReportRead, 'name' | 'format'>> } | undefined
  >;
  /** What the content is instead, and the input where it belongs; undefined when that is not known either. */
  misplaced(file: ReportFile): Promise<{ readonly format: string; readonly input: string } | undefined>;
}

/** Which files are meant. */
interface ReportSearch {
  readonly files: FileSystem;
  /** Absolute; patterns and names are relative to it. */
  readonly workingDirectory: string;
  readonly patterns: readonly string[];
  readonly signal: AbortSignal;
  /** Whether the change that is judged has brought the report along. */
  readonly isOfChange: (path: string) => Promise<boolean>;
}

/** The search of a run for reports that match the patterns. */
export function reportSearch(
  { ports, workingDirectory }: Pick<ActionRun<unknown>, 'ports' | 'workingDirectory'>,
  { isOfChange }: Pick<RepositoryAccess, 'isOfChange'>,
  patterns: readonly string[],
): ReportSearch {
  const { files, signal } = ports;
  return { files, workingDirectory, patterns, signal, isOfChange };
}

/**
 * Reads every file the patterns match, one after the other. What is demanded and gives no data is listed: a pattern without
 * a match, a folder that cannot be listed, a file of an unknown format, a file that is cut or broken. Nothing is skipped
 * because it looked odd: a lost shard looks just like that. Only an exact copy is, where it would count everything twice.
 */
export async function readReports(kind: ReportKind, search: ReportSearch): Promise<Omit<ReportSet, 'discovered'>> {
  const { files, workingDirectory, patterns, signal, isOfChange } = search;
  const found = await findFiles(files, workingDirectory, patterns);
  const missing: MissingReport[] = [
    ...found.byPattern
      .filter((one) => one.files.length === 0)
      .map(({ pattern }) => nothingMatches(pattern, workingDirectory)),
    ...found.unreadable.map((folder) => unlisted(nameOf(folder, workingDirectory))),
  ];
  const reports: ReportRead[] = [];
  const copies = found.files.length > 1 && !kind.mergesCopies ? new CopyFinder(files) : undefined;
  for (const path of found.files) {
    signal.throwIfAborted();
    const name = nameOf(path, workingDirectory);
    if (await isOfChange(path)) {
      missing.push(ofChange(name));
      continue;
    }
    const read = await readReport(kind, { files, path, name, copies });
    if ('why' in read) missing.push(read);
    else reports.push(read);
  }
  return { reports, missing };
}

interface Wanted {
  readonly files: FileSystem;
  readonly path: string;
  readonly name: string;
  readonly copies: CopyFinder | undefined;
}

async function readReport(
  kind: ReportKind,
  { files, path, name, copies }: Wanted,
): Promise<ReportRead | MissingReport> {
  try {
    const file = await openReport(files, path, name);
    const recognised = await kind.recognise(file);
    if (recognised === undefined) return await notRecognised(kind, file);
    const { format } = recognised;
    const copyOf = await copies?.note(file);
    if (copyOf !== undefined) return { name, format, warnings: [], copyOf };
    return { name, format, ...(await recognised.read()) };
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

function ofChange(name: string): MissingReport {
  return {
    name,
    code: 'report-of-change',
    why: 'Git tracks it and no test has written it, so it comes with the change that is judged.',
    fix: 'Remove it from the repository, and let the tests, or the download of their artifacts, write it before the gate runs.',
  };
}

function unlisted(name: string): MissingReport {
  return {
    name,
    code: 'report-unreadable',
    why: 'The folder cannot be listed, so reports in it may be missed.',
    fix: `Let the user the step runs as read it, or leave it out of the pattern with a line \`!${name}\`.`,
  };
}

async function notRecognised(kind: ReportKind, file: ReportFile): Promise<MissingReport> {
  const { name } = file;
  const { noun } = kind;
  const code = 'report-unknown-format';
  const other = await kind.misplaced(file);
  if (other !== undefined) {
    const fix = `Name it in \`${other.input}\`, and leave it out here (with a line \`!${name}\` below a pattern).`;
    return { name, code, why: `It is no ${noun} report but ${other.format}.`, fix };
  }
  const formats = await kind.formats();
  return {
    name,
    code,
    why: `Its content is no ${noun} report of a known format.`,
    fix: `Narrow the pattern (a line \`!${name}\` leaves the file out), or write one of: ${formats.join(', ')}.`,
  };
}

function nameOf(path: string, workingDirectory: string): string {
  return pathInside(workingDirectory, path) ?? path;
}
