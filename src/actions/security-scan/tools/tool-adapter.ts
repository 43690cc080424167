import type { FileSystem } from '../../../core/files/file-system.ts';
import type { ScannerReader } from '../../../readers/scanners/reader.ts';
import type { ToolName } from '../scanner-names.ts';

/** What a tool is to look at, and how. */
export interface ToolTask {
  /** Absolute; the folder that tools run in and that relative paths start from. */
  readonly root: string;
  /** Files in scope, relative to the root with `/`, sorted. */
  readonly files: readonly string[];
  /** Whether the root lies in a git repository. */
  readonly inRepository: boolean;
  /** What the policy names for the tool to look at, safe as arguments; empty where it names nothing. */
  readonly paths: readonly string[];
  /** The tool's configuration file, absolute. */
  readonly config: string | undefined;
  /** Arguments of the policy, added to the tool's own. */
  readonly more: readonly string[];
  /** Whether nothing may be asked of the network. */
  readonly offline: boolean;
  /** Whether a credential may be tried at its provider. */
  readonly verifySecrets: boolean;
  /** Container image: a name, or an absolute path of a tarball that is there. */
  readonly image: { readonly name: string; readonly isFile: boolean } | undefined;
  /** A path that nothing is at yet, for a tool that writes its report to a file. */
  readonly outputFile: string;
  readonly disk: Pick<FileSystem, 'facts' | 'readText'>;
}

/** One start of the tool. */
export interface ToolStart {
  readonly args: readonly string[];
  /** Below the root, where not in it. */
  readonly folder?: string;
  /** Below the root, what relative paths in its report start from. Default: `folder`. */
  readonly relativeTo?: string;
  /** Where the report comes out. Default: standard output. `both`: standard error behind it. */
  readonly output?: 'stdout' | 'stderr' | 'both' | 'file';
  /** Exit codes with which the tool did what it was asked to, whether or not it found something. */
  readonly ran: readonly number[];
  /** Exit codes with which an empty output says that nothing was found. */
  readonly emptyIsClean?: readonly number[];
  /** Exit codes that say that there was nothing to look at. */
  readonly nothingThere?: readonly number[];
  /** The file that findings without a place are about: the lockfile that was audited. */
  readonly about?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A condition and no scan: its output is not read, and with another exit code than `ran` the tool lacks this. */
  readonly orElse?: Lacking;
}

/** What a tool cannot run without, and what to do: one sentence each. */
export interface Lacking {
  readonly lacks: string;
  readonly fix: string;
}

/**
 * How the tool is started for a task.
 * - `starts`: one after the other; the findings of all count.
 * - `nothing`: why there is nothing for it in this repository.
 * - `lacks`: what it cannot run without, and what to do.
 */
export type ToolPlan = { readonly starts: readonly ToolStart[] } | { readonly nothing: string } | Lacking;

/** A tool of others: how it is started, and how what it writes is read. */
export interface ToolAdapter {
  readonly id: ToolName;
  readonly title: string;
  /** Looked for on PATH. */
  readonly command: string;
  /** Makes it print its version. */
  readonly versionArgs: readonly string[];
  /** How to install it: one sentence. */
  readonly install: string;
  /** Formats its output may have; which one it is shows in the output itself. */
  readonly readers: readonly ScannerReader[];
  /**
   * Why it runs only where it is named: it builds the project, and so runs code of whoever opened the pull request, and takes
   * as long as a build; or it is on machines for another purpose. Undefined for tools that are there to look.
   */
  readonly onlyWhenNamed?: string;
  plan(task: ToolTask): ToolPlan | Promise<ToolPlan>;
}
